"""The rows of followed boards: who is on, and how the last fetch of each went."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from sqlalchemy import func, insert, select, update

from deerstalker.domain.board import Board, BoardState
from deerstalker.store.chunks import chunks
from deerstalker.store.schema import boards, listings

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from sqlalchemy import Connection, Row


def all_boards(connection: Connection, *, only_on: bool) -> tuple[Board, ...]:
    """Every board that was ever followed or fetched, by name."""
    counted: dict[str, int] = dict(
        connection.execute(
            select(listings.c.board, func.count())
            .where(listings.c.closed_at.is_(None))
            .group_by(listings.c.board)
        ).all()
    )
    wanted = select(boards).order_by(boards.c.name)
    if only_on:
        wanted = wanted.where(boards.c.is_on)
    return tuple(_board(row, counted.get(row.name, 0)) for row in connection.execute(wanted))


def _board(row: Row[Any], open_listings: int) -> Board:
    return Board(
        name=row.name,
        is_on=row.is_on,
        tags=tuple(json.loads(row.tags)),
        state=BoardState(row.state),
        since=row.since,
        fetched_at=row.fetched_at,
        read_at=row.read_at,
        why=row.why,
        skipped=row.skipped,
        open_listings=open_listings,
    )


def add(connection: Connection, names: Iterable[str], tags: Sequence[str], at: datetime) -> int:
    """Switch boards on; how many were not."""
    wanted = list(dict.fromkeys(names))
    known = {
        name: is_on
        for piece in chunks(wanted)
        for name, is_on in connection.execute(
            select(boards.c.name, boards.c.is_on).where(boards.c.name.in_(piece))
        )
    }
    new = [_new(name, tags, at, is_on=True) for name in wanted if name not in known]
    if new:
        connection.execute(insert(boards), new)
    switched = [name for name in wanted if known.get(name) is False]
    return len(new) + _switch(connection, switched, is_on=True)


def drop(connection: Connection, names: Iterable[str]) -> int:
    """Switch boards off; how many were on."""
    return _switch(connection, list(names), is_on=False)


def _switch(connection: Connection, names: list[str], *, is_on: bool) -> int:
    return sum(
        connection.execute(
            update(boards)
            .where(boards.c.name.in_(piece), boards.c.is_on.is_not(is_on))
            .values(is_on=is_on)
        ).rowcount
        for piece in chunks(names)
    )


def _new(name: str, tags: Sequence[str], at: datetime, *, is_on: bool) -> dict[str, Any]:
    return {
        "name": name,
        "is_on": is_on,
        "tags": json.dumps(list(tags)),
        "state": BoardState.NEVER.value,
        "since": at,
        "why": "",
        "skipped": 0,
    }


def held_since(connection: Connection, name: str) -> datetime | None:
    """Since when an empty answer of a board waits to be confirmed."""
    return connection.execute(select(boards.c.held_since).where(boards.c.name == name)).scalar()


def read_after(connection: Connection, names: Iterable[str], moment: datetime) -> set[str]:
    """Those of these boards that were read after a moment."""
    return {
        name
        for piece in chunks(names)
        for name in connection.execute(
            select(boards.c.name).where(boards.c.name.in_(piece), boards.c.read_at > moment)
        ).scalars()
    }


def note(
    connection: Connection, name: str, state: BoardState, *, at: datetime, **columns: object
) -> None:
    """Keep how a fetch went; a board that nobody follows gets a row that is off."""
    old = connection.execute(select(boards.c.state).where(boards.c.name == name)).scalar()
    if old is None:
        connection.execute(insert(boards), [_new(name, (), at, is_on=False)])
    values = {"why": "", **columns, "state": state.value, "fetched_at": at}
    if old != state.value:
        values["since"] = at
    connection.execute(update(boards).where(boards.c.name == name).values(values))
