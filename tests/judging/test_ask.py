"""What an advert leaves open becomes questions, most telling first."""

from __future__ import annotations

from deerstalker.domain.fact import PayUnit, Workplace, WorkplaceKind
from deerstalker.domain.money import Money
from deerstalker.judging.judge import judge
from tests.judging.adverts import advert, cut, person

FLOOR = Money(amount=30, currency="EUR", unit=PayUnit.HOUR)


def test_place_then_dealbreakers_hates_and_terms():
    """Whether one may at all comes before what one hates, and pay comes last."""
    text = "Remote. Keep the books."
    posting = advert(
        "Bookkeeper",
        text,
        workplace=Workplace(value=WorkplaceKind.REMOTE, evidence=(cut(text, "Remote"),)),
    )
    who = person(
        lives_in="PT",
        hates=("phone_heavy",),
        knows_but_hates=("payroll",),
        dealbreakers=("weekend_work",),
        pay_floor=FLOOR,
    )
    assert judge(who, posting).avoids.ask == (
        "May one do this job from where I live (PT)?",
        "How often does one work at the weekend?",
        "How much of a normal day is spent on the phone?",
        "What does it pay?",
    )


def test_neighbours_of_a_hated_skill_are_asked_about():
    """Where payroll is near, a person who hates it asks how much of it there is."""
    posting = advert("HR Manager", "HR policies and payroll coordination. " * 3)
    ask = judge(person(knows_but_hates=("payroll disputes",)), posting).avoids.ask
    assert "How much of the work is payroll disputes?" in ask


def test_what_is_settled_is_not_asked():
    """A hit and what is ruled out need no question."""
    text = "On-call weeks. No phone work."
    posting = advert(
        "Role", text, present={"on_call": "On-call"}, ruled_out={"phone_heavy": "No phone"}
    )
    ask = judge(person(hates=("on_call", "phone_heavy", "camera_on")), posting).avoids.ask
    assert [question for question in ask if "where I live" not in question] == [
        "Is the camera expected to be on, and how long?"
    ]
