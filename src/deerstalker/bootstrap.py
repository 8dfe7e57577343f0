"""The composition root: from settings to a store and a fetcher; it holds the only clock."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deerstalker.settings import Settings
    from deerstalker.sources.fetch import Fetcher
    from deerstalker.store.port import Store


def now() -> datetime:
    """This moment, in UTC."""
    return datetime.now(UTC)


def open_store(settings: Settings) -> Store:
    """The store of these settings, created or brought up to date where needed.

    Raises:
        StorageError: when it cannot be opened or is newer than this program.
    """
    from deerstalker.store.sql_store import SqlStore

    return SqlStore.at(settings.database)


def open_fetcher(settings: Settings, store: Store) -> Fetcher:
    """A polite fetcher with the store's memory; an asynchronous context manager."""
    from deerstalker.sources.fetch import Fetcher

    return Fetcher(store, gateway=settings.fetch_gateway, interval=settings.fetch_interval)
