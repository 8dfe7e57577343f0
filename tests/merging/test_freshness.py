"""Signs for and against an opening being fresh: each with its direction and its reason."""

from __future__ import annotations

import pytest

from deerstalker.domain.fact import ApplicantLocation, BaseSalary, Evidence, Facts, Flag, PayUnit
from deerstalker.domain.freshness import Direction, Life
from deerstalker.merging.freshness import signals

WORDS = (Evidence("text", 0, 4, "pool", "talent_pool.word"),)
PAY = BaseSalary(min_value=50_000, max_value=60_000, currency="USD", unit_text=PayUnit.YEAR)
WIDE = BaseSalary(min_value=40_000, max_value=90_000, currency="USD", unit_text=PayUnit.YEAR)


def living(*codes: str) -> Facts:
    """Facts of an advert that names where one may live, and no pay."""
    return Facts(applicant_location=ApplicantLocation(worldwide=False, include=codes))


def keys(facts: Facts, life: Life) -> dict[str, Direction]:
    """What was found, by key."""
    return {signal.key: signal.direction for signal in signals(facts, life)}


FOR, AGAINST = Direction.FOR, Direction.AGAINST
YOUNG = Life(days_seen=2, days_posted=3)


@pytest.mark.parametrize(
    ("facts", "life", "key", "direction"),
    [
        (Facts(), YOUNG, "new", FOR),
        (Facts(), Life(days_seen=50), "old", AGAINST),
        (Facts(), Life(days_seen=3, days_posted=90), "old", AGAINST),
        (Facts(), Life(days_seen=31, usual_days=30, usual_of=20), "older_than_usual", AGAINST),
        (Facts(), Life(days_seen=30, days_posted=2), "date_moved", AGAINST),
        (Facts(), Life(days_seen=9, reposts=2), "reposted", AGAINST),
        (Facts(), Life(days_seen=9, posters=3), "several_posters", AGAINST),
        (living("US-CO"), YOUNG, "no_pay_where_required", AGAINST),
        (living("US"), YOUNG, "no_pay", AGAINST),
        (Facts(base_salary=(PAY,)), YOUNG, "pay", FOR),
        (Facts(base_salary=(WIDE,)), YOUNG, "wide_pay", AGAINST),
        (Facts(talent_pool=Flag(value=True, evidence=WORDS)), YOUNG, "talent_pool", AGAINST),
    ],
)
def test_a_sign_is_found_with_its_direction(
    facts: Facts, life: Life, key: str, direction: Direction
) -> None:
    """Each sign stands for itself."""
    assert keys(facts, life)[key] is direction


@pytest.mark.parametrize(
    ("facts", "life", "key"),
    [
        (Facts(), Life(days_seen=45), "old"),
        (Facts(), Life(days_seen=500, usual_days=600, usual_of=20), "old"),
        (Facts(), Life(days_seen=31, usual_days=30, usual_of=19), "older_than_usual"),
        (Facts(), Life(days_seen=8), "new"),
        (Facts(), Life(days_seen=3, days_posted=2), "date_moved"),
        (living("DE"), YOUNG, "no_pay"),
        (living("US-TX"), YOUNG, "no_pay_where_required"),
        (Facts(base_salary=(PAY,)), YOUNG, "wide_pay"),
        (Facts(base_salary=(PAY,)), YOUNG, "no_pay"),
    ],
)
def test_a_sign_is_not_seen_where_there_is_none(facts: Facts, life: Life, key: str) -> None:
    """At the edges, with too little observation, or where no law asks."""
    assert key not in keys(facts, life)


def test_no_sign_ever_says_fake() -> None:
    """Reasons are sentences, and never accuse."""
    everything = signals(
        Facts(base_salary=(WIDE,), talent_pool=Flag(value=True)),
        Life(days_seen=99, days_posted=1, reposts=3, posters=2),
    )
    assert len(everything) >= 5
    for signal in everything:
        assert signal.reason.endswith(".")
        assert "fake" not in signal.reason.lower()


def test_what_speaks_against_comes_first() -> None:
    """A person reads the warning before the comfort."""
    directions = [s.direction for s in signals(Facts(base_salary=(PAY,)), Life(days_seen=99))]
    assert directions == [AGAINST, FOR]
