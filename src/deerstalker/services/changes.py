"""What changed since a moment: new, pay, place or text changed, closed, returned, reposted.

Each change of a field has what it was and what it is; nothing here guesses why.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from deerstalker.domain.history import EventKind
from deerstalker.reading.text import plain_text

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from deerstalker.domain.history import Event, Version
    from deerstalker.domain.listing import Listing
    from deerstalker.store.port import Store


class ChangeKind(StrEnum):
    """What kind of change it is, in a person's terms."""

    NEW = "new"
    PAY = "pay changed"
    PLACE = "place changed"
    TEXT = "text changed"
    OTHER = "changed"
    CLOSED = "closed"
    RETURNED = "returned"
    REPOSTED = "reposted"


_OF_EVENT = {
    EventKind.NEW: ChangeKind.NEW,
    EventKind.CLOSED: ChangeKind.CLOSED,
    EventKind.RETURNED: ChangeKind.RETURNED,
    EventKind.REPOSTED: ChangeKind.REPOSTED,
}
_OF_FIELD = {
    "stated.base_salary": ChangeKind.PAY,
    "job_location": ChangeKind.PLACE,
    "stated.job_location_type": ChangeKind.PLACE,
    "stated.applicant_location_requirements": ChangeKind.PLACE,
    "stated.country": ChangeKind.PLACE,
    "description_html": ChangeKind.TEXT,
    "title": ChangeKind.TEXT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change of one advert; ``before`` and ``after`` are "" where nothing was replaced."""

    kind: ChangeKind
    at: datetime
    opening: str
    listing: str
    title: str
    organization: str
    field: str = ""
    before: str = ""
    after: str = ""
    note: str = ""


def changes(store: Store, *, since: datetime, limit: int = 500) -> tuple[Change, ...]:
    """What happened after a moment, newest first, at most ``limit``."""
    events = sorted(store.events(after=since), key=lambda event: event.at, reverse=True)[:limit]
    ids = list(dict.fromkeys(event.listing for event in events))
    kept = store.kept(ids)
    openings = store.openings_of(ids)
    found: list[Change] = []
    for event in events:
        if event.listing in kept:
            listing = kept[event.listing].listing
            found += _changes_of(store, event, listing, openings.get(event.listing, ""))
    return tuple(found)


def _changes_of(store: Store, event: Event, listing: Listing, opening: str) -> list[Change]:
    if event.kind is not EventKind.CHANGED:
        return [_change(_OF_EVENT[event.kind], event, listing, opening, note=event.note)]
    versions = store.versions(event.listing)
    then = [version for version in versions if version.until == event.at]
    return [
        _change(
            _OF_FIELD.get(name, ChangeKind.OTHER),
            event,
            listing,
            opening,
            field=name,
            **_before_and_after(name, old, _next_value(name, version, versions, listing)),
        )
        for version in then
        for name, old in version.fields
    ]


def _change(kind: ChangeKind, event: Event, listing: Listing, opening: str, **more: str) -> Change:
    return Change(
        kind=kind,
        at=event.at,
        opening=opening,
        listing=listing.id,
        title=listing.title,
        organization=listing.hiring_organization,
        **more,
    )


def _next_value(name: str, version: Version, versions: Sequence[Version], listing: Listing) -> str:
    """What a field was after this version: the next version's old value, or what it is now."""
    later = [each for each in versions if each.until > version.until]
    for each in sorted(later, key=lambda each: each.until):
        values: Mapping[str, str] = dict(each.fields)
        if name in values:
            return values[name]
    if name.startswith("stated."):
        return listing.stated.get(name.removeprefix("stated."), "")
    return str(getattr(listing, name))


CONTEXT = 40
"""Characters shown around the part of a text that changed."""


def _before_and_after(name: str, old: str, new: str) -> dict[str, str]:
    """Both values; of a text only the part that differs, with a little around it."""
    if name != "description_html":
        return {"before": old, "after": new}
    one, two = plain_text(old).text, plain_text(new).text
    start = 0
    while start < min(len(one), len(two)) and one[start] == two[start]:
        start += 1
    end = 0
    while end < min(len(one), len(two)) - start and one[-1 - end] == two[-1 - end]:
        end += 1
    return {"before": _part(one, start, end), "after": _part(two, start, end)}


def _part(text: str, start: int, end: int) -> str:
    first, last = max(0, start - CONTEXT), min(len(text), len(text) - end + CONTEXT)
    cut = " ".join(text[first:last].split())
    return ("…" if first else "") + cut + ("…" if last < len(text) else "")
