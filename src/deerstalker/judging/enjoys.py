"""Does this job use skills the person actually enjoys?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.verdict import Answer, Enjoys
from deerstalker.judging.plan import SAME

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deerstalker.domain.fact import Evidence
    from deerstalker.judging.features import Features
    from deerstalker.judging.plan import Plan, Wish

MAIN_PART, SOME_PART = 2.6, 1.5
"""Points from which love is a main part of the work, or some part of it.

Weights and bounds were chosen by hand on four of the six labelled people (110 of 128 answers
agree, no opposite ones; neighbouring values lose one to three).
"""

ENOUGH_WORDS = 25
"""Below so many words (and without a role in the title) too little is said to tell."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Liking:
    """How much of the work is loved.

    ``title`` (0 to 1) is how near the title's work is to a love; ``loved`` sums, over the loves,
    how clearly each is part of the work (each at most 1); ``share`` (0 to 1) is the part of what
    is said about the work that is near a love; ``hated`` likewise for skills known but hated.
    """

    title: float
    loved: float
    share: float
    hated: float
    said: float


def liking(plan: Plan, seen: Features) -> Liking:
    """How much of this work the person loves."""
    title = _title(plan, seen)
    near, hated, total = 0.0, 0.0, 0.0
    for concept, shown in seen.concepts.items():
        near += shown.body * float(plan.affinity[concept])
        hated += shown.body * float(plan.aversion[concept])
        total += shown.body
    loved = sum(min(1.0, _clearness(one, seen)) for one in plan.loves)
    return Liking(
        title=title,
        loved=loved,
        share=near / (total + 1.0),
        hated=hated / (total + 1.0),
        said=total,
    )


def _title(plan: Plan, seen: Features) -> float:
    """The nearness of what the title names, its heaviest concept counting most."""
    total = sum(shown.title for shown in seen.concepts.values())
    near = sum(s.title * float(plan.affinity[c]) for c, s in seen.concepts.items() if s.title)
    return near / total if total else 0.0


def _clearness(love: Wish, seen: Features) -> float:
    """How clearly one love is part of the work: its heaviest mention."""
    found = [
        max(shown.title, shown.body)
        for concept, shown in seen.concepts.items()
        if love.near[concept] >= SAME
    ]
    if love.stems:
        found.append(min(seen.stems.get(stem, 0.0) for stem in love.stems))
    return max(found, default=0.0)


def enjoys(plan: Plan, seen: Features, how: Liking) -> Enjoys:
    """The answer with the words behind it."""
    answer = _answer(seen, how)
    if answer is Answer.UNCLEAR:
        return Enjoys(answer=answer)
    wanted = answer is not Answer.NO
    return Enjoys(answer=answer, evidence=tuple(_evidence(plan, seen, wanted=wanted))[:3])


def _answer(seen: Features, how: Liking) -> Answer:
    if not seen.roles and (seen.length < ENOUGH_WORDS or how.said == 0):
        return Answer.UNCLEAR
    points = points_of(how)
    if points >= MAIN_PART:
        return Answer.YES
    return Answer.PARTLY if points >= SOME_PART else Answer.NO


def points_of(how: Liking) -> float:
    """What the title, single loves and the whole text together say, 0 to 4.9."""
    return 2.0 * how.title + 0.3 * min(how.loved, 3.0) + 2.0 * how.share


def _evidence(plan: Plan, seen: Features, *, wanted: bool) -> Iterable[Evidence]:
    def weight(concept: int) -> float:
        shown, near = seen.concepts[concept], float(plan.affinity[concept])
        return (shown.title + shown.body) * (near if wanted else 1.0 - near)

    given = set()
    for concept in sorted(seen.concepts, key=weight, reverse=True):
        for quote in seen.concepts[concept].evidence[:1]:
            if weight(concept) > 0 and quote not in given:
                given.add(quote)
                yield quote
    for one in seen.roles:
        if one.evidence not in given:
            yield one.evidence
