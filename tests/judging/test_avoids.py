"""The second question: does the job keep the person from what they hate?"""

from __future__ import annotations

import pytest

from deerstalker.domain.fact import Engagement, EngagementKind, TimeZoneSpan
from deerstalker.domain.verdict import Answer
from deerstalker.judging.judge import judge
from tests.judging.adverts import advert, cut, person


def _avoids(posting, **known):
    return judge(person(**known), posting).avoids


def test_one_hate_that_is_part_of_the_work_is_a_no_with_its_words():
    """A single hit decides."""
    posting = advert("Analyst", "You join the on-call rotation.", present={"on_call": "on-call"})
    found = _avoids(posting, hates=("on_call", "camera_on"))
    assert found.answer is Answer.NO
    assert [(hit.hate, hit.evidence[0].quote) for hit in found.hits] == [("on_call", "on-call")]


@pytest.mark.parametrize(
    ("hate", "title", "text"),
    [
        ("cold_calling", "Growth role", "80 dials a day. Prospecting from a list. Qualify leads."),
        ("cold_calling", "Sales Development Representative", "Grow with us."),
        ("sales_quota", "Account Executive", "Grow with us."),
        ("customer_facing", "Customer Support Specialist", "Grow with us."),
        ("people_management", "Engineering Manager", "Grow with us."),
    ],
)
def test_hates_are_seen_through_duties_and_roles(hate, title, text):
    """Nobody writes "cold calling" over a cold caller's job."""
    found = _avoids(advert(title, text), hates=(hate,))
    assert found.answer is Answer.NO
    assert found.hits[0].evidence


def test_a_skill_known_but_hated_is_a_hit_when_it_is_a_duty():
    """Knowing a thing is no wish to do it."""
    found = _avoids(advert("Assistant", "Data entry in our CRM."), knows_but_hates=("data entry",))
    assert [hit.hate for hit in found.hits] == ["data entry"]


def test_silence_is_unclear_and_becomes_a_question():
    """What the words leave open is asked, in words a human could say."""
    found = _avoids(advert("Accountant", "Close the month."), hates=("phone_heavy",))
    assert found.answer is Answer.UNCLEAR
    assert "How much of a normal day is spent on the phone?" in found.ask


def test_words_that_rule_every_hate_out_are_a_yes():
    """Said is said."""
    posting = advert("Accountant", "No phone work at all.", ruled_out={"phone_heavy": "No phone"})
    assert _avoids(posting, hates=("phone_heavy",)).answer is Answer.YES


def test_the_nature_of_the_work_may_exclude_a_hate():
    """A backend engineer calls no strangers; about pagers nothing is known."""
    posting = advert("Backend Engineer", "Build APIs in Python.")
    assert _avoids(posting, hates=("cold_calling", "sales_quota")).answer is Answer.YES
    assert _avoids(posting, hates=("cold_calling", "on_call")).answer is Answer.UNCLEAR


def test_customers_bring_the_phone_back_in():
    """What a field excludes, a role of it that deals with customers may bring."""
    posting = advert("IT Support Engineer", "Help colleagues.")
    assert _avoids(posting, hates=("phone_heavy",)).answer is Answer.UNCLEAR


def test_freelancers_with_hours_of_their_own_are_their_own_masters():
    """Fixed hours, stand-ups and tracking are plainly excluded, as long as both words are there."""
    text = "Freelance writing. Set your own hours."
    own = advert(
        "Content Writer",
        text,
        present={"flexible_hours": "own hours"},
        engagement=Engagement(value=EngagementKind.FREELANCE, evidence=(cut(text, "Freelance"),)),
    )
    employed = advert("Content Writer", text, present={"flexible_hours": "own hours"})
    hates = ("fixed_hours", "meeting_heavy", "monitoring")
    assert _avoids(own, hates=hates).answer is Answer.YES
    assert _avoids(employed, hates=hates).answer is Answer.UNCLEAR


def test_office_hours_of_a_far_zone_are_night_work():
    """Nine to five Eastern is 21:00 to 05:00 in Manila, and afternoon in Lisbon."""
    text = "You work Eastern Time hours."
    zone = TimeZoneSpan(utc_min=-5, utc_max=-5, evidence=(cut(text, "Eastern Time"),))
    posting = advert("Executive Assistant", text, time_zone=zone)
    hates = {"hates": ("night_shift",)}
    assert _avoids(posting, time_zone="Asia/Manila", **hates).answer is Answer.NO
    assert _avoids(posting, time_zone="Europe/Lisbon", **hates).answer is Answer.UNCLEAR


def test_helping_juniors_is_not_managing_people():
    """Mentoring alone is no hit."""
    posting = advert(
        "Engineer",
        "Mentor junior engineers.",
        present={"people_management": "Mentor junior engineers"},
    )
    assert not _avoids(posting, hates=("people_management",)).hits


def test_who_hates_nothing_gets_no_yes():
    """Without hates there is nothing to be kept from."""
    assert _avoids(advert("Accountant", "Close the month.")).answer is Answer.UNCLEAR


def test_hates_in_free_words_work_like_keys():
    """ "Being on the phone" is phone_heavy."""
    posting = advert("Clerk", "Many calls.", present={"phone_heavy": "Many calls"})
    found = _avoids(posting, hates=("being on the phone",))
    assert [hit.hate for hit in found.hits] == ["being on the phone"]
    assert found.answer is Answer.NO
