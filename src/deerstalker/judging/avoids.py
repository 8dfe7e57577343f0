"""Will this job keep the person from doing what they hate?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.verdict import Answer
from deerstalker.judging.conditions import mask_of
from deerstalker.judging.enjoys import clearness
from deerstalker.judging.hours import night_hours
from deerstalker.judging.plan import SAME
from deerstalker.judging.shown import stem_evidence

if TYPE_CHECKING:
    from deerstalker.domain.fact import Evidence
    from deerstalker.judging.features import Features
    from deerstalker.judging.plan import Plan, Wish
    from deerstalker.judging.table import Bools, FeatureTable
    from deerstalker.judging.terms import HoursTerms

REAL_PART = 0.6
"""A hated skill is a real part of the work from this weight on: one duty or requirement."""

NEIGHBOUR = 0.45
"""Work this near to a hated skill may well bring it along."""

MAIN_BODY = 2.5
"""The body weight of a concept that makes up a main part of the work by itself."""

NIGHT_HOURS = 4.0
"""Half of the office hours of a zone in the person's night make it night work."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Shunning:
    """Rows by the person's dislikes: is it part of the work, and, if not, is it left open?"""

    hit: Bools
    left_open: Bools

    def answers(self) -> list[Answer]:
        """The answer of each row."""
        told = self.hit.shape[1] > 0
        return [
            Answer.NO if any(hit) else Answer.UNCLEAR if any(left) or not told else Answer.YES
            for hit, left in zip(self.hit.tolist(), self.left_open.tolist(), strict=True)
        ]


def shunning(plan: Plan, table: FeatureTable) -> Shunning:
    """What of the person's dislikes each row brings, and what it leaves open."""
    shape = (len(table), len(plan.dislikes))
    hit, left_open = np.zeros(shape, dtype=np.bool_), np.zeros(shape, dtype=np.bool_)
    night = _nights(plan, table)
    for at, hate in enumerate(plan.dislikes):
        hit[:, at] = _hits(hate, table)
        if "night_shift" in hate.conditions:
            hit[:, at] |= night
        left_open[:, at] = ~hit[:, at] & ~_shut(hate, table)
    return Shunning(hit=hit, left_open=left_open)


def _hits(hate: Wish, table: FeatureTable) -> Bools:
    mask = np.uint64(mask_of(hate.conditions))
    told: Bools = (table.present & mask) != 0
    if hate.words in CONDITIONS:
        return told
    found: Bools = told | (clearness(hate, table) >= REAL_PART)
    return found


def _shut(hate: Wish, table: FeatureTable) -> Bools:
    """Rows whose words or nature keep the hate away."""
    mask = np.uint64(mask_of(hate.conditions))
    shut: Bools = (table.shut_out & mask) != 0
    if not (hate.stems or hate.near.any()):
        return shut
    if hate.stems:
        unseen: Bools = shut | (table.has_role & (clearness(hate, table) == 0))
        return unseen
    near = table.nearest(hate.near, main_body=MAIN_BODY)
    found: Bools = shut | (table.has_role & (near < NEIGHBOUR))
    return found


def _nights(plan: Plan, table: FeatureTable) -> Bools:
    """Rows whose office hours are night where the person lives."""
    column = table.terms["hours"]
    night = np.array([is_night(plan, hours) for hours in column.values], dtype=np.bool_)
    found: Bools = night[column.places]
    return found


def is_night(plan: Plan, hours: HoursTerms | None) -> bool:
    """Whether the zone's office hours are night work for this person."""
    if hours is None or plan.utc is None:
        return False
    return night_hours(hours, plan.utc) >= NIGHT_HOURS


def hit_evidence(plan: Plan, hate: Wish, seen: Features) -> tuple[Evidence, ...]:
    """The words that show a hate to be part of the work."""
    for key in CONDITIONS:
        if key in hate.conditions and key in seen.present:
            return seen.present[key][:2]
    if "night_shift" in hate.conditions and is_night(plan, seen.terms.hours):
        return seen.behind["hours"][:2]
    if hate.stems:
        return stem_evidence(seen.posting, hate.stems)[:2]
    same = [shown for c, shown in seen.work.concepts.items() if hate.near[c] >= SAME]
    best = sorted(same, key=lambda shown: -max(shown.title, shown.body))
    return best[0].evidence[:2] if best else ()


def shut_evidence(hate: Wish, seen: Features) -> tuple[Evidence, ...]:
    """The words that keep a hate away, or the role whose nature does."""
    for key in CONDITIONS:
        if key in hate.conditions and key in seen.shut_out:
            return seen.shut_out[key][:1]
    return tuple(named.evidence for named in seen.work.roles[:1])


def question(hate: Wish) -> str:
    """What one would ask about a hate that is left open."""
    card = CONDITIONS.get(hate.words)
    return card.question if card else f"How much of the work is {hate.words}?"
