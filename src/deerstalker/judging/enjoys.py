"""Does this job use skills the person actually enjoys?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.domain.verdict import Answer
from deerstalker.judging.plan import SAME
from deerstalker.judging.shown import stem_evidence

if TYPE_CHECKING:
    from collections.abc import Iterator

    import numpy.typing as npt

    from deerstalker.domain.fact import Evidence
    from deerstalker.judging.features import Features
    from deerstalker.judging.plan import Plan, Wish
    from deerstalker.judging.table import FeatureTable, Floats

MAIN_PART, SOME_PART = 2.6, 1.5
"""Points from which love is a main part of the work, or some part of it.

Weights and bounds were chosen by hand on four of the six labelled people (111 of 128 answers
agree, no opposite ones; neighbouring values lose one to three).
"""

ENOUGH_SAID = 1.0
"""Below one duty's weight of known work (and without a role) too little is said to tell."""

EXACT = 6
"""Decimals that are kept before comparing: sums in another order differ only further behind."""

ANSWERS = (Answer.NO, Answer.PARTLY, Answer.YES, Answer.UNCLEAR)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Liking:
    """How much of the work is loved, row by row.

    ``title`` (0 to 1) is how near the title's work is to a love; ``loved`` sums, over the loves,
    how clearly each is part of the work (each at most 1); ``share`` (0 to 1) is the part of what
    is said about the work that is near a love; ``hated`` likewise for skills known but hated;
    ``answer`` are places in ``ANSWERS``.
    """

    title: Floats
    loved: Floats
    share: Floats
    hated: Floats
    answer: npt.NDArray[np.int8]


def liking(plan: Plan, table: FeatureTable) -> Liking:
    """How much of each row's work the person loves."""
    near_title, near = table.sums(plan.affinity)
    # where no title speaks, the text stands for it; else the title stands for one more sentence,
    # so that a short advert is not held against it
    title = near / (table.said + 1.0)
    np.divide(near_title, table.titles, out=title, where=table.titles > 0)
    share = (near + title) / (table.said + 1.0)
    loved = np.zeros(len(table))
    for love in plan.loves:
        loved += np.minimum(1.0, clearness(love, table))
    points = np.round(2.0 * title + 0.3 * np.minimum(loved, 3.0) + 2.0 * share, EXACT)
    answer = (points >= SOME_PART).astype(np.int8) + (points >= MAIN_PART)
    too_little = ~table.has_role & (table.said < ENOUGH_SAID)
    return Liking(
        title=title,
        loved=loved,
        share=share,
        hated=table.sums(plan.aversion)[1] / (table.said + 1.0),
        answer=np.where(too_little, ANSWERS.index(Answer.UNCLEAR), answer).astype(np.int8),
    )


def clearness(wish: Wish, table: FeatureTable) -> Floats:
    """How clearly one love or hate is part of each row's work: its heaviest mention."""
    if wish.stems:
        return table.stem_weights(wish.stems)
    return table.heaviest(wish.near >= SAME)


def enjoys_evidence(plan: Plan, seen: Features, answer: Answer) -> tuple[Evidence, ...]:
    """The words for an answer: what is loved, or, for a no, what shows that it is other work."""
    if answer is Answer.UNCLEAR:
        return ()
    return tuple(_told(plan, seen, wanted=answer is not Answer.NO))[:3]


def _told(plan: Plan, seen: Features, *, wanted: bool) -> Iterator[Evidence]:
    concepts = seen.work.concepts

    def weight(concept: int) -> float:
        near = float(plan.affinity[concept])
        return (concepts[concept].title + concepts[concept].body) * (near if wanted else 1 - near)

    given = [
        one
        for love in plan.loves
        if wanted and love.stems and set(love.stems) <= seen.work.stems.keys()
        for one in stem_evidence(seen.posting, love.stems)[:1]
    ]
    for concept in sorted(concepts, key=weight, reverse=True):
        for quote in concepts[concept].evidence[:1]:
            if weight(concept) > 0 and quote not in given:
                given.append(quote)
    given += [one.evidence for one in seen.work.roles if one.evidence not in given]
    yield from given
