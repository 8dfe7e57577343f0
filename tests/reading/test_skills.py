"""What holds of skills whatever the advert says."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.fact import Need
from deerstalker.domain.posting import Section, SectionKind
from deerstalker.reading.document import Document
from deerstalker.reading.facts.skills import MOST_EVIDENCE, MOST_SKILLS, find
from deerstalker.reading.skill_matching import mentions, smooth

PIECES = st.sampled_from(
    ["SQL", "React", "Go", "data ", "analysis", "and ", ", ", "\n", ". ", "no ", "İ", "ß", "🚀"]
)


def _required(text):
    section = Section(SectionKind.REQUIREMENTS, 0, len(text))
    return replace(Document.of_text(text), sections=(section,))


@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=40).map("".join)))
def test_any_text_gives_skills_whose_quotes_stand_in_it(text):
    """Any text at all returns, names no skill twice and quotes what stands there."""
    found = find(_required(text))
    assert len({skill.name for skill in found}) == len(found)
    for skill in found:
        assert 1 <= len(skill.evidence) <= MOST_EVIDENCE
        for evidence in skill.evidence:
            assert text[evidence.start : evidence.end] == evidence.quote != ""


@given(st.text(max_size=200))
def test_smoothing_keeps_every_offset(text):
    """Smoothing never changes a length, not even of letters whose small form is longer."""
    assert len(smooth(text)) == len(text)


def test_offsets_stand_beside_letters_that_grow():
    """A capital dotted I, two characters in small letters, moves no later quote."""
    (skill,) = find(_required("İİİ and PostgreSQL"))
    assert skill.evidence[0].quote == "PostgreSQL"


def test_mentions_come_in_order():
    """Mentions are in the order of the text, those that share a word among them."""
    starts = [one.start for one in mentions("email and chat support, Xero, unit and load testing")]
    assert starts == sorted(starts)
    assert len(starts) == 5


def test_named_tools_are_kept_before_duties_that_are_only_told():
    """Of more skills than are kept, what is asked for and has a name of its own stays."""
    told = "invoicing, bank reconciliation, payroll, budgeting, forecasting, procurement. " * 2
    more = (
        "bookkeeping, collections, copywriting, proofreading, transcription, translation, "
        "recruiting, negotiation, upselling, prospecting, debugging, refactoring, caching, "
        "soldering, welding, machining, illustration, typography, animation, videography"
    )
    asked = "You know Xero, QuickBooks, Gusto and Expensify well."
    text = f"{told}{more}.\n{asked}"
    cut = len(text) - len(asked)
    sections = (
        Section(SectionKind.WORK, 0, cut),
        Section(SectionKind.REQUIREMENTS, cut, len(text)),
    )
    found = find(replace(Document.of_text(text), sections=sections))
    assert len(found) == MOST_SKILLS
    assert {"Xero", "QuickBooks", "Gusto", "Expensify"} <= {skill.name for skill in found}


def test_the_strongest_need_is_kept():
    """A skill wished for in one place and required in another is required."""
    (skill,) = find(_required("Ideally Terraform.\nTerraform."))
    assert skill.need is Need.MUST
    assert len(skill.evidence) == 2


def test_why_a_word_was_set_aside_is_told_on_request():
    """With a trace, each word that was set aside stands in it with the reason."""
    document = replace(_required("No SQL required"), trace=[])
    assert find(document) == ()
    assert [(one.evidence.quote, one.why) for one in document.trace or ()] == [("SQL", "denied")]


def test_what_the_benefits_say_is_traced_too():
    """Sections that are not looked at are looked at when somebody asks why."""
    text = "Free coaching"
    benefits = (Section(SectionKind.BENEFITS, 0, len(text)),)
    document = replace(Document.of_text(text), sections=benefits, trace=[])
    assert find(document) == ()
    assert [one.why for one in document.trace or ()] == ["the section speaks of something else"]
