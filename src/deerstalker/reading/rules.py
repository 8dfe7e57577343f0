"""What a rule is, and how many rules are run over one document without trying each.

A rule's pattern is written once, in the syntax that both ``re`` and RE2 know
(no look-around, no back-reference). It is matched inside one *stretch* of a string:
a line, or a sentence where a line is long; no match crosses from one into the next.
Stretches are bounded, so that no pattern, however written, costs more than in proportion to the
length of an advert. One automaton of the words that rules need says in one pass over a stretch
which rules can match there, and only these are run.

Conditions on the words around a match belong in the fact's code, as named guards.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING

import ahocorasick_rs

from deerstalker.reading.atoms import folded, needs_of
from deerstalker.reading.document import Stretch

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from deerstalker.reading.atoms import Atom
    from deerstalker.reading.document import Document

MOST_MATCHES = 200
"""Matches of one rule that a fact gets to see, so that no repetition costs more than this."""

_LONG_LINE = 300
_FEW = 4
_LONGEST_STRETCH = 1_000
_SENTENCE_END = re.compile(r"[.!?][\"')\]”]?\s+(?=[^a-z\s])")


@dataclass(frozen=True, slots=True)
class Rule:
    """One named phrasing.

    ``name`` is ``fact.phrase``; ``pattern`` is matched without regard to case, ``^`` and ``$``
    at line ends; ``value`` is what the phrasing means to its fact (any constant);
    ``fields`` are the strings it is looked for in ("stated" stands for every stated value).
    """

    name: str
    pattern: str
    value: object = None
    fields: tuple[str, ...] = ("text",)

    def looks_in(self, field: str) -> bool:
        """Whether this rule is looked for in a field."""
        return field in self.fields or (field.startswith("stated.") and "stated" in self.fields)


@dataclass(frozen=True, slots=True)
class Match:
    """Where a rule matched: ``string[start:end]`` of ``field``."""

    rule: Rule
    field: str
    found: re.Match[str]

    @property
    def start(self) -> int:
        """Where the match begins."""
        return self.found.start()

    @property
    def end(self) -> int:
        """Where the match ends, exclusive."""
        return self.found.end()


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern for ``re``, compiled once."""
    return re.compile(pattern, re.IGNORECASE | re.MULTILINE)


