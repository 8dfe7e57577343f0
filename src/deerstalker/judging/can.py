"""May the person take this job at all? No only with words that say so; silence is unclear.

Each check looks at one field of an advert's terms and answers how the person stands to it.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any

from deerstalker.domain.fact import EmploymentKind, EngagementKind, PayUnit
from deerstalker.domain.money import Money
from deerstalker.domain.place import country_of, covers, touches
from deerstalker.judging.hours import local_hours_overlap

if TYPE_CHECKING:
    from collections.abc import Callable

    from deerstalker.domain.person import Person
    from deerstalker.judging.plan import Plan
    from deerstalker.judging.rates import Rates
    from deerstalker.judging.terms import HoursTerms, KindTerms, PayTerms, PlaceTerms

LEAST_HOURS = 5.0
"""Office hours that must fall into acceptable local hours where the advert asks no overlap."""

LEAST_YEARLY = 10_000.0
"""An amount without a unit is a year's from here on: few are paid so much for a month."""

_OWN = frozenset({EngagementKind.CONTRACTOR, EngagementKind.FREELANCE})


class Standing(IntEnum):
    """How a person stands to one term: nothing in the way, left open, or in the way."""

    FINE = 0
    OPEN = 1
    BLOCKED = 2


@dataclass(frozen=True, slots=True)
class Check:
    """One check: what a reason is called, the field of the terms, and the rule.

    The rule takes the person's plan, the field's value, and the rates.
    """

    why: str
    field: str
    rule: Callable[[Plan, Any, Rates], Standing]


def _away(_plan: Plan, away: bool, _rates: Rates) -> Standing:
    return Standing.BLOCKED if away else Standing.FINE


def _place(plan: Plan, place: PlaceTerms, _rates: Rates) -> Standing:
    home = plan.person.lives_in
    if not home:
        return Standing.OPEN
    if covers(place.exclude, home):
        return Standing.BLOCKED
    if place.worldwide or covers(place.include, home) or _spared(place, home):
        return Standing.FINE
    if not place.include or _may_be_meant(plan.person, place):
        return Standing.OPEN
    return Standing.BLOCKED


def _spared(place: PlaceTerms, home: str) -> bool:
    """Whether states of the person's country are shut out, and theirs is not among them."""
    country = country_of(home)
    return "-" in home and not place.include and touches(place.exclude, country)


def _may_be_meant(person: Person, place: PlaceTerms) -> bool:
    """Whether the places named may leave room for somebody who lives elsewhere.

    So it is where a part of their country is named, and, where the words are weak, when they may
    work there without a permit, when the words tell of the present team, or when the advert
    elsewhere speaks of working from anywhere.
    """
    rights = any(covers(person.work_rights, one) for one in place.include)
    return touches(place.include, person.lives_in) or (
        place.weak and (rights or place.anywhere or place.teams)
    )


def _engaged(plan: Plan, engaged: EngagementKind, _rates: Rates) -> Standing:
    wants = plan.person.wants
    post_taken = not wants or EngagementKind.EMPLOYEE in wants
    if engaged is EngagementKind.UNKNOWN:
        return Standing.FINE if post_taken else Standing.OPEN
    # who takes freelance work takes a contractor's contract too, and the other way round
    if not wants or engaged in wants or (engaged in _OWN and _OWN & set(wants)):
        return Standing.FINE
    # an employer who offers a post may agree to a contract; a contract is not a post
    return Standing.BLOCKED if post_taken else Standing.OPEN


def _hours_a_week(plan: Plan, terms: KindTerms, _rates: Rates) -> Standing:
    if not _is_hours(terms):
        return Standing.FINE
    fits = _fits(plan, terms)
    return Standing.FINE if fits else Standing.OPEN if terms.flexible else Standing.BLOCKED


def _kind_of_contract(plan: Plan, terms: KindTerms, _rates: Rates) -> Standing:
    fits = _is_hours(terms) or _fits(plan, terms)
    return Standing.FINE if fits else Standing.BLOCKED


def _is_hours(terms: KindTerms) -> bool:
    return terms.kinds <= {EmploymentKind.PART_TIME, EmploymentKind.FULL_TIME}


def _fits(plan: Plan, terms: KindTerms) -> bool:
    wanted = plan.person.hours
    return not wanted or not terms.kinds or bool(terms.kinds & set(wanted))


def _pay(plan: Plan, pay: PayTerms, rates: Rates) -> Standing:
    floor = rates.dollars_a_year(plan.person.pay_floor) if plan.person.pay_floor else None
    if floor is None or not pay:
        return Standing.FINE
    yearly = [_yearly(*one, rates) for one in pay]
    known = [amount for amount in yearly if amount is not None]
    if not known:
        return Standing.OPEN
    return Standing.FINE if max(known) >= floor else Standing.BLOCKED


def _yearly(amount: float, currency: str, unit: PayUnit, rates: Rates) -> float | None:
    """The most it can mean as dollars a year; None for piece rates and unknown currencies.

    An amount without a currency is taken in the dearest of the usual ones, and one without a unit
    as a year's where it is too large for any other, so that no doubt turns against the advert.
    """
    if not unit and amount >= LEAST_YEARLY:
        unit = PayUnit.YEAR
    return rates.dollars_a_year(Money(amount=amount, currency=currency or "GBP", unit=unit))


def _time_zone(plan: Plan, hours: HoursTerms | None, _rates: Rates) -> Standing:
    if hours is None or plan.utc is None or hours.utc_min <= plan.utc <= hours.utc_max:
        return Standing.FINE
    shared = local_hours_overlap(hours, plan.utc, plan.person.local_hours)
    return Standing.OPEN if shared >= (hours.overlap or LEAST_HOURS) else Standing.BLOCKED


def _languages(plan: Plan, asked: tuple[frozenset[str], ...], _rates: Rates) -> Standing:
    return Standing.FINE if unmet_language(plan, asked) is None else Standing.BLOCKED


def unmet_language(plan: Plan, asked: tuple[frozenset[str], ...]) -> int | None:
    """The place of the first set of languages of which the person has none; None without one."""
    own = set(plan.person.languages)
    return next((at for at, codes in enumerate(asked) if own and not codes & own), None)


CHECKS = (
    Check("not_remote", "away", _away),
    Check("place", "place", _place),
    Check("engagement", "engaged", _engaged),
    Check("hours", "kinds", _hours_a_week),
    Check("engagement", "kinds", _kind_of_contract),
    Check("pay", "pay", _pay),
    Check("time_zone", "hours", _time_zone),
    Check("language", "languages", _languages),
)
"""Every check, in the order in which reasons are told."""

LACKING = {
    "degree": "degree_required",
    "licence": "licence_required",
    "clearance": "clearance_required",
}
"""What people call papers they do not have, and the condition that asks for them."""


def forbidden(person: Person) -> dict[str, str]:
    """Conditions that keep the person away when present, each with what the reason is called."""
    papers = {LACKING.get(one.lower(), one): "qualification" for one in person.lacks}
    return papers | {key: f"dealbreaker:{key}" for key in person.dealbreakers}
