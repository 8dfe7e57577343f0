"""Where one may live and which hours one keeps: what no example shows."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.fact import ApplicantLocation, WorkplaceKind
from deerstalker.reading.document import Document
from deerstalker.reading.facts import applicant_location, eligibility_to_work, time_zone

WORDS = st.lists(
    st.sampled_from(
        [
            "must be based in", "open to candidates in", "excluding", "US", "Germany", "or", "\n",
            "Texas", "CA, NY,", "remote (", ")", "work from anywhere", "only", "we are", "not",
            "the following states:", "UTC-3", "to UTC+99", "within 30 hours of CET", "±", "9am EST",
            "US citizens", "no visa sponsorship", "clearance", ".", "Ünïcödé", "anywhere in",
        ]
    ),
    max_size=30,
).map(" ".join)  # fmt: skip


@given(WORDS | st.text(max_size=300))
def test_any_text_is_read(text):
    """No words make a reader raise; what is quoted stands in the text; spans are offsets."""
    document = Document.of_text(text, title=text[:40], job_location=text[-40:])
    location = applicant_location.find(document)
    zone = time_zone.find(document)
    evidence = [*location.evidence, *(zone.evidence if zone else ())]
    evidence += [one for found in eligibility_to_work.find(document) for one in found.evidence]
    for one in evidence:
        assert one.quote
        assert one.quote == document.strings[one.field][one.start : one.end]
    assert zone is None or -12 <= zone.utc_min <= zone.utc_max <= 14


@given(WORDS)
def test_a_location_is_consistent(text):
    """Nothing is both included and excluded, and the world has no list."""
    found = applicant_location.find(Document.of_text(text))
    assert not set(found.include) & set(found.exclude)
    assert not (found.worldwide and found.include)
    assert bool(found.evidence) == (found != ApplicantLocation())


@pytest.mark.parametrize(
    ("strings", "remote", "unknown", "onsite"),
    [
        ({"job_location": "Berlin"}, ("DE",), (), ()),
        ({"job_location": "Germany"}, ("DE",), ("DE",), ()),
        ({"stated_country": "DE"}, ("DE",), (), ()),
        ({"text": "You must live in Germany."}, ("DE",), ("DE",), ("DE",)),
    ],
)
def test_the_workplace_settles_what_a_place_means(strings, remote, unknown, onsite):
    """A town counts for remote work, a country while the workplace is open, a demand always."""
    found = applicant_location.find(Document.of_text(**{"text": ""} | strings))
    assert remote == applicant_location.settle(found, WorkplaceKind.REMOTE).include
    assert remote == applicant_location.settle(found, WorkplaceKind.HYBRID).include
    assert unknown == applicant_location.settle(found, WorkplaceKind.UNKNOWN).include
    assert onsite == applicant_location.settle(found, WorkplaceKind.ONSITE).include
