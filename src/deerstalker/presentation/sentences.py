"""How values are said to a person in plain words; shared by all doors.

Words of likelihood only where something is likely; what an advert does not say is "not said".
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.fact import Caveat, PayKind, PayUnit, ScamLikelihood, WorkplaceKind
from deerstalker.domain.verdict import Answer
from deerstalker.presentation.place_names import place_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from deerstalker.domain.fact import (
        ApplicantLocation,
        BaseSalary,
        EmploymentType,
        Engagement,
        Scam,
        Seniority,
        TimeZoneSpan,
        Workplace,
    )

NOT_SAID = "not said"

_WORKPLACES = {
    WorkplaceKind.REMOTE: "remote",
    WorkplaceKind.HYBRID: "partly in an office",
    WorkplaceKind.ONSITE: "on site",
    WorkplaceKind.FIELD: "travelling a territory",
    WorkplaceKind.UNKNOWN: NOT_SAID,
}
_CAVEATS = {
    Caveat.TEMPORARY: "for now only",
    Caveat.AFTER_ONSITE_PERIOD: "after a time on site",
    Caveat.NEAR_OFFICE: "near an office",
    Caveat.CONTRADICTION: "the advert contradicts itself",
}
_UNITS = {
    PayUnit.HOUR: "an hour",
    PayUnit.DAY: "a day",
    PayUnit.WEEK: "a week",
    PayUnit.MONTH: "a month",
    PayUnit.YEAR: "a year",
    PayUnit.TASK: "a task",
    PayUnit.WORD: "a word",
    PayUnit.AUDIO_MINUTE: "an audio minute",
    PayUnit.EMPTY: "",
}
_KINDS = {
    PayKind.BASE: "",
    PayKind.TOTAL: "in all, with what depends on targets",
    PayKind.COMMISSION: "on commission",
    PayKind.BONUS_ONLY: "bonus only",
}
_EMPLOYMENTS = {
    "FULL_TIME": "full time",
    "PART_TIME": "part time",
    "CONTRACTOR": "contract",
    "TEMPORARY": "temporary",
    "INTERN": "internship",
    "VOLUNTEER": "volunteering",
    "PER_DIEM": "by the day",
    "OTHER": "other",
}
_ANSWERS = {
    Answer.YES: "yes",
    Answer.PARTLY: "partly",
    Answer.NO: "no",
    Answer.UNCLEAR: "can't tell",
}
_REASONS = {
    "place": "where one must live",
    "time_zone": "the hours in your time zone",
    "language": "the language asked for",
    "engagement": "the kind of contract",
    "hours": "full time or part time",
    "pay": "the pay is below your floor",
    "not_remote": "it is not remote",
    "qualification": "a qualification you said you lack",
}
_SCAMS = {
    ScamLikelihood.NONE: "",
    ScamLikelihood.SUSPICIOUS: "Some words here are common in frauds: look twice.",
    ScamLikelihood.LIKELY: "This reads like a fraud: do not send money or documents.",
}


def workplace_text(workplace: Workplace) -> str:
    """Remote or not, with what limits it.

    >>> from deerstalker.domain.fact import Workplace
    >>> workplace_text(Workplace(value=WorkplaceKind.REMOTE, caveats=(Caveat.TEMPORARY,)))
    'remote (for now only)'
    """
    caveats = ", ".join(_CAVEATS[caveat] for caveat in workplace.caveats)
    return _WORKPLACES[workplace.value] + (f" ({caveats})" if caveats else "")


def location_text(location: ApplicantLocation, *, most: int = 4) -> str:
    """Where one may live; at most ``most`` places are named.

    >>> from deerstalker.domain.fact import ApplicantLocation
    >>> location_text(ApplicantLocation(worldwide=False, include=("US-TX", "EU")))
    'Texas (United States), the European Union'
    >>> location_text(ApplicantLocation(worldwide=True, exclude=("RU",)))
    'anywhere, but not Russia'
    """
    included = "anywhere" if location.worldwide else _places(location.include, most)
    excluded = _places(location.exclude, most)
    if included and excluded:
        return f"{included}, but not {excluded}"
    if excluded:
        return f"not {excluded}"
    return included or NOT_SAID


def _places(codes: Sequence[str], most: int) -> str:
    names = [place_name(code) for code in codes[:most]]
    more = len(codes) - len(names)
    return ", ".join(names) + (f" and {more} more" if more > 0 else "")


def pay_text(pay: Sequence[BaseSalary]) -> str:
    """The pay as stated, the first of several.

    >>> from deerstalker.domain.fact import BaseSalary
    >>> pay_text([BaseSalary(min_value=30, max_value=45.5, currency="EUR",
    ...     unit_text=PayUnit.HOUR)])
    '30 to 45.50 EUR an hour'
    >>> pay_text([])
    'not said'
    """
    if not pay:
        return NOT_SAID
    first = pay[0]
    words = [
        _range(first.min_value, first.max_value),
        first.currency or "(currency not said)",
        _UNITS[first.unit_text],
        _KINDS[first.kind],
        f"and {len(pay) - 1} more" if len(pay) > 1 else "",
    ]
    return " ".join(word for word in words if word)


def _range(least: float | None, most: float | None) -> str:
    if least is None:
        return f"up to {amount_text(most)}"
    if most is None:
        return f"from {amount_text(least)}"
    if least == most:
        return amount_text(least)
    return f"{amount_text(least)} to {amount_text(most)}"


def amount_text(amount: float | None) -> str:
    """An amount as one would write it.

    >>> amount_text(62400.0), amount_text(0.05), amount_text(30.5)
    ('62,400', '0.05', '30.50')
    """
    if amount is None:
        return NOT_SAID
    if amount == int(amount):
        return f"{int(amount):,}"
    return f"{amount:,.2f}" if round(amount, 2) == amount or amount >= 1 else f"{amount:.3g}"


def employment_text(employment: EmploymentType) -> str:
    """Full time, part time … as far as it is said."""
    return ", ".join(_EMPLOYMENTS[kind] for kind in employment.value) or NOT_SAID


def engagement_text(engagement: Engagement) -> str:
    """Employee, contractor or freelance, with the vehicle where it is said."""
    if engagement.value == "unknown":
        return NOT_SAID
    return str(engagement.value) + (f" ({engagement.vehicle})" if engagement.vehicle else "")


def seniority_text(seniority: Seniority) -> str:
    """The level, and the years asked."""
    level = NOT_SAID if seniority.value == "unknown" else str(seniority.value)
    if seniority.years_min is None:
        return level
    years = f"{amount_text(seniority.years_min)}+ years asked"
    return years if level == NOT_SAID else f"{level}, {years}"


def time_zone_text(span: TimeZoneSpan | None) -> str:
    """The span of UTC offsets, and the overlap asked.

    >>> from deerstalker.domain.fact import TimeZoneSpan
    >>> time_zone_text(TimeZoneSpan(utc_min=-8, utc_max=-5, overlap_hours=4))
    'UTC-8 to UTC-5, 4 hours in common'
    """
    if span is None:
        return NOT_SAID
    least, most = _offset(span.utc_min), _offset(span.utc_max)
    zones = least if least == most else f"{least} to {most}"
    if span.overlap_hours is None:
        return zones
    return f"{zones}, {amount_text(span.overlap_hours)} hours in common"


def _offset(hours: float) -> str:
    whole = abs(hours)
    minutes = round(whole % 1 * 60)
    return f"UTC{'-' if hours < 0 else '+'}{int(whole)}" + (f":{minutes:02}" if minutes else "")


def answer_text(answer: Answer) -> str:
    """An answer in one or two words."""
    return _ANSWERS[answer]


def reason_text(why: str) -> str:
    """Why somebody cannot take a job.

    >>> reason_text("dealbreaker:on_call"), reason_text("place")
    ('what you ruled out: being on call', 'where one must live')
    """
    kind, _, key = why.partition(":")
    if kind == "dealbreaker":
        return f"what you ruled out: {condition_name(key)}"
    return _REASONS.get(why, why.replace("_", " "))


def condition_name(key: str) -> str:
    """What a person calls a condition; free words stay as they are."""
    card = CONDITIONS.get(key)
    return card.name if card else key.replace("_", " ")


def scam_text(scam: Scam) -> str:
    """A warning in words of likelihood, or ""."""
    return _SCAMS[scam.value]


def hidden_text(hidden: Mapping[str, int]) -> str:
    """What a list leaves out, by reason, the most first.

    >>> hidden_text({"place": 412, "pay": 3})
    '412 for where one must live; 3 for the pay is below your floor'
    """
    ordered = sorted(hidden.items(), key=lambda pair: (-pair[1], pair[0]))
    return "; ".join(f"{count:,} for {reason_text(why)}" for why, count in ordered if count)


_STEPS = ((365, "year"), (30, "month"), (7, "week"), (1, "day"))


def ago_text(then: datetime, now: datetime) -> str:
    """How long ago, in the largest unit that fits.

    >>> from datetime import datetime, UTC
    >>> ago_text(datetime(2026, 8, 1, tzinfo=UTC), datetime(2026, 8, 16, tzinfo=UTC))
    '2 weeks ago'
    """
    seconds = (now - then).total_seconds()
    for days, unit in _STEPS:
        if seconds >= days * 86_400:
            count = int(seconds // (days * 86_400))
            return f"{count} {unit}{'s' if count > 1 else ''} ago"
    if seconds >= 3_600:
        hours = int(seconds // 3_600)
        return f"{hours} hour{'s' if hours > 1 else ''} ago"
    return "just now" if seconds >= 0 else "in the future"
