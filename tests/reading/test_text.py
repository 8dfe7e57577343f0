"""HTML becomes words with structure, whatever the HTML."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.reading.text import MOST_HTML, MOST_TEXT, BlockKind, plain_text

HOSTILE = {
    "200,000 nested tags": "<div>" * 200_000 + "end",
    "100,000 attributes": "<a " + " ".join(f"x{n}=1" for n in range(100_000)) + ">end",
    "5 MB of words": "word " * 1_000_000,
    "brackets only": "<" * 500_000,
    "tags that never close": "<a" * 300_000,
    "a million lines": "\n" * 1_000_000,
    "bold that never ends": "<b>" * 200_000 + "end",
    "scripts that never end": "<script>" * 100_000 + "x",
    "formatting across paragraphs": "<b><p>" * 2_400 + "end",
    "lists in lists": "<ul><li>" * 2_400 + "end",
    "markup escaped over and over": "&lt;p&gt;" * 100_000,
}


def lines_of(description):
    """Kind and words of every line."""
    plain = plain_text(description)
    return [(str(block.kind), plain.text[block.start : block.end]) for block in plain.blocks]


def test_headings_and_items_are_known():
    """A heading and a list item keep what the markup said of them, at no cost in characters."""
    found = lines_of(
        "<h2>You</h2><ul><li>know <b>SQL</b></li><li><p>ask</p></li></ul><p>And us?</p>"
    )
    assert found == [
        ("heading", "You"),
        ("item", "know SQL"),
        ("item", "ask"),
        ("paragraph", "And us?"),
    ]


def test_a_bold_line_is_a_heading_and_a_bold_word_is_none():
    """Boards write headings as paragraphs in bold."""
    found = lines_of("<p><strong>Your tasks:</strong></p><p>You <b>write</b> letters.</p>")
    assert found == [("heading", "Your tasks:"), ("paragraph", "You write letters.")]


def test_markup_escaped_once_more_is_markup():
    """Some boards escape their markup twice."""
    assert lines_of(
        "&lt;p&gt;Tea &amp;amp; cake&lt;/p&gt;&lt;ul&gt;&lt;li&gt;daily&lt;/li&gt;&lt;/ul&gt;"
    ) == [("paragraph", "Tea & cake"), ("item", "daily")]


def test_plain_descriptions_keep_their_lines():
    """Text without markup keeps its line breaks; a bullet makes an item."""
    assert lines_of("We bake.\n\n\n- at night\n<3 years") == [
        ("paragraph", "We bake."),
        ("item", "- at night"),
        ("paragraph", "<3 years"),
    ]


def test_line_breaks_count_where_no_tag_breaks_lines():
    """Threads have links in plain text, whose lines matter."""
    assert [words for _, words in lines_of('Mill | Miller\nApply: <a href="x">here</a>')] == [
        "Mill | Miller",
        "Apply: here",
    ]


def test_scripts_and_styles_are_no_words():
    """What a browser does not show is not read, in large documents either."""
    small = "<p>bread</p><script>var a = 1</script><style>p {}</style><p>cake</p>"
    for description in (small, small * 1_500):
        assert {"bread", "cake"} == {words for _, words in lines_of(description)}


def test_surrogates_and_controls_are_dropped():
    """Half characters and control codes never reach a rule."""
    assert lines_of("a\ud800b\x00 \x07c") == [("paragraph", "ab c")]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_descriptions_return(name):
    """No shape of HTML keeps the reader from coming back with bounded text."""
    plain = plain_text(HOSTILE[name])
    assert len(plain.text) <= MOST_TEXT + 1


def test_only_the_beginning_of_an_endless_text_is_read():
    """Text and HTML are cut at the documented sizes."""
    assert len(plain_text("word " * MOST_HTML).text) <= MOST_TEXT
    assert "too late" not in plain_text("<i></i>" * MOST_HTML + "too late").text


@given(st.text(max_size=400))
def test_any_text_gives_lines_in_order(description):
    """Blocks are in order, do not overlap, are never empty and hold no line break."""
    plain = plain_text(description)
    at = 0
    for block in plain.blocks:
        words = plain.text[block.start : block.end]
        assert block.start >= at
        assert words.strip() == words != ""
        assert "\n" not in words
        at = block.end
    plain.text.encode()


@given(st.lists(st.text(alphabet="xyz é<&>„“", min_size=1, max_size=20), min_size=1, max_size=5))
def test_no_word_is_invented_or_lost(paragraphs):
    """White space apart, the text is what stands between the tags, character for character."""
    description = "".join(f"<p>{html.escape(words)}</p>" for words in paragraphs)
    expected = re.sub(r"\s", "", "".join(paragraphs))
    assert expected == re.sub(r"\s", "", plain_text(description).text)


def test_kinds_are_words():
    """A kind is printed as its word."""
    assert str(BlockKind.ITEM) == "item"
