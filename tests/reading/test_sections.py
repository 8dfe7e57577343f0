"""Sections are found by their headings, wherever these stand."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.posting import SectionKind
from deerstalker.reading.sections import kind_of_heading, sections_of
from deerstalker.reading.text import plain_text

HEADINGS = {
    SectionKind.ORGANIZATION: ("About us", "Who we are", "Über uns", "Quiénes somos", "Our values"),
    SectionKind.WORK: ("What you’ll do:", "Responsibilities", "Deine Aufgaben", "Vos missions"),
    SectionKind.REQUIREMENTS: ("What we’re looking for", "Ihr Profil", "Requisitos", "About you"),
    SectionKind.NICE_TO_HAVE: ("Nice to have", "Bonus points if you", "Preferred qualifications"),
    SectionKind.BENEFITS: ("🏖️ Perks & Benefits", "Wir bieten", "Ofrecemos", "Why join us?"),
    SectionKind.PLACE: ("Location", "Working conditions", "Our approach to remote work"),
    SectionKind.APPLY: ("How to apply", "Interview process", "Next steps"),
    SectionKind.LEGAL: ("Equal Employment Opportunity", "Datenschutz", "Export control"),
}


def sections(description):
    """Kind and words of every section."""
    plain = plain_text(description)
    return [(s.kind, plain.text[s.start : s.end].strip()) for s in sections_of(plain)]


@pytest.mark.parametrize(
    ("kind", "heading"), [(kind, heading) for kind, all_ in HEADINGS.items() for heading in all_]
)
def test_headings_say_what_follows(kind, heading):
    """A heading is known in five languages, with or without signs around it."""
    assert kind is kind_of_heading(heading)


@pytest.mark.parametrize("heading", ["Frontend", "Monday", "Bread and butter", "", "42"])
def test_other_headings_say_nothing(heading):
    """A heading of the advert's own making opens no section."""
    assert kind_of_heading(heading) is None


def test_a_subheading_stays_in_its_section():
    """Unknown headings leave the section as it is."""
    found = sections(
        "<h3>Requirements</h3><h4>Frontend</h4><p>Patience</p><h3>Benefits</h3><p>Tea</p>"
    )
    assert found == [
        (SectionKind.REQUIREMENTS, "Requirements\n\nFrontend\n\nPatience"),
        (SectionKind.BENEFITS, "Benefits\n\nTea"),
    ]


def test_what_stands_before_any_heading_is_unknown():
    """Nothing is guessed of an opening paragraph."""
    assert SectionKind.UNKNOWN is sections("<p>Mill wants miller.</p><h3>Benefits</h3>")[0][0]


def test_headings_inside_one_long_line_are_found():
    """Where all line breaks were lost, a heading is known by its colon or its capitals."""
    found = sections(
        "We mill. Responsibilities: you mill and clean. "
        + "You also sell. " * 30
        + "Requirements Strong arms and patience. Benefits: bread."
    )
    assert [kind for kind, _ in found] == [
        SectionKind.UNKNOWN,
        SectionKind.WORK,
        SectionKind.REQUIREMENTS,
        SectionKind.BENEFITS,
    ]


def test_a_legal_notice_needs_no_heading():
    """The notice of equal opportunity is its own section, and what follows is as before."""
    notice = "Mill is an equal opportunity employer and looks at nothing but what you can do."
    found = sections(f"<h3>Benefits</h3><p>Bread</p><p>{notice}</p><p>Tea</p>")
    assert [k for k, _ in found] == [SectionKind.BENEFITS, SectionKind.LEGAL, SectionKind.BENEFITS]


@given(
    st.lists(st.sampled_from(["<h3>Benefits</h3>", "<p>We</p>", "Requirements: ", "é.", "\n"])).map(
        "".join
    )
)
def test_sections_cover_the_text(description):
    """Sections follow one another without gap or overlap, from the first character to the last."""
    plain = plain_text(description)
    found = sections_of(plain)
    assert found[0].start == 0
    assert len(plain.text) == found[-1].end
    assert all(one.end == other.start for one, other in itertools.pairwise(found))
