"""The rows of decisions and visits: what a person did with openings, and until when they looked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import insert, select, update

from deerstalker.domain.decision import Decision, DecisionKind
from deerstalker.domain.errors import NotFound
from deerstalker.store import revisions
from deerstalker.store.listing_rows import numbers_of
from deerstalker.store.schema import decisions, listings, visits

if TYPE_CHECKING:
    from datetime import datetime

    from sqlalchemy import Connection, Row, Select


def save(
    connection: Connection,
    person: str,
    listing: str,
    kind: DecisionKind,
    reason: str,
    *,
    at: datetime,
) -> Decision:
    """Keep a decision; the earlier ones on the listing stay below it."""
    number = numbers_of(connection, [listing]).get(listing)
    if number is None:
        raise NotFound("listing", listing)
    number_made = connection.execute(
        insert(decisions)
        .values(person=person, listing=number, kind=kind.value, reason=reason, at=at)
        .returning(decisions.c.number)
    ).scalar_one()
    revisions.advance(connection, revisions.decisions_of(person))
    return Decision(
        number=number_made,
        person=person,
        listing=listing,
        kind=kind,
        reason=reason,
        at=at,
    )


def undo(connection: Connection, person: str, *, at: datetime) -> Decision | None:
    """Take back the latest decision in force; what it covered is in force again."""
    latest = connection.execute(
        _standing(person).order_by(None).order_by(decisions.c.number.desc()).limit(1)
    ).first()
    if latest is None:
        return None
    connection.execute(
        update(decisions).where(decisions.c.number == latest.number).values(undone_at=at)
    )
    revisions.advance(connection, revisions.decisions_of(person))
    return _decision(latest)


def in_force(connection: Connection, person: str) -> dict[str, Decision]:
    """The latest decision on each listing that was not taken back."""
    return {row.id: _decision(row) for row in connection.execute(_standing(person))}


def _standing(person: str) -> Select[Any]:
    """Decisions not taken back, oldest first."""
    return (
        select(decisions, listings.c.id)
        .join(listings, listings.c.number == decisions.c.listing)
        .where(decisions.c.person == person, decisions.c.undone_at.is_(None))
        .order_by(decisions.c.number)
    )


def _decision(row: Row[Any]) -> Decision:
    return Decision(
        number=row.number,
        person=row.person,
        listing=row.id,
        kind=DecisionKind(row.kind),
        reason=row.reason,
        at=row.at,
    )


def last_visit(connection: Connection, person: str) -> datetime | None:
    """Until when a person has seen what is new."""
    return connection.execute(select(visits.c.until).where(visits.c.person == person)).scalar()


def save_visit(connection: Connection, person: str, until: datetime) -> None:
    """Move a person's last visit on, never back."""
    before = last_visit(connection, person)
    if before is None:
        connection.execute(insert(visits).values(person=person, until=until))
    elif before < until:
        connection.execute(update(visits).where(visits.c.person == person).values(until=until))
