"""Which conditions are part of a job and which are shut out, by words, role, duties and nature.

The same for everybody; what it means to a person is the business of ``avoids``.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.fact import EngagementKind, State
from deerstalker.judging.lexicon.conditions import telling_concepts
from deerstalker.judging.lexicon.load import lexicon

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from deerstalker.domain.fact import Condition, Evidence, Facts
    from deerstalker.judging.lexicon.load import Field, Role
    from deerstalker.judging.shown import Shown, TitledRole

    Found = Mapping[str, tuple[Evidence, ...]]

_SHUTS_OUT: Mapping[str, frozenset[str]] = {
    "flexible_hours": frozenset({"fixed_hours"}),
    "async_first": frozenset({"meeting_heavy", "camera_on"}),
    "autonomy": frozenset({"close_supervision"}),
    "calm_pace": frozenset({"hustle_culture", "overtime"}),
    "four_day_week": frozenset({"overtime"}),
}
"""What a condition that is present says about others."""

_WITH_CUSTOMERS = frozenset({"phone_heavy", "public_speaking", "sales_quota", "travel_heavy"})
"""What commonly comes with customers, whatever the field."""

_OWN_MASTER = frozenset({"fixed_hours", "meeting_heavy", "close_supervision", "monitoring"})
"""What contract work with hours of one's own choice plainly excludes."""

_OWN = frozenset({EngagementKind.FREELANCE, EngagementKind.CONTRACTOR})
_MENTORING = re.compile(r"mentor|guid(?:e|ing)|coach|build|hiring|interview", re.IGNORECASE)
_MANAGING = re.compile(r"manag|report|lead(?:ing)? (?:a|the|our)\b|supervis", re.IGNORECASE)

_BIT = {key: 1 << at for at, key in enumerate(CONDITIONS)}


def mask_of(keys: Iterable[str]) -> int:
    """Conditions as bits of one number, in the order of ``CONDITIONS``; others are left out."""
    mask = 0
    for key in keys:
        mask |= _BIT.get(key, 0)
    return mask


def present_conditions(
    facts: Facts, roles: Sequence[TitledRole], concepts: Mapping[int, Shown]
) -> Found:
    """Conditions that are part of the work: by words, by the role, by its duties."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for fact in facts.conditions:
        if fact.state is State.PRESENT and not _only_mentoring(fact):
            found.setdefault(fact.key, fact.evidence)
    for named in roles:
        if named.share == 1.0:
            for key in sorted(named.role.conditions):
                found.setdefault(key, (named.evidence,))
    for concept, told in telling_concepts().items():
        shown = concepts.get(concept)
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


def shut_out_conditions(facts: Facts, roles: Sequence[TitledRole]) -> Found:
    """Conditions that words, or the nature of the work, plainly exclude."""
    found: dict[str, tuple[Evidence, ...]] = {}
    for fact in facts.conditions:
        if fact.state is State.RULED_OUT:
            found[fact.key] = fact.evidence
            continue
        own_master = fact.key == "flexible_hours" and facts.engagement.value in _OWN
        for key in sorted(
            _SHUTS_OUT.get(fact.key, frozenset()) | (_OWN_MASTER if own_master else set())
        ):
            found.setdefault(key, fact.evidence)
    for key in sorted(_by_nature(roles)):
        found.setdefault(key, (roles[0].evidence,))
    return found


def _by_nature(roles: Sequence[TitledRole]) -> frozenset[str]:
    """What every role that is named excludes by its nature."""
    fields = lexicon().fields
    excluded = [_excluded(named.role, fields) for named in roles]
    return frozenset.intersection(*excluded) if excluded else frozenset()


def _excluded(role: Role, fields: Mapping[str, Field]) -> frozenset[str]:
    customers = "customer_facing" in role.conditions
    kept = role.conditions | (_WITH_CUSTOMERS if customers else frozenset())
    return fields[role.field].excludes - kept
