"""The rows of openings: which listings are one, why, and what waits to be merged anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import delete, insert, or_, select, update

from deerstalker.domain.errors import NotFound
from deerstalker.domain.opening import Link, Opening
from deerstalker.store import reposts, revisions
from deerstalker.store.chunks import chunks
from deerstalker.store.forms import decode, encode
from deerstalker.store.listing_rows import numbers_of
from deerstalker.store.port import MergeLabel
from deerstalker.store.posting_rows import readings_of
from deerstalker.store.schema import (
    former_openings,
    listings,
    merge_labels,
    opening_listings,
    openings,
    postings,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection


def unmerged(connection: Connection, merge_version: int) -> tuple[str, ...]:
    """Ids of present postings that no opening made of that reading by this version holds."""
    return tuple(
        connection.execute(
            select(listings.c.id)
            .join(postings, postings.c.listing == listings.c.number)
            .outerjoin(opening_listings, opening_listings.c.listing == listings.c.number)
            .where(
                postings.c.content == listings.c.content,
                or_(
                    opening_listings.c.listing.is_(None),
                    opening_listings.c.reading != postings.c.reading,
                    opening_listings.c.merge_version != merge_version,
                ),
            )
            .order_by(listings.c.number)
        ).scalars()
    )


def save(connection: Connection, made: Iterable[Opening], merge_version: int) -> None:
    """Keep openings in place of all that share a listing with them."""
    by_id = {opening.id: opening for opening in made}
    number_of = numbers_of(connection, (one for each in by_id.values() for one in each.listings))
    reading_of = readings_of(connection, number_of.values())
    rows: list[dict[str, Any]] = [
        {
            "listing": number_of[listing],
            "opening": opening.id,
            "place": place,
            "reading": reading_of.get(number_of[listing], 0),
            "merge_version": merge_version,
        }
        for opening in by_id.values()
        for place, listing in enumerate(opening.listings)
        if listing in number_of
    ]
    if not rows:
        return
    revisions.advance(connection, revisions.OPENINGS)
    _replace(connection, by_id, [row["listing"] for row in rows])
    connection.execute(
        insert(openings),
        [{"id": each.id, "links": encode(each.links)} for each in by_id.values()],
    )
    connection.execute(insert(opening_listings), rows)
    reposts.note(
        connection,
        (
            [number_of[listing] for listing in opening.listings if listing in number_of]
            for opening in by_id.values()
        ),
    )


def _replace(connection: Connection, made: dict[str, Opening], numbers: list[int]) -> None:
    """Take out the openings that the new ones replace; their ids still lead to their listings."""
    old: dict[str, int] = {}
    for piece in chunks(numbers):
        found = connection.execute(
            select(opening_listings.c.opening, opening_listings.c.listing)
            .where(opening_listings.c.listing.in_(piece))
            .order_by(opening_listings.c.place.desc())
        )
        old |= dict(found.all())
    # also by id: a new opening may bear the id of one that shares no listing with it any more
    for ids in chunks({*old, *made}):
        connection.execute(delete(opening_listings).where(opening_listings.c.opening.in_(ids)))
        connection.execute(delete(openings).where(openings.c.id.in_(ids)))
        connection.execute(delete(former_openings).where(former_openings.c.id.in_(ids)))
    gone = [{"id": each, "listing": old[each]} for each in old if each not in made]
    if gone:
        connection.execute(insert(former_openings), gone)


def by_id(connection: Connection, ids: Sequence[str] | None) -> tuple[Opening, ...]:
    """These openings in their order (None: all, by id); unknown ids are left out."""
    if ids is None:
        ids = connection.execute(select(openings.c.id).order_by(openings.c.id)).scalars().all()
    found: dict[str, Opening] = {}
    for piece in chunks(ids):
        members: dict[str, list[str]] = {}
        for row in connection.execute(
            select(opening_listings.c.opening, listings.c.id)
            .join(listings, listings.c.number == opening_listings.c.listing)
            .where(opening_listings.c.opening.in_(piece))
            .order_by(opening_listings.c.place)
        ):
            members.setdefault(row.opening, []).append(row.id)
        for row in connection.execute(select(openings).where(openings.c.id.in_(piece))):
            links = decode(row.links, tuple[Link, ...])
            found[row.id] = Opening(id=row.id, listings=tuple(members[row.id]), links=links)
    return tuple(found[each] for each in ids if each in found)


def find(connection: Connection, key: str) -> Opening:
    """The opening with this id, former id, or a listing of this id."""
    former = (
        select(opening_listings.c.opening)
        .join(former_openings, former_openings.c.listing == opening_listings.c.listing)
        .where(former_openings.c.id == key)
    )
    for candidate in (key, *of_listings(connection, [key]).values(), _first(connection, former)):
        if candidate and (found := by_id(connection, [candidate])):
            return found[0]
    raise NotFound("opening", key, "Search for it: deerstalker search WORDS.")


def _first(connection: Connection, wanted: Any) -> str:
    return connection.execute(wanted).scalar() or ""


def of_listings(connection: Connection, ids: Iterable[str]) -> dict[str, str]:
    """Opening ids by listing id."""
    return {
        row.id: row.opening
        for piece in chunks(ids)
        for row in connection.execute(
            select(listings.c.id, opening_listings.c.opening)
            .join(opening_listings, opening_listings.c.listing == listings.c.number)
            .where(listings.c.id.in_(piece))
        )
    }


def labels(connection: Connection) -> tuple[MergeLabel, ...]:
    """The latest word on each pair, oldest first."""
    latest: dict[frozenset[str], MergeLabel] = {}
    for row in connection.execute(select(merge_labels).order_by(merge_labels.c.number)):
        pair = frozenset((row.a, row.b))
        latest.pop(pair, None)
        latest[pair] = MergeLabel(a=row.a, b=row.b, is_same=row.is_same, at=row.at)
    return tuple(latest.values())


def save_label(connection: Connection, label: MergeLabel) -> None:
    """Keep a word on a pair; both listings then count as not merged."""
    connection.execute(
        insert(merge_labels).values(a=label.a, b=label.b, is_same=label.is_same, at=label.at)
    )
    numbers = numbers_of(connection, (label.a, label.b)).values()
    connection.execute(
        update(opening_listings).where(opening_listings.c.listing.in_(numbers)).values(reading=0)
    )
