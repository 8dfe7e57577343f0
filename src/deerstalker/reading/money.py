"""Which amounts of money stand in a string: figures, currency and unit, without their meaning.

Whether an amount is the pay of the job is the business of ``facts.base_salary``.
The patterns are pieces for its rules; every repetition in them is bounded.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from deerstalker.reading.numbers import FIGURE, figure
from deerstalker.reading.vocabulary.currencies import CODES, CURRENCIES

_SIGN = "[$€£₹₱₦₪₺₴₩฿₫]"
_CODE = "(?:" + "|".join(CODES) + ")"
_NAME = "(?:zł|złotych|kč|kr|euros?|pounds|dollars|dólares|reais|rupees|pesos)"
_TIMES = "(?:k|tsd|mil|thousand|million|mio|mm?|billion|bn?|trillion|crores?)"
_PER = "(?:/|per |an? )(?:hour|hr|h|year|yr|month|week|day|annum)"

_LEADING = rf"(?:[A-Z]{{1,3}} ?)?{_SIGN}|[A-Z]{{3}}|RM|Rs\.?"
_TO = (
    r"(?:[-–—‑‒−~]{1,2}|to|and|through|bis|à|até|hasta|[aey] )"
    r"(?: ?and| ?up to| ?a? ?max(?:imum)?(?: of)?)?"
)
_UNTIL = rf"(?: ?(?P<NAME_mid>{_SIGN}|zł|kr|[A-Z]{{3}}\b))?(?: ?{_PER})? ?"
_END = rf"(?P<NAME>{FIGURE})(?: ?(?P<NAME_times>{_TIMES}\b))?"
_MORE = (
    rf"{_UNTIL}(?:{_TO} ?(?P<NAME_sign>{_LEADING})? ?|(?P<NAME_next>{_LEADING}) ?|(?P<NAME_bare> ))"
    rf"{_END}"
)
_START = rf"(?P<low>{FIGURE})(?: ?(?P<low_times>{_TIMES}\b))?\+?"

UNSIGNED = rf"{_START}(?:{_MORE.replace('NAME', 'high')}\+?(?:{_MORE.replace('NAME', 'top')})?)?"
"""One to three amounts in a row without any currency; only to be used behind a word of pay."""

SIGN_FIRST = rf"(?P<before>{_SIGN}) ?{UNSIGNED}"
"""$120k–150k · US$ 30.50 · €45.000 (letters around are looked at by ``read_amount``)."""

CODE_FIRST = rf"\b(?P<before>{_CODE}|RM|Rs\.?) ?{UNSIGNED}"
"""USD 30k · CHF 90'000 · Rs. 50,000."""

_RANGE = rf"{_UNTIL}{_TO} ?(?P<NAME_sign>{_LEADING})? ?{_END}\+?".replace("NAME", "high")
SIGN_LAST = rf"\b{_START}(?:{_RANGE})? ?(?P<after>{_SIGN}|{_CODE}\b|{_NAME}\b)"
"""45.000 – 55.000 € · 60k EUR · 18 000 zł (at most two amounts: a pattern that ends in what is
mostly missing has to try every way to read the figures before it)."""

RUN_TOGETHER = (
    rf"\b(?P<low>[0-9]{{5,6}})(?P<high_bare> )(?P<high>[0-9]{{5,6}}) (?P<after>{_CODE})\b"
)
"""Two figures of a range whose dash a board has stripped: 96016 141200 USD."""

IN_LAKHS = (
    rf"\b(?P<low>{FIGURE})(?: ?(?:-|–|to) ?(?P<high>{FIGURE}))? ?(?P<lakhs>lpa|lakhs?|lacs?)\b"
)
"""12 LPA · 8-12 lakhs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Amount:
    """An amount or range in ``string[start:end]``; ``high == low`` for a single figure.

    ``currency`` is ISO 4217, or "" where nothing or a shared sign like ``$`` names it;
    ``is_dollar`` tells the bare dollar sign from no sign. ``open_ended`` means a plus: 50k+.
    """

    low: float
    high: float
    currency: str
    is_dollar: bool
    open_ended: bool
    start: int
    end: int


def read_amount(string: str, found: re.Match[str]) -> Amount | None:
    """The amount that one of this module's patterns matched; None for millions and non-money."""
    said = {name: value or "" for name, value in found.groupdict().items()}
    values = _values(found, said)
    signs = [said.get(name, "") for name in _SIGNS]
    if not values or not all(map(_is_written_as_code, signs)):
        return None
    low, high, end = values
    has_plus = string[end - 1] == "+" and not string[end : end + 1].isalnum()
    start, prefix = _prefix(string, found.start("before" if said.get("before") else "low"))
    code = _CODE_BEHIND.match(string, end)
    if code and code[1].casefold() in CURRENCIES:
        signs, end = [code[1], *signs], code.end()
    signs.append(prefix)
    currency = next(filter(None, map(_currency, signs)), "INR" if said.get("lakhs") else "")
    return Amount(
        low=low,
        high=high,
        currency=currency,
        is_dollar=not currency and "$" in "".join(signs),
        open_ended=low == high and has_plus,
        start=start,
        end=end,
    )


