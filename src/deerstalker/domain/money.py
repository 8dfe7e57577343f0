"""How pay compares across units; currencies never mix without a rate.

Hours and days a year are the conventions that turn one unit into another;
they are only used for comparing, never shown as stated pay.
"""

from __future__ import annotations

from dataclasses import dataclass

from deerstalker.domain.fact import PayUnit

UNITS_A_YEAR: dict[PayUnit, float] = {
    PayUnit.HOUR: 2080.0,
    PayUnit.DAY: 260.0,
    PayUnit.WEEK: 52.0,
    PayUnit.MONTH: 12.0,
    PayUnit.YEAR: 1.0,
}
"""Full-time units in a year (40 hours, 52 weeks: the US Office of Personnel Management's 2,080
less its leap correction). Piece rates (TASK, WORD, AUDIO_MINUTE) have none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Money:
    """An amount in a currency (ISO 4217) for one unit of time."""

    amount: float
    currency: str
    unit: PayUnit

    def in_unit(self, unit: PayUnit) -> float | None:
        """The same pay for another unit, full time; None for piece rates.

        >>> Money(amount=30, currency="EUR", unit=PayUnit.HOUR).in_unit(PayUnit.YEAR)
        62400.0
        """
        if self.unit == unit:
            return self.amount
        if self.unit not in UNITS_A_YEAR or unit not in UNITS_A_YEAR:
            return None
        return self.amount * UNITS_A_YEAR[self.unit] / UNITS_A_YEAR[unit]
