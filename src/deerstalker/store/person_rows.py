"""The rows of people and of the verdicts made for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import and_, delete, func, insert, or_, select

from deerstalker.domain.errors import NotFound
from deerstalker.domain.person import Person
from deerstalker.domain.verdict import Verdict
from deerstalker.store import revisions
from deerstalker.store.chunks import chunks
from deerstalker.store.features import ANSWERS
from deerstalker.store.forms import decode, digest, encode
from deerstalker.store.listing_rows import BATCH, numbers_of
from deerstalker.store.posting_rows import present
from deerstalker.store.schema import listings, people, postings, verdicts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from sqlalchemy import Connection, Select


def everyone(connection: Connection) -> tuple[Person, ...]:
    """All people, by id."""
    bodies = connection.execute(select(people.c.body).order_by(people.c.id)).scalars()
    return tuple(decode(body, Person) for body in bodies)


def by_id(connection: Connection, person_id: str) -> Person:
    """One person; raises NotFound."""
    body = connection.execute(select(people.c.body).where(people.c.id == person_id)).scalar()
    if body is None:
        raise NotFound("person", person_id, "See who there is: deerstalker person list.")
    return decode(body, Person)


def save(connection: Connection, person: Person) -> None:
    """Keep a person in place of whoever had the id, without touching what hangs on the id."""
    body = encode(person).decode()
    values = {"body": body, "digest": digest(body).hex()}
    known = connection.execute(select(people.c.id).where(people.c.id == person.id)).scalar()
    if known is None:
        connection.execute(insert(people).values(id=person.id, **values))
    else:
        connection.execute(people.update().where(people.c.id == person.id).values(values))


def forget(connection: Connection, person_id: str) -> None:
    """Delete a person and, through the schema's cascades, all that hangs on them."""
    connection.execute(delete(people).where(people.c.id == person_id))
    for name in (revisions.verdicts_of(person_id), revisions.decisions_of(person_id)):
        revisions.advance(connection, name)


def _basis(person: Person, judge_version: int) -> str:
    """What a verdict was made from besides the posting."""
    return f"{judge_version}:{digest(encode(person).decode()).hex()}"


def unjudged(person: Person, judge_version: int) -> Select[Any]:
    """Open present postings without a verdict on that reading for the person as they are now."""
    return (
        present()
        .outerjoin(
            verdicts,
            and_(verdicts.c.listing == postings.c.listing, verdicts.c.person == person.id),
        )
        .where(
            listings.c.closed_at.is_(None),
            or_(
                verdicts.c.listing.is_(None),
                verdicts.c.reading != postings.c.reading,
                verdicts.c.basis != _basis(person, judge_version),
            ),
        )
    )


def count_unjudged(connection: Connection, person: Person, judge_version: int) -> int:
    """How many postings wait to be judged."""
    waiting = unjudged(person, judge_version).with_only_columns(func.count()).order_by(None)
    return connection.execute(waiting).scalar_one()


def save_verdicts(
    connection: Connection, person: Person, made: Sequence[Verdict], judge_version: int
) -> None:
    """Keep verdicts on present readings in place of earlier ones."""
    by_listing = {verdict.id: verdict for verdict in made}
    basis = _basis(person, judge_version)
    for piece in chunks(by_listing):
        found = connection.execute(
            select(listings.c.id, listings.c.number, postings.c.reading)
            .join(postings, postings.c.listing == listings.c.number)
            .where(listings.c.id.in_(piece))
        ).all()
        connection.execute(
            delete(verdicts).where(
                verdicts.c.person == person.id,
                verdicts.c.listing.in_(row.number for row in found),
            )
        )
        rows = [
            {
                "person": person.id,
                "listing": row.number,
                "reading": row.reading,
                "basis": basis,
                "enjoys": ANSWERS.index(by_listing[row.id].enjoys.answer),
                "avoids": ANSWERS.index(by_listing[row.id].avoids.answer),
                "can": ANSWERS.index(by_listing[row.id].can.answer),
                "score": by_listing[row.id].score,
                "against": by_listing[row.id].against,
                "body": encode(by_listing[row.id]),
            }
            for row in found
        ]
        if rows:
            connection.execute(insert(verdicts), rows)
    revisions.advance(connection, revisions.verdicts_of(person.id))


def verdicts_by_listing(
    connection: Connection, person_id: str, ids: Iterable[str]
) -> dict[str, Verdict]:
    """A person's verdicts on these listings."""
    # by number, so that the primary key is used: a join is planned as a scan of all their verdicts
    id_of = {number: each for each, number in numbers_of(connection, ids).items()}
    return {
        id_of[row.listing]: decode(row.body, Verdict)
        for piece in chunks(id_of)
        for row in connection.execute(
            select(verdicts.c.listing, verdicts.c.body).where(
                verdicts.c.person == person_id, verdicts.c.listing.in_(piece)
            )
        )
    }


def best_verdicts(connection: Connection, person_id: str) -> Iterator[Verdict]:
    """All verdicts of a person, best first."""
    rows = connection.execution_options(yield_per=BATCH).execute(
        select(verdicts.c.body)
        .where(verdicts.c.person == person_id)
        .order_by(verdicts.c.score.desc(), verdicts.c.listing)
    )
    for (body,) in rows:
        yield decode(body, Verdict)
