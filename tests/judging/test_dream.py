"""Nobody is promised a dream on silence."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deerstalker.domain.fact import ApplicantLocation, ScamLikelihood
from deerstalker.domain.verdict import Answer
from deerstalker.judging.dream import is_possible_dream
from deerstalker.judging.judge import judge
from tests.judging.adverts import advert, cut, person

TEXT = "Keep the books; reconcile bank accounts. No phone work. Open worldwide."
DREAM = judge(
    person(loves=("bookkeeping",), hates=("phone_heavy",), lives_in="PT"),
    advert(
        "Bookkeeper",
        TEXT,
        ruled_out={"phone_heavy": "No phone"},
        applicant_location=ApplicantLocation(worldwide=True, evidence=(cut(TEXT, "worldwide"),)),
    ),
)


def test_three_yes_and_no_mark_are_a_possible_dream():
    """Everything is said, and all of it is good."""
    assert is_possible_dream(DREAM, ScamLikelihood.NONE)


@pytest.mark.parametrize("question", ["enjoys", "avoids", "can"])
def test_one_open_question_is_enough_to_stay_silent(question):
    """An unclear answer is no yes."""
    opened = replace(getattr(DREAM, question), answer=Answer.UNCLEAR)
    assert not is_possible_dream(replace(DREAM, **{question: opened}), ScamLikelihood.NONE)


def test_a_mark_of_a_scam_ends_the_dream():
    """Even a suspicion does."""
    assert not is_possible_dream(DREAM, ScamLikelihood.SUSPICIOUS)
