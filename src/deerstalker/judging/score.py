"""The score: named parts that add up, so that every place on the list can be explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.fact import ScamLikelihood
from deerstalker.domain.verdict import Answer

if TYPE_CHECKING:
    from deerstalker.domain.verdict import Avoids, Can
    from deerstalker.judging.enjoys import Liking
    from deerstalker.judging.features import Features

_SCAM = {ScamLikelihood.NONE: 0.0, ScamLikelihood.SUSPICIOUS: -30.0, ScamLikelihood.LIKELY: -200.0}


def parts_of(how: Liking, kept: Avoids, may: Can, seen: Features) -> dict[str, float]:
    """The parts of a score in points; about 100 is a possible dream job, below 0 is not for them.

    ``loved_title`` to 30, ``loved_skills`` to 30, ``loved_share`` to 20 · ``hates`` -12 for each,
    at most -36 · ``kept_from_hates`` +10 · ``may_take_it`` +10, or -100 where words say no ·
    ``hated_share`` to -20 · ``scam`` -30 or -200.
    """
    return {
        "loved_title": 30.0 * how.title,
        "loved_skills": 10.0 * min(how.loved, 3.0),
        "loved_share": 20.0 * how.share,
        "hated_share": -20.0 * how.hated,
        "hates": -12.0 * min(len(kept.hits), 3),
        "kept_from_hates": 10.0 if kept.answer is Answer.YES else 0.0,
        "may_take_it": {Answer.YES: 10.0, Answer.NO: -100.0}.get(may.answer, 0.0),
        "scam": _SCAM[seen.posting.facts.scam.value],
    }
