"""Searches find by words and filters, count by facets, and order as they were asked to."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deerstalker.domain.decision import DecisionKind
from deerstalker.domain.errors import NotFound
from deerstalker.domain.fact import (
    EmploymentKind,
    EngagementKind,
    Facts,
    Level,
    PayUnit,
    Seniority,
    Text,
    WorkplaceKind,
)
from deerstalker.domain.money import Money
from deerstalker.domain.query import Query, SearchField, Sort, Term
from deerstalker.domain.verdict import Answer
from tests.fakes.adverts import (
    ANA,
    PART_TIME,
    day,
    listing,
    living_in,
    opening,
    pay,
    posting,
    verdict,
)

TIDES = listing("tides", "Tide clerk")
LAMPS = listing("lamps", "Lamp keeper", hiring_organization="Lights of Létavie")
ROPES = listing("ropes", "Rope buyer", job_location="Lisbon")
CODE = listing("code", "C++ programmer", job_location="Anywhere")
SILENT = listing("silent", "Gull watcher", job_location="")

READ = {
    "tides": posting(TIDES, "Write down the tides by night shift.", base_salary=pay(30_000)),
    "lamps": posting(LAMPS, "Trim wicks. No shift at night.", employment_type=PART_TIME),
    "ropes": posting(ROPES, "Buy ropes in Portugal.", applicant_location=living_in("PT")),
    "code": posting(
        CODE,
        "Program the lamps' clocks.",
        base_salary=pay(90_000),
        seniority=Seniority(value=Level.SENIOR),
        applicant_location=living_in("US"),
    ),
    "silent": replace(posting(SILENT, "Watch gulls."), facts=Facts(language=Text(value="pt"))),
}


@pytest.fixture
def sea(store):
    """Five openings, a day apart, the last of them silent about everything but its language."""
    for number, (name, read) in enumerate(READ.items(), 1):
        shown = [read.listing]
        store.save_reading(f"lever/{name}", shown, seen_at=day(number), is_complete=True)
    store.save_postings(list(READ.values()), 1)
    store.save_openings([opening(name, [each.listing]) for name, each in READ.items()], 1)
    return store


def found(store, **asked):
    """Names of the openings found, in their order."""
    return [row.opening.removeprefix("o-") for row in store.search(Query(**asked)).rows]


def words(*terms, **more):
    """A query's terms, a phrase each."""
    return tuple(Term(words=tuple(term.split()), **more) for term in terms)


def test_an_empty_query_finds_everything_newest_first(sea):
    """Nothing asked, nothing left out."""
    assert found(sea) == ["silent", "code", "ropes", "lamps", "tides"]
    assert sea.search(Query()).total == 5


@pytest.mark.parametrize(
    ("terms", "expected"),
    [
        (words("tide"), {"tides"}),
        (words("lamp"), {"lamps", "code"}),
        (words("LAMPS"), {"lamps", "code"}),
        (words("night shift"), {"tides"}),
        (words("night", "shift"), {"tides", "lamps"}),
        (words("letavie"), {"lamps"}),
        (words("c++"), {"code"}),
        (words("lamp", field=SearchField.TITLE), {"lamps"}),
        (words("lisbon", field=SearchField.LOCATION), {"ropes"}),
        (words("lisbon", field=SearchField.TEXT), set()),
        (words("harbour", field=SearchField.ORGANIZATION), {"tides", "ropes", "code", "silent"}),
        (words("progr", is_prefix=True), {"code"}),
        (words("lamp") + words("keeper", is_excluded=True), {"code"}),
        (words("shift", is_excluded=True), {"ropes", "code", "silent"}),
        (words('say "when" AND NOT (x) OR *'), set()),
        (words("dragon"), set()),
    ],
)
def test_words_are_found_where_they_stand(sea, terms, expected):
    """Stems, accents, phrases, fields, beginnings and exclusions; operators are mere words."""
    assert set(found(sea, terms=terms)) == expected


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({"workplace": {WorkplaceKind.REMOTE}}, {"tides", "lamps", "ropes", "code", "silent"}),
        ({"workplace": {WorkplaceKind.HYBRID}}, {"silent"}),
        ({"workplace": {WorkplaceKind.HYBRID}, "stated_only": {"workplace"}}, set()),
        ({"workplace": {WorkplaceKind.UNKNOWN}, "stated_only": {"workplace"}}, {"silent"}),
        ({"lives_in": "PT"}, {"tides", "lamps", "ropes", "silent"}),
        ({"lives_in": "PT", "stated_only": {"lives"}}, {"ropes"}),
        ({"lives_in": "US-TX", "stated_only": {"lives"}}, {"code"}),
        (
            {"employment": {EmploymentKind.PART_TIME}, "stated_only": {"employment"}},
            {"lamps"},
        ),
        (
            {"employment": {EmploymentKind.INTERN}},
            {"tides", "ropes", "code", "silent"},
        ),
        ({"seniority": {Level.SENIOR}, "stated_only": {"level"}}, {"code"}),
        ({"engagement": {EngagementKind.FREELANCE}, "stated_only": {"engagement"}}, set()),
        ({"languages": {"pt"}}, {"silent"}),
        ({"sources": {"lever/code", "lever/lamps"}}, {"code", "lamps"}),
        ({"sources": {"lever"}}, {"tides", "lamps", "ropes", "code", "silent"}),
        ({"seen_after": day(3)}, {"code", "silent"}),
    ],
)
def test_filters_let_pass_what_fits_and_what_is_silent(sea, asked, expected):
    """Silence passes, unless only stated facts are asked for."""
    assert set(found(sea, **asked)) == expected


