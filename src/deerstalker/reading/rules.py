"""What a rule is, and how many rules are run over one document without trying each.

A rule's pattern is written once, in the syntax that both ``re`` and RE2 know
(no look-around, no back-reference), so that nothing can backtrack:
RE2 says in one pass which rules can match at all, and only these are run.
Conditions on the words around a match belong in the fact's code, as named guards.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, cached_property
from typing import TYPE_CHECKING

import re2

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deerstalker.reading.document import Document


@dataclass(frozen=True, slots=True)
class Rule:
    """One named phrasing.

    ``name`` is ``fact.phrase``; ``pattern`` is matched without regard to case;
    ``value`` is what the phrasing means to its fact (any constant);
    ``fields`` are the strings it is looked for in ("stated" stands for every stated value).
    """

    name: str
    pattern: str
    value: object = None
    fields: tuple[str, ...] = ("text",)


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
    return re.compile(pattern, re.IGNORECASE)


class RuleSet:
    """The rules of one fact, in order."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        names = [rule.name for rule in rules]
        if len(set(names)) != len(names):
            message = f"two rules share a name: {sorted(n for n in names if names.count(n) > 1)}"
            raise ValueError(message)
        self.rules = tuple(rules)

    def matches(self, document: Document) -> Iterator[Match]:
        """Every match of every rule that the prefilter left, rule by rule, field by field."""
        live = document.live
        for rule in self.rules:
            if live is not None and rule.name not in live:
                continue
            pattern = compiled(rule.pattern)
            for field in rule.fields:
                for name in document.stated_fields() if field == "stated" else (field,):
                    string = document.strings.get(name)
                    if string:
                        for found in pattern.finditer(string):
                            yield Match(rule, name, found)


class Prefilter:
    r"""Says in one pass over a document which rules of many sets can match anywhere in it.

    ``\\b`` of RE2 knows ASCII letters only, which could hide a match next to an accent,
    so the prefilter's copy of a pattern leaves ``\\b`` out: it may say yes too often, never no.
    """

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
            chosen.Add(rule.pattern.replace(r"\b", ""))
        chosen.Compile()
        return chosen

    def live(self, document: Document) -> frozenset[str]:
        """Names of the rules that can match somewhere in the document."""
        joined = "\n".join(document.strings.values())
        return frozenset(self.rules[n].name for n in self._set.Match(joined))
