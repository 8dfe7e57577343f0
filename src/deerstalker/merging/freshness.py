"""Facts and history to signs of an opening being fresh, or of it standing there for show.

The signs are those that several published rule sets of job seekers share
(age, reposts, missing pay, talent pools, many posters; pay, start dates and named steps for it).
Their weights contradict each other, so none is used: every sign stands for itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.fact import Caveat
from deerstalker.domain.freshness import ENOUGH, Direction, Signal

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.fact import Facts
    from deerstalker.domain.freshness import Life

FRESH_DAYS = 7
"""Median life of an advert on a board of technical work (NBER working paper 32320)."""

OLD_DAYS = 45
"""About the usual time to fill an opening (42 to 43 days in two trade surveys); only used
while one's own observation is too small to say what is usual."""

PAY_REQUIRED = frozenset(
    f"US-{state}"
    for state in [
        "CA",
        "CO",
        "CT",
        "DC",
        "HI",
        "IL",
        "MD",
        "MA",
        "MN",
        "NV",
        "NJ",
        "NY",
        "RI",
        "VT",
        "WA",
    ]
)
"""States of the US whose law asks for the pay range in the advert (2026)."""

WIDE_PAY = 0.5
"""Span of a range, as a share of its lower end, from which it says little."""


def signals(facts: Facts, life: Life) -> tuple[Signal, ...]:
    """Every sign, those against first."""
    found = [*_of_age(life), *_of_reposts(life), *_of_pay(facts), *_of_words(facts)]
    return tuple(sorted(found, key=lambda signal: signal.direction is Direction.FOR))


def _of_age(life: Life) -> Iterator[Signal]:
    if life.usual_days is not None and life.usual_of >= ENOUGH:
        if life.days_seen > life.usual_days:
            yield Signal(
                key="older_than_usual",
                direction=Direction.AGAINST,
                reason=f"It has been seen for {life.days_seen:.0f} days; three quarters of the "
                f"{life.usual_of} closed ones like it were gone after {life.usual_days:.0f}.",
            )
    elif max(life.days_seen, life.days_posted or 0) > OLD_DAYS:
        yield Signal(
            key="old",
            direction=Direction.AGAINST,
            reason=f"It is {max(life.days_seen, life.days_posted or 0):.0f} days old.",
        )
    if life.days_seen <= FRESH_DAYS and (life.days_posted or 0) <= FRESH_DAYS:
        yield Signal(
            key="new", direction=Direction.FOR, reason=f"It is less than {FRESH_DAYS} days old."
        )
    if life.days_posted is not None and life.days_posted + 2 < life.days_seen:
        yield Signal(
            key="date_moved",
            direction=Direction.AGAINST,
            reason=f"Its date says {life.days_posted:.0f} days, but it was seen here "
            f"{life.days_seen:.0f} days ago: the date was moved forward.",
        )


def _of_reposts(life: Life) -> Iterator[Signal]:
    if life.reposts:
        times = "once" if life.reposts == 1 else f"{life.reposts} times"
        yield Signal(
            key="reposted", direction=Direction.AGAINST, reason=f"It was posted again {times}."
        )
    if life.posters > 1:
        yield Signal(
            key="several_posters",
            direction=Direction.AGAINST,
            reason=f"{life.posters} different organizations show the same words.",
        )


def _of_pay(facts: Facts) -> Iterator[Signal]:
    pay = facts.base_salary
    if not pay:
        places = facts.applicant_location.include
        bound = [place for place in places if place in PAY_REQUIRED]
        if bound:
            yield Signal(
                key="no_pay_where_required",
                direction=Direction.AGAINST,
                reason=f"It names no pay, which the law of {', '.join(bound)} asks for.",
                evidence=facts.applicant_location.evidence,
            )
        elif any(place == "US" or place.startswith("US-") for place in places):
            yield Signal(
                key="no_pay",
                direction=Direction.AGAINST,
                reason="It names no pay, where more than half of such adverts do.",
            )
        return
    first = pay[0]
    yield Signal(
        key="pay", direction=Direction.FOR, reason="It names its pay.", evidence=first.evidence
    )
    if first.min_value and first.max_value and first.max_value > first.min_value * (1 + WIDE_PAY):
        yield Signal(
            key="wide_pay",
            direction=Direction.AGAINST,
            reason="Its pay range is so wide that it says little.",
            evidence=first.evidence,
        )


def _of_words(facts: Facts) -> Iterator[Signal]:
    if facts.talent_pool.value:
        yield Signal(
            key="talent_pool",
            direction=Direction.AGAINST,
            reason="It collects people for later; there may be no opening now.",
            evidence=facts.talent_pool.evidence,
        )
    if Caveat.CONTRADICTION in facts.workplace.caveats:
        yield Signal(
            key="contradiction",
            direction=Direction.AGAINST,
            reason="It contradicts itself on where the work is.",
            evidence=facts.workplace.evidence,
        )
    if facts.valid_through.value:
        yield Signal(
            key="closing_date",
            direction=Direction.FOR,
            reason=f"It says until when one may apply: {facts.valid_through.value}.",
            evidence=facts.valid_through.evidence,
        )
