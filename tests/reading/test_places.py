"""Names of places in running text and in boards' location lines, as codes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.place import REGIONS
from deerstalker.reading.places import PlaceKind, find_places, find_places_in_line
from deerstalker.reading.vocabulary.countries import COUNTRIES
from deerstalker.reading.vocabulary.subdivisions import SUBDIVISIONS


def codes(places):
    return [code for place in places for code in place.codes]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Austin, Denver, or New York", ["US-TX", "US-CO", "US-NY"]),
        ("in Stow, Ohio", ["US-OH"]),
        ("in Melbourne, FL and Melbourne, Australia", ["US-FL", "AU-VIC"]),
        ("San José, Costa Rica", ["CR"]),
        ("New Mexico, not Mexico", ["US-NM", "MX"]),
        ("Papua New Guinea", ["PG"]),
        ("Trinidad and Tobago", ["TT"]),
        ("the U.S. or the U.K.", ["US", "GB"]),
        ("one of AL, AR, CA, or CO", ["US-AL", "US-AR", "US-CA", "US-CO"]),
        ("Atlanta, Georgia", ["US-GA"]),
        ("Georgia or Armenia", ["GE", "AM"]),
        ("Tbilisi, Georgia", ["GE"]),
        ("Asia-Pacific", ["APAC"]),
        ("South America", sorted(REGIONS["SOUTH_AMERICA"])),
        ("Österreich und die Schweiz", ["AT", "CH"]),
        ("São Paulo", ["BR-SP"]),
    ],
)
def test_names_in_text(text, expected):
    """Names stand for their codes, and towns for the state or country that follows them."""
    assert expected == codes(find_places(text))


@pytest.mark.parametrize(
    "text",
    [
        "come in or write to me",
        "help us grow",
        "IN OR OUT",
        "an ok ma and pa shop, hi",
        "turkey and china on the table",
        "US time zones",
    ],
)
def test_words_that_are_no_places(text):
    """Small words, shouted words and hours are no places."""
    assert codes(find_places(text)) == []


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("['us', 'ca']", ["US", "CA"]),
        ("US, CA, San Jose", ["US"]),
        ("Remote ES", ["ES"]),
        ("CA Canada", ["CA"]),
        ("IN India", ["IN"]),
        ("CA NY Remote", ["US-CA", "US-NY"]),
        ("Remote, OR", ["US-OR"]),
        ("Brazil, Sao Paulo", ["BR", "BR-SP"]),
        ("Greater London, England, United Kingdom", ["GB"]),
        ("USA, Canada, USA timezones", ["US", "CA"]),
        ("remote, latam", ["LATAM"]),
        ("Washington, DC", ["US-DC"]),
        ("Remote", []),
    ],
)
def test_location_lines(line, expected):
    """A board's line may use ISO codes and small letters."""
    assert expected == codes(find_places_in_line(line))


def test_the_world_has_no_codes():
    """Worldwide is a place without codes."""
    (place,) = find_places_in_line("Worldwide")
    assert (place.kind, place.codes) == (PlaceKind.WORLD, ())


@given(
    st.text(max_size=200)
    | st.lists(
        st.sampled_from(
            ["Texas", "US", "CA", ", ", "(", " or ", "New York", "'us'", "Remote", "Georgia", "\n"]
        )
    ).map("".join)
)
def test_places_lie_in_the_text(text):
    """Any text gives places in order, inside it, without overlap, with codes we know."""
    for places in (find_places(text), find_places_in_line(text)):
        end = 0
        for place in places:
            assert end <= place.start < place.end <= len(text)
            end = place.end
            assert PlaceKind.LETTERS is not place.kind
            for code in place.codes:
                assert code in REGIONS or code in SUBDIVISIONS or code[:2] in COUNTRIES
