"""What people type into a search box means what they think it means, or says where it does not."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.decision import DecisionKind
from deerstalker.domain.errors import InvalidQuery
from deerstalker.domain.fact import EmploymentKind, Level, PayUnit, WorkplaceKind
from deerstalker.domain.money import Money
from deerstalker.domain.query import Query, SearchField, Sort, Term
from deerstalker.domain.verdict import Answer
from deerstalker.services.query_language import FIELDS, parse, words_of
from tests.fakes.adverts import day

NOW = day(40)


def terms(text):
    """The terms of a query."""
    return parse(text, now=NOW).terms


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ()),
        ("   ", ()),
        ("tide", (Term(words=("tide",)),)),
        ("tide clerk", (Term(words=("tide",)), Term(words=("clerk",)))),
        ('"tide clerk"', (Term(words=("tide", "clerk")),)),
        ("-sales", (Term(words=("sales",), is_excluded=True),)),
        ('-"cold calls"', (Term(words=("cold", "calls"), is_excluded=True),)),
        ("book*", (Term(words=("book",), is_prefix=True),)),
        ("title:editor", (Term(words=("editor",), field=SearchField.TITLE),)),
        ('TEXT:"night shift"', (Term(words=("night", "shift"), field=SearchField.TEXT),)),
        ("-title:senior", (Term(words=("senior",), field=SearchField.TITLE, is_excluded=True),)),
        ("c++ node.js", (Term(words=("c++",)), Term(words=("node.js",)))),
        ("R&D", (Term(words=("R&D",)),)),
        ("https://example.com/7", (Term(words=("https://example.com/7",)),)),
        ("part-time", (Term(words=("part-time",)),)),
        ("- & * ()", ()),
        ('"" -""', ()),
    ],
)
def test_words_phrases_and_exclusions(text, expected):
    """As search boxes everywhere take them; signs without letters ask nothing."""
    assert terms(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("workplace:remote", Query(workplace=frozenset({WorkplaceKind.REMOTE}))),
        (
            "workplace:remote,hybrid",
            Query(workplace=frozenset({WorkplaceKind.REMOTE, WorkplaceKind.HYBRID})),
        ),
        (
            "-workplace:onsite,field,unknown",
            Query(workplace=frozenset({WorkplaceKind.REMOTE, WorkplaceKind.HYBRID})),
        ),
        ("employment:part_time", Query(employment=frozenset({EmploymentKind.PART_TIME}))),
        ("level:Senior level:lead", Query(seniority=frozenset({Level.SENIOR, Level.LEAD}))),
        ("lives:us-tx", Query(lives_in="US-TX")),
        ("language:EN,de", Query(languages=frozenset({"en", "de"}))),
        ("source:ashby/1password", Query(sources=frozenset({"ashby/1password"}))),
        ("age:3d", Query(seen_after=NOW - timedelta(days=3))),
        ("changed:12h", Query(changed_after=NOW - timedelta(hours=12))),
        ("age:2w", Query(seen_after=NOW - timedelta(days=14))),
        ("stated:pay,lives", Query(stated_only=frozenset({"pay", "lives"}))),
        ("is:closed", Query(with_closed=True)),
        ("sort:newest", Query(sort=Sort.NEWEST)),
    ],
)
def test_fields(text, expected):
    """Each field sets its filter."""
    assert parse(text, now=NOW) == expected


@pytest.mark.parametrize(
    ("text", "amount", "currency", "unit"),
    [
        ("pay:60000USD/year", 60_000, "USD", PayUnit.YEAR),
        ("pay:60kusd", 60_000, "USD", PayUnit.YEAR),
        ("pay:EUR30/hour", 30, "EUR", PayUnit.HOUR),
        ("pay:4,500GBP/month", 4_500, "GBP", PayUnit.MONTH),
        ("pay:37.5CAD/hour", 37.5, "CAD", PayUnit.HOUR),
    ],
)
def test_pay(text, amount, currency, unit):
    """Amount, currency and unit, a year where no unit is said."""
    expected = Money(amount=amount, currency=currency, unit=unit)
    assert parse(text, now=NOW).pay_floor == expected


def test_fields_of_one_person():
    """Answers and decisions are somebody's."""
    asked = parse("enjoys:yes,partly avoids:no can:yes is:saved,closed", now=NOW, person="ana")
    assert asked == Query(
        person="ana",
        enjoys=frozenset({Answer.YES, Answer.PARTLY}),
        avoids=frozenset({Answer.NO}),
        can=frozenset({Answer.YES}),
        decisions=frozenset({DecisionKind.SAVED}),
        with_closed=True,
    )


@pytest.mark.parametrize(
    ("text", "position", "said"),
    [
        ("clerk colour:blue", 6, "colour"),
        ('clerk "night shift', 6, "quotation"),
        ("workplace:moon", 10, "remote"),
        ("clerk pay:lots", 10, "currency"),
        ("pay:60000", 4, "currency"),
        ("pay:USD60000EUR", 4, "currency"),
        ("age:yesterday", 4, "3d"),
        ("lives:Portugal", 6, "PT"),
        ("stated:colour", 7, "workplace"),
        ("sort:", 5, "best"),
        ("sort:best,pay", 5, "best"),
        ("can:yes", 0, "whom"),
        ("is:saved", 0, "whom"),
        ("-age:3d", 0, "turned round"),
        ("-is:closed", 0, "turned round"),
    ],
)
def test_what_cannot_be_read_is_shown_in_its_place(text, position, said):
    """The caret stands under what is wrong, and the words say what would be right."""
    with pytest.raises(InvalidQuery, match=said) as caught:
        parse(text, now=NOW)
    assert caught.value.position == position


def position_of_refusal(text):
    """Where the text is refused; 0 when it is read."""
    try:
        parse(text, now=NOW, person="ana")
    except InvalidQuery as refused:
        return refused.position
    return 0


@given(st.text())
def test_any_text_is_read_or_refused_in_its_place(text):
    """Nothing else ever comes of what people type."""
    assert 0 <= position_of_refusal(text) <= len(text)


@given(st.lists(st.sampled_from([*FIELDS, "x", ":", "-", '"', " ", "remote", "7", "EUR"])))
def test_any_pieces_of_the_language_are_read_or_refused(pieces):
    """The same for what nearly is a query."""
    text = "".join(pieces)
    assert 0 <= position_of_refusal(text) <= len(text)


def test_wanted_words_are_those_to_be_marked():
    """Excluded words are not looked for in what is found."""
    asked = terms('title:"tide clerk" -sales lamp*')
    assert words_of(asked) == ("tide", "clerk", "lamp")
