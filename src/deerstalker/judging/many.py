"""One person against many postings at once: answers and scores as arrays, without evidence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.domain.verdict import Answer
from deerstalker.judging.avoids import shunning
from deerstalker.judging.can import CHECKS, Standing, forbidden
from deerstalker.judging.conditions import mask_of
from deerstalker.judging.enjoys import ANSWERS, liking
from deerstalker.judging.rates import DEFAULT_RATES
from deerstalker.judging.score import parts_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt

    from deerstalker.judging.avoids import Shunning
    from deerstalker.judging.plan import Plan
    from deerstalker.judging.rates import Rates
    from deerstalker.judging.table import Bools, FeatureTable, Floats

_CAN = {Standing.FINE: Answer.YES, Standing.OPEN: Answer.UNCLEAR, Standing.BLOCKED: Answer.NO}
_MAY_TAKE = np.array([10.0, 0.0, -100.0])
"""Points by standing."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Judged:
    """Every row of a table judged for one person.

    ``standing`` has a column a check of ``can.CHECKS``; ``forbidden`` marks rows that have a
    dealbreaker or ask a paper the person lacks; ``score`` is the sum of ``parts``, in order.
    """

    enjoys: tuple[Answer, ...]
    avoids: tuple[Answer, ...]
    can: tuple[Answer, ...]
    score: Floats
    parts: Mapping[str, Floats]
    shunning: Shunning
    standing: npt.NDArray[np.int8]
    forbidden: Bools


def judge_many(plan: Plan, table: FeatureTable, *, rates: Rates = DEFAULT_RATES) -> Judged:
    """Judge every row of a table: the same answers and scores as one by one."""
    like, shun = liking(plan, table), shunning(plan, table)
    standing = _standing(plan, table, rates)
    barred = (table.present & np.uint64(mask_of(forbidden(plan.person)))) != 0
    whole = np.maximum(standing.max(axis=1), np.where(barred, Standing.BLOCKED, Standing.FINE))
    parts = parts_of(table, like, shun, may_take=_MAY_TAKE[whole])
    return Judged(
        enjoys=tuple(ANSWERS[at] for at in like.answer.tolist()),
        avoids=tuple(shun.answers()),
        can=tuple(_CAN[Standing(at)] for at in whole.tolist()),
        score=sum(parts.values(), start=np.zeros(len(table))),
        parts=parts,
        shunning=shun,
        standing=standing,
        forbidden=barred,
    )


def _standing(plan: Plan, table: FeatureTable, rates: Rates) -> npt.NDArray[np.int8]:
    """How the person stands to each row, check by check; each different value is checked once."""
    standing = np.zeros((len(table), len(CHECKS)), dtype=np.int8)
    for at, check in enumerate(CHECKS):
        column = table.terms[check.field]
        found = [check.rule(plan, value, rates) for value in column.values]
        standing[:, at] = np.array(found, dtype=np.int8)[column.places]
    return standing
