"""What speaks for and against an opening being open and meant: signals, never a verdict.

Employers may have good reasons for every one of them, so each is kept apart,
with its direction and its reason, in words of likelihood.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deerstalker.domain.fact import Evidence


class Direction(StrEnum):
    """Whether a signal makes it more likely, or less, that somebody is being hired now."""

    FOR = "for"
    AGAINST = "against"


@dataclass(frozen=True, slots=True, kw_only=True)
class Signal:
    """One sign; ``reason`` is a sentence for a person, ``evidence`` the words where there are."""

    key: str
    direction: Direction
    reason: str
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Life:
    """What one's own observation says of an opening.

    ``days_seen`` is how long it has been seen, ``days_posted`` how old its own date makes it (None
    where it gives none), ``reposts`` how often it came back under a new id or date,
    ``posters`` how many different organizations show it,
    ``usual_days`` how long three quarters of closed openings of its kind were seen,
    from ``usual_of`` of them (None below ``ENOUGH``).
    """

    days_seen: float
    days_posted: float | None = None
    reposts: int = 0
    posters: int = 1
    usual_days: float | None = None
    usual_of: int = 0


ENOUGH = 20
"""Closed openings below which nothing is said of how long they usually stay."""
