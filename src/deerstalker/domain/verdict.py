"""What was judged of one opening for one person: three answers, what to ask, a score in parts."""

from __future__ import annotations

# at run time too: the store reads verdicts back by these types
from collections.abc import Mapping  # noqa: TC003
from dataclasses import dataclass
from enum import StrEnum

from deerstalker.domain.fact import Evidence  # noqa: TC001


class Answer(StrEnum):
    """An answer to one of the questions; silence is UNCLEAR, never YES."""

    YES = "yes"
    PARTLY = "partly"
    NO = "no"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True, kw_only=True)
class Enjoys:
    """Does this job use skills the person actually enjoys?"""

    answer: Answer
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A hate, or a skill known but hated, that is a real part of the work."""

    hate: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Avoids:
    """Will this job keep the person from doing things they hate?

    ``ask`` is what stays open, most telling first; ``evidence`` shows what a yes rests on.
    """

    answer: Answer
    hits: tuple[Hit, ...] = ()
    ask: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """What blocks, or leaves open, that the person may take the job.

    ``why`` is place, time_zone, language, engagement, hours, pay, not_remote, qualification or
    dealbreaker:KEY.
    """

    why: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Can:
    """May the person take it at all? ``evidence`` shows what a yes rests on."""

    answer: Answer
    reasons: tuple[Reason, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """One posting judged for one person; ``score`` is the sum of ``parts``."""

    person: str
    id: str
    enjoys: Enjoys
    avoids: Avoids
    can: Can
    score: float
    parts: Mapping[str, float]

    @property
    def against(self) -> str:
        """Why this is not worth showing: "place", "dealbreaker:on_call", "not enjoyed"; or "".

        Only what words say counts: an unclear answer keeps nothing out.
        """
        if self.can.answer is Answer.NO:
            return self.can.reasons[0].why if self.can.reasons else "can"
        return "not enjoyed" if self.enjoys.answer is Answer.NO else ""
