"""Today's list: what is new or changed since last time, best first, small enough to finish."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.query import Query, Sort
from deerstalker.services.cards import cards_of

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from deerstalker.services.cards import OpeningCard
    from deerstalker.store.port import Store

HIDDEN_BY_PERSON = "hidden by you"

SMALL_ENOUGH = 20
"""Cards in a list that one can finish in a sitting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayList:
    """What came since ``since`` for one person.

    ``since`` is None for somebody who never looked. ``remaining`` counts openings that fit but
    stand beyond the cards; ``hidden`` counts, by reason ("place", "pay", "dealbreaker:on_call",
    "not enjoyed", "not judged", "hidden by you"), those that do not fit: search finds them all.
    """

    person: str
    since: datetime | None
    until: datetime
    cards: tuple[OpeningCard, ...]
    remaining: int
    hidden: Mapping[str, int]
    looked_at: int


def today(
    store: Store,
    person: str,
    *,
    now: datetime,
    since: datetime | None = None,
    limit: int = SMALL_ENOUGH,
) -> TodayList:
    """The person's list; ``since`` overrides their last visit.

    Raises:
        NotFound: when nobody has this id.
    """
    since = since or store.last_visit(person)
    query = Query(person=person, news_after=since, is_fitting=True, sort=Sort.BEST, limit=limit)
    found = store.search(query)
    against = dict(found.facets["against"])
    against.pop("nothing", None)
    if "hidden" in found.hidden:
        against[HIDDEN_BY_PERSON] = found.hidden["hidden"]
    return TodayList(
        person=person,
        since=since,
        until=now,
        cards=cards_of(store, found.rows, person=person),
        remaining=found.total - len(found.rows),
        hidden=dict(sorted(against.items(), key=lambda pair: (-pair[1], pair[0]))),
        looked_at=found.total + sum(against.values()),
    )


def finish_today(store: Store, shown: TodayList) -> None:
    """Remember that the person has seen a list, so that the next begins after it."""
    store.save_visit(shown.person, shown.until)
