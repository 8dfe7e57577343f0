"""When a job may be called a possible dream job."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.fact import ScamLikelihood
from deerstalker.domain.verdict import Answer

if TYPE_CHECKING:
    from deerstalker.domain.verdict import Verdict


def is_possible_dream(verdict: Verdict, scam: ScamLikelihood) -> bool:
    """Both questions answered by a resounding yes, nothing in the way, and no mark of a scam.

    That place, contract kind, hours and pay fit is what a yes to *can* means; silence on any of
    the three questions is never enough.
    """
    answers = {verdict.enjoys.answer, verdict.avoids.answer, verdict.can.answer}
    return answers == {Answer.YES} and scam is ScamLikelihood.NONE
