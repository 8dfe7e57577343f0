"""What the page works on: the person's own store, or the sample week's, side by side.

A cookie says which of the two a browser looks at, so that trying the sample never touches
anything of one's own.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from fastapi import Request

    from deerstalker.doors.web.collector import Collector
    from deerstalker.settings import Settings
    from deerstalker.store.port import Store

COOKIE_SAMPLE = "sample"
COOKIE_PERSON = "person"
COOKIE_ANYWAY = "anyway"


@dataclass(frozen=True, slots=True, kw_only=True)
class Room:
    """One store with what collects into it."""

    settings: Settings
    store: Store
    collector: Collector
    is_sample: bool = False

    def person_id(self, wanted: str) -> str:
        """The id of the person meant, or "" while nobody is there."""
        ids = [person.id for person in self.store.people()]
        if wanted in ids:
            return wanted
        if self.settings.page_person in ids:
            return self.settings.page_person
        return ids[0] if ids else ""


@dataclass(slots=True)
class Rooms:
    """The person's own room, and the sample's once somebody asked for it."""

    own: Room
    now: Callable[[], datetime]
    open_sample: Callable[[], Room]
    sample: Room | None = None

    def of(self, request: Request) -> Room:
        """The room this browser looks at."""
        if request.cookies.get(COOKIE_SAMPLE) == "1":
            return self.sample_room()
        return self.own

    def sample_room(self) -> Room:
        """The sample week's room, opened when first asked for."""
        if self.sample is None:
            self.sample = self.open_sample()
        return self.sample
