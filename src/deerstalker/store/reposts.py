"""Which listings are an older advert of the same opening put up again under a new identifier."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select

from deerstalker.domain.history import EventKind
from deerstalker.store.chunks import chunks
from deerstalker.store.listing_rows import event_row
from deerstalker.store.schema import events, listings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from sqlalchemy import Connection, Row


def note(connection: Connection, openings: Iterable[Sequence[int]]) -> None:
    """Keep, once, that listings of these openings (numbers each) are reposts.

    A repost came to a source after another listing of the opening had left that source; two
    that stand there at once are copies, not reposts. Its event is dated by its first sight.
    """
    several = [numbers for numbers in openings if len(numbers) > 1]
    rows = _rows(connection, (number for numbers in several for number in numbers))
    known = _known(connection, rows)
    found = [
        event_row(later.number, EventKind.REPOSTED, later.first_seen, earlier.id)
        for numbers in several
        for later, earlier in _pairs([rows[number] for number in numbers])
        if later.number not in known
    ]
    if found:
        connection.execute(insert(events), found)


def _pairs(
    members: Sequence[Row[*tuple[Any, ...]]],
) -> Iterable[tuple[Row[*tuple[Any, ...]], Row[*tuple[Any, ...]]]]:
    """Each repost with the latest advert that it puts up again."""
    of_source: dict[str, list[Row[*tuple[Any, ...]]]] = defaultdict(list)
    for row in sorted(members, key=lambda row: (row.first_seen, row.number)):
        gone = [each for each in of_source[row.source] if _left_before(each, row)]
        if gone:
            yield row, gone[-1]
        of_source[row.source].append(row)


def _left_before(earlier: Row[*tuple[Any, ...]], later: Row[*tuple[Any, ...]]) -> bool:
    return earlier.closed_at is not None and earlier.closed_at <= later.first_seen


def _rows(connection: Connection, numbers: Iterable[int]) -> dict[int, Row[*tuple[Any, ...]]]:
    return {
        row.number: row
        for piece in chunks(numbers)
        for row in connection.execute(
            select(
                listings.c.number,
                listings.c.id,
                listings.c.source,
                listings.c.first_seen,
                listings.c.closed_at,
            ).where(listings.c.number.in_(piece))
        )
    }


def _known(connection: Connection, numbers: Iterable[int]) -> set[int]:
    """Those that are noted as reposts already."""
    return {
        number
        for piece in chunks(numbers)
        for number in connection.execute(
            select(events.c.listing).where(
                events.c.listing.in_(piece), events.c.kind == EventKind.REPOSTED.value
            )
        ).scalars()
    }
