"""How many units of each currency a US dollar buys: for comparing pay with a floor, never shown.

Figures: dollar exchange rates of The Economist's Big Mac index data, January 2026
(github.com/TheEconomist/big-mac-data, CC BY 4.0), rounded to five digits. A currency that is not
in the table cannot be compared, and pay in it stays unclear.
"""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType
from typing import TYPE_CHECKING

from deerstalker.domain.fact import PayUnit

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deerstalker.domain.money import Money


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Rates:
    """Units of a currency (ISO 4217) for one US dollar, as of a day, with where they are from."""

    as_of: str
    source: str
    per_dollar: Mapping[str, float]

    def dollars_a_year(self, pay: Money) -> float | None:
        """The pay as US dollars a full-time year; None where unit or currency cannot be turned.

        >>> from deerstalker.domain.money import Money
        >>> DEFAULT_RATES.dollars_a_year(Money(amount=30, currency="USD", unit=PayUnit.HOUR))
        62400.0
        """
        yearly = pay.in_unit(PayUnit.YEAR)
        rate = self.per_dollar.get(pay.currency)
        return None if yearly is None or not rate else yearly / rate


DEFAULT_RATES = Rates(
    as_of="2026-01-01",
    source="The Economist, Big Mac index data, dollar exchange rates (CC BY 4.0)",
    per_dollar=MappingProxyType(
        {
            "AED": 3.673,
            "ARS": 1445.8,
            "AUD": 1.4926,
            "AZN": 1.7025,
            "BHD": 0.377,
            "BRL": 5.3704,
            "CAD": 1.3893,
            "CHF": 0.8036,
            "CLP": 883.85,
            "CNY": 6.9627,
            "COP": 3686.7,
            "CRC": 495,
            "CZK": 20.927,
            "DKK": 6.4402,
            "EGP": 47.24,
            "EUR": 0.86192,
            "GBP": 0.74708,
            "GTQ": 7.6657,
            "HKD": 7.7974,
            "HNL": 26.48,
            "HUF": 332.33,
            "IDR": 16885,
            "ILS": 3.1427,
            "INR": 90.295,
            "JOD": 0.70785,
            "JPY": 158.54,
            "KRW": 1469.8,
            "KWD": 0.30825,
            "LBP": 89550,
            "MDL": 17.11,
            "MXN": 17.675,
            "MYR": 4.0545,
            "NIO": 36.624,
            "NOK": 10.112,
            "NZD": 1.7416,
            "OMR": 0.385,
            "PEN": 3.3601,
            "PHP": 59.475,
            "PKR": 279.85,
            "PLN": 3.6309,
            "QAR": 3.641,
            "RON": 4.3871,
            "SAR": 3.7501,
            "SEK": 9.2299,
            "SGD": 1.2885,
            "THB": 31.395,
            "TRY": 43.194,
            "TWD": 31.567,
            "UAH": 43.55,
            "USD": 1,
            "UYU": 38.705,
            "VES": 338.73,
            "VND": 26269,
            "ZAR": 16.349,
        }
    ),
)
"""The rates that judging uses unless it is given others."""
