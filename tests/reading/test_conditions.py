"""What holds of the tables of conditions and of whatever is found with them."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.fact import State
from deerstalker.reading.document import Document
from deerstalker.reading.facts import conditions

CORPUS = tomllib.loads(Path(__file__).with_name("conditions.toml").read_text("utf-8"))
PIECES = [example["text"] for part in CORPUS.values() for example in part if "text" in example]


def test_every_condition_can_be_found():
    """No key of the list is without a phrasing, and none is used that is not on the list."""
    said = {rule.value.key for rule in conditions.RULES.rules}
    assert set(CONDITIONS) == said


def test_every_condition_has_an_example():
    """The corpus finds each condition at least once."""
    found = {entry.split()[1] for example in CORPUS["finds"] for entry in example["value"]}
    assert set(CONDITIONS) == found


@pytest.mark.parametrize("rule", conditions.RULES.rules, ids=lambda rule: rule.name)
def test_patterns_cannot_backtrack(rule):
    """Every pattern, and every guard, is of the kind that a linear matcher knows."""
    for pattern in filter(None, (rule.pattern, rule.value.unless)):
        assert re2.compile(pattern) is not None


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=60)), max_size=8))
def test_one_entry_a_condition_with_exact_words(pieces):
    """Whatever the text, each key and state comes once, in the list's order, quoted exactly."""
    document = Document.of_text("\n".join(pieces))
    found = conditions.find(document)
    names = [(one.key, one.state) for one in found]
    assert len(names) == len(set(names))
    order = [list(CONDITIONS).index(key) for key, _ in names]
    assert order == sorted(order)
    for one in found:
        assert 1 <= len(one.evidence) <= conditions.MOST_EVIDENCE
        for evidence in one.evidence:
            assert document.strings[evidence.field][evidence.start : evidence.end] == evidence.quote


@given(st.integers(min_value=0, max_value=100))
def test_the_share_of_travel_decides_how_much_it_is(percent):
    """From a quarter of the time travel is much; below it is some; at nothing it is ruled out."""
    found = conditions.find(Document.of_text(f"Travel: up to {percent}%"))
    expected = (
        ("travel_heavy", State.PRESENT)
        if percent >= 25
        else ("travel_some", State.PRESENT if percent else State.RULED_OUT)
    )
    assert [expected] == [(one.key, one.state) for one in found]


def test_what_is_set_aside_can_be_explained():
    """A match that a guard set aside is noted with the reason when somebody asks."""
    trace = []
    document = Document(
        strings={"title": "", "text": "A master's degree in law is a plus."}, trace=trace
    )
    assert conditions.find(document) == ()
    assert [one.why for one in trace] == ["a wish, not a demand"]
