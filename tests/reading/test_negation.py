"""What denies a match, what makes it a wish, and where that ends."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.reading.document import Document
from deerstalker.reading.negation import denied, scope_of, wished
from deerstalker.reading.rules import Match, Rule


def _scope(sentence):
    """The scope of the words between square brackets."""
    before, words, after = re.split(r"[\[\]]", sentence)
    text = before + words + after
    found = re.compile(re.escape(words)).search(text, len(before))
    return scope_of(Document.of_text(text), Match(Rule("test.words", ""), "text", found))


@pytest.mark.parametrize(
    "sentence",
    [
        "There is no [cold calling].",
        "You will never [work weekends].",
        "We don't ask for [a degree].",
        "We dont [micromanage].",
        "No nights, weekends or [overtime].",
        "A role without [managing people].",
        "Chat instead of [phone calls].",
        "Unlike [cold calling], this is calm.",
        "[Travel] is not required.",
        "[Weekend work] is never expected.",
        "[Travel]: none",
        "A [meeting]-free week.",
    ],
)
def test_denied(sentence):
    """Words that say something does not hold are heard, before the match or behind it."""
    assert denied(_scope(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "You do [cold calling].",
        "Not only [cold calling] but door knocking.",
        "You are not afraid of [cold calling].",
        "Do not hesitate to apply for this [on-call] role.",
        "No fewer than [60 calls a day].",
        "We can't wait to see your [stock options].",
        "It goes without saying that you get [a laptop].",
        "No shifts, but [weekend work] now and then.",
        "This is not a desk for everyone. You do [cold calling].",
        "No commission. You carry [a quota].",
        "[Travel] is required.",
        "No degree is asked; [overtime] is expected.",
    ],
)
def test_not_denied(sentence):
    """A denial of something else, in another clause, or only in form, leaves a match as it is."""
    assert not denied(_scope(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "[A degree in law] is a plus.",
        "[A degree in law, economics or politics] preferred.",
        "Ideally [a degree].",
        "[CPA licence] (a big plus)",
        "[German], an advantage",
        "[Security clearance] desirable",
    ],
)
def test_wished(sentence):
    """What is only welcome is heard as a wish."""
    assert wished(_scope(sentence))


@pytest.mark.parametrize(
    "sentence",
    [
        "[A degree] is required.",
        "[Native English], and Spanish is a bonus.",
        "[A degree] is needed. French is a plus.",
        "You plus [a degree] make the team.",
    ],
)
def test_not_wished(sentence):
    """A bonus for something else makes no wish of a demand."""
    assert not wished(_scope(sentence))


def test_a_clause_ends_at_semicolons():
    """What stands beyond a semicolon is not said of the match."""
    assert (
        "you [call]".replace("[", "").replace("]", "")
        in _scope("We mail; you [call]; they go").clause
    )
    assert _scope("We mail; you [call]; they go").clause.strip() == "you call"


@given(st.text(max_size=300), st.text(min_size=1, max_size=30), st.text(max_size=300))
def test_any_words_have_a_scope(before, words, after):
    """Any text at all has a scope, whose parts stand in it one after another."""
    text = before + words + after
    found = re.compile(re.escape(words)).search(text, len(before))
    scope = scope_of(Document.of_text(text), Match(Rule("test.words", ""), "text", found))
    assert scope.before + scope.words + scope.after in text
    assert denied(scope) in {True, False}
    assert wished(scope) in {True, False}
