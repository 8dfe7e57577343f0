"""Which unit an amount pays for: the words beside it, or its size where that leaves no doubt.

Sizes are those of full-time pay in the currencies named; other currencies are never guessed.
"""

from __future__ import annotations

import re

from deerstalker.domain.fact import PayUnit

_WORDS = {
    PayUnit.AUDIO_MINUTE: "(?:audio|recorded|video)[ -]?min(?:ute)?s?|min(?:ute)? of audio",
    PayUnit.TASK: (
        "audio[ -]hour|task|article|post|project|piece|video|survey|lead|image|page|session|"
        "class|lesson|visit|interview|assignment|sale|hire|report|blog|line|tarea|auftrag"
    ),
    PayUnit.HOUR: "hourly|hours?|hrs?|h|stündlich|stunde|std|heure|hora",
    PayUnit.DAY: "daily|day|tag|täglich|jour|día|dia",
    PayUnit.WEEK: "weekly|week|wk|woche|semaine|semana",
    PayUnit.MONTH: "monthly|month|mon|mo|mth|monatlich|monat|mois|mensuel|mes|mês|"
    "mensual(?:es)?|mensa(?:l|is)|p\\.?m",
    PayUnit.YEAR: "annual(?:ly|ized)?|annum|yearly|years?|yr|y|p\\.?a|jährlich|jahr|an|année|"
    "annuel|año|ano|anual(?:es)?|anua(?:l|is)",
    PayUnit.WORD: "words?|wort|palabra|palavra|mot",
}
_NAMED = "|".join(f"(?P<{unit.name}>{words})" for unit, words in _WORDS.items())
_AFTER = re.compile(
    r"[ ,)(*]{0,3}(?:(?:gross|brutto|bruto|brutos|brut|base|salary|net|ote|usd|eur) )?[ ,(]{0,2}"
    rf"(?:/ ?|(?:per|an?|each|every|pro|par|por|je|im|al|ao|p\.) |à l['’])?(?:{_NAMED})\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    r"\b(?:(?P<HOUR>hourly|per hour|/ ?hour|/ ?hr|stundenlohn|stundensatz)"
    r"|(?P<DAY>daily (?:rate|pay)|day rate|tagessatz|tjm)"
    r"|(?P<WEEK>weekly (?:pay|rate|salary|wage))"
    r"|(?P<MONTH>monthly|monatsgehalt|monatlich|mensual|mensal|mensuel)"
    r"|(?P<YEAR>annual(?:ly|ized)?|yearly|per (?:year|annum)|jahresgehalt|jährlich|jahresbrutto|"
    r"annuel(?:le)?|anual))\b",
    re.IGNORECASE,
)

_BOUNDS = {
    PayUnit.HOUR: (2, 1_500),
    PayUnit.DAY: (20, 5_000),
    PayUnit.WEEK: (50, 10_000),
    PayUnit.MONTH: (100, 60_000),
    PayUnit.YEAR: (5_000, 5_000_000),
}
"""What is paid for a unit in the currencies of ``_BIG_MONEY``; less a year is a perk."""
_SMALL_MONEY = 200
"""How much more the bounds allow in currencies whose unit is worth less."""

_BIG_MONEY = frozenset({"USD", "EUR", "GBP", "CAD", "AUD", "NZD", "SGD", "CHF", "ILS"})
_BY_SIZE = {
    **dict.fromkeys({*_BIG_MONEY, ""}, ((PayUnit.HOUR, 7, 150), (PayUnit.YEAR, 12_000, 1_500_000))),
    **dict.fromkeys(
        ("SEK", "NOK", "DKK"), ((PayUnit.MONTH, 20_000, 120_000), (PayUnit.YEAR, 200_000, 3e6))
    ),
    "PLN": ((PayUnit.MONTH, 4_000, 45_000), (PayUnit.YEAR, 70_000, 900_000)),
    "INR": ((PayUnit.YEAR, 250_000, 2e7),),
    "ZAR": ((PayUnit.MONTH, 8_000, 99_000), (PayUnit.YEAR, 150_000, 4e6)),
    "JPY": ((PayUnit.YEAR, 2_000_000, 5e7),),
    "HKD": ((PayUnit.MONTH, 12_000, 99_000), (PayUnit.YEAR, 180_000, 5e6)),
    "MYR": ((PayUnit.MONTH, 2_000, 30_000), (PayUnit.YEAR, 40_000, 900_000)),
    "BRL": ((PayUnit.MONTH, 2_000, 35_000),),
}


def unit_after(string: str, end: int) -> tuple[PayUnit, int]:
    """The unit in the words right behind an amount, and where they end; EMPTY when unsaid.

    >>> unit_after("$30 per hour", 3)
    (<PayUnit.HOUR: 'HOUR'>, 12)
    """
    found = _AFTER.match(string, end)
    if not found or not found.lastgroup:
        return PayUnit.EMPTY, end
    return PayUnit[found.lastgroup], found.end()


def unit_before(words: str) -> PayUnit:
    """The last unit named in the words before an amount; EMPTY when none is.

    >>> unit_before("The annual base salary is")
    <PayUnit.YEAR: 'YEAR'>
    """
    unit = PayUnit.EMPTY
    for found in _BEFORE.finditer(words):
        unit = PayUnit[found.lastgroup or "EMPTY"]
    return unit


def is_plausible(unit: PayUnit, low: float, high: float, currency: str) -> bool:
    """Whether anybody is paid such an amount for such a unit.

    >>> is_plausible(PayUnit.YEAR, 1_000, 1_000, "USD"), is_plausible(PayUnit.YEAR, 9e5, 9e5, "INR")
    (False, True)
    """
    least, most = _BOUNDS.get(unit, (0, 1e12))
    if unit is PayUnit.YEAR and not currency:
        return least <= low
    return least <= low and high <= (most if currency in _BIG_MONEY else most * _SMALL_MONEY)


def unit_by_size(low: float, high: float, currency: str) -> PayUnit:
    """The unit that an amount can only have, by its size; EMPTY where two are possible.

    >>> unit_by_size(80_000, 100_000, "USD"), unit_by_size(3_000, 4_000, "EUR")
    (<PayUnit.YEAR: 'YEAR'>, <PayUnit.EMPTY: ''>)
    """
    for unit, least, most in _BY_SIZE.get(currency, ()):
        if least <= low and high <= most:
            return unit
    return PayUnit.EMPTY
