"""A piece of an advert around the words that were looked for, with their places in it."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

LENGTH = 200
"""Characters of a snippet: two lines of a list."""

BEFORE = 60
"""Characters shown before the first word found."""

_ENDINGS = ("ings", "ing", "ers", "er", "ed", "es", "e", "s")
"""What the index's English stems leave out at the ends of words, the longest first."""

_WORD = re.compile(r"[\w+#]+")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of an advert's text; ``marks`` are (start, end) of the words looked for in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def snippet_of(text: str, words: Sequence[str]) -> Snippet | None:
    """The piece of the text that begins shortly before the first of the words; None without any."""
    stems = frozenset(_stem(part) for word in words for part in _WORD.findall(word))
    first = _first(text, stems) if stems else None
    if first is None:
        return None
    start = _word_start(text, max(0, first - BEFORE))
    piece = " ".join(text[start : start + LENGTH].split())
    marks = (each.span() for each in _WORD.finditer(piece) if _stem(each[0]) in stems)
    return Snippet(piece, tuple(marks))


def _first(text: str, stems: frozenset[str]) -> int | None:
    """Where the first word with one of these stems begins."""
    beginnings = "|".join(map(re.escape, stems))
    # only words that begin so need to be looked at, unless letters may hide under accents
    likely = re.compile(rf"(?<![\w+#])(?:{beginnings})[\w+#]*", re.IGNORECASE)
    for pattern in (likely,) if text.isascii() else (likely, _WORD):
        for each in pattern.finditer(text):
            if _stem(each[0]) in stems:
                return each.start()
    return None


def _stem(word: str) -> str:
    """The word as the index would have it, or nearly so."""
    folded = _folded(word)
    for ending in _ENDINGS:
        if folded.endswith(ending) and len(folded) - len(ending) >= 3:
            return folded.removesuffix(ending)
    return folded


def _folded(word: str) -> str:
    if word.isascii():
        return word.lower()
    parts = unicodedata.normalize("NFKD", word.lower())
    return "".join(sign for sign in parts if not unicodedata.combining(sign))


def _word_start(text: str, position: int) -> int:
    """The beginning of the word after a position in the middle of one."""
    if position == 0:
        return 0
    space = text.find(" ", position, position + BEFORE)
    return position if space < 0 else space + 1
