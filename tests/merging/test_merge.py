"""Which adverts become one opening, and which stay apart."""

from __future__ import annotations

import itertools
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deerstalker.domain.fact import WorkplaceKind
from deerstalker.domain.posting import Posting
from deerstalker.merging.merge import merge
from tests.merging.adverts import BOATS, BOOKS, posting

REMOTE, ONSITE = WorkplaceKind.REMOTE, WorkplaceKind.ONSITE


def groups(*postings: Posting) -> set[frozenset[str]]:
    """The openings as sets of the adverts' identifiers."""
    names = {p.listing.id: p.listing.identifier for p in postings}
    return {frozenset(names[i] for i in opening.listings) for opening in merge(postings)}


def test_a_cut_copy_on_another_board_is_the_same_opening() -> None:
    """A board that shows half the words and puts the employer into the title."""
    original = posting("a", "Senior Bookkeeper", BOOKS, organization="Crumb & Keel Ltd")
    copy = posting("b", "Crumb & Keel: Senior Bookkeeper", BOOKS[:260], source="rss")
    assert groups(original, copy) == {frozenset({"a", "b"})}


@pytest.mark.parametrize(
    ("one", "two"),
    [
        ("Bookkeeper", "Senior Bookkeeper"),
        ("Senior Bookkeeper", "Lead Bookkeeper"),
        ("Accountant, Bakeries", "Accountant, Ferries"),
        ("Bookkeeper (Berlin)", "Payroll Clerk (Berlin)"),
    ],
)
def test_another_level_or_other_work_stays_apart(one: str, two: str) -> None:
    """The employer's words around two jobs do not make them one."""
    changed = BOOKS.replace("eleven small bakeries", "nine large mills")
    assert groups(
        posting("a", one, BOOKS, organization="Crumb"),
        posting("b", two, changed, organization="Crumb"),
    ) == {frozenset("a"), frozenset("b")}


def test_two_cities_on_site_are_two_openings() -> None:
    """Each city is a vacancy of its own where one has to be there."""
    assert groups(
        posting("a", "Bookkeeper", BOOKS, place="Lisbon", workplace=ONSITE),
        posting("b", "Bookkeeper", BOOKS, place="Porto", workplace=ONSITE),
    ) == {frozenset("a"), frozenset("b")}


def test_one_remote_job_under_two_places_is_one_opening() -> None:
    """A remote advert is often listed once a country."""
    assert groups(
        posting("a", "Bookkeeper (Portugal)", BOOKS, place="Portugal", workplace=REMOTE),
        posting("b", "Bookkeeper (Spain)", BOOKS, place="Spain", workplace=REMOTE),
    ) == {frozenset({"a", "b"})}


def test_two_employers_with_one_template_stay_apart() -> None:
    """An agency's or a board's template is no opening."""
    template = BOOKS.replace("bakeries", "yards").replace("QuickBooks", "Xero")
    assert groups(
        posting("a", "Bookkeeper", BOOKS, organization="Crumb"),
        posting("b", "Bookkeeper", template, organization="Keel"),
    ) == {frozenset("a"), frozenset("b")}


def test_adverts_without_words_stay_apart() -> None:
    """Nothing in common is no reason; neither is nothing at all."""
    assert groups(posting("a", "", ""), posting("b", "", "")) == {frozenset("a"), frozenset("b")}


def test_every_merge_says_why() -> None:
    """Each listing of a group has a link with a reason a person can read."""
    found = merge(
        [
            posting("a", "Bookkeeper", BOOKS, organization="Crumb"),
            posting("b", "Bookkeeper", BOOKS, organization="Crumb", source="rss"),
            posting("c", "Boat overhaul planner", BOATS, organization="Crumb"),
        ]
    )
    merged = [opening for opening in found if len(opening.listings) > 1]
    assert len(merged) == 1
    assert {merged[0].links[0].a, merged[0].links[0].b} == set(merged[0].listings)
    assert "same title" in merged[0].links[0].reasons


POOL = [
    posting(
        "a", "Senior Bookkeeper", BOOKS, organization="Crumb", place="Lisbon", workplace=REMOTE
    ),
    posting("b", "Senior Bookkeeper", BOOKS[:300], source="rss"),
    posting("c", "Bookkeeper", BOOKS, organization="Crumb"),
    posting("d", "Senior Bookkeeper", BOOKS, organization="Crumb", place="Porto", workplace=REMOTE),
    posting("e", "Senior Bookkeeper", BOOKS, place="Rome", workplace=ONSITE, source="hn"),
    posting("f", "Boat overhaul planner", BOATS, organization="Crumb"),
    posting("g", "Crumb: Boat Overhaul Planner", BOATS[40:], source="rss"),
    posting("h", "", ""),
]


@given(st.permutations(POOL))
@settings(max_examples=30, deadline=None)
def test_the_order_of_the_adverts_does_not_matter(order: list[Posting]) -> None:
    """The same adverts give equal openings, ids and reasons included."""
    assert merge(order) == merge(POOL)


@given(st.lists(st.sampled_from(POOL), max_size=12))
@settings(max_examples=40, deadline=None)
def test_no_listing_is_lost_or_counted_twice(chosen: list[Posting]) -> None:
    """The openings part the listings: every one in exactly one."""
    ids = list(itertools.chain.from_iterable(opening.listings for opening in merge(chosen)))
    assert sorted(ids) == sorted({p.listing.id for p in chosen})


def test_a_wrong_pair_cannot_glue_two_groups() -> None:
    """An advert that could be either joins one; the two that differ never meet through it."""
    found = groups(
        posting("a", "Bookkeeper", BOOKS, place="Lisbon", workplace=ONSITE),
        posting("b", "Bookkeeper", BOOKS, place="Porto", workplace=ONSITE),
        posting("c", "Bookkeeper", BOOKS),
    )
    assert not any({"a", "b"} <= group for group in found)


@pytest.mark.material
def test_pairs_labelled_by_reading(shared: Path, tmp_path: Path) -> None:
    """At most one wrong merge, and at least 28 of the 32 that are the same."""
    out = tmp_path / "pairs.jsonl"
    code = "from deerstalker.doors.cli.main import main; main()"
    listings = shared / "gold" / "pairs.listings.jsonl.gz"
    with out.open("wb") as stream:
        subprocess.run(
            [sys.executable, "-c", code, "merge", str(listings)], stdout=stream, check=True
        )
    score = subprocess.run(
        [sys.executable, str(shared / "tools/score.py"), "pairs", str(shared / "gold"), str(out)],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    last = score.splitlines()[-1]
    assert "wrong merges 0" in last or "wrong merges 1" in last, score
    assert int(last.rsplit("missed ", 1)[1].rstrip(")")) <= 4, score
