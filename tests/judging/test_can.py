"""May the person take it at all: no only with words, unclear on silence."""

from __future__ import annotations

import pytest

from deerstalker.domain.fact import (
    ApplicantLocation,
    BaseSalary,
    EmploymentKind,
    EmploymentType,
    Engagement,
    EngagementKind,
    Level,
    PayUnit,
    Seniority,
    TimeZoneSpan,
    Workplace,
    WorkplaceKind,
)
from deerstalker.domain.money import Money
from deerstalker.domain.verdict import Answer
from deerstalker.judging.judge import judge
from deerstalker.judging.rates import Rates
from tests.judging.adverts import advert, cut, person

EVEN = Rates(as_of="2026-01-01", source="test", per_dollar={"USD": 1.0, "EUR": 0.5, "GBP": 0.5})


def _can(text="", *, rates=EVEN, facts=None, known=None, **conditions):
    posting = advert("Role", text, **conditions, **(facts or {}))
    return judge(person(**(known or {})), posting, rates=rates).can


def _lives(text, words, **where):
    return {"applicant_location": ApplicantLocation(evidence=(cut(text, words),), **where)}


def _whys(found):
    return [reason.why for reason in found.reasons]


@pytest.mark.parametrize(
    ("where", "home", "answer"),
    [
        ({"worldwide": True}, "KE", Answer.YES),
        ({"worldwide": False, "include": ("EU",)}, "PT", Answer.YES),
        ({"worldwide": False, "include": ("US",)}, "PT", Answer.NO),
        ({"worldwide": False, "include": ("US",)}, "US-OH", Answer.YES),
        ({"worldwide": False, "include": ("US-TX",)}, "US-OH", Answer.NO),
        ({"worldwide": False, "include": ("US-TX",)}, "US", Answer.UNCLEAR),
        ({"worldwide": True, "exclude": ("KE",)}, "KE", Answer.NO),
        ({"exclude": ("US-CA", "US-NY")}, "US-OH", Answer.YES),
        ({"exclude": ("US-CA", "US-NY")}, "US-NY", Answer.NO),
        ({"exclude": ("US-CA", "US-NY")}, "US", Answer.UNCLEAR),
        ({"exclude": ("US-CA", "US-NY")}, "CA-ON", Answer.UNCLEAR),
        ({"worldwide": False, "include": ("US",)}, "", Answer.UNCLEAR),
    ],
)
def test_places_named_decide_for_where_one_lives(where, home, answer):
    """Inside, outside, a part of the country, and a home that is not told."""
    text = "Open to people here."
    found = _can(text, facts=_lives(text, "people here", **where), known={"lives_in": home})
    # "people" makes these words weak only for those who might be meant elsewhere
    assert found.answer is (
        Answer.UNCLEAR if answer is Answer.NO and "include" in where else answer
    )
    text = "Open to residents here."
    found = _can(text, facts=_lives(text, "residents here", **where), known={"lives_in": home})
    assert found.answer is answer


def test_silence_on_places_is_never_yes():
    """Only the word "remote" leaves it open."""
    text = "This is remote."
    place = Workplace(value=WorkplaceKind.REMOTE, evidence=(cut(text, "remote"),))
    found = _can(text, facts={"workplace": place}, known={"lives_in": "PT"})
    assert found.answer is Answer.UNCLEAR


@pytest.mark.parametrize("kind", [WorkplaceKind.ONSITE, WorkplaceKind.HYBRID, WorkplaceKind.FIELD])
def test_work_that_is_not_remote_is_a_no(kind):
    """Office, hybrid and field work are not what is searched for."""
    text = "Work in our office."
    place = Workplace(value=kind, evidence=(cut(text, "office"),))
    found = _can(text, facts={"workplace": place}, known={"lives_in": "PT"})
    assert (found.answer, _whys(found)) == (Answer.NO, ["not_remote"])
    assert found.reasons[0].evidence[0].quote == "office"


@pytest.mark.parametrize(
    ("offered", "wants", "blocked"),
    [
        ("contractor", ("employee",), True),
        ("freelance", ("contractor",), False),
        ("employee", ("freelance",), False),
        ("contractor", ("employee", "freelance"), False),
    ],
)
def test_a_contract_is_not_a_post(offered, wants, blocked):
    """Who wants a post is stopped by a contract; an employer may still agree to a contract."""
    text = "Terms are told here."
    engaged = Engagement(value=EngagementKind(offered), evidence=(cut(text, "Terms"),))
    known = {"wants": tuple(map(EngagementKind, wants))}
    found = _can(text, facts={"engagement": engaged}, known=known)
    assert ("engagement" in _whys(found) and found.answer is Answer.NO) == blocked


