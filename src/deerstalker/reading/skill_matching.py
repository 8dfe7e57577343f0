"""Where a string names a skill of the vocabulary; what a mention means is ``facts.skills``.

One automaton holds every way to write every skill, so that the cost does not grow with the
vocabulary. Letters, digits, ``+``, ``#`` and ``.`` make words; everything between is one space,
so that "full-stack", "full stack" and "CI / CD", "CI/CD" are looked for once.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

import ahocorasick_rs

from deerstalker.reading.skill_vocabulary import vocabulary

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from deerstalker.reading.skill_vocabulary import Term

_BETWEEN = (
    "\n\t\r\u00a0\u2009\u202f-\u2010\u2011\u2013\u2014/()[]\"'\u2018\u2019\u201c\u201d,:;|*•·"
)
_NEVER_INSIDE = frozenset("\n,;:|•·()")
_SHORTEST = 3
"""Letters of the shortest word that has a plural, or is told from one glued to it."""

_GLUED = re.compile(r"[a-z0-9).](?=[A-Z])|[A-Z](?=[A-Z][a-z])")
_LONGEST_LINE = 400
"""Where lines are longer than this on average, line breaks were lost, often without a space."""

_LONGEST_NAME = 60

_LIST_BEFORE = (", ", "/", " and ", " or ", " & ", "/ ")
_LIST_AFTER = (", ", "/", " and ", " or ", " & ", " / ")
_JOINED_BEFORE = re.compile(r"([a-z0-9&.+#]+)(?:,? and |,? or |,? & |, ?| ?/ ?)$")
_JOINED_AFTER = re.compile(r"(?: ?/ ?| and | or | & |, )([a-z0-9&+#]+)\b")
_REACH = 40


class Mention(NamedTuple):
    """The words ``string[start:end]`` may name a skill, in one of these ways.

    A tuple, since an advert has some fifty of them and a frozen dataclass takes thrice the time.
    """

    start: int
    end: int
    terms: tuple[Term, ...]


def mentions(string: str) -> list[Mention]:
    """Every place where words of the vocabulary stand as whole words, longest first, in order.

    Words that share a part count whole: "unit and integration testing" names both.
    """
    smoothed = smooth(string)
    whole = _whole(string, smoothed)
    if len(string) > _LONGEST_LINE * (string.count("\n") + 1):
        whole += _after_glue(string, smoothed, whole)
    shared = [
        one
        for mention in whole
        if string.endswith(_LIST_BEFORE, 0, mention.start)
        or string.startswith(_LIST_AFTER, mention.end)
        for one in _sharing(string, mention)
    ]
    return sorted(whole + shared, key=_start)


def _start(mention: Mention) -> int:
    return mention.start


def smooth(string: str) -> str:
    """The string in lower case with one space for everything between words; same length.

    >>> smooth("CI/CD, Full-Stack")
    'ci cd  full stack'
    """
    lowered = _lowered(string)
    for between in _BETWEEN:
        lowered = lowered.replace(between, " ")
    return lowered


def _lowered(string: str) -> str:
    lowered = string.lower()
    if len(lowered) == len(string):
        return lowered
    # "İ".lower() has two characters; offsets must stay
    return "".join(c.lower() if len(c.lower()) == 1 else c for c in string)


def _whole(string: str, smoothed: str) -> list[Mention]:
    automaton, _, ways = _automaton()
    padded = smoothed + "  "
    found = []
    for number, start, after in automaton.find_matches_as_indexes(" " + smoothed):
        end = after - 1
        if padded[end] != " ":
            end = _word_end(string, padded, start, end)
            if not end:
                continue
        terms, one_line = ways[number]
        if not one_line or _NEVER_INSIDE.isdisjoint(string[start:end]):
            found.append(Mention(start, end, terms))
    return found


def _word_end(string: str, padded: str, start: int, end: int) -> int:
    """Where the word ends that a match ends in, its plural s included; 0 where it goes on."""
    follows = padded[end]
    if follows == "s" and end - start >= _SHORTEST and _ends(string, padded, end + 1):
        return end + 1
    return end if follows not in "+#" and _ends(string, padded, end) else 0


def _ends(string: str, padded: str, end: int) -> bool:
    """Whether a word ends here: at a border, or where the next was glued to it ("SQLWe")."""
    return not padded[end].isalnum() or (
        string[end : end + 1].isupper() and string[end - 1].islower()
    )


def _after_glue(string: str, smoothed: str, found: list[Mention]) -> list[Mention]:
    """Mentions that begin where a word was glued to the one before ("testingDocker")."""
    inside = {at for mention in found for at in range(mention.start + 1, mention.end)}
    glued = []
    for cut in _GLUED.finditer(string):
        at = cut.end()
        if at not in inside:
            after = slice(at, at + _LONGEST_NAME)
            glued += [
                Mention(at, at + one.end, one.terms)
                for one in _whole(string[after], smoothed[after])[:1]
                if one.start == 0 and one.end > _SHORTEST
            ]
    return glued


def _sharing(string: str, mention: Mention) -> Iterator[Mention]:
    """Skills that share their last or their first word with this one in a list.

    "unit and integration testing" holds "unit testing"; "data analysis and visualization"
    holds "data visualization". Only what the vocabulary knows is taken.
    """
    start, end = mention.start, mention.end
    first, _, last = _lowered(string[start:end]).partition(" ")
    if not last or " " in last:
        return
    _, terms, _ = _automaton()
    while string.endswith(_LIST_BEFORE, 0, start):
        joined = _JOINED_BEFORE.search(_lowered(string[max(0, start - _REACH) : start]))
        known = terms.get(f" {joined[1]} {last}") if joined else None
        if not joined or not known:
            break
        start -= len(joined[0])
        yield Mention(start, start + len(joined[1]), known)
    if string.startswith(_LIST_AFTER, end):
        joined = _JOINED_AFTER.match(_lowered(string[end : end + _REACH]))
        known = terms.get(f" {first} {joined[1]}") if joined else None
        if joined and known:
            yield Mention(end + joined.start(1), end + joined.end(1), known)


@cache
def _automaton() -> tuple[
    ahocorasick_rs.AhoCorasick,
    Mapping[str, tuple[Term, ...]],
    tuple[tuple[tuple[Term, ...], bool], ...],
]:
    """The automaton, the terms by their pattern, and by the pattern's number with its length.

    Each pattern begins with the space before its word, so that no match begins inside a word.
    """
    by_pattern: dict[str, list[Term]] = {}
    for term in vocabulary():
        by_pattern.setdefault(" " + smooth(term.written), []).append(term)
    automaton = ahocorasick_rs.AhoCorasick(
        list(by_pattern),
        matchkind=ahocorasick_rs.MatchKind.LeftmostLongest,
        implementation=ahocorasick_rs.Implementation.DFA,
    )
    terms = {pattern: tuple(ways) for pattern, ways in by_pattern.items()}
    return automaton, terms, tuple((ways, _is_one_line(ways)) for ways in terms.values())


def _is_one_line(ways: tuple[Term, ...]) -> bool:
    """Whether a match must not cross a comma, a bracket or a line: several words without any."""
    written = ways[0].written
    return not written.isalnum() and _NEVER_INSIDE.isdisjoint(written)
