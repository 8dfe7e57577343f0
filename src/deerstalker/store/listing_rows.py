"""The rows of listings, their versions and events, as values; nothing here changes a listing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import Select, func, select

from deerstalker.domain.history import Event, EventKind, Sighting, Version
from deerstalker.domain.listing import Listing
from deerstalker.store.chunks import chunks
from deerstalker.store.forms import decode, decode_texts, digest, encode_texts
from deerstalker.store.port import KeptListing
from deerstalker.store.schema import bodies, events, listings, versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Row

SHORT_FIELDS = ("url", "title", "hiring_organization", "job_location", "date_posted")
BATCH = 500
"""Listings held in memory at once while streaming: about 4 MB of descriptions."""


def content_of(listing: Listing) -> bytes:
    """16 bytes that differ where anything shown differs."""
    stated = sorted(listing.stated.items())
    shown = (getattr(listing, name) for name in SHORT_FIELDS)
    return digest(*shown, listing.description_html, *(each for pair in stated for each in pair))


def columns_of(listing: Listing, content: bytes) -> dict[str, Any]:
    """What a listing shows, but for its description."""
    shown: dict[str, Any] = {name: getattr(listing, name) for name in SHORT_FIELDS}
    return {**shown, "stated": encode_texts(listing.stated), "content": content}


def difference(old: Listing, new: Listing) -> tuple[tuple[str, str], ...]:
    """The fields that differ, with their old values."""
    names = (*SHORT_FIELDS, "description_html")
    fields = [
        (name, getattr(old, name)) for name in names if getattr(old, name) != getattr(new, name)
    ]
    fields += [
        (f"stated.{key}", old.stated.get(key, ""))
        for key in sorted({*old.stated, *new.stated})
        if old.stated.get(key) != new.stated.get(key)
    ]
    return tuple(fields)


def event_row(number: int, kind: EventKind, at: datetime, note: str) -> dict[str, Any]:
    """An event of the listing with this number."""
    return {"listing": number, "kind": kind.value, "at": at, "note": note}


def with_bodies() -> Select[Any]:
    """Whole listings, in the order they first came."""
    return (
        select(listings, bodies.c.description_html)
        .join(bodies, bodies.c.listing == listings.c.number)
        .order_by(listings.c.number)
    )


def listing_of(row: Row[Any]) -> Listing:
    """The listing of a row of ``with_bodies``."""
    return Listing(
        id=row.id,
        source=row.source,
        identifier=row.identifier,
        url=row.url,
        title=row.title,
        hiring_organization=row.hiring_organization,
        job_location=row.job_location,
        stated=decode_texts(row.stated),
        date_posted=row.date_posted,
        description_html=row.description_html,
    )


def kept_of(row: Row[Any]) -> KeptListing:
    """The kept listing of a row of ``with_bodies``."""
    return KeptListing(
        listing=listing_of(row),
        sighting=Sighting(
            board=row.board,
            first_seen=row.first_seen,
            last_seen=row.last_seen,
            changed_at=row.changed_at,
            missing_since=row.missing_since,
            closed_at=row.closed_at,
            closed_how=row.closed_how,
        ),
    )


def listings_by_number(connection: Connection, numbers: Iterable[int]) -> dict[int, Listing]:
    """The listings with these numbers."""
    return {
        row.number: listing_of(row)
        for piece in chunks(numbers)
        for row in connection.execute(with_bodies().where(listings.c.number.in_(piece)))
    }


def numbers_of(connection: Connection, ids: Iterable[str]) -> dict[str, int]:
    """The numbers of the listings of these ids that are known."""
    return {
        row.id: row.number
        for piece in chunks(ids)
        for row in connection.execute(
            select(listings.c.id, listings.c.number).where(listings.c.id.in_(piece))
        )
    }


def kept_by_id(connection: Connection, ids: Iterable[str]) -> dict[str, KeptListing]:
    """The kept listings of these ids that are known."""
    return {
        row.id: kept_of(row)
        for piece in chunks(ids)
        for row in connection.execute(with_bodies().where(listings.c.id.in_(piece)))
    }


def next_rows(
    connection: Connection, wanted: Select[Any], last: int
) -> Sequence[Row[*tuple[Any, ...]]]:
    """The next ``BATCH`` rows of a selection of whole listings, after the one numbered ``last``."""
    return connection.execute(wanted.where(listings.c.number > last).limit(BATCH)).all()


def events_of(
    connection: Connection, ids: Sequence[str] | None, after: datetime | None
) -> tuple[Event, ...]:
    """Events of these listings (None: any) after a moment, oldest first."""
    wanted = (
        select(events, listings.c.id)
        .join(listings, listings.c.number == events.c.listing)
        .order_by(events.c.at, events.c.number)
    )
    if after is not None:
        wanted = wanted.where(events.c.at > after)
    if ids is not None:
        wanted = wanted.where(listings.c.id.in_(ids))
    return tuple(
        Event(listing=row.id, kind=EventKind(row.kind), at=row.at, note=row.note)
        for row in connection.execute(wanted)
    )


def count_events(connection: Connection, after: datetime | None) -> dict[EventKind, int]:
    """Events of each kind after a moment."""
    wanted = select(events.c.kind, func.count()).group_by(events.c.kind)
    if after is not None:
        wanted = wanted.where(events.c.at > after)
    return {EventKind(kind): count for kind, count in connection.execute(wanted)}


def versions_of(connection: Connection, listing: str) -> tuple[Version, ...]:
    """What a listing said before, newest first."""
    rows = connection.execute(
        select(versions.c.until, versions.c.fields)
        .join(listings, listings.c.number == versions.c.listing)
        .where(listings.c.id == listing)
        .order_by(versions.c.number.desc())
    )
    return tuple(
        Version(
            listing=listing,
            until=row.until,
            fields=decode(row.fields, tuple[tuple[str, str], ...]),
        )
        for row in rows
    )
