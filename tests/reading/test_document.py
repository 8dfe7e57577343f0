"""What rules see of a listing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.listing import Listing
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.document import MOST_FIELD, Document
from deerstalker.reading.reader import prepare
from deerstalker.reading.text import BlockKind


def document(description, **given_):
    """The document of a listing with this description."""
    return prepare(
        Listing(
            id="a",
            source="mill",
            identifier="1",
            url="",
            title="",
            description_html=description,
            **given_,
        )
    )


def test_a_sentence_ends_at_its_full_stop_and_at_its_line():
    """A sentence never crosses a line and takes its sign with it."""
    text = "We bake. You sell bread! Or\ncake"
    one = Document.of_text(text)
    assert [text[slice(*one.sentence_at(at))] for at in (0, 12, 25, 29)] == [
        "We bake.",
        "You sell bread!",
        "Or",
        "cake",
    ]


def test_evidence_is_trimmed_and_cut():
    """White space at the ends is no part of a quote."""
    evidence = Document.of_text("a  bread  b").evidence("text", 1, 10, "a.b")
    assert (evidence.quote, evidence.start, evidence.end) == ("bread", 3, 8)


def test_sections_and_lines_are_known_by_offset():
    """Every offset of the text has a section and a kind of line."""
    one = document("<h3>Benefits</h3><ul><li>bread</li></ul>")
    at = one.text.index("bread")
    assert SectionKind.BENEFITS is one.section_at(at)
    assert BlockKind.ITEM is one.block_at(at)
    assert BlockKind.HEADING is one.block_at(0)


def test_stated_values_have_fields_of_their_own():
    """A board's value is found under its key."""
    one = document("", stated={"country": "PT"})
    assert one.stated("country") == "PT"
    assert list(one.stated_fields()) == ["stated.country"]
    assert one.stated("employment_type") == ""


def test_endless_fields_are_cut():
    """A title of a megabyte costs no more than a long one, and its offsets stay right."""
    listing = Listing(id="a", source="s", identifier="1", url="", title="x" * 1_000_000)
    assert len(prepare(listing).title) == MOST_FIELD


def test_nothing_is_noted_unless_asked():
    """Notes for an explanation cost nothing in a plain reading."""
    plain = Document.of_text("bread")
    plain.overrule("text", 0, 5, "a.b", "why")
    assert plain.trace is None


@given(st.text(max_size=200), st.integers(0, 200))
def test_any_offset_lies_in_its_sentence_and_line(text, offset):
    """Sentence and line around an offset hold it, and the sentence lies in the line."""
    one = Document.of_text(text)
    at = min(offset, len(text))
    line, sentence = one.line_at(at), one.sentence_at(at)
    assert line[0] <= sentence[0] <= sentence[1] <= line[1]
    assert line[0] <= at <= line[1]
