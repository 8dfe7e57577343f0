"""Which facts can be read from a listing, and what each is made of.

Every fact points at the words it was read from; a fact without words is ``unknown`` or absent.
The shapes follow schema.org's JobPosting where it has a word for the thing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Evidence:
    """The words behind a fact: ``quote == field[start:end]``, offsets in code points.

    ``field`` is ``title``, ``job_location``, ``hiring_organization``, ``text`` or ``stated.KEY``;
    ``rule`` names the rule that found it, e.g. ``workplace.title_marker``.
    """

    field: str
    start: int
    end: int
    quote: str
    rule: str


class WorkplaceKind(StrEnum):
    """Where the work itself is done."""

    REMOTE = "remote"
    HYBRID = "hybrid"
    ONSITE = "onsite"
    FIELD = "field"
    UNKNOWN = "unknown"


class Caveat(StrEnum):
    """What limits a workplace."""

    TEMPORARY = "temporary"
    AFTER_ONSITE_PERIOD = "after_onsite_period"
    NEAR_OFFICE = "near_office"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workplace:
    """Remote, hybrid, on site or in the field, with what limits it."""

    value: WorkplaceKind = WorkplaceKind.UNKNOWN
    caveats: tuple[Caveat, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ApplicantLocation:
    """Where one may live: ISO 3166 codes and the regions of ``domain.place``.

    ``worldwide`` is True only where words say so, False where places are named, None when silent.
    """

    worldwide: bool | None = None
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeZoneSpan:
    """Standard-time UTC offsets, in hours, in which one must live or whose hours one works."""

    utc_min: float
    utc_max: float
    overlap_hours: float | None = None
    evidence: tuple[Evidence, ...] = ()


class EmploymentKind(StrEnum):
    """schema.org's ``employmentType`` values, as Google publishes them."""

    FULL_TIME = "FULL_TIME"
    PART_TIME = "PART_TIME"
    CONTRACTOR = "CONTRACTOR"
    TEMPORARY = "TEMPORARY"
    INTERN = "INTERN"
    VOLUNTEER = "VOLUNTEER"
    PER_DIEM = "PER_DIEM"
    OTHER = "OTHER"


@dataclass(frozen=True, slots=True, kw_only=True)
class EmploymentType:
    """Every employment type the advert offers; empty when silent."""

    value: tuple[EmploymentKind, ...] = ()
    evidence: tuple[Evidence, ...] = ()


class EngagementKind(StrEnum):
    """How one is engaged."""

    EMPLOYEE = "employee"
    CONTRACTOR = "contractor"
    FREELANCE = "freelance"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Engagement:
    """Employee, contractor or freelance; ``vehicle`` is W2, 1099, B2B, EOR … where it is said."""

    value: EngagementKind = EngagementKind.UNKNOWN
    vehicle: str | None = None
    evidence: tuple[Evidence, ...] = ()


class PayUnit(StrEnum):
    """What one amount pays for; EMPTY where the advert does not say."""

    HOUR = "HOUR"
    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"
    TASK = "TASK"
    WORD = "WORD"
    AUDIO_MINUTE = "AUDIO_MINUTE"
    EMPTY = ""


class PayKind(StrEnum):
    """Which part of the pay an amount is."""

    BASE = "base"
    TOTAL = "total"
    COMMISSION = "commission"
    BONUS_ONLY = "bonus_only"


@dataclass(frozen=True, slots=True, kw_only=True)
class BaseSalary:
    """One amount or range this job pays; ``currency`` is ISO 4217, or "" when unsaid."""

    min_value: float | None
    max_value: float | None
    currency: str = ""
    unit_text: PayUnit = PayUnit.EMPTY
    kind: PayKind = PayKind.BASE
    evidence: tuple[Evidence, ...] = ()


class Level(StrEnum):
    """How senior the job is said to be."""

    INTERN = "intern"
    ENTRY = "entry"
    MID = "mid"
    SENIOR = "senior"
    LEAD = "lead"
    MANAGER = "manager"
    DIRECTOR = "director"
    EXECUTIVE = "executive"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True, kw_only=True)
class Seniority:
    """The level, and the fewest years of experience asked."""

    value: Level = Level.UNKNOWN
    years_min: float | None = None
    evidence: tuple[Evidence, ...] = ()


class Need(StrEnum):
    """How a skill stands in the advert: required, preferred, or part of the duties."""

    MUST = "must"
    NICE = "nice"
    USED = "used"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skill:
    """A tool, technology, method or language of work, under its canonical name."""

    name: str
    need: Need
    evidence: tuple[Evidence, ...]


class State(StrEnum):
    """Whether words say that a condition holds, or that it does not."""

    PRESENT = "present"
    RULED_OUT = "ruled_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """A condition of ``domain.condition`` that the words state or rule out."""

    key: str
    state: State
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EligibilityToWork:
    """visa_sponsorship, no_sponsorship, citizenship, clearance or licence, with the detail."""

    kind: str
    detail: str
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Flag:
    """A yes that words show (talent pool, staffing agency); False means the words are silent."""

    value: bool = False
    evidence: tuple[Evidence, ...] = ()


class ScamLikelihood(StrEnum):
    """How much an advert looks like a fraud; never "fake"."""

    NONE = "none"
    SUSPICIOUS = "suspicious"
    LIKELY = "likely"


@dataclass(frozen=True, slots=True, kw_only=True)
class Scam:
    """The likelihood, and the named signals that make it."""

    value: ScamLikelihood = ScamLikelihood.NONE
    signals: tuple[str, ...] = ()
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """A fact that is one string: a date, an address, a language (ISO 639-1); None when silent."""

    value: str | None = None
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """Everything read from one listing."""

    workplace: Workplace = Workplace()
    applicant_location: ApplicantLocation = ApplicantLocation()
    time_zone: TimeZoneSpan | None = None
    employment_type: EmploymentType = EmploymentType()
    engagement: Engagement = Engagement()
    base_salary: tuple[BaseSalary, ...] = ()
    seniority: Seniority = Seniority()
    skills: tuple[Skill, ...] = ()
    conditions: tuple[Condition, ...] = ()
    eligibility_to_work: tuple[EligibilityToWork, ...] = ()
    talent_pool: Flag = Flag()
    staffing_agency: Flag = Flag()
    scam: Scam = Scam()
    valid_through: Text = Text()
    application_contact: Text = Text()
    language: Text = Text()
    contradictions: tuple[Contradiction, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Contradiction:
    """A stated value of the board that the advert's words deny; the words were believed."""

    fact: str
    stated: Evidence
    words: Evidence
