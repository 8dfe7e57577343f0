"""Posting and person to verdict: the two questions, what blocks, and a score in parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.verdict import Answer, Avoids, Can, Enjoys, Hit, Reason, Verdict
from deerstalker.judging.ask import questions
from deerstalker.judging.avoids import hit_evidence, shut_evidence
from deerstalker.judging.can import CHECKS, Standing, forbidden, unmet_language
from deerstalker.judging.enjoys import enjoys_evidence
from deerstalker.judging.features import features
from deerstalker.judging.many import judge_many
from deerstalker.judging.plan import plan
from deerstalker.judging.rates import DEFAULT_RATES
from deerstalker.judging.table import FeatureTable

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.fact import Evidence
    from deerstalker.domain.person import Person
    from deerstalker.domain.posting import Posting
    from deerstalker.judging.can import Check
    from deerstalker.judging.features import Features
    from deerstalker.judging.many import Judged
    from deerstalker.judging.plan import Plan
    from deerstalker.judging.rates import Rates

JUDGE_VERSION = 2
"""Goes up whenever a verdict may change, so that the store knows what to judge again."""


def judge(person: Person, posting: Posting, *, rates: Rates = DEFAULT_RATES) -> Verdict:
    """The verdict on one posting for one person; ``rates`` compare pay across currencies."""
    return judge_features(plan(person), features(posting), rates=rates)


def judge_features(wishes: Plan, seen: Features, *, rates: Rates = DEFAULT_RATES) -> Verdict:
    """The verdict from what was prepared: a person's plan and a posting's features."""
    judged = judge_many(wishes, FeatureTable.of((seen,)), rates=rates)
    parts = {name: float(points[0]) for name, points in judged.parts.items()}
    return Verdict(
        person=wishes.person.id,
        id=seen.id,
        enjoys=Enjoys(
            answer=judged.enjoys[0], evidence=enjoys_evidence(wishes, seen, judged.enjoys[0])
        ),
        avoids=_avoids(wishes, seen, judged),
        can=_can(wishes, seen, judged),
        score=sum(parts.values()),
        parts=parts,
    )


def _avoids(wishes: Plan, seen: Features, judged: Judged) -> Avoids:
    hit, hates = judged.shunning.hit[0], wishes.dislikes
    kept = judged.avoids[0] is Answer.YES
    return Avoids(
        answer=judged.avoids[0],
        hits=tuple(
            Hit(hate=hate.words, evidence=hit_evidence(wishes, hate, seen))
            for at, hate in enumerate(hates)
            if hit[at]
        ),
        ask=tuple(questions(wishes, seen, judged)),
        evidence=tuple(
            dict.fromkeys(one for hate in hates for one in shut_evidence(hate, seen) if kept)
        ),
    )


def _can(wishes: Plan, seen: Features, judged: Judged) -> Can:
    welcome = seen.behind["place"][:2] if judged.can[0] is Answer.YES else ()
    reasons = tuple(_reasons(wishes, seen, judged))
    return Can(answer=judged.can[0], reasons=reasons, evidence=welcome)


def _reasons(wishes: Plan, seen: Features, judged: Judged) -> Iterator[Reason]:
    """What blocks; where nothing does, what is left open and has words."""
    standing = judged.standing[0]
    blocked = judged.forbidden[0] or standing.max() == Standing.BLOCKED
    wanted = Standing.BLOCKED if blocked else Standing.OPEN
    for at, check in enumerate(CHECKS):
        if standing[at] == wanted:
            words = _behind(wishes, check, seen)
            if words:
                yield Reason(why=check.why, evidence=words)
    for key, why in forbidden(wishes.person).items():
        if key in seen.present:
            yield Reason(why=why, evidence=seen.present[key][:2])


def _behind(wishes: Plan, check: Check, seen: Features) -> tuple[Evidence, ...]:
    words = seen.behind[check.field]
    if check.field == "languages":
        at = unmet_language(wishes, seen.terms.languages)
        return words[at : at + 1] if at is not None else ()
    return words[:2]
