"""The rows of postings: what was read, by which reader, and made searchable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import ColumnElement, and_, delete, func, insert, or_, select

from deerstalker.domain.fact import Facts
from deerstalker.domain.posting import Posting, Section
from deerstalker.store import revisions
from deerstalker.store.chunks import chunks
from deerstalker.store.features import features_of
from deerstalker.store.forms import decode, encode
from deerstalker.store.listing_rows import content_of, listing_of, with_bodies
from deerstalker.store.schema import features, listings, postings
from deerstalker.store.sqlite import fulltext
from deerstalker.store.sqlite.fulltext import IndexedWords

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row, Select


def unread(reader_version: int) -> Select[Any]:
    """Whole listings never read, changed since, or read by another version."""
    return (
        with_bodies()
        .outerjoin(postings, postings.c.listing == listings.c.number)
        .where(_is_unread(reader_version))
    )


def count_unread(connection: Connection, reader_version: int) -> int:
    """How many listings wait to be read."""
    wanted = (
        select(func.count())
        .select_from(listings.outerjoin(postings, postings.c.listing == listings.c.number))
        .where(_is_unread(reader_version))
    )
    return connection.execute(wanted).scalar_one()


def _is_unread(reader_version: int) -> ColumnElement[bool]:
    """Whether a listing, outer-joined to its posting, waits to be read."""
    return or_(
        postings.c.listing.is_(None),
        postings.c.content != listings.c.content,
        postings.c.reader_version != reader_version,
    )


def save(connection: Connection, read: Sequence[Posting], reader_version: int) -> None:
    """Keep what was read in place of earlier readings, and index it."""
    number_of = _unchanged_numbers(connection, read)
    known = {
        number_of[posting.listing.id]: posting
        for posting in read
        if posting.listing.id in number_of
    }
    if not known:
        return
    reading = revisions.advance(connection, revisions.READINGS)
    revisions.advance(connection, revisions.OPENINGS)
    _forget(connection, list(known))
    connection.execute(
        insert(postings),
        [_columns(number, posting, reader_version, reading) for number, posting in known.items()],
    )
    connection.execute(
        insert(features),
        [{"listing": number, **features_of(each.facts)} for number, each in known.items()],
    )
    fulltext.add(connection, (_words(number, posting) for number, posting in known.items()))


def _unchanged_numbers(connection: Connection, read: Sequence[Posting]) -> dict[str, int]:
    """Numbers of the listings that still show what was read; the others are read again soon."""
    content = {posting.listing.id: content_of(posting.listing) for posting in read}
    return {
        row.id: row.number
        for piece in chunks(content)
        for row in connection.execute(
            select(listings.c.id, listings.c.number, listings.c.content).where(
                listings.c.id.in_(piece)
            )
        )
        if row.content == content[row.id]
    }


def _columns(number: int, posting: Posting, reader_version: int, reading: int) -> dict[str, Any]:
    words = _words(number, posting)
    return {
        "listing": number,
        "content": content_of(posting.listing),
        "reader_version": reader_version,
        "reading": reading,
        "title": words.title,
        "organization": words.organization,
        "location": words.location,
        "text": posting.text,
        "sections": encode(posting.sections),
        "facts": encode(posting.facts),
    }


def _words(number: int, posting: Posting) -> IndexedWords:
    return IndexedWords(
        number=number,
        title=posting.listing.title,
        organization=posting.listing.hiring_organization,
        location=posting.listing.job_location,
        text=posting.text,
    )


def _forget(connection: Connection, numbers: Sequence[int]) -> None:
    """Take earlier readings of these listings out of the tables and the index."""
    indexed = (
        select(
            postings.c.listing,
            postings.c.title,
            postings.c.organization,
            postings.c.location,
            postings.c.text,
        ).where(postings.c.listing.in_(piece))
        for piece in chunks(numbers)
    )
    for wanted in indexed:
        rows = connection.execute(wanted).all()
        fulltext.remove(connection, (IndexedWords(*row) for row in rows))
    for piece in chunks(numbers):
        connection.execute(delete(postings).where(postings.c.listing.in_(piece)))
        connection.execute(delete(features).where(features.c.listing.in_(piece)))


def present() -> Select[Any]:
    """Whole postings whose reading is of what the listing shows now."""
    return (
        with_bodies()
        .add_columns(postings.c.text, postings.c.sections, postings.c.facts, postings.c.reading)
        .join(
            postings,
            and_(
                postings.c.listing == listings.c.number,
                postings.c.content == listings.c.content,
            ),
        )
    )


def posting_of(row: Row[Any]) -> Posting:
    """The posting of a row of ``present``."""
    return Posting(
        listing=listing_of(row),
        text=row.text,
        sections=decode(row.sections, tuple[Section, ...]),
        facts=decode(row.facts, Facts),
    )


def by_id(connection: Connection, ids: Iterable[str]) -> dict[str, Posting]:
    """The present postings of these listings."""
    return {
        row.id: posting_of(row)
        for piece in chunks(ids)
        for row in connection.execute(present().where(listings.c.id.in_(piece)))
    }


def readings_of(connection: Connection, numbers: Iterable[int]) -> dict[int, int]:
    """Which reading each of these listings' postings is of."""
    return {
        row.listing: row.reading
        for piece in chunks(numbers)
        for row in connection.execute(
            select(postings.c.listing, postings.c.reading).where(postings.c.listing.in_(piece))
        )
    }