class RuleSet:
    """The rules of one fact, in order."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        names = [rule.name for rule in rules]
        if len(set(names)) != len(names):
            message = f"two rules share a name: {sorted(n for n in names if names.count(n) > 1)}"
            raise ValueError(message)
        self.rules = tuple(rules)

    def matches(self, document: Document) -> Iterator[Match]:
        """Matches of every rule, rule by rule, in the order of the document's strings.

        At most ``MOST_MATCHES`` of each: what is said so often is said.
        """
        live = document.live
        for rule in self.rules if live is None else filter(lambda r: r.name in live, self.rules):
            yield from islice(_matches(rule, document), MOST_MATCHES)


class Prefilter:
    """Says in one pass over a document which rules of many sets can match, and in which stretch.

    A rule is tried in a stretch only where one string of each set occurs that one of its
    alternatives needs (see ``atoms``); an alternative that needs none is tried everywhere.
    """

    def __init__(self, sets: Sequence[RuleSet]) -> None:
        rules = [rule for one in sets for rule in one.rules]
        self._of_text = _Sieve([rule for rule in rules if rule.looks_in("text")])
        self._of_others = _Sieve([rule for rule in rules if set(rule.fields) != {"text"}])

    def live(self, document: Document) -> Mapping[str, Sequence[Stretch]]:
        """Stretches by the name of each rule that can match in them."""
        hits: defaultdict[str, list[Stretch]] = defaultdict(list)
        for field, string in document.strings.items():
            sieve = self._of_text if field == "text" else self._of_others
            for start, end, rules in sieve.possible(string):
                stretch = Stretch(field, start, end)
                for rule in rules:
                    if rule.looks_in(field):
                        hits[rule.name].append(stretch)
        return hits


class _Sieve:
    """The automaton of what some rules need."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = rules
        self._always: set[int] = set()
        needs_known: dict[frozenset[Atom], int] = {}
        wanted: defaultdict[Atom, list[tuple[int, tuple[int, ...]]]] = defaultdict(list)
        for number, rule in enumerate(rules):
            for needs in needs_of(rule.pattern):
                if not needs:
                    self._always.add(number)
                    continue
                rest = tuple(needs_known.setdefault(one, len(needs_known)) for one in needs[1:])
                for atom in needs[0]:
                    if (number, rest) not in wanted[atom]:
                        wanted[atom].append((number, rest))
        self._wanted = tuple(wanted.items())
        self._automaton = ahocorasick_rs.AhoCorasick([atom.string for atom in wanted])
        self._finders = [_finder(need) for need in needs_known]

    def possible(self, string: str) -> Iterator[tuple[int, int, list[Rule]]]:
        """Start and end of each stretch in which rules can match, and these rules in order."""
        whole = folded(string)
        found = self._automaton.find_matches_as_indexes(whole, overlapping=True)
        at, count = 0, len(found)
        for start, end in stretches(string):
            first = at
            while at < count and found[at][2] <= end:
                at += 1
            if first < at or self._always:
                numbers = self._wanting(whole, start, end, found[first:at])
                if numbers:
                    yield start, end, [self._rules[number] for number in sorted(numbers)]

    def _wanting(
        self, whole: str, start: int, end: int, found: Sequence[tuple[int, int, int]]
    ) -> set[int]:
        """Numbers of the rules whose needs ``whole[start:end]`` meets."""
        possible = set(self._always)
        stretch = whole[start:end]
        seen: set[int] = set()
        met: dict[int, bool] = {}
        for index, begins, ends in found:
            if index in seen or begins < start:
                continue
            atom, wanted = self._wanted[index]
            if atom.fits(whole, begins, ends):
                seen.add(index)
                for number, rest in wanted:
                    if number not in possible and self._meets(stretch, rest, met):
                        possible.add(number)
        return possible

    def _meets(self, stretch: str, needs: tuple[int, ...], met: dict[int, bool]) -> bool:
        """Whether a stretch holds something of each need; ``met`` keeps what was asked before."""
        for need in needs:
            answer = met.get(need)
            if answer is None:
                answer = met[need] = self._finders[need](stretch)
            if not answer:
                return False
        return True


def _finder(need: frozenset[Atom]) -> Callable[[str], bool]:
    """Says whether a string holds one of the strings of a need, borders left aside."""
    strings = sorted({atom.string for atom in need})
    if len(strings) <= _FEW:
        return lambda string: any(one in string for one in strings)
    automaton = ahocorasick_rs.AhoCorasick(strings)
    return lambda string: bool(automaton.find_matches_as_indexes(string))


def stretches(string: str) -> Iterator[tuple[int, int]]:
    r"""Start and end of each line, or of each sentence where a line is long; in order, no overlap.

    >>> list(stretches("Berlin\nor remote"))
    [(0, 6), (7, 16)]
    """
    start = 0
    for line in string.split("\n"):
        end = start + len(line)
        if len(line) > _LONG_LINE:
            yield from _sentences(string, start, end)
        elif line:
            yield start, end
        start = end + 1


def _sentences(string: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The sentences of a long line; one that has no end is cut at a space."""
    cuts = [found.end() for found in _SENTENCE_END.finditer(string, start, end)]
    for cut in (*cuts, end):
        while cut - start > _LONGEST_STRETCH:
            space = string.rfind(" ", start + 1, start + _LONGEST_STRETCH)
            at = space if space > 0 else start + _LONGEST_STRETCH
            yield start, at
            start = at
        if cut > start:
            yield start, cut
        start = cut


def _matches(rule: Rule, document: Document) -> Iterator[Match]:
    """Every match of one rule in the stretches that the prefilter left it."""
    hits = (
        _everywhere(rule, document) if document.live is None else document.live.get(rule.name, ())
    )
    pattern = compiled(rule.pattern)
    for hit in hits:
        for found in pattern.finditer(document.strings[hit.field], hit.start, hit.end):
            yield Match(rule, hit.field, found)


def _everywhere(rule: Rule, document: Document) -> Iterator[Stretch]:
    """Every stretch of the fields that a rule looks in."""
    for field, string in document.strings.items():
        if rule.looks_in(field):
            for start, end in stretches(string):
                yield Stretch(field, start, end)
