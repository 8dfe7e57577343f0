"""Whose money a bare dollar sign is."""

from __future__ import annotations

import pytest

from deerstalker.reading.document import Document
from deerstalker.reading.dollars import is_plainly_us


@pytest.mark.parametrize(
    ("place", "text", "expected"),
    [
        ("United States", "", True),
        ("Remote - US", "", True),
        ("Austin, TX", "", True),
        ("['ca', 'us']", "", True),
        ("San Francisco Office; Toronto", "", True),
        ("Remote", "We match your 401(k).", True),
        ("", "Open in the United States.", True),
        ("Remote", "Open in the United States and Canada.", False),
        ("Remote", "Write to us.", False),
        ("Toronto, ON", "We match your 401(k).", False),
        ("Brazil", "Our office is in New York.", False),
        ("Worldwide", "", False),
    ],
)
def test_place_first_then_words(place, text, expected):
    """The place line decides; only where it names no country does the text."""
    assert expected is is_plainly_us(Document.of_text(text, job_location=place))


def test_the_boards_country_counts():
    """A stated country is a place too."""
    assert is_plainly_us(Document.of_text("", stated_country="US"))
    assert not is_plainly_us(Document.of_text("Bring your W-2.", stated_country="GB"))
