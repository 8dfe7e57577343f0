"""Counters that every change of a cached kind of rows moves on, seen by every process."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import insert, select, update

from deerstalker.store.schema import revisions

if TYPE_CHECKING:
    from sqlalchemy import Connection

READINGS = "readings"
OPENINGS = "openings"


def verdicts_of(person: str) -> str:
    """The counter of a person's verdicts."""
    return f"verdicts:{person}"


def decisions_of(person: str) -> str:
    """The counter of a person's decisions."""
    return f"decisions:{person}"


def current(connection: Connection, *names: str) -> tuple[int, ...]:
    """Where the counters stand; 0 for one that never moved."""
    rows = connection.execute(select(revisions).where(revisions.c.name.in_(names)))
    values = {row.name: row.value for row in rows}
    return tuple(values.get(name, 0) for name in names)


def advance(connection: Connection, name: str) -> int:
    """Move a counter on by one, and where it then stands."""
    moved = connection.execute(
        update(revisions).where(revisions.c.name == name).values(value=revisions.c.value + 1)
    )
    if moved.rowcount == 0:
        connection.execute(insert(revisions).values(name=name, value=1))
    return current(connection, name)[0]
