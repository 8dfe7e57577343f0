"""Adverts and people drawn at random from lines, facts and words of our own."""

from __future__ import annotations

from hypothesis import strategies as st

from deerstalker.domain.fact import (
    ApplicantLocation,
    BaseSalary,
    EmploymentKind,
    EmploymentType,
    Engagement,
    EngagementKind,
    Evidence,
    PayUnit,
    Scam,
    ScamLikelihood,
    TimeZoneSpan,
    Workplace,
    WorkplaceKind,
)
from deerstalker.domain.money import Money
from deerstalker.domain.posting import SectionKind
from tests.judging.adverts import advert, person

TITLES = (
    "",
    "We are growing",
    "Bookkeeper",
    "Senior Accountant",
    "Backend Engineer (Python)",
    "Video Editor",
    "Executive Assistant",
    "Account Executive",
    "Acme | Medical Coder | Remote",
    "Customer Support Specialist",
    "Curriculum Designer",
    "Restorer of zithers",
)
LINES = (
    "Reconcile vendor statements and close the month.",
    "80 dials a day to new prospects; qualify leads.",
    "Build REST APIs in Python and PostgreSQL.",
    "Write blog posts and whitepapers; edit drafts.",
    "Answer live chat and inbound calls.",
    "Assign ICD-10 codes and review charts.",
    "Data entry and calendar management.",
    "Teach classes and design curriculum.",
    "Join the on-call rotation.",
    "Set your own hours.",
    "Fluent German is required.",
    "Our customers love us.",
    "Zither strings are tuned with care.",
)
LOVES = (
    "bookkeeping",
    "Python",
    "long-form writing",
    "medical coding",
    "calendar management",
    "teaching",
    "customer support by chat",
    "zither restoration",
    "quiet independent work",
    "video editing",
)
HATES = (
    "phone_heavy",
    "cold_calling",
    "on_call",
    "night_shift",
    "fixed_hours",
    "data entry",
    "payroll",
    "zither tuning",
    "talking to customers",
)
CONDITIONS = ("phone_heavy", "on_call", "fixed_hours", "flexible_hours", "degree_required")
PLACES = ("US", "US-OH", "PT", "EU", "KE", "")
ZONES = ("America/New_York", "Europe/Lisbon", "Asia/Manila", "")


def _told(value, quote="x"):
    return {"evidence": (Evidence("title", 0, len(quote), quote, "test.rule"),), **value}


@st.composite
def adverts(draw):
    """An advert of up to eight lines with any facts."""
    lines = draw(st.lists(st.sampled_from(LINES), max_size=8))
    text = "\n".join(["Acme.", *lines])
    facts = {
        "workplace": Workplace(**_told({"value": draw(st.sampled_from(WorkplaceKind))})),
        "applicant_location": ApplicantLocation(
            **_told(
                {
                    "worldwide": draw(st.sampled_from((True, False, None))),
                    "include": tuple(draw(st.lists(st.sampled_from(PLACES[:-1]), max_size=2))),
                    "exclude": tuple(draw(st.lists(st.sampled_from(PLACES[:-1]), max_size=1))),
                }
            )
        ),
        "engagement": Engagement(**_told({"value": draw(st.sampled_from(EngagementKind))})),
        "employment_type": EmploymentType(
            **_told({"value": tuple(draw(st.lists(st.sampled_from(EmploymentKind), max_size=2)))})
        ),
        "scam": Scam(value=draw(st.sampled_from(ScamLikelihood))),
    }
    if draw(st.booleans()):
        zone = draw(st.integers(-8, 9))
        facts["time_zone"] = TimeZoneSpan(utc_min=zone, utc_max=zone + 1, **_told({}))
    if draw(st.booleans()):
        facts["base_salary"] = (
            BaseSalary(
                **_told(
                    {
                        "min_value": None,
                        "max_value": draw(st.sampled_from((15.0, 900.0, 90_000.0))),
                        "currency": draw(st.sampled_from(("USD", "EUR", ""))),
                        "unit_text": draw(st.sampled_from(PayUnit)),
                    }
                )
            ),
        )
    state = {key: draw(st.sampled_from(("present", "ruled_out", ""))) for key in CONDITIONS}
    return advert(
        draw(st.sampled_from(TITLES)),
        text,
        kind=draw(st.sampled_from(SectionKind)),
        listing_id=f"board-{draw(st.integers(0, 10**6))}",
        present={key: "Acme" for key, said in state.items() if said == "present"},
        ruled_out={key: "Acme" for key, said in state.items() if said == "ruled_out"},
        **facts,
    )


@st.composite
def people(draw):
    """A person with any loves, hates and limits."""

    def some(of, most=3):
        return tuple(draw(st.lists(st.sampled_from(of), max_size=most, unique=True)))

    floor = Money(amount=40_000, currency="USD", unit=PayUnit.YEAR)
    return person(
        loves=some(LOVES),
        hates=some(HATES),
        knows_but_hates=some(HATES, 1),
        dealbreakers=some(CONDITIONS, 1),
        lives_in=draw(st.sampled_from(PLACES)),
        work_rights=some(PLACES[:-1], 1),
        time_zone=draw(st.sampled_from(ZONES)),
        wants=some(tuple(EngagementKind)[:3], 2),
        hours=some(tuple(EmploymentKind), 2),
        languages=some(("en", "de"), 1),
        lacks=some(("degree",), 1),
        pay_floor=draw(st.sampled_from((None, floor))),
    )
