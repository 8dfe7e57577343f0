"""How a value of somebody else's record becomes text, a number, a moment or an address.

Whatever stands there, nothing raises: what does not fit its kind is as good as absent.
"""

from __future__ import annotations

import math
import re
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urljoin, urlsplit

_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")
_ISO = re.compile(r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?")
_SPACED_UTC = re.compile(r"(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) UTC")
_UNITS = {"hour", "day", "week", "two weeks", "month", "year", "project"}
_MILLISECONDS_FROM = 1e11  # in seconds this would be the year 5138: larger figures are milliseconds
_LATEST = 253_402_300_799  # the last second of the year 9999, the largest that datetime knows


def dig(record: object, *path: str) -> object:
    """What lies at the end of a path of keys, or None; a list is dug into member by member.

    >>> dig({"offices": [{"name": "Porto"}, {"name": "Lyon"}]}, "offices", "name")
    ['Porto', 'Lyon']
    """
    found = record
    for key in path:
        if isinstance(found, dict):
            found = found.get(key)
        elif isinstance(found, list):
            found = [dig(member, key) for member in found]
        else:
            return None
    return found


def text(value: object) -> str:
    """The text as it stands, a number as its digits; everything else, and blanks, is "".

    Characters that no store can keep (NUL, half of a surrogate pair) become U+FFFD.
    """
    if isinstance(value, bool):
        return ""
    if isinstance(value, int):
        return str(value)
    if isinstance(value, float) and math.isfinite(value):
        return f"{value:g}"
    if not isinstance(value, str) or not value.strip():
        return ""
    return _UNSTORABLE.sub("\ufffd", value)


def texts(*values: object, between: str = "; ") -> str:
    """All texts of values and lists, each once, in their order.

    >>> texts("Porto", ["Lyon", "Porto", None])
    'Porto; Lyon'
    """
    found: dict[str, None] = {}
    for value in values:
        for member in value if isinstance(value, list) else [value]:
            word = text(member).strip()
            if word:
                found[word] = None
    return between.join(found)


def headed(sections: object, heading: str, words: str) -> str:
    r"""Sections of a text under their headings, as HTML; the two names are the keys of each.

    >>> headed([{"name": "Duties", "value": "<p>Read.</p>"}, {"name": "More"}], "name", "value")
    '<h3>Duties</h3>\n<p>Read.</p>'
    """
    parts = []
    for section in sections if isinstance(sections, list) else [sections]:
        title, body = text(dig(section, heading)), text(dig(section, words))
        parts.append(f"<h3>{title}</h3>\n{body}" if title and body else body)
    return "\n".join(part for part in parts if part)


def number(value: object) -> float | None:
    """A finite number, also one written as text ("1200.50"); yes and no are no numbers."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        found = float(value)
    except (ValueError, OverflowError):
        return None
    return found if math.isfinite(found) else None


def moment(value: object) -> str:
    """A moment or day in ISO 8601, or "".

    ISO text stays as it stands; seconds or milliseconds since 1970 are told apart by size and
    given in UTC, as is RFC 822 text with a zone.

    >>> moment(1776797392286), moment("2026-02-09T05:10:54-05:00"), moment("soon")
    ('2026-04-21T18:49:52+00:00', '2026-02-09T05:10:54-05:00', '')
    """
    if isinstance(value, str):
        written = value.strip()
        spaced = _SPACED_UTC.fullmatch(written)
        if spaced:
            return f"{spaced[1]}T{spaced[2]}+00:00"
        return written if _ISO.fullmatch(written) else _rfc822(written)
    counted = number(value)
    if counted is None or counted <= 0:
        return ""
    seconds = int(counted / 1000 if counted >= _MILLISECONDS_FROM else counted)
    return datetime.fromtimestamp(seconds, UTC).isoformat() if seconds <= _LATEST else ""


def _rfc822(written: str) -> str:
    try:
        return parsedate_to_datetime(written).isoformat()
    except (ValueError, IndexError, TypeError, OverflowError):
        return ""


def address(value: object, base: str = "") -> str:
    """An absolute http(s) address, made so with ``base`` where it is relative, or "".

    >>> address("/jobs/7", "https://acme.example/feed"), address("javascript:alert(1)")
    ('https://acme.example/jobs/7', '')
    """
    written = text(value).strip()
    if not written or any(character.isspace() or ord(character) < 32 for character in written):
        return ""
    try:
        absolute = urljoin(base, written)
        parts = urlsplit(absolute)
        known = parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:  # a bracket that is no IPv6 address
        return ""
    return absolute if known else ""


def pay(currency: object, least: object, most: object, per: object = "") -> str:
    """Pay that a source states in fields, as one line: "EUR 40,000 - 52,000 per year".

    A source's own word for the period keeps its words: "per-year-salary" is "per year salary".
    No currency or unit is assumed; without an amount above 0 there is no pay.

    >>> pay("USD", 120000, 160000, "year"), pay("EUR", None, 52000, "annual"), pay("", 0, None)
    ('USD 120,000 - 160,000 per year', 'up to EUR 52,000 annual', '')
    """
    low, high = (amount if (amount := number(value)) else 0.0 for value in (least, most))
    if low <= 0 and high <= 0:
        return ""
    bound = "up to" if low <= 0 else "from" if high <= 0 else ""
    amounts = " - ".join(dict.fromkeys(_amount(value) for value in (low, high) if value > 0))
    unit = text(per).replace("-", " ").replace("_", " ").strip().lower()
    if unit in _UNITS:
        unit = f"per {unit}"
    return " ".join(part for part in (bound, text(currency), amounts, unit) if part)


def _amount(value: float) -> str:
    return f"{value:,.0f}" if value == int(value) else f"{value:,.2f}"
