"""May the person take this job at all? No only with words that say so; silence is unclear."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.fact import EmploymentKind, EngagementKind, PayUnit, State, WorkplaceKind
from deerstalker.domain.money import Money
from deerstalker.domain.place import covers, touches
from deerstalker.domain.verdict import Answer, Can, Reason
from deerstalker.judging.hours import local_hours_overlap
from deerstalker.judging.languages import languages_asked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.fact import Evidence, Facts
    from deerstalker.domain.person import Person
    from deerstalker.judging.features import Features
    from deerstalker.judging.plan import Plan
    from deerstalker.judging.rates import Rates

_AWAY = frozenset({WorkplaceKind.ONSITE, WorkplaceKind.HYBRID, WorkplaceKind.FIELD})


def can(plan: Plan, seen: Features, rates: Rates) -> Can:
    """The answer with what blocks, or what leaves it open."""
    facts, person = seen.posting.facts, plan.person
    blocks = [
        *_place_blocks(person, facts),
        *_terms_block(person, facts),
        *_pay_blocks(person, facts, rates),
        *_time_blocks(plan, facts),
        *_language_blocks(person, seen),
        *_dealbreakers(person, facts),
        *_lacking(person, facts),
    ]
    if blocks:
        return Can(answer=Answer.NO, reasons=tuple(blocks))
    opened = _place_open(person, facts)
    if opened is None:
        return Can(answer=Answer.YES)
    return Can(answer=Answer.UNCLEAR, reasons=tuple(opened))


def _place_blocks(person: Person, facts: Facts) -> Iterator[Reason]:
    place, where = facts.workplace, facts.applicant_location
    if place.value in _AWAY and place.evidence:
        yield Reason(why="not_remote", evidence=place.evidence[:2])
    home = person.lives_in
    if not home or not where.evidence:
        return
    outside = bool(where.include) and not covers(where.include, home)
    outside = outside and not touches(where.include, home) and not where.worldwide
    if outside or covers(where.exclude, home):
        yield Reason(why="place", evidence=where.evidence[:2])


def _place_open(person: Person, facts: Facts) -> list[Reason] | None:
    """None when words say that people who live there are wanted; else what leaves it open."""
    where, home = facts.applicant_location, person.lives_in
    if facts.workplace.value is WorkplaceKind.REMOTE or where.worldwide:
        if where.worldwide and not covers(where.exclude, home):
            return None
        if home and covers(where.include, home):
            return None
    evidence = where.evidence or facts.workplace.evidence
    return [Reason(why="place", evidence=evidence[:1])] if evidence else []


def _terms_block(person: Person, facts: Facts) -> Iterator[Reason]:
    kinds, engaged = facts.employment_type, facts.engagement
    if (
        person.wants
        and engaged.value is not EngagementKind.UNKNOWN
        and engaged.value not in _meant(person)
        and engaged.evidence
    ):
        yield Reason(why="engagement", evidence=engaged.evidence[:1])
    if not (person.hours and kinds.value and kinds.evidence):
        return
    if not set(kinds.value) & set(person.hours):
        short = set(kinds.value) <= {EmploymentKind.PART_TIME, EmploymentKind.FULL_TIME}
        yield Reason(why="hours" if short else "engagement", evidence=kinds.evidence[:1])


def _meant(person: Person) -> frozenset[EngagementKind]:
    """Who takes freelance work takes a contractor's contract too, and the other way round."""
    own = {EngagementKind.CONTRACTOR, EngagementKind.FREELANCE}
    return frozenset(person.wants) | (own if own & set(person.wants) else frozenset())


def _pay_blocks(person: Person, facts: Facts, rates: Rates) -> Iterator[Reason]:
    floor = rates.dollars_a_year(person.pay_floor) if person.pay_floor else None
    if floor is None:
        return
    best: list[tuple[float, tuple[Evidence, ...]]] = []
    for pay in facts.base_salary:
        amount = pay.max_value if pay.max_value is not None else pay.min_value
        if amount is None or not pay.evidence or not pay.unit_text:
            continue
        yearly = rates.dollars_a_year(
            Money(amount=amount, currency=pay.currency or "USD", unit=PayUnit(pay.unit_text))
        )
        if yearly is not None:
            best.append((yearly, pay.evidence))
    if best and max(best, key=lambda one: one[0])[0] < floor:
        yield Reason(why="pay", evidence=max(best, key=lambda one: one[0])[1][:1])


def _time_blocks(plan: Plan, facts: Facts) -> Iterator[Reason]:
    span = facts.time_zone
    if span is None or plan.utc is None or not span.evidence:
        return
    if local_hours_overlap(span, plan.utc, plan.person.local_hours) < (span.overlap_hours or 4.0):
        yield Reason(why="time_zone", evidence=span.evidence[:1])


def _language_blocks(person: Person, seen: Features) -> Iterator[Reason]:
    if not person.languages:
        return
    for asked in languages_asked(seen.posting):
        if not asked.codes & set(person.languages):
            yield Reason(why="language", evidence=(asked.evidence,))
            return


def _dealbreakers(person: Person, facts: Facts) -> Iterator[Reason]:
    present = {c.key: c.evidence for c in facts.conditions if c.state is State.PRESENT}
    for key in person.dealbreakers:
        if key in CONDITIONS and key in present:
            yield Reason(why=f"dealbreaker:{key}", evidence=present[key][:1])


_LACKS = {
    "degree": "degree_required",
    "licence": "licence_required",
    "clearance": "clearance_required",
}


def _lacking(person: Person, facts: Facts) -> Iterator[Reason]:
    present = {c.key: c.evidence for c in facts.conditions if c.state is State.PRESENT}
    for lack in person.lacks:
        key = _LACKS.get(lack.lower(), lack)
        if key in present:
            yield Reason(why="qualification", evidence=present[key][:1])
