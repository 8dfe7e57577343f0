"""Boards are followed by name or address; the doctor says what is wrong and what to do."""

from __future__ import annotations

import pytest

from deerstalker.domain.board import BoardState
from deerstalker.domain.errors import InvalidInput, NotFound
from deerstalker.services.boards import (
    add_boards,
    drop_boards,
    follow_defaults,
    import_boards,
    list_boards,
)
from deerstalker.services.doctor import ADVICE, Severity, examine
from deerstalker.sources import catalog
from tests.fakes.adverts import ANA, BOARD, day, listing


def names(boards):
    """Their names."""
    return [board.name for board in boards]


def test_boards_are_added_by_name_or_address(store):
    """A careers page's address is the board it shows."""
    added = ["lever/harbour", "https://jobs.ashbyhq.com/1password", "remotive"]
    assert add_boards(store, added, now=day(1), tags=["sea"]) == 3
    assert names(list_boards(store)) == ["ashby/1password", "lever/harbour", "remotive"]
    assert names(list_boards(store, words="SEA lever")) == ["lever/harbour"]
    assert add_boards(store, added, now=day(2)) == 0


@pytest.mark.parametrize("name", ["moon/base", "ashby", "lever/", "remotive/x", "", "?"])
def test_a_name_that_no_source_reads_adds_nothing(store, name):
    """The error names it, and says how boards are written."""
    with pytest.raises(InvalidInput, match="source/token"):
        add_boards(store, ["lever/harbour", name], now=day(1))
    assert store.boards() == ()


def test_dropping_what_is_not_followed_drops_nothing(store):
    """All names are looked at first."""
    add_boards(store, ["lever/harbour"], now=day(1))
    with pytest.raises(NotFound):
        drop_boards(store, ["lever/harbour", "lever/other"])
    assert drop_boards(store, ["lever/harbour"]) == 1
    assert list_boards(store, only_on=True) == ()


def test_a_file_of_boards_is_imported_but_for_its_bad_lines(store):
    """Every bad line is named with its number; the others count."""
    lines = ["# employers", "", "lever/harbour  # quiet", "moon/base", "ashby/1password", "ashby"]
    done = import_boards(store, lines, "boards.txt", now=day(1))
    assert (done.added, done.known) == (2, 0)
    assert [problem.place for problem in done.problems] == [
        "boards.txt, line 4",
        "boards.txt, line 6",
    ]
    again = import_boards(store, ["lever/harbour", "lever/harbour"], "boards.txt", now=day(2))
    assert (again.added, again.known) == (0, 1)


def test_the_first_run_follows_sources_without_needs_and_boards_we_ship(store):
    """Every one of them can be read by a source that is on by default and wants no key."""
    assert follow_defaults(store, now=day(1)) > 60
    followed = list_boards(store, only_on=True)
    for board in followed:
        source = catalog.adapter_of(board.name)[0].source
        assert (source.default_on, source.keys) == (True, ())
    assert {"remotive", "hn"} <= {board.name for board in followed}
    assert follow_defaults(store, now=day(2)) == 0


def test_a_store_in_order_has_no_findings(store):
    """Somebody searches, a board was read, nothing waits."""
    store.save_person(ANA)
    store.add_boards([BOARD], at=day(1))
    store.save_reading(BOARD, [], seen_at=day(1), is_complete=True)
    diagnosis = examine(store, now=day(2))
    assert diagnosis.findings == ()
    assert (diagnosis.counts.boards, diagnosis.counts.people) == (1, 1)


def test_an_empty_store_says_how_to_begin(store):
    """Notes, not errors."""
    findings = examine(store, now=day(1)).findings
    assert {finding.about for finding in findings} == {"boards", "people"}
    assert {finding.severity for finding in findings} == {Severity.NOTE}


@pytest.mark.parametrize("state", sorted(set(ADVICE) - {BoardState.EMPTY}))
def test_a_board_that_fails_is_named_with_since_when_and_what_to_do(store, state):
    """Every failing state has its advice."""
    store.add_boards([BOARD], at=day(1))
    for on in (2, 3):
        store.save_failure(BOARD, state, "no answer", seen_at=day(on))
    (finding,) = (each for each in examine(store, now=day(4)).findings if each.about == BOARD)
    assert (finding.what, finding.since) == ("no answer", day(2))
    assert finding.remedy.endswith(".")
    assert "{" not in finding.remedy


def test_errors_come_before_warnings_and_notes(store):
    """The gravest first."""
    store.add_boards(["lever/b", "lever/a"], at=day(1))
    store.save_failure("lever/a", BoardState.UNREACHABLE, "no answer", seen_at=day(2))
    store.save_failure("lever/b", BoardState.CHANGED, "a login page", seen_at=day(2))
    found = examine(store, now=day(3)).findings
    assert [each.about for each in found[:2]] == ["lever/b", "lever/a"]


def test_what_waits_is_counted_and_a_stale_board_is_noted(store):
    """Adverts nobody has read, and a board nobody has asked for weeks."""
    store.add_boards([BOARD], at=day(1))
    store.save_reading(BOARD, [listing("a")], seen_at=day(1), is_complete=True)
    store.save_person(ANA)
    reading, board = sorted(
        examine(store, now=day(30)).findings, key=lambda each: each.about, reverse=True
    )
    assert "1 of 1" in reading.what
    assert (board.about, board.since) == (BOARD, day(1))
    assert "29 days" in board.what


def test_a_board_with_records_nobody_can_read_is_named(store):
    """It goes on being read, but closes nothing until all its records are."""
    store.add_boards([BOARD], at=day(1))
    store.save_reading(BOARD, [], seen_at=day(1), is_complete=False, skipped=2)
    (finding,) = (each for each in examine(store, now=day(1)).findings if each.about == BOARD)
    assert finding.what.startswith("2 records")
