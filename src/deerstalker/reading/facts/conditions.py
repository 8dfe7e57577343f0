"""conditions: what people love or hate about a job, where the words say it of this job.

Says nothing of the firm's product or its customers' work, and nothing where the words are silent.
Phrasings are in ``vocabulary/conditions``; corpus: tests/reading/conditions.toml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.fact import Condition, State
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.negation import denied, scope_of, wished
from deerstalker.reading.rules import RuleSet, compiled
from deerstalker.reading.vocabulary.conditions import (
    asked,
    customers,
    elsewhere,
    hours,
    offered,
    pace,
    place,
    together,
)

if TYPE_CHECKING:
    from deerstalker.domain.fact import Evidence
    from deerstalker.reading.document import Document
    from deerstalker.reading.negation import Scope
    from deerstalker.reading.rules import Match
    from deerstalker.reading.vocabulary.conditions.saying import Saying

RULES = RuleSet(
    (
        *customers.RULES,
        *hours.RULES,
        *together.RULES,
        *pace.RULES,
        *place.RULES,
        *asked.RULES,
        *offered.RULES,
        *elsewhere.RULES,
    )
)

MOST_EVIDENCE = 3
"""How many places are kept for one condition: the first ones in the advert."""

HEAVY_TRAVEL = 25
"""From which share of the time, in per cent, travel is much (the labelling guide's line)."""

_ORDER = {key: at for at, key in enumerate(CONDITIONS)}


def find(document: Document) -> tuple[Condition, ...]:
    """The conditions that the words state or rule out, in the order of ``CONDITIONS``."""
    found: dict[tuple[str, State], list[Evidence]] = {}
    for match in RULES.matches(document):
        saying = cast("Saying", match.rule.value)
        scope = scope_of(document, match)
        why = _set_aside(document, match, saying, scope)
        meant = None if why else _meant(match, saying, scope)
        if meant is None:
            document.overrule(match.field, match.start, match.end, match.rule.name, why or "denied")
            continue
        evidence = document.evidence(match.field, match.start, match.end, match.rule.name)
        found.setdefault(meant, []).append(evidence)
    if ("travel_heavy", State.PRESENT) in found:
        found.pop(("travel_some", State.PRESENT), None)
    ranked = sorted(found.items(), key=lambda entry: (_ORDER[entry[0][0]], entry[0][1]))
    return tuple(
        Condition(key=key, state=state, evidence=_first(evidence))
        for (key, state), evidence in ranked
    )


def _first(evidence: list[Evidence]) -> tuple[Evidence, ...]:
    """The first places in reading order, the title before the text; none inside another."""
    kept: list[Evidence] = []
    for one in sorted(evidence, key=lambda e: (e.field != "title", e.field, e.start, -e.end)):
        last = kept[-1] if kept else None
        if last is None or last.field != one.field or one.start >= last.end:
            kept.append(one)
    return tuple(kept[:MOST_EVIDENCE])


def _set_aside(document: Document, match: Match, saying: Saying, scope: Scope) -> str:
    """Why the match says nothing about this job; "" if it does."""
    section = document.section_at(match.start) if match.field == "text" else SectionKind.UNKNOWN
    if section in saying.outside:
        return "the section speaks of something else"
    if saying.cased and not match.found[0][0].isupper():
        return "not a name"
    if saying.asked and (section is SectionKind.NICE_TO_HAVE or wished(scope)):
        return "a wish, not a demand"
    if saying.unless and compiled(saying.unless).search(scope.clause):
        return "the sentence speaks of something else"
    return ""


def _meant(match: Match, saying: Saying, scope: Scope) -> tuple[str, State] | None:
    """The condition that the match states or rules out; None where a denial leaves nothing."""
    if denied(scope):
        return saying.denial
    if saying.share:
        return _travel(match)
    return saying.key, saying.state


def _travel(match: Match) -> tuple[str, State]:
    """How much travel a percentage means: none, some or much; of a range, its upper end."""
    most = max(int(number) for number in re.findall(r"[0-9]+", match.found[0]))
    if most == 0:
        return "travel_some", State.RULED_OUT
    return ("travel_heavy" if most >= HEAVY_TRAVEL else "travel_some"), State.PRESENT
