"""What a rule is, and how many rules are run over one document without trying each.

A rule's pattern is written once, in the syntax that both ``re`` and RE2 know
(no look-around, no back-reference). It is matched inside one *stretch* of a string:
a line, or a sentence where a line is long; no match crosses from one into the next.
Stretches are bounded, so that no pattern, however written, costs more than in proportion to the
length of an advert. RE2 says in one pass over each stretch which rules can match there,
and only these are run.

Conditions on the words around a match belong in the fact's code, as named guards.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

import re2

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from deerstalker.reading.document import Document

_LONG_LINE = 300
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


@dataclass(frozen=True, slots=True)
class Stretch:
    """A line or sentence, ``string[start:end]`` of ``field``, that a rule is matched inside."""

    field: str
    start: int
    end: int


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
        """Every match of every rule, rule by rule, in the order of the document's strings."""
        live = document.live
        for rule in self.rules:
            hits = _everywhere(rule, document) if live is None else live.get(rule.name, ())
            for hit in hits:
                string = document.strings[hit.field]
                for found in compiled(rule.pattern).finditer(string, hit.start, hit.end):
                    yield Match(rule, hit.field, found)


class Prefilter:
    """Says in one pass over a document which rules of many sets can match, and in which stretch."""

    def __init__(self, sets: Sequence[RuleSet]) -> None:
        self.rules = tuple(rule for rules in sets for rule in rules.rules)

    @cached_property
    def _set(self) -> re2.Set:
        options = re2.Options()
        options.case_sensitive = False
        options.never_capture = True
        options.log_errors = False
        options.max_mem = 256 << 20
        chosen = re2.Set.SearchSet(options)
        for rule in self.rules:
            chosen.Add(widened(rule.pattern))
        chosen.Compile()
        return chosen

    def live(self, document: Document) -> Mapping[str, Sequence[Stretch]]:
        """Stretches by the name of each rule that can match in them."""
        hits: defaultdict[str, list[Stretch]] = defaultdict(list)
        for field, string in document.strings.items():
            for start, end in stretches(string):
                for number in self._set.Match(string[start:end].encode("utf-8", "replace")) or ():
                    rule = self.rules[number]
                    if rule.looks_in(field):
                        hits[rule.name].append(Stretch(field, start, end))
        return hits


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


def _everywhere(rule: Rule, document: Document) -> Iterator[Stretch]:
    """Every stretch of the fields that a rule looks in."""
    for field, string in document.strings.items():
        if rule.looks_in(field):
            for start, end in stretches(string):
                yield Stretch(field, start, end)


_WIDER = {r"\s": r"\s\v\p{Z}", r"\w": r"\w\p{L}\p{N}", r"\d": r"\d\p{Nd}"}
_PIECE = re.compile(r"\\.|\[\^?\]?|\]|.", re.DOTALL)


@cache
def widened(pattern: str) -> str:
    r"""A pattern for RE2 that matches wherever ``re`` would match this one, and perhaps more often.

    RE2's ``\b``, ``\s``, ``\w`` and ``\d`` know ASCII only, which could hide a match beside an
    accent or a no-break space: word borders are left out and classes made wider.
    """
    parts = ["(?m)"]
    opened = ""
    for piece in _PIECE.findall(pattern):
        if opened:
            parts.append(_in_class(piece, negated=opened.startswith("[^")))
            opened = "" if piece == "]" else opened
        elif piece in _WIDER:
            parts.append(f"[{_WIDER[piece]}]")
        elif piece not in {r"\b", r"\B"}:
            parts.append(piece)
            opened = piece if piece.startswith("[") else ""
    return "".join(parts).replace("[^]", "(?s:.)")


def _in_class(piece: str, *, negated: bool) -> str:
    """One member of a character class, such that the class never gets narrower than in ``re``."""
    if negated:
        return "" if piece in {r"\S", r"\W", r"\D"} else piece
    return _WIDER.get(piece, piece)
