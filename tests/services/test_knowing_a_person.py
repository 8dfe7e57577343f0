"""Knowing a person: steps, skills to suggest, past positions, pauses, and what comes first."""

from __future__ import annotations

from datetime import date

import pytest

from deerstalker.domain.errors import InvalidSetting
from deerstalker.domain.fact import PayUnit
from deerstalker.domain.money import Money
from deerstalker.domain.person import PastPosition, Person, Strength
from deerstalker.services.kind_of_work import needs_audit
from deerstalker.services.past_positions import offers, patterns, with_rule
from deerstalker.services.pause import is_anybody_searching, pause, resume, return_day
from deerstalker.services.person_steps import STEPS, entries, new_id, step_of, take
from deerstalker.services.skill_suggestions import suggest_skills
from deerstalker.store.port import Store

TODAY = date(2026, 8, 16)


def test_a_step_changes_its_own_fields_only() -> None:
    """What other steps asked stays."""
    person = Person(id="me", loves=("maps",), wants_work="maps")
    given = {"lives_in": "PT", "pay_floor": {"amount": 30, "currency": "EUR", "unit": "HOUR"}}
    changed, problems = take(person, step_of("limits"), given)
    assert problems == {}
    assert changed.pay_floor == Money(amount=30, currency="EUR", unit=PayUnit.HOUR)
    assert (changed.lives_in, changed.loves, changed.wants_work) == ("PT", ("maps",), "maps")


def test_every_mistake_of_a_step_is_named_by_its_field() -> None:
    """All at once, and the person stays as they were."""
    person = Person(id="me", lives_in="PT")
    given = {
        "lives_in": "Atlantis",
        "time_zone": "Europe/Lisboa",
        "pay_floor": {"amount": "lots", "currency": "euro", "unit": "YEAR"},
    }
    changed, problems = take(person, step_of("limits"), given)
    assert changed is person
    assert set(problems) == {"lives_in", "time_zone", "pay_floor"}
    assert "Europe/Lisbon" in problems["time_zone"][0]
    assert [why.split()[0] for why in problems["pay_floor"]] == ["amount", "currency"]


def test_one_cannot_love_and_hate_the_same_skill() -> None:
    """The audit asks to keep it in one list."""
    given = {"loves": ["Excel"], "knows_but_hates": ["excel"]}
    _, problems = take(Person(id="me"), step_of("skills"), given)
    assert set(problems) == {"knows_but_hates"}


def test_no_field_is_asked_twice() -> None:
    """Each field has one step."""
    asked = [name for step in STEPS for name in step.fields]
    assert len(asked) == len(set(asked))


def test_ids_are_readable_and_free() -> None:
    """From the name, with a number where somebody has it."""
    assert new_id("Nora B.", {"nora-b"}) == "nora-b-2"
    assert new_id("!", set()) == "me"
    assert entries(" a ;b,\n\nA, a") == ("a", "b", "A")


def test_anything_needs_the_audit_until_something_is_loved() -> None:
    """A trade or a loved skill is enough to search by."""
    assert needs_audit(Person(id="me", wants_work="any job"))
    assert needs_audit(Person(id="me"))
    assert not needs_audit(Person(id="me", wants_work="nursing"))
    assert not needs_audit(Person(id="me", wants_work="any job", loves=("maps",)))


def test_suggestions_begin_like_what_is_typed() -> None:
    """A name's beginning comes before a later word's; each skill once; nothing for nothing."""
    assert suggest_skills("QUICKB")[0] == "QuickBooks"
    assert "accounts payable" in suggest_skills("payable")
    assert suggest_skills("   ") == ()
    assert suggest_skills("xqzzy") == ()
    found = suggest_skills("a")
    assert len(found) == len(set(found)) == 8


HATED = Person(
    id="me",
    past_positions=(
        PastPosition(title="agent", hated=(("hours", "weekend calls"), ("boss", "shouting"))),
        PastPosition(title="clerk", hated=(("boss", "never there"), ("boss", "unfair"))),
    ),
)


def test_a_hate_is_offered_until_a_rule_covers_it() -> None:
    """With the condition it may mean; free words become a rule as they are."""
    offered = {offer.words: offer.conditions for offer in offers(HATED)}
    assert offered["weekend calls"][0] == "weekend_work"
    assert offered["shouting"] == ()
    ruled = with_rule(HATED, "weekend_work", Strength.DEALBREAKER)
    ruled = with_rule(ruled, "shouting", Strength.AVOID)
    assert (ruled.dealbreakers, ruled.hates) == (("weekend_work",), ("shouting",))
    assert {offer.words for offer in offers(ruled)} == {"never there", "unfair"}
    assert with_rule(ruled, "shouting", Strength.AVOID) == ruled


def test_a_pattern_is_counted_by_position() -> None:
    """Two words on one boss are one position."""
    assert patterns(HATED) == (("boss", 2),)


def test_a_pause_ends_on_its_day_or_when_asked(store: Store) -> None:
    """While everybody pauses nobody is searching; an empty store is somebody beginning."""
    assert is_anybody_searching(store, today=TODAY)
    store.save_person(Person(id="me"))
    pause(store, "me", "2026-09-01", today=TODAY)
    assert return_day(store.person("me"), today=TODAY) == date(2026, 9, 1)
    assert not is_anybody_searching(store, today=TODAY)
    assert is_anybody_searching(store, today=date(2026, 9, 1))
    resume(store, "me")
    assert is_anybody_searching(store, today=TODAY)


@pytest.mark.parametrize("until", ["", "soon", "2026-08-16", "2020-01-01"])
def test_a_pause_needs_a_day_to_come(store: Store, until: str) -> None:
    """Today and earlier are refused, and nothing changes."""
    store.save_person(Person(id="me"))
    with pytest.raises(InvalidSetting):
        pause(store, "me", until, today=TODAY)
    assert store.person("me").paused_until == ""
