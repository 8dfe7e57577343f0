"""Which hours somebody would really work at home when an advert names a time zone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deerstalker.judging.terms import HoursTerms

OFFICE = (9.0, 17.0)
"""Hours that an advert means when it names a zone and no hours."""

ACCEPTED = (7.0, 22.0)
"""Local hours held to be acceptable where the person's file names none."""

NIGHT = (22.0, 6.0)
"""Local hours that count as night."""


def local_hours_overlap(
    span: HoursTerms, utc: float, accepted: tuple[float, float] | None
) -> float:
    """Most office hours of any zone in the span (8 at most) that fall in the accepted hours.

    ``utc`` is the person's standard-time offset; both ends of the span and the person's own
    offset, where it lies inside, are tried.
    """
    low, high = accepted or ACCEPTED
    return max(
        _shared(OFFICE[0] + utc - zone, OFFICE[1] + utc - zone, low, high)
        for zone in _zones(span, utc)
    )


def night_hours(span: HoursTerms, utc: float) -> float:
    """Fewest office hours that fall into the person's night, over the zones of the span."""
    return min(
        _shared(OFFICE[0] + utc - zone, OFFICE[1] + utc - zone, *NIGHT)
        for zone in _zones(span, utc)
    )


def _zones(span: HoursTerms, utc: float) -> list[float]:
    inside = [utc] if span.utc_min <= utc <= span.utc_max else []
    return [*inside, span.utc_min, span.utc_max]


def _shared(start: float, end: float, low: float, high: float) -> float:
    """Hours of ``start``-``end`` inside ``low``-``high``, both taken around the clock."""
    if high <= low:
        high += 24
    return sum(
        max(0.0, min(end + turn, high) - max(start + turn, low)) for turn in (-48, -24, 0, 24, 48)
    )
