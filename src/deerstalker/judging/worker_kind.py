"""What kind of remote worker somebody is: freelance, employee or a mix of both.

Eight questions of our own, each about one thing in which the two lives differ (who brings the
work, whose hours, how steady the pay …). Every answer leans to one side or to neither; the result
names the answers that speak for it and those that speak against it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


class Lean(StrEnum):
    """To which side an answer leans."""

    FREELANCE = "freelance"
    EITHER = "either"
    EMPLOYEE = "employee"


class WorkerKind(StrEnum):
    """What the answers say together."""

    FREELANCE = "freelance"
    EMPLOYEE = "employee"
    MIXED = "mixed"
    TOO_EARLY = "too early to tell"


class Confidence(StrEnum):
    """How surely: by how many questions were answered, and how far they agree."""

    HIGH = "high"
    MEDIUM = "medium"
    LOW = "low"


@dataclass(frozen=True, slots=True)
class Question:
    """A question, what it is about, its weight (1 or 2) and the answer on either side."""

    key: str
    about: str
    words: str
    weight: int
    freelance: str
    employee: str


QUESTIONS = (
    Question(
        "income",
        "how steady the money is",
        "A month with half the usual money would be …",
        2,
        "fine; the good months make up for it",
        "a real worry; I need to know what comes in",
    ),
    Question(
        "hours",
        "whose hours they are",
        "Eight fixed hours, five days a week, feel …",
        2,
        "like a leash",
        "like a frame that does me good",
    ),
    Question(
        "finding",
        "who brings the work",
        "Finding the next client or project myself is …",
        2,
        "part of the fun, or at least fine",
        "what I never want to do",
    ),
    Question(
        "decisions",
        "who decides",
        "When nobody tells me what comes next, I …",
        1,
        "am at my best",
        "would rather have someone to ask",
    ),
    Question(
        "variety",
        "how often the work changes",
        "New people and new tasks every few months are …",
        1,
        "what keeps me awake",
        "tiring; I like to grow into one place",
    ),
    Question(
        "paperwork",
        "who does the paperwork",
        "Invoices, taxes and insurance on my own are …",
        1,
        "a price I gladly pay for being free",
        "something an employer should do",
    ),
    Question(
        "company",
        "with whom one works",
        "Having the same colleagues every day is …",
        1,
        "not something I would miss",
        "a good part of why I like to work",
    ),
    Question(
        "no",
        "saying no",
        "Turning down work that does not suit me …",
        1,
        "is a right I want to have",
        "is not so important, if the place is good",
    ),
)
"""The questions in the order asked."""

ENOUGH = 3
"""Answers with fewer than which nothing is said."""

CLEAR = 0.34
"""From how far off the middle (-1 to 1) a kind is named: two thirds of the weight on one side."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """One answer as a reason: what it is about, and the words chosen."""

    about: str
    words: str
    lean: Lean


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkerResult:
    """The kind, how surely, and why; ``balance`` is from -1 (employee) to 1 (freelance)."""

    kind: WorkerKind
    confidence: Confidence
    balance: float
    answered: int
    reasons: tuple[Reason, ...]

    def speaking(self, lean: Lean) -> tuple[Reason, ...]:
        """The answers that lean to one side."""
        return tuple(reason for reason in self.reasons if reason.lean is lean)


def weigh(answers: Mapping[str, Lean]) -> WorkerResult:
    """What the answers, by the keys of ``QUESTIONS``, say together; unanswered ones are left out.

    >>> weigh({"income": Lean.EMPLOYEE, "hours": Lean.EMPLOYEE, "no": Lean.FREELANCE}).kind
    <WorkerKind.EMPLOYEE: 'employee'>
    """
    asked = [question for question in QUESTIONS if question.key in answers]
    whole = sum(question.weight for question in asked)
    balance = (
        sum(question.weight * _SIDES[answers[question.key]] for question in asked) / whole
        if whole
        else 0.0
    )
    kind = _kind(balance, len(asked))
    return WorkerResult(
        kind=kind,
        confidence=_confidence(kind, balance, len(asked)),
        balance=balance,
        answered=len(asked),
        reasons=tuple(
            _reason(question, answers[question.key])
            for question in sorted(asked, key=lambda question: -question.weight)
        ),
    )


_SIDES = {Lean.FREELANCE: 1, Lean.EITHER: 0, Lean.EMPLOYEE: -1}


def _kind(balance: float, answered: int) -> WorkerKind:
    if answered < ENOUGH:
        return WorkerKind.TOO_EARLY
    if abs(balance) < CLEAR:
        return WorkerKind.MIXED
    return WorkerKind.FREELANCE if balance > 0 else WorkerKind.EMPLOYEE


def _confidence(kind: WorkerKind, balance: float, answered: int) -> Confidence:
    """High needs nearly all answers, and a balance well inside its band."""
    if kind is WorkerKind.TOO_EARLY or answered < len(QUESTIONS) / 2:
        return Confidence.LOW
    is_inside = abs(balance) < CLEAR / 2 if kind is WorkerKind.MIXED else abs(balance) > 2 * CLEAR
    if is_inside and answered >= len(QUESTIONS) - 1:
        return Confidence.HIGH
    return Confidence.MEDIUM


def _reason(question: Question, lean: Lean) -> Reason:
    chosen = {Lean.FREELANCE: question.freelance, Lean.EMPLOYEE: question.employee}
    words = f"{question.words.removesuffix(' …')} {chosen.get(lean, 'either way')}"
    return Reason(about=question.about, words=words, lean=lean)