@pytest.mark.parametrize(
    ("floor", "expected"),
    [
        (Money(amount=50_000, currency="EUR", unit=PayUnit.YEAR), {"code"}),
        (Money(amount=2_500, currency="EUR", unit=PayUnit.MONTH), {"tides", "code"}),
        (Money(amount=44, currency="EUR", unit=PayUnit.HOUR), set()),
        (Money(amount=10, currency="USD", unit=PayUnit.YEAR), set()),
    ],
)
def test_a_pay_floor_compares_units_but_never_currencies(sea, floor, expected):
    """An amount in another currency is as good as silent."""
    assert set(found(sea, pay_floor=floor, stated_only={"pay"})) == expected
    silent = {"lamps", "ropes", "silent"}
    others = {"tides", "code"} if floor.currency == "USD" else set()
    assert set(found(sea, pay_floor=floor)) == expected | silent | others


def test_orders(sea):
    """By pay, by how well words fit (a title weighs most), by the person's score."""
    assert found(sea, sort=Sort.PAY)[:2] == ["code", "tides"]
    assert found(sea, sort=Sort.RELEVANCE, terms=words("lamp")) == ["lamps", "code"]
    assert found(sea, sort=Sort.NEWEST, terms=words("lamp")) == ["code", "lamps"]
    sea.save_person(ANA)
    scores = {"tides": 2.0, "lamps": 5.0, "ropes": -1.0}
    sea.save_verdicts(ANA, [verdict(ANA, READ[k].listing, v) for k, v in scores.items()], 1)
    best = ["lamps", "tides", "ropes", "silent", "code"]
    assert found(sea, sort=Sort.BEST, person="ana") == best
    (first, *_, last) = sea.search(Query(person="ana")).rows
    assert (first.score, last.score) == (5.0, None)


def test_pages_follow_one_another(sea):
    """Offset and limit cut one and the same order."""
    whole = found(sea)
    assert [found(sea, offset=n, limit=2) for n in (0, 2, 4, 6)] == [
        whole[:2],
        whole[2:4],
        whole[4:],
        [],
    ]


def test_facets_count_without_their_own_filter(sea):
    """Choosing one value of a facet still shows how many the others would give."""
    facets = sea.search(Query(workplace=frozenset({WorkplaceKind.HYBRID}))).facets
    assert facets["workplace"] == {"remote": 4, "unknown": 1}
    assert facets["employment"] == {"unknown": 1}
    everything = sea.search(Query()).facets
    assert everything["employment"] == {"PART_TIME": 1, "unknown": 4}
    assert everything["pay"] == {"stated": 2, "unknown": 3}
    assert everything["language"] == {"en": 4, "pt": 1}
    assert everything["source"] == {"lever": 5}
    assert everything["level"] == {"senior": 1, "unknown": 4}


