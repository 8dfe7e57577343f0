"""What an advert says about who may take the job, as values that compare and repeat.

Few different values stand in many adverts ("remote, in the US"), so that a person is checked
against each value once, however many adverts there are. Evidence is kept apart, by field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import (
    EmploymentKind,
    EngagementKind,
    Level,
    PayUnit,
    State,
    WorkplaceKind,
)
from deerstalker.judging.languages import languages_asked

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deerstalker.domain.fact import (
        ApplicantLocation,
        Evidence,
        Facts,
        TimeZoneSpan,
    )
    from deerstalker.domain.posting import Posting
    from deerstalker.judging.words import Word

_AWAY = frozenset({WorkplaceKind.ONSITE, WorkplaceKind.HYBRID, WorkplaceKind.FIELD})
_OTHERS = re.compile(
    r"\b(?:employees|team|talent|colleagues|people|staff|members)\b", re.IGNORECASE
)
_ANYWHERE = re.compile(
    r"\b(?:work(?:ing)? (?:remotely )?from (?:anywhere|wherever)|candidates from anywhere"
    r"|anywhere (?:in the world|you (?:decide|like|want))|location[- ]independent)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceTerms:
    """Where one may live.

    ``weak`` when only the line of places speaks, or words on where the present team is;
    ``teams`` when it is the latter; ``anywhere`` when the text elsewhere speaks of working from
    anywhere.
    """

    worldwide: bool = False
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    weak: bool = False
    teams: bool = False
    anywhere: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KindTerms:
    """The employment types, and whether the hours are flexible."""

    kinds: frozenset[EmploymentKind] = frozenset()
    flexible: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursTerms:
    """The UTC offsets whose hours count, and the overlap asked, in hours."""

    utc_min: float
    utc_max: float
    overlap: float | None


PayTerms = tuple[tuple[float, str, PayUnit], ...]
"""The most that each stated pay can be: amount, currency ("" when unsaid), unit."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Terms:
    """All terms of one advert; ``languages`` holds sets of which one language must be known.

    ``remote`` and ``away`` (office, hybrid or field) are both False where nothing is said;
    ``pool`` where the advert collects people for later.
    """

    remote: bool = False
    away: bool = False
    pool: bool = False
    place: PlaceTerms = PlaceTerms()
    engaged: EngagementKind = EngagementKind.UNKNOWN
    kinds: KindTerms = KindTerms()
    pay: PayTerms = ()
    hours: HoursTerms | None = None
    languages: tuple[frozenset[str], ...] = ()


TermsEvidence = dict[str, tuple["Evidence", ...]]
"""The words behind each field of ``Terms``."""


def terms_of(posting: Posting, seen: Sequence[Word]) -> tuple[Terms, TermsEvidence]:
    """The terms of a posting, with the words behind each; what has no words is unsaid.

    ``seen`` are the words of the posting's text.
    """
    facts = posting.facts
    asked = tuple(languages_asked(posting, seen))
    span = facts.time_zone if facts.time_zone and facts.time_zone.evidence else None
    paid = [pay for pay in facts.base_salary if pay.evidence]
    where = facts.applicant_location
    terms = Terms(
        remote=facts.workplace.value is WorkplaceKind.REMOTE or bool(where.worldwide),
        away=facts.workplace.value in _AWAY and bool(facts.workplace.evidence),
        pool=facts.talent_pool.value,
        place=_place(where, posting.text) if where.evidence else PlaceTerms(),
        engaged=facts.engagement.value if facts.engagement.evidence else EngagementKind.UNKNOWN,
        kinds=_kinds(facts),
        pay=tuple(
            (amount, pay.currency, pay.unit_text)
            for pay in paid
            if (amount := pay.min_value if pay.max_value is None else pay.max_value) is not None
        ),
        hours=_hours(span) if span else None,
        languages=tuple(one.codes for one in asked),
    )
    return terms, {
        "away": facts.workplace.evidence,
        "place": where.evidence or facts.workplace.evidence,
        "engaged": facts.engagement.evidence,
        "kinds": facts.employment_type.evidence,
        "pay": paid[0].evidence if paid else (),
        "hours": span.evidence if span else (),
        "languages": tuple(one.evidence for one in asked),
    }


def _place(where: ApplicantLocation, text: str) -> PlaceTerms:
    teams = any(one.field == "text" and _OTHERS.search(one.quote) for one in where.evidence)
    return PlaceTerms(
        worldwide=bool(where.worldwide),
        include=where.include,
        exclude=where.exclude,
        weak=all(_is_weak(one) for one in where.evidence),
        teams=teams,
        anywhere=bool(_ANYWHERE.search(text)),
    )


def _hours(span: TimeZoneSpan) -> HoursTerms:
    return HoursTerms(utc_min=span.utc_min, utc_max=span.utc_max, overlap=span.overlap_hours)


def _is_weak(evidence: Evidence) -> bool:
    if evidence.field == "text":
        return bool(_OTHERS.search(evidence.quote))
    return "only" not in evidence.quote.lower()


def _kinds(facts: Facts) -> KindTerms:
    said = facts.employment_type
    if not said.evidence:
        return KindTerms()
    flexible = any(
        one.key == "flexible_hours" and one.state is State.PRESENT for one in facts.conditions
    )
    kinds = frozenset(said.value)
    # a full-time internship is an internship; its hours are no kind of contract
    if EmploymentKind.INTERN in kinds and facts.seniority.value is Level.INTERN:
        kinds = frozenset({EmploymentKind.INTERN})
    return KindTerms(kinds=kinds, flexible=flexible)
