"""What a signal of fraud is: how much it weighs, and who may say the same words honestly.

The list follows what the FTC, the BBB and FlexJobs warn of, and the EMSCAD study of fraudulent
adverts. A severity is 1 (a mark of haste) to 5 (asks for money, identity or a crime).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from deerstalker.reading.rules import Rule


class Spared(StrEnum):
    """Whose honest adverts use the same words."""

    MONEY = "a trade that handles money, coins or fraud itself"
    SELLING = "a selling job with a base pay"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One thing that fraudulent adverts do.

    ``name`` is what is printed; ``severity`` is 1 to 5; ``spared`` says whose adverts may say so;
    ``unless`` is a pattern that, found in the same sentence, takes the meaning away;
    ``deniable`` signals say nothing where they are denied ("we never ask for payment").
    """

    name: str
    severity: int
    spared: frozenset[Spared] = frozenset()
    unless: str = ""
    deniable: bool = True


MONEY = frozenset({Spared.MONEY})
SELLING = frozenset({Spared.SELLING})


def signal(
    name: str,
    severity: int,
    pattern: str,
    *,
    spared: frozenset[Spared] = frozenset(),
    unless: str = "",
    deniable: bool = True,
    fields: tuple[str, ...] = ("title", "text"),
) -> Rule:
    """A phrasing that shows a signal, under the signal's name."""
    meaning = Signal(name=name, severity=severity, spared=spared, unless=unless, deniable=deniable)
    return Rule(f"scam.{name}", pattern, meaning, fields)
