"""The score: named parts that add up, so that every place on the list can be explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.fact import ScamLikelihood, State
from deerstalker.domain.verdict import Answer

if TYPE_CHECKING:
    from deerstalker.domain.verdict import Avoids, Can, Enjoys
    from deerstalker.judging.enjoys import Liking
    from deerstalker.judging.features import Features

_SCAM = {ScamLikelihood.NONE: 0.0, ScamLikelihood.SUSPICIOUS: -30.0, ScamLikelihood.LIKELY: -200.0}
_PAPERS = frozenset({"degree_required", "licence_required"})


def parts_of(
    how: Liking, liked: Enjoys, kept: Avoids, may: Can, seen: Features
) -> dict[str, float]:
    """The parts of a score in points: about 100 is a possible dream job, below 0 is not for them.

    ``loved_title`` to 40, ``loved_skills`` to 15, ``loved_share`` to 30; ``main_part`` +15 where
    what is loved is a main part, -80 where the work is something else; ``hated_share`` to -20,
    ``hates`` -10 for each, at most -30; ``kept_from_hates`` +10; ``may_take_it`` +10, or -100
    where words say no; ``asks_papers`` -5 for a degree and for a licence; ``scam`` -30 or -200.
    """
    return {
        "loved_title": 40.0 * how.title,
        "loved_skills": 5.0 * min(how.loved, 3.0),
        "loved_share": 30.0 * how.share,
        "main_part": {Answer.YES: 15.0, Answer.NO: -80.0}.get(liked.answer, 0.0),
        "hated_share": -20.0 * how.hated,
        "hates": -10.0 * min(len(kept.hits), 3),
        "kept_from_hates": 10.0 if kept.answer is Answer.YES else 0.0,
        "may_take_it": {Answer.YES: 10.0, Answer.NO: -100.0}.get(may.answer, 0.0),
        "asks_papers": -5.0 * len(_PAPERS & _conditions(seen)),
        "scam": _SCAM[seen.posting.facts.scam.value],
    }


def _conditions(seen: Features) -> frozenset[str]:
    found = seen.posting.facts.conditions
    return frozenset(one.key for one in found if one.state is State.PRESENT)
