"""May the person take this job at all? No only with words that say so; silence is unclear."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import EmploymentKind, EngagementKind, PayUnit, State, WorkplaceKind
from deerstalker.domain.money import Money
from deerstalker.domain.place import covers, touches
from deerstalker.domain.verdict import Answer, Can, Reason
from deerstalker.judging.hours import local_hours_overlap
from deerstalker.judging.languages import languages_asked

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from deerstalker.domain.fact import BaseSalary, Evidence, Facts
    from deerstalker.domain.person import Person
    from deerstalker.judging.features import Features
    from deerstalker.judging.plan import Plan
    from deerstalker.judging.rates import Rates

LEAST_HOURS = 4.0
"""Office hours that must fall into acceptable local hours where the advert asks no overlap."""

LEAST_YEARLY = 10_000.0
"""An amount without a unit is a year's from here on: few are paid so much for a month."""

_AWAY = frozenset({WorkplaceKind.ONSITE, WorkplaceKind.HYBRID, WorkplaceKind.FIELD})


def can(plan: Plan, seen: Features, rates: Rates) -> Can:
    """The answer with what blocks, or what leaves it open."""
    facts, person = seen.posting.facts, plan.person
    doubts = [
        *_place(person, seen),
        *_terms(person, facts),
        *_pay(person, facts, rates),
        *_time(plan, facts),
        *_language(person, seen),
        *_dealbreakers(person, facts),
        *_lacking(person, facts),
    ]
    blocks = tuple(one.reason for one in doubts if one.blocks)
    if blocks:
        return Can(answer=Answer.NO, reasons=blocks)
    left_open = tuple(one.reason for one in doubts if one.reason.evidence)
    if doubts or not _welcome(person, facts):
        return Can(answer=Answer.UNCLEAR, reasons=left_open)
    return Can(answer=Answer.YES)


@dataclass(frozen=True, slots=True)
class _Doubt:
    """A reason that blocks, or that only leaves the answer open."""

    reason: Reason
    blocks: bool = True


def _doubt(why: str, evidence: tuple[Evidence, ...], *, blocks: bool = True) -> _Doubt:
    return _Doubt(Reason(why=why, evidence=evidence[:2]), blocks and bool(evidence))


def _welcome(person: Person, facts: Facts) -> bool:
    """Whether words say that somebody who lives there is wanted, working from there."""
    where, home = facts.applicant_location, person.lives_in
    named = bool(where.worldwide) or bool(home and covers(where.include, home))
    return named and facts.workplace.value not in _AWAY


def _place(person: Person, seen: Features) -> Iterator[_Doubt]:
    facts = seen.posting.facts
    place, where, home = facts.workplace, facts.applicant_location, person.lives_in
    if place.value in _AWAY:
        yield _doubt("not_remote", place.evidence)
    if not home or _welcome(person, facts):
        return
    if covers(where.exclude, home):
        yield _doubt("place", where.evidence)
    elif where.include and not where.worldwide and not covers(where.include, home):
        yield _doubt("place", where.evidence, blocks=not _may_be_meant(person, seen))


def _may_be_meant(person: Person, seen: Features) -> bool:
    """Whether the places named may leave room for somebody who lives elsewhere.

    So it is where a part of their country is named, where they may work without a permit and only
    the line of places speaks, where the words tell of the present team, and where the advert
    elsewhere speaks of working from anywhere.
    """
    where = seen.posting.facts.applicant_location
    if touches(where.include, person.lives_in):
        return True
    weak = all(
        _OTHERS.search(one.quote) if one.field == "text" else "only" not in one.quote.lower()
        for one in where.evidence
    )
    rights = any(covers(person.work_rights, place) for place in where.include)
    return weak and (
        rights
        or bool(_ANYWHERE.search(seen.posting.text))
        or any(one.field == "text" for one in where.evidence)
    )


_OTHERS = re.compile(
    r"\b(?:employees|team|talent|colleagues|people|staff|members)\b", re.IGNORECASE
)
_ANYWHERE = re.compile(
    r"\b(?:work(?:ing)? (?:remotely )?from (?:anywhere|wherever)|candidates from anywhere"
    r"|anywhere (?:in the world|you (?:decide|like|want))|location[- ]independent)\b"
    r"(?! (?:in|within) the)",
    re.IGNORECASE,
)


