"""Which number a figure or a written word stands for, in the habits of several countries.

Knows nothing of money or of years; ``money`` and ``years`` build on it.
"""

from __future__ import annotations

FIGURE = (
    "[0-9](?:[0-9]{0,2}(?:[., '’\u00a0\u202f][0-9]{3}){1,3}(?:[.,][0-9]{1,2})?"
    "|[0-9]?(?:,[0-9]{2}){1,3},[0-9]{3}"
    "|[0-9]{0,8}(?:[.,][0-9]{1,4})?)"
)
"""A figure as written: 1,200 · 1.200 · 1 200 · 1'200 · 12,00,000 · 17.50 · 0,05."""

_WORDS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "twelve": 12, "fifteen": 15,
    "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8, "zehn": 10,
    "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "sept": 7, "huit": 8, "dix": 10,
    "dos": 2, "tres": 3, "cuatro": 4, "cinco": 5, "seis": 6, "siete": 7, "ocho": 8, "diez": 10,
    "um": 1, "un": 1, "uno": 1, "dois": 2, "três": 3, "quatro": 4, "sete": 7, "oito": 8, "dez": 10,
}  # fmt: skip

WRITTEN = "(?:" + "|".join(sorted(_WORDS, key=lambda word: (-len(word), word))) + ")"
"""A number written as a word, one to fifteen, in the five languages that are read."""


def figure(written: str) -> float:
    """The number of a ``FIGURE``: groups of three after each mark are thousands.

    >>> figure("1.200"), figure("1,200.50"), figure("1.200,50"), figure("17.5"), figure("0.034")
    (1200.0, 1200.5, 1200.5, 17.5, 0.034)
    >>> figure("12,00,000"), figure("161 500"), figure("0.005")
    (1200000.0, 161500.0, 0.005)
    """
    plain = written.translate(_SPACES)
    last = max(plain.rfind("."), plain.rfind(","))
    if last < 0:
        return float(plain)
    whole, fraction = plain[:last], plain[last + 1 :]
    if _is_thousands(whole, plain[last], fraction):
        whole, fraction = whole + fraction, "0"
    return float(f"{whole.replace('.', '').replace(',', '') or '0'}.{fraction}")


_SPACES = {ord(mark): None for mark in " '’\u00a0\u202f"}


def _is_thousands(whole: str, mark: str, fraction: str) -> bool:
    """Whether the last mark of a figure parts thousands and not a fraction."""
    if len(fraction) != len("000") or whole in {"0", ""}:
        return False
    other = "," if mark == "." else "."
    return other not in whole


def number(written: str) -> float:
    """The number of a ``FIGURE`` or of a ``WRITTEN`` word.

    >>> number("Five"), number("7")
    (5.0, 7.0)
    """
    word = _WORDS.get(written.casefold())
    return figure(written) if word is None else float(word)
