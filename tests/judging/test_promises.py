"""What holds of every verdict, for any advert and any person."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deerstalker.domain.fact import Scam, ScamLikelihood
from deerstalker.domain.verdict import Answer
from deerstalker.judging.features import features
from deerstalker.judging.judge import judge
from deerstalker.judging.many import judge_many
from deerstalker.judging.plan import plan
from deerstalker.judging.table import FeatureTable
from tests.judging.adverts import advert, person
from tests.judging.strategies import HATES, LOVES, adverts, people

ORDER = (Answer.NO, Answer.PARTLY, Answer.YES)


@given(people(), adverts())
def test_parts_add_up(who, posting):
    """The score is the sum of its parts, and of nothing else."""
    verdict = judge(who, posting)
    assert verdict.score == sum(verdict.parts.values())


@given(people(), adverts(), st.sampled_from(LOVES))
def test_another_love_never_lowers(who, posting, love):
    """Loving one thing more makes no job worse: neither its score nor the first answer."""
    before = judge(who, posting)
    after = judge(replace(who, loves=(*who.loves, love)), posting)
    assert after.score >= before.score
    if before.enjoys.answer in ORDER:
        assert ORDER.index(after.enjoys.answer) >= ORDER.index(before.enjoys.answer)


@given(people(), adverts(), st.sampled_from(HATES))
def test_another_hate_never_raises(who, posting, hate):
    """Hating one thing more makes no job better, once there is a hate at all."""
    who = replace(who, hates=(*who.hates, "camera_on"))
    before = judge(who, posting).score
    assert judge(replace(who, hates=(*who.hates, hate)), posting).score <= before
    assert (
        judge(replace(who, knows_but_hates=(hate,)), posting).score
        <= judge(replace(who, knows_but_hates=()), posting).score
    )


@given(people(), adverts())
def test_all_evidence_stands_in_the_advert(who, posting):
    """Every quote is cut from the field it names."""
    verdict = judge(who, posting)
    ours = [
        *verdict.enjoys.evidence,
        *(one for hit in verdict.avoids.hits for one in hit.evidence),
        *verdict.avoids.evidence,
        *verdict.can.evidence,
        *(one for reason in verdict.can.reasons for one in reason.evidence),
    ]
    for one in ours:
        if one.rule.startswith("judging."):
            assert one.quote
            assert posting.field(one.field)[one.start : one.end] == one.quote


@given(people(), adverts())
def test_yes_and_no_have_words(who, posting):
    """Nobody is told yes or no without evidence."""
    verdict = judge(who, posting)
    if verdict.enjoys.answer in ORDER:
        assert verdict.enjoys.evidence
    if verdict.avoids.answer is Answer.NO:
        assert verdict.avoids.hits
        assert all(hit.evidence for hit in verdict.avoids.hits)
    if verdict.avoids.answer is Answer.YES:
        assert verdict.avoids.evidence
    if verdict.can.answer is Answer.YES:
        assert verdict.can.evidence
    if verdict.can.answer is Answer.NO:
        assert verdict.can.reasons
        assert all(reason.evidence for reason in verdict.can.reasons)


@settings(max_examples=60)
@given(people(), st.lists(adverts(), max_size=6), st.randoms(use_true_random=False))
def test_many_are_judged_like_one_by_one(who, postings, shuffler):
    """Answers, scores and parts are the same alone, together, and in another order."""
    shuffler.shuffle(postings)
    together = judge_many(plan(who), FeatureTable.of(map(features, postings)))
    for row, posting in enumerate(postings):
        alone = judge(who, posting)
        assert together.enjoys[row] is alone.enjoys.answer
        assert together.avoids[row] is alone.avoids.answer
        assert together.can[row] is alone.can.answer
        assert together.score[row] == pytest.approx(alone.score, abs=1e-9)
        parts = {name: points[row] for name, points in together.parts.items()}
        assert parts == pytest.approx(dict(alone.parts), abs=0.011)


def test_an_empty_table_is_judged():
    """Nothing in, nothing out."""
    judged = judge_many(
        plan(person(loves=("bookkeeping",), hates=("on_call",))), FeatureTable.of([])
    )
    assert judged.enjoys == judged.avoids == judged.can == ()
    assert len(judged.score) == 0


def test_scams_sink():
    """What looks like a fraud falls below everything honest."""
    who = person(loves=("bookkeeping",))
    honest = advert("Bookkeeper", "Keep the books.")
    other = advert("Backend Engineer", "Build APIs.")
    fraud = replace(honest, facts=replace(honest.facts, scam=Scam(value=ScamLikelihood.LIKELY)))
    assert judge(who, fraud).score < judge(who, other).score < judge(who, honest).score


def test_what_cannot_be_taken_sinks_below_what_can():
    """A dream that is shut does not stand above a fair job that is open."""
    who = person(loves=("bookkeeping", "bank reconciliation"), dealbreakers=("weekend_work",))
    shut = advert("Bookkeeper", "Weekends.", present={"weekend_work": "Weekends"})
    fair = advert("Office Manager", "Some bookkeeping. Bank reconciliation. Order supplies.")
    assert judge(who, shut).score < judge(who, fair).score
