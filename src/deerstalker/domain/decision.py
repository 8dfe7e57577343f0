"""What a person decided about an opening; every decision can be undone."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class DecisionKind(StrEnum):
    """What one can do with an opening in a list."""

    SAVED = "saved"
    HIDDEN = "hidden"
    APPLIED = "applied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision, with the person's own reason.

    ``listing`` is the opening's leading listing at that time: openings may be merged anew,
    listings stay.
    """

    number: int
    person: str
    listing: str
    kind: DecisionKind
    reason: str
    at: datetime
