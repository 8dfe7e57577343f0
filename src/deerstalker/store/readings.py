"""Readings of boards into rows: what is new, changed, returned, seen again, closed.

Only this file decides that a listing is closed.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from sqlalchemy import bindparam, func, insert, select, update

from deerstalker.domain.board import BoardState
from deerstalker.domain.history import EventKind
from deerstalker.store import board_rows, revisions
from deerstalker.store.chunks import chunks
from deerstalker.store.forms import encode
from deerstalker.store.listing_rows import (
    columns_of,
    content_of,
    difference,
    event_row,
    listings_by_number,
)
from deerstalker.store.port import Saved
from deerstalker.store.schema import bodies, events, listings, versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Row

    from deerstalker.domain.listing import Listing

LEFT_THE_BOARD = "the board no longer shows it"
OWNED_FOR = timedelta(days=7)
"""A listing stays with the board that showed it first while that one was read so lately."""

CONFIRMED_AFTER = timedelta(hours=6)
"""An empty answer after a full one counts when it is still empty so much later: outages and
mistaken releases of a board are mostly mended within a working day's half."""


@dataclass(slots=True)
class _Sorted:
    """The listings of one reading, by what is to be done with them.

    ``elsewhere`` are those that belong to another board, such as one with the same token in
    other letters: this board only shows that they are still there.
    """

    new: list[Listing] = field(default_factory=list)
    changed: list[tuple[Row[*tuple[Any, ...]], Listing, bytes]] = field(default_factory=list)
    returned: list[Row[*tuple[Any, ...]]] = field(default_factory=list)
    seen: list[Row[*tuple[Any, ...]]] = field(default_factory=list)
    elsewhere: list[Row[*tuple[Any, ...]]] = field(default_factory=list)


def keep(
    connection: Connection,
    board: str,
    shown: Sequence[Listing],
    *,
    at: datetime,
    is_complete: bool,
    skipped: int,
) -> Saved:
    """Keep what a successful fetch of a board showed (see ``Store.save_reading``)."""
    unique = {listing.id: listing for listing in shown}
    sorted_ = _sort(connection, board, unique, at)
    _insert(connection, board, sorted_.new, at)
    _change(connection, sorted_.changed, at)
    _note_events(connection, (row.number for row in sorted_.returned), EventKind.RETURNED, at)
    _see_again(connection, sorted_.seen, board=board, last_seen=at)
    _see_again(connection, sorted_.elsewhere, last_seen=at)
    closed, is_held = 0, False
    if is_complete and not skipped:
        closed, is_held = _close_missing(connection, board, unique, at)
    board_rows.note(
        connection,
        board,
        BoardState.EMPTY if is_held else BoardState.READ,
        at=at,
        read_at=at,
        skipped=skipped,
        held_since=(board_rows.held_since(connection, board) or at) if is_held else None,
    )
    if sorted_.returned or closed:
        revisions.advance(connection, revisions.OPENINGS)
    return Saved(
        seen=len(unique),
        new=len(sorted_.new),
        changed=len(sorted_.changed),
        returned=len(sorted_.returned),
        closed=closed,
        is_held=is_held,
    )


def _sort(connection: Connection, board: str, shown: dict[str, Listing], at: datetime) -> _Sorted:
    known = {
        row.id: row
        for piece in chunks(shown)
        for row in connection.execute(
            select(
                listings.c.number,
                listings.c.id,
                listings.c.board,
                listings.c.content,
                listings.c.closed_at,
            ).where(listings.c.id.in_(piece))
        )
    }
    others = {row.board for row in known.values() if row.closed_at is None} - {board}
    owners = board_rows.read_after(connection, others, at - OWNED_FOR)
    found = _Sorted()
    for listing in shown.values():
        row = known.get(listing.id)
        if row is None:
            found.new.append(listing)
            continue
        if row.closed_at is None and row.board in owners:
            found.elsewhere.append(row)
            continue
        found.seen.append(row)
        content = content_of(listing)
        if content != row.content:
            found.changed.append((row, listing, content))
        if row.closed_at is not None:
            found.returned.append(row)
    return found


