"""Posting and person to verdict: the two questions, what blocks, and a score in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.verdict import Verdict
from deerstalker.judging.avoids import avoids
from deerstalker.judging.can import can
from deerstalker.judging.enjoys import enjoys, liking
from deerstalker.judging.features import features
from deerstalker.judging.plan import plan
from deerstalker.judging.rates import DEFAULT_RATES
from deerstalker.judging.score import parts_of

if TYPE_CHECKING:
    from deerstalker.domain.person import Person
    from deerstalker.domain.posting import Posting
    from deerstalker.judging.features import Features
    from deerstalker.judging.plan import Plan
    from deerstalker.judging.rates import Rates

JUDGE_VERSION = 1
"""Goes up whenever verdicts would come out otherwise, so that the store makes them anew."""


def judge(person: Person, posting: Posting, *, rates: Rates = DEFAULT_RATES) -> Verdict:
    """The verdict on one posting for one person."""
    return judge_features(plan(person), features(posting), rates=rates)


def judge_features(plan_: Plan, seen: Features, *, rates: Rates = DEFAULT_RATES) -> Verdict:
    """The verdict from what was prepared: a person's plan and a posting's features."""
    how = liking(plan_, seen)
    liked, kept, may = enjoys(plan_, seen, how), avoids(plan_, seen), can(plan_, seen, rates)
    parts = parts_of(how, liked, kept, may, seen)
    return Verdict(
        person=plan_.person.id,
        id=seen.posting.listing.id,
        enjoys=liked,
        avoids=kept,
        can=may,
        score=sum(parts.values()),
        parts=parts,
    )