_SIGNS = ("after", "before", "high_mid", "high_sign", "high_next")
_CODE_BEHIND = re.compile(r" ?\(?([A-Z]{3})\b")
_PREFIX = re.compile(rf"(?:\b(?:US|CA|AU|NZ|SG|HK|MX|CDN|C|A|S|R|[A-Z]{{3}}) ?)?{_SIGN}\Z")


def _prefix(string: str, start: int) -> tuple[int, str]:
    """Where the amount begins with the letters before its sign, and sign with letters."""
    if string[start] not in _SIGN:
        return start, ""
    found = _PREFIX.search(string, max(0, start - 4), start + 1)
    known = found and found[0].casefold().replace(" ", "") in _WITH_LETTERS
    return (found.start(), found[0]) if found and known else (start, string[start])


_WITH_LETTERS = frozenset(
    {*CURRENCIES, *(f"{code.casefold()}{x}" for code in CODES for x in "$€£")}
)


def _currency(sign: str) -> str:
    """The ISO code of a sign, code or name; "" for shared signs and for none."""
    plain = sign.casefold().replace(" ", "")
    return CURRENCIES.get(plain) or CURRENCIES.get(plain.rstrip("$€£"), "")


_EVERYDAY = frozenset({"usd", "eur", "gbp", "cad", "aud", "inr", "chf", "pln"})


def _is_written_as_code(sign: str) -> bool:
    """Whether letters that happen to be a code (try, sar, rm) are written as one."""
    letters = sign.strip(" .$€£₹")
    if letters.casefold() in _EVERYDAY or letters.upper() not in _CAPITALS:
        return True
    return letters.isupper()


_CAPITALS = frozenset({*CODES, "RM"})
_SCALE = {"k": 1e3, "tsd": 1e3, "thousand": 1e3, "mil": 1e3}
_MOST_SPREAD = 20
"""A range whose ends lie further apart than this is two amounts, not one."""


def _values(found: re.Match[str], said: dict[str, str]) -> tuple[float, float, int] | None:
    """Least and greatest figure and where they end; None for nothing and for millions."""
    if said.get("lakhs"):
        low = figure(said["low"]) * 1e5
        return low, figure(said["high"]) * 1e5 if said["high"] else low, found.end()
    first = _scaled(said["low"], said.get("low_times", ""))
    last = "top" if said.get("top") else "high"
    second = _scaled(said[last], said.get(f"{last}_times", "")) if said.get(last) else first
    if not first or not second:
        return None
    low, high = _level(first, second)
    if low <= high <= low * _MOST_SPREAD and _is_joined(said, low, high):
        return low, high, found.end()
    return first, first, found.end("low_times") if said.get("low_times") else found.end("low")


def _is_joined(said: dict[str, str], low: float, high: float) -> bool:
    """Whether two amounts without a dash between them are a range: $100k AUD $110k, 90000 120000.

    Some boards strip the dash; only figures of yearly pay, close to each other, are then joined.
    """
    if said.get("high_bare"):
        return 15_000 <= low < high <= 3 * low
    between = said.get("high_mid", "").casefold()
    return not said.get("high_next") or between in {"", "and", "bis", "até", *CURRENCIES}


def _scaled(written: str, times: str) -> float | None:
    """The figure with its thousands; None for millions and more."""
    value = figure(written)
    scale = _SCALE.get(times.casefold()) if times else 1.0
    if scale is None:
        return None
    return value * scale if value < scale else value


def _level(low: float, high: float) -> tuple[float, float]:
    """Both ends in full where one was shortened: 110-125k, $110-125,000, 60k-80."""
    if low < 1000 <= high and low * 1000 <= high:
        return low * 1000, high
    if high < 1000 <= low <= high * 1000:
        return low, high * 1000
    return low, high
