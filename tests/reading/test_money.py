"""Amounts of money as adverts write them, without their meaning."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.reading import money

PATTERNS = (money.SIGN_FIRST, money.CODE_FIRST, money.SIGN_LAST, money.IN_LAKHS, money.UNSIGNED)


def amounts(pattern, string):
    found = (money.read_amount(string, m) for m in re.finditer(pattern, string, re.IGNORECASE))
    return [(a.low, a.high, a.currency) for a in found if a]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("$120k–150k", (120_000, 150_000, "")),
        ("US$140,597 to US$215,961", (140_597, 215_961, "USD")),
        ("USD$180,000 per year - USD$200,000 per year", (180_000, 200_000, "USD")),
        ("$105/hr - $125/hr", (105, 125, "")),
        ("$145,000 - $190,000 - $230,000", (145_000, 230_000, "")),
        ("$161 500 - $237 500", (161_500, 237_500, "")),
        ("$180-190K", (180_000, 190_000, "")),
        ("$45-$65k", (45_000, 65_000, "")),
        ("$73,500 to maximum $195,000", (73_500, 195_000, "")),
        ("CA$102.8K – CA$137K", (102_800, 137_000, "CAD")),
        ("R$ 5 mil", (5_000, 5_000, "BRL")),
        ("€45.000", (45_000, 45_000, "EUR")),
        ("£43,425.75", (43_425.75, 43_425.75, "GBP")),
        ("$0.05/word", (0.05, 0.05, "")),
        ("$333,000 USD -and $451,000 USD", (333_000, 451_000, "USD")),
        ("$100k AUD $110k AUD", (100_000, 110_000, "AUD")),
        ("$1,000 for 2 weeks", (1_000, 1_000, "")),
        ("$20 off $60", (20, 20, "")),
    ],
)
def test_a_sign_before_the_figure(written, expected):
    """The sign, with or without letters, starts an amount or a range."""
    assert [expected] == amounts(money.SIGN_FIRST, written)[:1]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("45.000 – 55.000 €", (45_000, 55_000, "EUR")),
        ("60k EUR", (60_000, 60_000, "EUR")),
        ("18 000 zł", (18_000, 18_000, "PLN")),
        ("100,000 USD - 166,750 USD", (100_000, 166_750, "USD")),
    ],
)
def test_a_sign_behind_the_figure(written, expected):
    """The sign or code may stand behind the last figure."""
    assert [expected] == amounts(money.SIGN_LAST, written)


def test_a_range_without_its_dash():
    """Two yearly figures before a code are one range."""
    assert amounts(money.RUN_TOGETHER, "96016 141200 USD") == [(96_016, 141_200, "USD")]
    assert amounts(money.RUN_TOGETHER, "10000 900000 USD") == [(10_000, 10_000, "USD")]


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("USD 30k", [(30_000, 30_000, "USD")]),
        ("CHF 90'000", [(90_000, 90_000, "CHF")]),
        ("RM172,908", [(172_908, 172_908, "MYR")]),
        ("Rs. 50,000", [(50_000, 50_000, "INR")]),
        ("sar 50 people", []),
    ],
)
def test_a_code_before_the_figure(written, expected):
    """Codes count where they are written as codes."""
    assert expected == amounts(money.CODE_FIRST, written)


@pytest.mark.parametrize("written", ["$50M", "$1.2B", "$8-$12 trillion", "$0", "£3bn"])
def test_millions_and_nothing_are_no_amount(written):
    """Nobody is paid millions or nothing."""
    assert amounts(money.SIGN_FIRST, written) == []


def test_lakhs_are_hundred_thousand_rupees():
    """The Indian unit scales both ends and names the currency."""
    assert amounts(money.IN_LAKHS, "8-12 LPA") == [(800_000, 1_200_000, "INR")]


def test_a_plus_leaves_the_upper_end_open():
    """A plus behind the figure, not before a perk, means "and more"."""
    open_ended = [
        money.read_amount(string, re.match(money.SIGN_FIRST, string)).open_ended
        for string in ("$135k+", "$135k+bonus", "$135k + bonus")
    ]
    assert open_ended == [True, False, False]


@given(st.text(alphabet="0123456789., kK$€£-–+/aUSDEURto'", max_size=60))
def test_any_figures_give_ordered_amounts_inside_the_string(string):
    """However garbled, an amount lies in the string and its ends are in order."""
    for pattern in PATTERNS:
        for found in re.finditer(pattern, string, re.IGNORECASE):
            amount = money.read_amount(string, found)
            if amount:
                assert 0 < amount.low <= amount.high
                assert 0 <= amount.start < amount.end <= len(string)
