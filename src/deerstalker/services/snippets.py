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

ENDINGS = 4
"""Letters by which an indexed word may differ at its end from the one looked for (stems)."""

_WORD = re.compile(r"[\w+#]+")


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of an advert's text; ``marks`` are (start, end) of the words looked for in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


def snippet_of(text: str, words: Sequence[str]) -> Snippet | None:
    """The piece of the text that begins shortly before the first of the words; None without any."""
    looked_for = tuple(_folded(part) for word in words for part in _WORD.findall(word))
    found = _first(text, looked_for)
    if found is None:
        return None
    start = _word_start(text, max(0, found - BEFORE))
    piece = " ".join(text[start : start + LENGTH].split())
    marks = tuple(match.span() for match in _WORD.finditer(piece) if _fits(match[0], looked_for))
    return Snippet(piece, marks)


def _first(text: str, looked_for: Sequence[str]) -> int | None:
    if not looked_for:
        return None
    return next(
        (match.start() for match in _WORD.finditer(text) if _fits(match[0], looked_for)), None
    )


def _fits(word: str, looked_for: Sequence[str]) -> bool:
    """Whether the word would be indexed under one of those looked for, or very nearly so."""
    folded = _folded(word)
    return any(
        folded.startswith(wanted[: max(3, len(wanted) - 2)])
        and abs(len(folded) - len(wanted)) <= ENDINGS
        if len(wanted) > 3
        else folded == wanted
        for wanted in looked_for
    )


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