def test_what_closed_and_what_was_hidden_is_counted_and_can_be_asked_for(sea):
    """Nothing is dropped silently."""
    sea.save_reading("lever/ropes", [listing("other")], seen_at=day(9), is_complete=True)
    sea.save_person(ANA)
    sea.save_decision("ana", LAMPS.id, DecisionKind.HIDDEN, "wicks", at=day(9))
    sea.save_decision("ana", CODE.id, DecisionKind.SAVED, "", at=day(9))
    page = sea.search(Query(person="ana"))
    assert {row.opening for row in page.rows} == {"o-silent", "o-code", "o-tides"}
    assert page.hidden == {"hidden": 1, "closed": 1}
    assert page.facets["decision"] == {"none": 2, "saved": 1}
    assert "ropes" in found(sea, with_closed=True)
    assert "lamps" in found(sea, person="ana", with_hidden=True)
    assert found(sea, person="ana", decisions={DecisionKind.HIDDEN}) == ["lamps"]
    sea.undo_decision("ana", at=day(9))
    sea.undo_decision("ana", at=day(9))
    assert "lamps" in found(sea, person="ana")


def test_answers_filter_and_unjudged_ones_are_not_taken_for_unclear(sea):
    """What nobody has judged yet fits no answer."""
    sea.save_person(ANA)
    made = [verdict(ANA, TIDES, 1.0), verdict(ANA, CODE, 9.0, blocked="place")]
    sea.save_verdicts(ANA, made, 1)
    assert found(sea, person="ana", can={Answer.YES}) == ["tides"]
    assert found(sea, person="ana", can={Answer.NO}) == ["code"]
    assert found(sea, person="ana", avoids={Answer.UNCLEAR}) == ["code", "tides"]
    facets = sea.search(Query(person="ana")).facets
    assert facets["can"] == {"yes": 1, "no": 1, "not judged": 3}
    fitting = sea.search(Query(person="ana", is_fitting=True))
    assert [row.opening for row in fitting.rows] == ["o-tides"]
    assert fitting.facets["against"] == {"nothing": 1, "place": 1, "not judged": 3}


def test_an_opening_is_found_once_by_any_of_its_copies(sea):
    """Copies differ in place: each filter looks at every copy, counts and pages at the opening."""
    sea.save_openings([opening("both", [ROPES, CODE])], 1)
    assert found(sea, terms=words("ropes")) == ["both"]
    assert found(sea, terms=words("lamp")) == ["lamps", "both"]
    for place in ("PT", "US"):
        assert "both" in found(sea, lives_in=place, stated_only={"lives"})
    page = sea.search(Query())
    assert (page.total, len(page.rows)) == (4, 4)
    assert page.facets["level"] == {"senior": 1, "unknown": 4}
    assert page.facets["workplace"] == {"remote": 3, "unknown": 1}


def test_an_opening_fits_when_one_of_its_copies_does(sea):
    """The copy one may apply through counts, and is the one that is shown."""
    sea.save_openings([opening("both", [ROPES, CODE])], 1)
    sea.save_person(ANA)
    made = [verdict(ANA, ROPES, 3.0), verdict(ANA, CODE, 1.0, blocked="place")]
    sea.save_verdicts(ANA, made, 1)
    fitting = sea.search(Query(person="ana", is_fitting=True))
    assert [(row.opening, row.listing) for row in fitting.rows] == [("o-both", ROPES.id)]
    assert fitting.facets["against"] == {"nothing": 1, "not judged": 3}


def test_what_is_new_or_changed_is_news(sea):
    """A change makes an old opening news again."""
    changed = replace(TIDES, title="Tide counter")
    sea.save_reading("lever/tides", [changed], seen_at=day(9), is_complete=True)
    sea.save_postings([posting(changed)], 1)
    assert found(sea, news_after=day(4)) == ["silent", "tides"]
    assert found(sea, changed_after=day(4)) == ["tides"]


def test_a_search_sees_what_another_process_wrote(sea, database):
    """Columns kept in memory never outlive what they were loaded from."""
    from deerstalker.store.sql_store import SqlStore

    assert len(found(sea)) == 5
    other = SqlStore.at(database)
    other.save_reading("lever/code", [listing("other")], seen_at=day(9), is_complete=True)
    other.close()
    assert "code" not in found(sea)


def test_an_unknown_person_is_not_found(sea):
    """A search for nobody is a mistake, not an empty answer."""
    with pytest.raises(NotFound):
        sea.search(Query(person="nobody"))


def test_an_empty_store_finds_nothing(store):
    """Every filter, facet and order works on no rows."""
    store.save_person(ANA)
    for sort in Sort:
        page = store.search(
            Query(person="ana", terms=words("tide"), lives_in="PT", sort=sort, is_fitting=True)
        )
        assert (page.total, page.rows) == (0, ())