@pytest.mark.parametrize(
    ("amount", "currency", "unit", "blocked"),
    [
        (20, "USD", PayUnit.HOUR, True),
        (30, "USD", PayUnit.HOUR, False),
        (26_000, "EUR", PayUnit.YEAR, False),
        (24_000, "EUR", PayUnit.YEAR, True),
        (4_000, "USD", PayUnit.MONTH, True),
        (24_000, "", PayUnit.EMPTY, True),
        (26_000, "", PayUnit.EMPTY, False),
        (1, "USD", PayUnit.WORD, False),
        (9_000, "XXX", PayUnit.YEAR, False),
    ],
)
def test_pay_is_compared_across_units_and_currencies(amount, currency, unit, blocked):
    """The floor is 50,000 dollars; a euro or pound is two; what cannot be compared stays open."""
    text = "Pay is told here."
    pay = BaseSalary(
        min_value=1,
        max_value=amount,
        currency=currency,
        unit_text=unit,
        evidence=(cut(text, "Pay"),),
    )
    floor = Money(amount=50_000, currency="USD", unit=PayUnit.YEAR)
    found = _can(text, facts={"base_salary": (pay,)}, known={"pay_floor": floor})
    assert ("pay" in _whys(found) and found.answer is Answer.NO) == blocked


def test_hours_that_do_not_fit_block_unless_they_are_flexible():
    """Part time is no full time; flexible hours are worth a question."""
    text = "Part-time with flexible hours."
    kinds = {
        "employment_type": EmploymentType(
            value=(EmploymentKind.PART_TIME,), evidence=(cut(text, "Part-time"),)
        )
    }
    known = {"hours": (EmploymentKind.FULL_TIME,)}
    assert _whys(_can(text, facts=kinds, known=known)) == ["hours"]
    loose = _can(text, facts=kinds, known=known, present={"flexible_hours": "flexible"})
    assert loose.answer is Answer.UNCLEAR


@pytest.mark.parametrize("kinds", [("INTERN",), ("INTERN", "FULL_TIME")])
def test_an_internship_is_another_kind_of_contract(kinds):
    """Who wants full-time work does not want to be an intern, not even full time."""
    text = "An internship."
    said = (cut(text, "internship"),)
    facts = {
        "employment_type": EmploymentType(value=tuple(map(EmploymentKind, kinds)), evidence=said),
        "seniority": Seniority(value=Level.INTERN, evidence=said),
    }
    known = {"hours": (EmploymentKind.FULL_TIME,)}
    assert _whys(_can(text, facts=facts, known=known)) == ["engagement"]


@pytest.mark.parametrize(
    ("zone", "hours", "blocked"),
    [
        ("America/New_York", None, True),
        ("Europe/Warsaw", None, False),
        ("Asia/Kolkata", None, False),
        ("Asia/Kolkata", (9, 17), True),
        ("Nowhere/Atlantis", None, False),
    ],
)
def test_office_hours_elsewhere_must_fit_local_hours(zone, hours, blocked):
    """Berlin's nine to five is 3:00 in New York and 13:30 in Kolkata."""
    text = "Central European hours."
    span = TimeZoneSpan(utc_min=1, utc_max=1, evidence=(cut(text, "Central European"),))
    found = _can(text, facts={"time_zone": span}, known={"time_zone": zone, "local_hours": hours})
    assert ("time_zone" in _whys(found) and found.answer is Answer.NO) == blocked


@pytest.mark.parametrize(
    ("text", "speaks", "blocked"),
    [
        ("Fluent German is required.", ("en",), True),
        ("Fluent German is required.", ("de",), False),
        ("Fluent in German or English.", ("en",), False),
        ("Fluent in German and English.", ("en",), True),
        ("German is a plus.", ("en",), False),
        ("Fluent Spanish would be a plus.", ("en",), False),
        ("Native-level English.", ("en",), False),
        ("We sell German cars.", ("en",), False),
        ("Fluent German is required.", (), False),
    ],
)
def test_languages_asked_as_a_must(text, speaks, blocked):
    """Musts count, wishes do not; one of several is enough where the words say so."""
    found = _can(text, known={"languages": speaks})
    assert ("language" in _whys(found)) == blocked


def test_a_dealbreaker_blocks_by_its_name():
    """The reason says which."""
    found = _can(
        "Weekends.", present={"weekend_work": "Weekends"}, known={"dealbreakers": ("weekend_work",)}
    )
    assert (found.answer, _whys(found)) == (Answer.NO, ["dealbreaker:weekend_work"])


def test_a_degree_blocks_only_those_who_say_they_have_none():
    """Asking for papers is no refusal by itself."""
    asked = {"present": {"degree_required": "Degree"}}
    assert _can("Degree needed.", **asked).answer is Answer.UNCLEAR
    found = _can("Degree needed.", known={"lacks": ("degree",)}, **asked)
    assert (found.answer, _whys(found)) == (Answer.NO, ["qualification"])
