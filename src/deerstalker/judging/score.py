"""The score: named parts that add up, so that every place on the list can be explained."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from deerstalker.domain.fact import ScamLikelihood
from deerstalker.domain.verdict import Answer
from deerstalker.judging.conditions import mask_of
from deerstalker.judging.enjoys import ANSWERS
from deerstalker.judging.table import SCAMS

if TYPE_CHECKING:
    from deerstalker.judging.avoids import Shunning
    from deerstalker.judging.enjoys import Liking
    from deerstalker.judging.table import Bools, FeatureTable, Floats

_SCAM = {ScamLikelihood.NONE: 0.0, ScamLikelihood.SUSPICIOUS: -30.0, ScamLikelihood.LIKELY: -200.0}
_MAIN_PART = {Answer.YES: 15.0, Answer.NO: -80.0}
_PAPERS = ("degree_required", "licence_required")


def parts_of(
    table: FeatureTable, like: Liking, shun: Shunning, *, may_take: Floats
) -> dict[str, Floats]:
    """The parts of each row's score in points: about 100 is a possible dream job, below 0 not.

    ``loved_title`` to 40, ``loved_skills`` to 15, ``loved_share`` to 30; ``main_part`` +15 where
    what is loved is a main part, -80 where the work is something else; ``hated_share`` to -20,
    ``hates`` -10 for each, at most -30; ``kept_from_hates`` +10; ``may_take_it`` +10, or -100
    where words say no (given by ``may_take``); ``remote_unsaid`` -15 where nothing says whether
    the work is remote; ``talent_pool`` -25 where people are collected for later; ``asks_papers`` -5 for a degree and for a licence; ``scam`` -30 or -200.
    Rounded to a hundredth.
    """
    main_part = np.array([_MAIN_PART.get(answer, 0.0) for answer in ANSWERS])
    scam = np.array([_SCAM[one] for one in SCAMS])
    hits = shun.hit.sum(axis=1)
    kept = (hits == 0) & ~shun.left_open.any(axis=1) & (shun.hit.shape[1] > 0)
    parts = {
        "loved_title": 40.0 * like.title,
        "loved_skills": 5.0 * np.minimum(like.loved, 3.0),
        "loved_share": 30.0 * like.share,
        "main_part": main_part[like.answer],
        "hated_share": -20.0 * like.hated,
        "hates": -10.0 * np.minimum(hits, 3),
        "kept_from_hates": 10.0 * kept,
        "may_take_it": may_take,
        "remote_unsaid": np.where(_any(table, "remote") | _any(table, "away"), 0.0, -15.0),
        "talent_pool": np.where(_any(table, "pool"), -25.0, 0.0),
        "asks_papers": -5.0 * sum((table.present & np.uint64(mask_of([p]))) != 0 for p in _PAPERS),
        "scam": scam[table.scam],
    }
    # adding zero turns a negative zero into a plain one
    return {name: np.round(points, 2) + 0.0 for name, points in parts.items()}


def _any(table: FeatureTable, term: str) -> Bools:
    """Rows of which this yes-or-no term holds."""
    column = table.terms[term]
    held: Bools = np.array(column.values, dtype=np.bool_)[column.places]
    return held
