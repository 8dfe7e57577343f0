"""A person's file: read, checked as a whole, and written so that it reads back the same."""

from __future__ import annotations

import json
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.errors import InvalidInput, InvalidSetting
from deerstalker.domain.fact import EmploymentKind, EngagementKind, PayUnit
from deerstalker.domain.money import Money
from deerstalker.domain.person import PastPosition, Person
from deerstalker.services.people import (
    load_people,
    people_from,
    person_from,
    person_to_toml,
    sample_people,
)

GOOD = """
id = "ann"
lives_in = "US-OH"
time_zone = "America/New_York"
local_hours = [8, 18.5]
work_rights = ["US", "EU"]
wants = ["employee"]
hours = ["FULL_TIME", "PART_TIME"]
pay_floor = { amount = 30, currency = "USD", unit = "HOUR" }
languages = ["en", "fil"]
loves = ["tuning zithers", " tuning zithers "]
hates = ["phone_heavy", "being shouted at"]
paused_until = 2027-02-01

[[past_positions]]
title = "Tuner"
liked = [["work", "the quiet"], { kind = "pay", words = "fair" }]
"""


BAD = """id = 3
loves = "x"
hats = ["phone_heavy"]
hates = ["phone_hevy", 4]
time_zone = "Europe/Lisbn"
pay_floor = 3
lives_in = "Ohio"
hours = ["FULLTIME"]
local_hours = [1]
languages = ["English"]
paused_until = "soon"
wants = ["unknown"]
"""


def test_a_good_file_is_read_whole():
    """Every field arrives as its domain value; repetitions and blanks do not count."""
    (ann,) = people_from(GOOD, "ann.toml")
    assert ann == Person(
        id="ann",
        lives_in="US-OH",
        time_zone="America/New_York",
        local_hours=(8.0, 18.5),
        work_rights=("US", "EU"),
        wants=(EngagementKind.EMPLOYEE,),
        hours=(EmploymentKind.FULL_TIME, EmploymentKind.PART_TIME),
        pay_floor=Money(amount=30, currency="USD", unit=PayUnit.HOUR),
        languages=("en", "fil"),
        loves=("tuning zithers",),
        hates=("phone_heavy", "being shouted at"),
        paused_until="2027-02-01",
        past_positions=(
            PastPosition(title="Tuner", liked=(("work", "the quiet"), ("pay", "fair"))),
        ),
    )


def test_every_mistake_is_named_at_once_with_its_line():
    """One reading of the message is enough to put the whole file right."""
    with pytest.raises(InvalidSetting) as raised:
        people_from(BAD, "me.toml")
    told = {problem.partition(":")[0] for problem in raised.value.problems}
    assert told == {f"line {number}" for number in range(1, 13)}
    assert len(raised.value.problems) == 13
    assert "did you mean 'hates'?" in str(raised.value)
    assert "did you mean 'phone_heavy'?" in str(raised.value)
    assert "did you mean 'Europe/Lisbon'?" in str(raised.value)
    assert str(raised.value).startswith("me.toml has 13 problem(s)")


@pytest.mark.parametrize(
    ("field", "value", "told"),
    [
        ("pay_floor", {"amount": -1, "currency": "USD", "unit": "HOUR"}, "pay_floor.amount"),
        ("pay_floor", {"amount": True, "currency": "USD", "unit": "HOUR"}, "pay_floor.amount"),
        ("pay_floor", {"amount": 1, "currency": "usd", "unit": "HOUR"}, "pay_floor.currency"),
        ("pay_floor", {"amount": 1, "currency": "USD", "unit": "WORD"}, "pay_floor.unit"),
        ("pay_floor", {"amount": 1, "currency": "USD", "unit": "DAY", "net": 1}, "pay_floor.net"),
        ("local_hours", [8, 25], "local_hours"),
        ("local_hours", "8-17", "local_hours"),
        ("past_positions", [3], "past_positions"),
        ("past_positions", [{"organization": "x"}], "past_positions.1.title"),
        ("past_positions", [{"title": "x", "hated": [["food", "y"]]}], "past_positions.1.hated"),
        ("past_positions", [{"title": "x", "hated": ["y"]}], "past_positions.1.hated"),
        ("name", ["x"], "name"),
        ("work_rights", ["Texas"], "work_rights"),
    ],
)
def test_each_kind_of_mistake_names_its_field(field, value, told):
    """Also inside tables and lists."""
    with pytest.raises(InvalidSetting) as raised:
        person_from({"id": "ann", field: value})
    assert raised.value.problems[0].startswith(told)


