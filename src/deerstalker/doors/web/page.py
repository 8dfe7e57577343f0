"""The page put together from settings: one's own room, and the sample week's when asked for."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deerstalker.bootstrap import now, open_store
from deerstalker.doors.web.app import create
from deerstalker.doors.web.collector import Collector
from deerstalker.doors.web.rooms import Room, Rooms
from deerstalker.doors.web.work import SampleWork, StoreWork

if TYPE_CHECKING:
    from fastapi import FastAPI

    from deerstalker.settings import Settings

SAMPLE_FOLDER = "sample-week"
"""Where the sample week is kept, inside the data directory, apart from everything of one's own."""

SAMPLE_PERSON = "dora-bookkeeper"
"""Whom the sample week is shown for at first; the others are one choice away."""


def open_page(settings: Settings) -> FastAPI:
    """The page over the store of these settings.

    Raises:
        StorageError: when the store cannot be opened.
    """
    store = open_store(settings)
    own = Room(settings=settings, store=store, collector=Collector(StoreWork(settings, store)))
    return create(Rooms(own=own, now=now, open_sample=lambda: open_sample(settings)))


def open_sample(settings: Settings) -> Room:
    """The sample week's room, in a folder of its own.

    Raises:
        StorageError: when its store cannot be opened.
    """
    # an empty gateway: the sample's own is started by its work, for as long as it collects
    apart = replace(
        settings,
        home=settings.home / SAMPLE_FOLDER,
        fetch_gateway="",
        fetch_interval=None,
        page_person=SAMPLE_PERSON,
    )
    store = open_store(apart)
    work = SampleWork(apart, store)
    return Room(settings=apart, store=store, collector=Collector(work), is_sample=True)
