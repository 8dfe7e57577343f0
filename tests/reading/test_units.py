"""The unit of an amount, by the words beside it or by its size."""

from __future__ import annotations

import pytest

from deerstalker.domain.fact import PayUnit
from deerstalker.reading.units import is_plausible, unit_after, unit_before, unit_by_size


@pytest.mark.parametrize(
    ("behind", "unit"),
    [
        (" per hour", PayUnit.HOUR),
        ("/hr", PayUnit.HOUR),
        (" an hour", PayUnit.HOUR),
        (" per annum", PayUnit.YEAR),
        (" brutto im Jahr", PayUnit.YEAR),
        (" par an", PayUnit.YEAR),
        (" al mes", PayUnit.MONTH),
        (" por mês", PayUnit.MONTH),
        (" monthly", PayUnit.MONTH),
        (" per week", PayUnit.WEEK),
        (" per day", PayUnit.DAY),
        (" per word", PayUnit.WORD),
        (" per audio minute", PayUnit.AUDIO_MINUTE),
        (" per audio hour", PayUnit.TASK),
        (" per article", PayUnit.TASK),
        (" and a desk", PayUnit.EMPTY),
        (" per head", PayUnit.EMPTY),
    ],
)
def test_words_behind_an_amount(behind, unit):
    """The unit stands right behind the amount, in five languages."""
    assert unit == unit_after(f"$30{behind}", 3)[0]


@pytest.mark.parametrize(
    ("before", "unit"),
    [
        ("The hourly rate is ", PayUnit.HOUR),
        ("Your annual base salary: ", PayUnit.YEAR),
        ("Tagessatz ", PayUnit.DAY),
        ("monthly, no, weekly pay of ", PayUnit.WEEK),
        ("You work 20 hours per week for ", PayUnit.EMPTY),
    ],
)
def test_words_before_an_amount(before, unit):
    """The last unit named before the amount counts; hours per week are no pay."""
    assert unit == unit_before(before)


@pytest.mark.parametrize(
    ("low", "high", "currency", "unit"),
    [
        (80_000, 100_000, "USD", PayUnit.YEAR),
        (25, 30, "GBP", PayUnit.HOUR),
        (3_000, 4_000, "EUR", PayUnit.EMPTY),
        (500, 700, "USD", PayUnit.EMPTY),
        (18_000, 24_000, "PLN", PayUnit.MONTH),
        (450_000, 600_000, "NOK", PayUnit.YEAR),
        (1_000_000, 1_200_000, "XOF", PayUnit.EMPTY),
    ],
)
def test_size_alone_tells_only_without_doubt(low, high, currency, unit):
    """A size that two units may have, or a currency nobody here knows, gives none."""
    assert unit == unit_by_size(low, high, currency)


def test_nobody_is_paid_a_thousand_dollars_a_year():
    """What is too little for a unit in a strong currency may be pay in another."""
    assert not is_plausible(PayUnit.YEAR, 1_000, 1_000, "USD")
    assert not is_plausible(PayUnit.HOUR, 60_000, 80_000, "USD")
    assert is_plausible(PayUnit.MONTH, 150_000, 200_000, "INR")
