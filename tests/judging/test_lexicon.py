"""The lexicon is whole, and knows each of its professions when a person names it."""

from __future__ import annotations

import numpy as np
import pytest

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.verdict import Answer
from deerstalker.judging.judge import judge
from deerstalker.judging.lexicon.conditions import condition_words, telling_concepts
from deerstalker.judging.lexicon.load import lexicon
from deerstalker.judging.words import words
from tests.judging.adverts import advert, person

KNOWN = lexicon()


def test_there_are_many_fields_roles_and_concepts():
    """At least the eight career paths and 25 other professions are covered."""
    assert len(KNOWN.fields) >= 20
    assert len(KNOWN.roles) >= 150
    assert len(KNOWN.concepts) >= 200


def test_nearness_is_mutual_and_bounded():
    """Each concept is itself; what is near is near both ways; nothing else is the same."""
    assert np.array_equal(KNOWN.nearness, KNOWN.nearness.T)
    assert np.all(np.diag(KNOWN.nearness) == 1)
    off = KNOWN.nearness - np.eye(len(KNOWN.concepts), dtype=np.float32)
    assert off.min() >= 0
    assert off.max() < 1


def test_conditions_named_by_the_lexicon_exist():
    """Fields, roles and people's words speak only of known conditions."""
    named = {key for field in KNOWN.fields.values() for key in field.excludes}
    named |= {key for role in KNOWN.roles for key in role.conditions}
    named |= {key for told in telling_concepts().values() for key, _ in told}
    assert named
    assert named <= set(CONDITIONS)


@pytest.mark.parametrize("role", KNOWN.roles, ids=lambda role: role.name)
def test_who_loves_a_trade_enjoys_its_job(role):
    """Each role's own name, as a love and as a title, gives a yes."""
    verdict = judge(person(loves=(role.name,)), advert(role.name, "We are looking for you."))
    assert verdict.enjoys.answer is Answer.YES
    assert verdict.enjoys.evidence


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("being on the phone all day", "phone_heavy"),
        ("endless meetings", "meeting_heavy"),
        ("micromanaging bosses", "close_supervision"),
        ("pager duty", "on_call"),
        ("working nights", "night_shift"),
        ("sales targets", "sales_quota"),
    ],
)
def test_conditions_are_known_by_peoples_own_words(said, key):
    """Nobody needs to learn our keys."""
    found = {one.meaning for one in condition_words().sightings(said, words(said))}
    assert key in found
