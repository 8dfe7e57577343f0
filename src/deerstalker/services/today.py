"""Today's list: what is new or changed since last time, best first, small enough to finish."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from deerstalker.services.cards import OpeningCard
    from deerstalker.store.port import Store

SMALL_ENOUGH = 20
"""Cards in a list that one can finish in a sitting."""


@dataclass(frozen=True, slots=True, kw_only=True)
class TodayList:
    """What came since ``since`` for one person.

    ``since`` is None for somebody who never looked. ``remaining`` counts openings that fit but
    stand beyond the cards; ``hidden`` counts, by reason ("place", "pay", "dealbreaker:on_call",
    "not enjoyed", "hidden by you"), those that do not fit: all of them are found by search.
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
    raise NotImplementedError


def finish_today(store: Store, shown: TodayList) -> None:
    """Remember that the person has seen a list, so that the next begins after it."""
    store.save_visit(shown.person, shown.until)
