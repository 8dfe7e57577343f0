"""Will this job keep the person from doing what they hate?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.fact import EngagementKind, Evidence, State
from deerstalker.domain.verdict import Answer, Avoids, Hit
from deerstalker.judging.hours import night_hours
from deerstalker.judging.lexicon.load import lexicon
from deerstalker.judging.plan import SAME, telling_concepts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deerstalker.domain.fact import Condition
    from deerstalker.judging.features import Features, Shown
    from deerstalker.judging.lexicon.load import Field, Role
    from deerstalker.judging.plan import Plan, Wish

REAL_PART = 0.6
"""A hated skill is a real part of the work from this weight on: one duty or requirement."""

NEIGHBOUR = 0.45
"""Work this near to a hated skill may well bring it along."""

_RULES_OUT: Mapping[str, frozenset[str]] = {
    "flexible_hours": frozenset({"fixed_hours"}),
    "async_first": frozenset({"meeting_heavy", "camera_on"}),
    "autonomy": frozenset({"close_supervision"}),
    "calm_pace": frozenset({"hustle_culture", "overtime"}),
    "four_day_week": frozenset({"overtime"}),
}
"""What a condition that is present says about another."""

_WITH_CUSTOMERS = frozenset({"phone_heavy", "public_speaking", "sales_quota", "travel_heavy"})
"""What commonly comes with customers, whatever the field."""

_MENTORING = re.compile(r"mentor|guid(?:e|ing)|coach|build|hiring|interview", re.IGNORECASE)
_MANAGING = re.compile(
    r"manag|report|lead(?:ing)? (?:a|the|our)\b|supervis|people lead", re.IGNORECASE
)

NIGHT_HOURS = 4.0
"""Half of the office hours of a zone in the person's night make it night work."""

_OWN_MASTER = frozenset({"fixed_hours", "meeting_heavy", "close_supervision", "monitoring"})
"""What freelance work with hours of one's own choice plainly excludes."""


def avoids(plan: Plan, seen: Features) -> Avoids:
    """The answer with hits, and what stays open as questions."""
    present = _present(plan, seen)
    ruled_out = _ruled_out(seen)
    hits: list[Hit] = []
    still_open: list[Wish] = []
    shut: list[Evidence] = []
    for hate in plan.dislikes:
        found = _hit(hate, seen, present)
        if found:
            hits.append(Hit(hate=hate.words, evidence=found))
        elif words := _shut(hate, seen, ruled_out):
            shut.extend(words)
        else:
            still_open.append(hate)
    ask = tuple(_question(hate) for hate in still_open)
    if hits:
        return Avoids(answer=Answer.NO, hits=tuple(hits), ask=ask)
    if still_open or not shut:
        return Avoids(answer=Answer.UNCLEAR, ask=ask)
    return Avoids(answer=Answer.YES)


def _present(plan: Plan, seen: Features) -> Mapping[str, tuple[Evidence, ...]]:
    """Conditions that are part of this work: by words, by the role, by its duties."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for fact in seen.posting.facts.conditions:
        if fact.state is State.PRESENT and not _only_mentoring(fact):
            found.setdefault(fact.key, fact.evidence)
    span = seen.posting.facts.time_zone
    if span and plan.utc is not None and night_hours(span, plan.utc) >= NIGHT_HOURS:
        found.setdefault("night_shift", span.evidence)
    for one in seen.roles:
        if one.share == 1.0:
            for key in one.role.conditions:
                found.setdefault(key, (one.evidence,))
    for concept, told in telling_concepts().items():
        shown = seen.concepts.get(concept)
        for key, least in told:
            if shown and shown.body + shown.title >= least:
                found.setdefault(key, shown.evidence[:1])
    return found


def _only_mentoring(fact: Condition) -> bool:
    """Whether "managing people" is only helping younger colleagues along, or growing a team."""
    quotes = " ".join(one.quote for one in fact.evidence)
    return (
        fact.key == "people_management"
        and bool(_MENTORING.search(quotes))
        and not _MANAGING.search(quotes)
    )


def _ruled_out(seen: Features) -> Mapping[str, tuple[Evidence, ...]]:
    """Conditions that words, or the nature of the work, plainly exclude."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for fact in seen.posting.facts.conditions:
        if fact.state is State.RULED_OUT:
            found[fact.key] = fact.evidence
        else:
            for key in _RULES_OUT.get(fact.key, ()):
                found.setdefault(key, fact.evidence)
            if fact.key == "flexible_hours" and _freelance(seen):
                found.update((key, fact.evidence) for key in _OWN_MASTER)
    for key in _natural(seen):
        found.setdefault(key, (seen.roles[0].evidence,))
    return found


def _freelance(seen: Features) -> bool:
    own = {EngagementKind.FREELANCE, EngagementKind.CONTRACTOR}
    return seen.posting.facts.engagement.value in own


def _natural(seen: Features) -> frozenset[str]:
    """What every role that the title names excludes by its nature."""
    fields = lexicon().fields
    named = [_excluded(one.role, fields) for one in seen.roles]
    return frozenset.intersection(*named) if named else frozenset()


def _excluded(role: Role, fields: Mapping[str, Field]) -> frozenset[str]:
    kept = role.conditions | (
        _WITH_CUSTOMERS if "customer_facing" in role.conditions else frozenset()
    )
    return fields[role.field].excludes - kept


def _hit(
    hate: Wish, seen: Features, present: Mapping[str, tuple[Evidence, ...]]
) -> tuple[Evidence, ...]:
    for key in hate.conditions:
        if key in present:
            return present[key][:2]
    for concept, shown in seen.concepts.items():
        if hate.near[concept] >= SAME and max(shown.title, shown.body) >= REAL_PART:
            return shown.evidence[:2]
    return ()


def _shut(
    hate: Wish, seen: Features, ruled_out: Mapping[str, tuple[Evidence, ...]]
) -> tuple[Evidence, ...]:
    """The words that keep a hate away; none means that it stays open."""
    for key in hate.conditions:
        if key in ruled_out:
            return ruled_out[key]
    if hate.words in CONDITIONS or not seen.roles:
        return ()
    near = max((float(hate.near[c]) * _main(s) for c, s in seen.concepts.items()), default=0.0)
    return (seen.roles[0].evidence,) if near < NEIGHBOUR else ()


def _main(shown: Shown) -> float:
    """How much of the work a concept makes up, 0 to 1; three sentences make a main part."""
    return min(1.0, shown.title + shown.body / 2.5)


def _question(hate: Wish) -> str:
    card = CONDITIONS.get(hate.words)
    return card.question if card else f"How much of the work is {hate.words}?"
