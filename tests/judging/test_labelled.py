"""Verdicts agree with people who read the adverts: 192 labelled pairs of person and posting."""

from __future__ import annotations

import gzip
import json

import pytest

from deerstalker.judging.judge import judge
from deerstalker.presentation.interchange import listing_of
from deerstalker.reading.reader import read
from deerstalker.services.people import load_people

pytestmark = [pytest.mark.material, pytest.mark.slow]

LEAST = {"enjoys": 0.72, "avoids": 0.70, "can": 0.75}
"""The least share of answers that agree."""

MOST_OPPOSITE = 0.04
"""The greatest share of answers that say yes for no, or no for yes."""


@pytest.fixture(scope="module")
def pairs(shared):
    """Each labelled pair: the label and the verdict."""
    gold = shared / "gold"
    people = {person.id: person for person in load_people(gold / "fit.people.json")}
    labels = [
        json.loads(line) for line in (gold / "fit.labels.jsonl").read_text("utf-8").splitlines()
    ]
    by_pair = {(label["persona"], label["id"]): label for label in labels}
    with gzip.open(gold / "fit.listings.jsonl.gz", "rb") as lines:
        read_lines = [listing_of(line, "gold") for line in lines]
    return [
        (by_pair[record["person"], listing.id], judge(people[record["person"]], read(listing)))
        for listing, record in read_lines
    ]


@pytest.mark.parametrize("question", LEAST)
def test_answers_agree_with_the_labels(pairs, question):
    """As often as promised, and hardly ever with the opposite answer."""
    told = [
        (label[question], getattr(verdict, question).answer.value)
        for label, verdict in pairs
        if question != "can" or not _rests_on_papers(label)
    ]
    assert len(told) > 100
    agreed = sum(gold == ours for gold, ours in told)
    opposite = sum({gold, ours} == {"yes", "no"} for gold, ours in told)
    assert agreed / len(told) >= LEAST[question]
    assert opposite / len(told) <= MOST_OPPOSITE


def _rests_on_papers(label) -> bool:
    """Whether only degrees or years block: a person's file tells none, so none are judged."""
    whys = {reason["why"] for reason in label["can_reasons"]}
    return whys == {"qualification"}


def test_all_evidence_of_real_adverts_is_verbatim(pairs):
    """Quotes are whole and not empty, for every hit and reason."""
    quotes = [
        one.quote
        for _, verdict in pairs
        for group in (verdict.enjoys, *verdict.avoids.hits, *verdict.can.reasons)
        for one in group.evidence
    ]
    assert len(quotes) > 500
    assert all(quotes)
