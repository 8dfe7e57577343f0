"""Where a string names a skill of the vocabulary; what a mention means is ``facts.skills``.

One automaton holds every way to write every skill, so that the cost does not grow with the
vocabulary. Letters, digits, ``+``, ``#`` and ``.`` make words; everything between is one space,
so that "full-stack", "full stack" and "CI / CD", "CI/CD" are looked for once.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

import ahocorasick_rs

from deerstalker.reading.skill_vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.reading.skill_vocabulary import Term

_BETWEEN = "\n\t\r\u00a0\u2009\u202f-\u2010\u2011\u2013\u2014/()[]\"'\u2018\u2019\u201c\u201d,:;|*•·"
_NEVER_INSIDE = frozenset("\n,;:|•·()")
_SHORTEST_PLURAL = 3


@dataclass(frozen=True, slots=True)
class Mention:
    """The words ``string[start:end]`` may name a skill, in one of these ways."""

    start: int
    end: int
    terms: tuple[Term, ...]


def mentions(string: str) -> Iterator[Mention]:
    """Every place where words of the vocabulary stand as whole words, longest first, in order."""
    automaton, terms = _automaton()
    smoothed = smooth(string) + " "
    for pattern, before, after in automaton.find_matches_as_indexes(" " + smoothed):
        start, end = before, after - 1
        end = _word_end(smoothed, start, end)
        if end and not _NEVER_INSIDE.intersection(string[start:end]):
            yield Mention(start, end, terms[pattern])


def smooth(string: str) -> str:
    """The string in lower case with one space for everything between words; same length.

    >>> smooth("CI/CD, Full-Stack")
    'ci cd  full stack'
    """
    lowered = string.lower()
    if len(lowered) != len(string):  # "İ".lower() has two characters; offsets must stay
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in string)
    for between in _BETWEEN:
        lowered = lowered.replace(between, " ")
    return lowered


def _word_end(smoothed: str, start: int, end: int) -> int:
    """Where the word ends that a match ends in, its plural s included; 0 where it goes on."""
    follows = smoothed[end]
    if follows == "s" and end - start >= _SHORTEST_PLURAL and not smoothed[end + 1].isalnum():
        return end + 1
    return 0 if follows.isalnum() or follows in "+#" else end


@cache
def _automaton() -> tuple[ahocorasick_rs.AhoCorasick, tuple[tuple[Term, ...], ...]]:
    by_pattern: dict[str, list[Term]] = {}
    for term in vocabulary():
        by_pattern.setdefault(" " + smooth(term.written), []).append(term)
    automaton = ahocorasick_rs.AhoCorasick(
        list(by_pattern), matchkind=ahocorasick_rs.MatchKind.LeftmostLongest
    )
    return automaton, tuple(tuple(terms) for terms in by_pattern.values())
