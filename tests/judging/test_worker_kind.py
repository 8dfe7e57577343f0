"""What kind of remote worker somebody is, with confidence and reasons."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deerstalker.judging.worker_kind import (
    ENOUGH,
    QUESTIONS,
    Confidence,
    Lean,
    WorkerKind,
    weigh,
)

KEYS = [question.key for question in QUESTIONS]
ANSWERS = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(Lean))
OPPOSITE = {
    Lean.FREELANCE: Lean.EMPLOYEE,
    Lean.EMPLOYEE: Lean.FREELANCE,
    Lean.EITHER: Lean.EITHER,
}


def test_answers_that_all_agree_are_said_with_confidence() -> None:
    """To either side, and in the middle."""
    for lean, kind in (
        (Lean.FREELANCE, WorkerKind.FREELANCE),
        (Lean.EMPLOYEE, WorkerKind.EMPLOYEE),
        (Lean.EITHER, WorkerKind.MIXED),
    ):
        result = weigh(dict.fromkeys(KEYS, lean))
        assert (result.kind, result.confidence) == (kind, Confidence.HIGH)


def test_little_is_too_early_and_half_is_a_guess() -> None:
    """Below three answers nothing is said; three are a first guess."""
    assert weigh({}).kind is WorkerKind.TOO_EARLY
    assert weigh(dict.fromkeys(KEYS[:2], Lean.EMPLOYEE)).kind is WorkerKind.TOO_EARLY
    guess = weigh(dict.fromkeys(KEYS[:3], Lean.EMPLOYEE))
    assert (guess.kind, guess.confidence) == (WorkerKind.EMPLOYEE, Confidence.LOW)


def test_what_weighs_most_decides() -> None:
    """Money, hours and finding work weigh two each against one of the other five."""
    steady = {"income": Lean.EMPLOYEE, "hours": Lean.EMPLOYEE, "finding": Lean.EMPLOYEE}
    result = weigh(steady | {"no": Lean.FREELANCE, "variety": Lean.FREELANCE})
    assert result.kind is WorkerKind.EMPLOYEE
    assert result.balance == (-6 + 2) / 8


@given(ANSWERS)
def test_every_answer_is_a_reason_with_its_own_words(answers: dict[str, Lean]) -> None:
    """Nothing is left out, and no reason is invented."""
    result = weigh(answers)
    assert result.answered == len(result.reasons) == len(answers)
    for lean in Lean:
        wanted = {q.about for q in QUESTIONS if answers.get(q.key) is lean}
        assert {reason.about for reason in result.speaking(lean)} == wanted


@given(ANSWERS)
def test_opposite_answers_give_the_opposite_kind(answers: dict[str, Lean]) -> None:
    """Neither kind is favoured."""
    one, other = weigh(answers), weigh({key: OPPOSITE[lean] for key, lean in answers.items()})
    assert one.balance == -other.balance
    assert one.confidence is other.confidence
    if one.kind in {WorkerKind.FREELANCE, WorkerKind.EMPLOYEE}:
        assert {one.kind, other.kind} == {WorkerKind.FREELANCE, WorkerKind.EMPLOYEE}
    else:
        assert one.kind is other.kind


@given(ANSWERS)
def test_one_more_answer_for_a_kind_never_speaks_against_it(answers: dict[str, Lean]) -> None:
    """The balance moves towards the new answer, or stays."""
    before = weigh(answers).balance
    for key in KEYS:
        if key not in answers and len(answers) >= ENOUGH:
            assert weigh(answers | {key: Lean.FREELANCE}).balance >= before
