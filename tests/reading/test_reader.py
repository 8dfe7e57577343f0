"""The reader as a whole: total, exact and the same on every run."""

from __future__ import annotations

import dataclasses
import gzip
import itertools
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deerstalker.domain.errors import NotFound
from deerstalker.domain.fact import Contradiction, Evidence, Facts, WorkplaceKind
from deerstalker.domain.listing import STATED_KEYS, Listing
from deerstalker.reading.explain import explain
from deerstalker.reading.reader import read

PIECES = st.sampled_from(
    [
        "Remote",
        "<p>",
        "</p>",
        "<b>",
        "3",
        "days",
        "a",
        "week",
        "in",
        "the",
        "office",
        "$50,000",
        "-",
        "60k",
        "per",
        "year",
        "EUR",
        "1.200",
        "must",
        "have",
        "<li>",
        "Python",
        "SQL",
        "�",
        "\u202e",
        "עברית",
        "é&nbsp;&lt;",
        "no",
        "cold",
        "calling",
        "UTC+2",
        "EST",
        "Full-time",
        "10+",
        "years",
        "our",
        "client",
        "Senior",
        "40",
        "hours",
        "contract",
        "apply",
        "by",
        "3",
        "May",
        "2027",
        "a@b.co",
        "\n",
        ".",
        "Requirements:",
    ]
)


def listing(**given_):
    """A listing with the fields given, others empty."""
    whole = {"id": "a", "source": "mill", "identifier": "1", "url": "", "title": ""} | given_
    return Listing(**whole)


def evidence_in(value):
    """Every piece of evidence anywhere in a fact."""
    if isinstance(value, Evidence):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from evidence_in(part)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from evidence_in(getattr(value, field.name))


def assert_exact(posting):
    """Each quote is what stands at its place in its field; gives how many there were."""
    found = list(evidence_in(posting.facts))
    for evidence in found:
        assert evidence.quote
        assert posting.field(evidence.field)[evidence.start : evidence.end] == evidence.quote
        assert "." in evidence.rule
    return len(found)


@settings(max_examples=60, deadline=None)
@given(
    st.lists(PIECES, max_size=60).map(" ".join),
    st.lists(PIECES, max_size=6).map(" ".join),
    st.dictionaries(st.sampled_from(STATED_KEYS), st.lists(PIECES, max_size=3).map(" ".join)),
)
def test_any_advert_is_read_exactly_and_twice_the_same(text, short, stated):
    """Whatever the strings, a posting comes back, its quotes cut exactly, again and again."""
    one = listing(
        title=short,
        job_location=short,
        hiring_organization=short,
        stated=stated,
        description_html=text,
    )
    posting = read(one)
    assert_exact(posting)
    assert posting == read(one)


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=300))
def test_any_text_at_all_returns(text):
    """Letters of any script, half characters and controls are only text."""
    assert_exact(read(listing(title=text[:50], job_location=text, description_html=text)))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "<p>" * 100_000,
        "$1,000 - " * 100_000,
        "remote " * 150_000,
        "a" * 1_000_000,
        "5+ years of " * 80_000,
        "(" * 500_000,
    ],
    ids=lambda text: text[:9] or "empty",
)
def test_large_and_odd_texts_return(text):
    """A megabyte of almost-matches is read like any other advert."""
    assert_exact(read(listing(description_html=text)))


PARTS = 8
"""Parts of the corpus, so that all processors share it."""


@pytest.mark.material
@pytest.mark.parametrize("part", range(PARTS))
def test_every_quote_of_the_corpus_is_cut_exactly(shared, part):
    """Every advert of the corpus: all evidence stands where it says."""
    adverts = quotes = 0
    with gzip.open(shared / "corpus" / "listings.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in itertools.islice(lines, part, None, PARTS):
            adverts += 1
            quotes += assert_exact(read(Listing(**json.loads(line))))
    assert adverts > 3_500
    assert quotes > 10 * adverts


def test_where_one_may_live_is_no_question_on_site():
    """The place of work that is done there says nothing of where else one may live."""
    remote = read(listing(job_location="Portugal", description_html="This role is remote."))
    onsite = read(listing(job_location="Portugal", description_html="This role is on-site."))
    assert remote.facts.applicant_location.include == ("PT",)
    assert WorkplaceKind.ONSITE is onsite.facts.workplace.value
    assert Facts().applicant_location == onsite.facts.applicant_location


def test_a_contradiction_between_field_and_words_is_a_fact():
    """The words are believed, and what the board stated is kept beside them."""
    facts = read(
        listing(
            stated={"job_location_type": "isRemote: true"},
            description_html="You work 3 days a week in the office.",
        )
    ).facts
    assert WorkplaceKind.HYBRID is facts.workplace.value
    [found] = facts.contradictions
    assert isinstance(found, Contradiction)
    assert (found.fact, found.stated.quote) == ("workplace", "isRemote: true")
    assert found.words.quote == "3 days a week in the office"


def test_an_explanation_names_words_rules_and_what_was_set_aside():
    """Each line says the fact, the value, the words and the rule, or why a match did not count."""
    one = listing(description_html="This is a remote role. You may bring remote sensing skills.")
    lines = [str(reason) for reason in explain(one, "workplace")]
    assert 'workplace: remote: "remote role" in text[10:21], rule workplace.remote_role' in lines
    assert all(line.startswith("workplace: ") for line in lines)
    aside = [reason for reason in explain(one) if reason.why]
    assert all(reason.evidence and not reason.value for reason in aside)


def test_an_explanation_of_an_unknown_fact_says_which_there_are():
    """A misspelt fact is answered with the names there are."""
    with pytest.raises(NotFound, match="workplace"):
        explain(listing(), "workplaces")


def test_every_fact_is_explained():
    """Silence is explained too."""
    names = {reason.fact for reason in explain(listing())}
    assert {field.name for field in dataclasses.fields(Facts)} == names