def _insert(connection: Connection, board: str, new: list[Listing], at: datetime) -> None:
    if not new:
        return
    # numbers are given here, within the writer's lock, so that bodies and events need no look-up
    first = (connection.execute(select(func.max(listings.c.number))).scalar() or 0) + 1
    connection.execute(
        insert(listings),
        [
            {
                **columns_of(listing, content_of(listing)),
                "number": number,
                "id": listing.id,
                "source": listing.source,
                "identifier": listing.identifier,
                "board": board,
                "first_seen": at,
                "last_seen": at,
                "closed_how": "",
            }
            for number, listing in enumerate(new, first)
        ],
    )
    connection.execute(
        insert(bodies),
        [
            {"listing": number, "description_html": listing.description_html}
            for number, listing in enumerate(new, first)
        ],
    )
    _note_events(connection, range(first, first + len(new)), EventKind.NEW, at)


def _change(
    connection: Connection,
    changed: list[tuple[Row[*tuple[Any, ...]], Listing, bytes]],
    at: datetime,
) -> None:
    """Keep the old values as a version, and the new ones in their place."""
    if not changed:
        return
    old = listings_by_number(connection, [row.number for row, *_ in changed])
    differences = [(row.number, difference(old[row.number], new)) for row, new, _ in changed]
    connection.execute(
        insert(versions),
        [
            {"listing": number, "until": at, "fields": encode(fields)}
            for number, fields in differences
        ],
    )
    connection.execute(
        insert(events),
        [
            event_row(number, EventKind.CHANGED, at, ", ".join(name for name, _ in fields))
            for number, fields in differences
        ],
    )
    connection.execute(
        update(listings).where(listings.c.number == bindparam("row")),
        [
            {**columns_of(listing, content), "changed_at": at, "row": row.number}
            for row, listing, content in changed
        ],
    )
    connection.execute(
        update(bodies).where(bodies.c.listing == bindparam("row")),
        [
            {"description_html": listing.description_html, "row": row.number}
            for row, listing, _ in changed
        ],
    )


def _see_again(
    connection: Connection, rows: Sequence[Row[*tuple[Any, ...]]], **columns: object
) -> None:
    for piece in chunks(row.number for row in rows):
        connection.execute(
            update(listings)
            .where(listings.c.number.in_(piece))
            .values(missing_since=None, closed_at=None, closed_how="", **columns)
        )


def keep_unchanged(connection: Connection, board: str, *, at: datetime) -> Saved:
    """Keep "not modified": the open listings were seen again, or are still missing."""
    if board_rows.held_since(connection, board) is not None:
        return keep(connection, board, (), at=at, is_complete=True, skipped=0)
    seen = connection.execute(
        update(listings)
        .where(listings.c.board == board, listings.c.closed_at.is_(None))
        .values(last_seen=at)
    ).rowcount
    board_rows.note(connection, board, BoardState.UNCHANGED, at=at, read_at=at)
    return Saved(seen=seen)


def _close_missing(
    connection: Connection, board: str, shown: dict[str, Listing], at: datetime
) -> tuple[int, bool]:
    """How many listings closed, and whether an empty answer is held instead."""
    open_rows = connection.execute(
        select(listings.c.number, listings.c.id).where(
            listings.c.board == board, listings.c.closed_at.is_(None)
        )
    ).all()
    missing = [row.number for row in open_rows if row.id not in shown]
    if missing and not shown and not _is_confirmed(connection, board, at):
        _miss(connection, board, at)
        return 0, True
    for piece in chunks(missing):
        connection.execute(
            update(listings)
            .where(listings.c.number.in_(piece))
            .values(closed_at=at, closed_how=LEFT_THE_BOARD)
        )
    _note_events(connection, missing, EventKind.CLOSED, at, LEFT_THE_BOARD)
    return len(missing), False


def _miss(connection: Connection, board: str, at: datetime) -> None:
    connection.execute(
        update(listings)
        .where(
            listings.c.board == board,
            listings.c.closed_at.is_(None),
            listings.c.missing_since.is_(None),
        )
        .values(missing_since=at)
    )


def _is_confirmed(connection: Connection, board: str, at: datetime) -> bool:
    since = board_rows.held_since(connection, board)
    return since is not None and at - since >= CONFIRMED_AFTER


def _note_events(
    connection: Connection, numbers: Iterable[int], kind: EventKind, at: datetime, note: str = ""
) -> None:
    rows = [event_row(number, kind, at, note) for number in numbers]
    if rows:
        connection.execute(insert(events), rows)
