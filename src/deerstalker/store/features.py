"""The facts that searches filter on, in their narrowest form: small numbers and codes.

Numbers are places in the tables below; new values may only be added at their ends.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deerstalker.domain.fact import (
    EmploymentKind,
    EngagementKind,
    Level,
    PayKind,
    PayUnit,
    WorkplaceKind,
)
from deerstalker.domain.money import Money
from deerstalker.domain.verdict import Answer

if TYPE_CHECKING:
    from deerstalker.domain.fact import BaseSalary, Facts

WORKPLACES = tuple(WorkplaceKind)
EMPLOYMENTS = tuple(EmploymentKind)
ENGAGEMENTS = tuple(EngagementKind)
LEVELS = tuple(Level)
ANSWERS = tuple(Answer)


def features_of(facts: Facts) -> dict[str, Any]:
    """The columns of the table ``features`` for one posting."""
    place = facts.applicant_location
    currency, amount = _best_pay(facts.base_salary)
    return {
        "workplace": WORKPLACES.index(facts.workplace.value),
        "employment": sum(
            1 << EMPLOYMENTS.index(kind) for kind in set(facts.employment_type.value)
        ),
        "engagement": ENGAGEMENTS.index(facts.engagement.value),
        "level": LEVELS.index(facts.seniority.value),
        "is_worldwide": place.worldwide,
        "include": " ".join(place.include),
        "exclude": " ".join(place.exclude),
        "pay_currency": currency,
        "pay_a_year": amount,
        "language": facts.language.value or "",
    }


def _best_pay(stated: tuple[BaseSalary, ...]) -> tuple[str, float | None]:
    """The currency and the most that is paid a year: a floor keeps out only what is surely less.

    Piece rates, and amounts without unit or currency, cannot be compared and count as silent.
    """
    amounts = []
    for salary in stated:
        most = salary.max_value if salary.max_value is not None else salary.min_value
        if most is None or not salary.currency or salary.kind is PayKind.BONUS_ONLY:
            continue
        a_year = Money(amount=most, currency=salary.currency, unit=salary.unit_text).in_unit(
            PayUnit.YEAR
        )
        if a_year is not None:
            amounts.append((a_year, salary.currency))
    if not amounts:
        return "", None
    amount, currency = max(amounts)
    return currency, amount
