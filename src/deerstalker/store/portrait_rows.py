"""The rows of portraits: what merging needs of each posting, kept so that it is drawn once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec
import numpy as np
from sqlalchemy import and_, delete, insert, select

from deerstalker.merging.portrait import Portrait
from deerstalker.store.chunks import chunks
from deerstalker.store.listing_rows import numbers_of
from deerstalker.store.posting_rows import present, readings_of
from deerstalker.store.schema import listings, portraits, postings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from sqlalchemy import Connection, Select


def unportrayed(merge_version: int) -> Select[Any]:
    """Present postings without a portrait of that reading by this version."""
    return (
        present()
        .outerjoin(portraits, _of_this_reading(merge_version))
        .where(portraits.c.listing.is_(None))
    )


def _of_this_reading(merge_version: int) -> Any:
    return and_(
        portraits.c.listing == postings.c.listing,
        portraits.c.reading == postings.c.reading,
        portraits.c.merge_version == merge_version,
    )


def save(connection: Connection, drawn: Sequence[Portrait], merge_version: int) -> None:
    """Keep portraits of present readings."""
    number_of = numbers_of(connection, (portrait.id for portrait in drawn))
    readings = readings_of(connection, number_of.values())
    for piece in chunks(readings):
        connection.execute(delete(portraits).where(portraits.c.listing.in_(piece)))
    rows = [
        {
            "listing": number,
            "reading": readings[number],
            "merge_version": merge_version,
            "body": _encode(portrait),
        }
        for portrait in drawn
        if (number := number_of.get(portrait.id, -1)) in readings
    ]
    if rows:
        connection.execute(insert(portraits), rows)


def every(connection: Connection, merge_version: int) -> tuple[Portrait, ...]:
    """Portraits of all present readings by this version."""
    rows = connection.execute(
        select(portraits.c.body)
        .join(postings, _of_this_reading(merge_version))
        .join(listings, listings.c.number == postings.c.listing)
        .where(postings.c.content == listings.c.content)
    )
    return tuple(_decode(body) for (body,) in rows)


class _Form(msgspec.Struct, array_like=True):
    """A portrait in MessagePack; its hashes are the bytes of 32-bit numbers."""

    id: str
    source: str
    organizations: frozenset[str]
    title: frozenset[str]
    levels: frozenset[str]
    bracketed: frozenset[str]
    places: frozenset[str]
    place_words: frozenset[str]
    is_remote: bool | None
    requisitions: frozenset[str]
    shingles: bytes
    body: int
    date: str


_DECODER = msgspec.msgpack.Decoder(_Form)


def _encode(portrait: Portrait) -> bytes:
    fields = {name: getattr(portrait, name) for name in _Form.__struct_fields__}
    fields["shingles"] = np.asarray(portrait.shingles, dtype="<u4").tobytes()
    return msgspec.msgpack.encode(_Form(**fields))


def _decode(body: bytes) -> Portrait:
    form = _DECODER.decode(body)
    fields = {name: getattr(form, name) for name in _Form.__struct_fields__}
    fields["shingles"] = np.frombuffer(form.shingles, dtype="<u4").astype(np.uint32)
    return Portrait(**fields)