def test_a_mapping_gives_a_person():
    """What a form sends is read like a file."""
    assert person_from({"id": "ann", "loves": ["x"]}) == Person(id="ann", loves=("x",))


def test_an_id_is_needed():
    """A person without an id could not be told from another."""
    with pytest.raises(InvalidSetting, match="id is missing"):
        person_from({"loves": ["x"]})


def test_people_of_one_file_are_told_apart():
    """Two people, two sets of mistakes, and no id twice."""
    text = '[[person]]\nid = "a"\n[[person]]\nid = "a"\nloves = 3\n'
    with pytest.raises(InvalidSetting) as raised:
        people_from(text, "people.toml")
    assert len(raised.value.problems) == 2
    assert "person 2: loves" in raised.value.problems[0]
    assert 'two people have the id "a"' in raised.value.problems[1]


@pytest.mark.parametrize(
    ("name", "text", "why"),
    [
        ("a.toml", "id = ", "not TOML"),
        ("a.json", "{", "not JSON"),
        ("a.json", "[]", "holds no person"),
        ("a.json", "[3]", "holds no person"),
    ],
)
def test_what_is_no_file_of_people_is_said_so(tmp_path, name, text, why):
    """The place and the remedy are told."""
    path = tmp_path / name
    path.write_text(text, "utf-8")
    with pytest.raises(InvalidInput, match=why):
        load_people(path)


def test_a_missing_file_and_one_that_is_not_text(tmp_path):
    """Neither ends in a traceback."""
    with pytest.raises(InvalidInput, match="No such file"):
        load_people(tmp_path / "nobody.toml")
    path = tmp_path / "scan.toml"
    path.write_bytes(b"\xff\xfe\x00")
    with pytest.raises(InvalidInput, match="UTF-8"):
        load_people(path)


def test_json_holds_one_or_several(tmp_path):
    """An object or a list, as the interchange commands take it."""
    one = {"id": "a", "pay_floor": {"amount": 1, "currency": "EUR", "unit": "YEAR"}}
    path = tmp_path / "people.json"
    path.write_text(json.dumps(one), "utf-8")
    assert [person.id for person in load_people(path)] == ["a"]
    path.write_text(json.dumps([one, {"id": "b"}]), "utf-8-sig")
    assert [person.id for person in load_people(path)] == ["a", "b"]


def test_the_people_of_the_labelled_verdicts_can_be_read(shared):
    """Six people, all of them with loves, hates and a floor."""
    people = load_people(shared / "gold" / "fit.people.json")
    assert len(people) == 6
    assert all(person.loves and person.hates and person.pay_floor for person in people)


def test_sample_people_are_varied_and_complete():
    """At least five people of as many countries, each ready to be judged for."""
    people = sample_people()
    assert len({person.lives_in for person in people}) >= 5
    assert len({person.id for person in people}) == len(people)
    assert all(person.loves and person.hates and person.time_zone for person in people)


_words = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=12
).filter(lambda text: text.strip() and "_" not in text)
_lists = st.lists(_words.map(str.strip), max_size=3, unique=True).map(tuple)
_hours = st.floats(0, 24).map(lambda hour: round(hour, 2))


@st.composite
def _people(draw):
    return Person(
        id=draw(st.text(string.ascii_letters, min_size=1)),
        name=draw(_words),
        about=draw(_words),
        lives_in=draw(st.sampled_from(("", "PT", "US-OH", "EU"))),
        time_zone=draw(st.sampled_from(("", "Europe/Lisbon"))),
        local_hours=draw(st.none() | st.tuples(_hours, _hours)),
        wants=draw(st.lists(st.sampled_from(tuple(EngagementKind)[:3]), unique=True).map(tuple)),
        pay_floor=draw(
            st.none()
            | st.builds(
                Money,
                amount=st.integers(0, 10**7).map(float),
                currency=st.just("EUR"),
                unit=st.sampled_from((PayUnit.HOUR, PayUnit.YEAR)),
            )
        ),
        loves=draw(_lists),
        hates=draw(st.lists(st.sampled_from(tuple(CONDITIONS)), unique=True).map(tuple)),
        past_positions=tuple(
            draw(
                st.lists(
                    st.builds(
                        PastPosition,
                        title=_words,
                        organization=_words,
                        liked=st.lists(st.tuples(st.just("work"), _words)).map(tuple),
                    ),
                    max_size=2,
                )
            )
        ),
    )


@given(_people())
def test_what_is_written_reads_back_the_same(person):
    """Any words, in any script, with quotes and control characters."""
    assert people_from(person_to_toml(person), "own.toml") == (person,)