def _terms(person: Person, facts: Facts) -> Iterator[_Doubt]:
    engaged, kinds = facts.engagement, facts.employment_type
    unsaid = engaged.value is EngagementKind.UNKNOWN
    post_taken = not person.wants or EngagementKind.EMPLOYEE in person.wants
    if unsaid and not post_taken:
        yield _doubt("engagement", (), blocks=False)
    elif not unsaid and person.wants and engaged.value not in _meant(person):
        # an employer who offers a post may agree to a contract; a contract is not a post
        yield _doubt("engagement", engaged.evidence, blocks=post_taken)
    if person.hours and kinds.value and not set(kinds.value) & set(person.hours):
        only_hours = set(kinds.value) <= {EmploymentKind.PART_TIME, EmploymentKind.FULL_TIME}
        flexible = _present(facts).get("flexible_hours")
        why = "hours" if only_hours else "engagement"
        yield _doubt(why, kinds.evidence, blocks=not (only_hours and flexible))


_OWN = frozenset({EngagementKind.CONTRACTOR, EngagementKind.FREELANCE})


def _meant(person: Person) -> frozenset[EngagementKind]:
    """Who takes freelance work takes a contractor's contract too, and the other way round."""
    return frozenset(person.wants) | (_OWN if _OWN & set(person.wants) else frozenset())


def _pay(person: Person, facts: Facts, rates: Rates) -> Iterator[_Doubt]:
    floor = rates.dollars_a_year(person.pay_floor) if person.pay_floor else None
    given = [pay for pay in facts.base_salary if pay.evidence]
    if floor is None or not given:
        return
    yearly = [amount for amount in (_yearly(pay, rates) for pay in given) if amount is not None]
    if not yearly:
        yield _doubt("pay", given[0].evidence, blocks=False)
    elif max(yearly) < floor:
        yield _doubt("pay", given[0].evidence)


def _yearly(pay: BaseSalary, rates: Rates) -> float | None:
    """The most it can mean as dollars a year; None for piece rates and unknown currencies.

    An amount without a currency is taken in the dearest of the usual ones, and one without a unit
    as a year's where it is too large for any other, so that no doubt turns against the advert.
    """
    amount = pay.max_value if pay.max_value is not None else pay.min_value
    if amount is None:
        return None
    unit = pay.unit_text or (PayUnit.YEAR if amount >= LEAST_YEARLY else pay.unit_text)
    return rates.dollars_a_year(Money(amount=amount, currency=pay.currency or "GBP", unit=unit))


def _time(plan: Plan, facts: Facts) -> Iterator[_Doubt]:
    span = facts.time_zone
    if span is None or plan.utc is None or span.utc_min <= plan.utc <= span.utc_max:
        return
    shared = local_hours_overlap(span, plan.utc, plan.person.local_hours)
    yield _doubt("time_zone", span.evidence, blocks=shared < (span.overlap_hours or LEAST_HOURS))


def _language(person: Person, seen: Features) -> Iterator[_Doubt]:
    for asked in languages_asked(seen.posting) if person.languages else ():
        if not asked.codes & set(person.languages):
            yield _doubt("language", (asked.evidence,))
            return


def _present(facts: Facts) -> Mapping[str, tuple[Evidence, ...]]:
    return {c.key: c.evidence for c in facts.conditions if c.state is State.PRESENT}


def _dealbreakers(person: Person, facts: Facts) -> Iterator[_Doubt]:
    present = _present(facts)
    for key in person.dealbreakers:
        if key in present:
            yield _doubt(f"dealbreaker:{key}", present[key])


_LACKS = {
    "degree": "degree_required",
    "licence": "licence_required",
    "clearance": "clearance_required",
}


def _lacking(person: Person, facts: Facts) -> Iterator[_Doubt]:
    present = _present(facts)
    for lack in person.lacks:
        key = _LACKS.get(lack.lower(), lack)
        if key in present:
            yield _doubt("qualification", present[key])
