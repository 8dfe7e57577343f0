"""What happened to an advert, dated: seen, new, changed, closed, returned, reposted."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class EventKind(StrEnum):
    """One kind of change in the life of a listing."""

    NEW = "new"
    CHANGED = "changed"
    CLOSED = "closed"
    RETURNED = "returned"
    REPOSTED = "reposted"


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """One dated change of a listing; ``note`` names the changed fields, or how we know."""

    listing: str
    kind: EventKind
    at: datetime
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """What a listing said before ``until``: the old values of the fields that changed then.

    Fields are named as in ``Listing``; stated values are ``stated.KEY``. A field that was not
    there before has the old value "".
    """

    listing: str
    until: datetime
    fields: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """Where and when a listing was seen.

    ``closed_at`` is None while it is open; ``closed_how`` says in words how we know.
    ``missing_since`` is set while a board left it out but could not be fully trusted, so that it
    stays open and unconfirmed.
    """

    board: str
    first_seen: datetime
    last_seen: datetime
    changed_at: datetime | None = None
    missing_since: datetime | None = None
    closed_at: datetime | None = None
    closed_how: str = ""
