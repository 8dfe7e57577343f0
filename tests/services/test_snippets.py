"""Snippets show the words that were looked for, where they stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.services.snippets import LENGTH, snippet_of

LONG = (
    "The harbour is quiet. " * 40 + "You keep the Réserve lamps burning, C++ or not. " + "x " * 300
)


def marked(text, *words):
    """The words that are marked in the snippet."""
    snippet = snippet_of(text, words)
    return [snippet.text[start:end] for start, end in snippet.marks] if snippet else None


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["lamp"], ["lamps"]),
        (["LAMPS"], ["lamps"]),
        (["reserve"], ["Réserve"]),
        (["c++"], ["C++"]),
        (["keeping", "lamps"], ["keep", "lamps"]),
        (["burn"], ["burning"]),
        (["lampshade"], None),
        (["dragon"], None),
        ([], None),
    ],
)
def test_words_are_marked_as_they_are_found(words, expected):
    """Inflections are marked, other words that merely begin alike are not."""
    assert marked(LONG, *words) == expected


def test_a_snippet_is_short_and_holds_its_word():
    """It begins shortly before the word, wherever that stands."""
    snippet = snippet_of(LONG, ["lamps"])
    assert len(snippet.text) <= LENGTH
    assert "lamps burning" in snippet.text


@given(st.text(), st.lists(st.text(), max_size=3))
def test_marks_lie_in_the_snippet(text, words):
    """For any text and words: marks are in order, apart, and inside."""
    snippet = snippet_of(text, words)
    if snippet is not None:
        edges = [edge for mark in snippet.marks for edge in mark]
        assert edges == sorted(edges)
        assert all(0 <= edge <= len(snippet.text) for edge in edges)
