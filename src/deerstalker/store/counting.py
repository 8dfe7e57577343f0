"""How much the store holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import func, select

from deerstalker.store.port import Counts
from deerstalker.store.schema import boards, listings, openings, people, postings

if TYPE_CHECKING:
    from sqlalchemy import Connection, FromClause


def counts(connection: Connection) -> Counts:
    """Rows of the tables a person would ask about."""

    def count(table: FromClause, *conditions: Any) -> int:
        wanted = select(func.count()).select_from(table).where(*conditions)
        return connection.execute(wanted).scalar_one()

    return Counts(
        listings=count(listings),
        open_listings=count(listings, listings.c.closed_at.is_(None)),
        postings=count(postings),
        openings=count(openings),
        boards=count(boards, boards.c.is_on),
        people=count(people),
    )
