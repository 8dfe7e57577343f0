"""Sources are switched by the person; boards are found by words and for what a person loves."""

from __future__ import annotations

import pytest

from deerstalker.domain.errors import InvalidInput, NotFound
from deerstalker.domain.person import PastPosition, Person
from deerstalker.services.boards import add_boards, import_boards
from deerstalker.services.known_boards import find_boards, suggest_boards
from deerstalker.services.switches import (
    boards_to_ask,
    is_source_on,
    switch_off,
    switch_on,
)
from deerstalker.sources.boards_list import known_boards
from tests.fakes.adverts import day


def test_a_source_that_ships_off_is_refused_with_its_reason_until_it_is_switched_on(store):
    """The error says why, and which command switches it."""
    with pytest.raises(InvalidInput, match=r"no terms.*deerstalker sources on breezy"):
        add_boards(store, ["lever/harbour", "https://acme.breezy.hr/"], now=day(1))
    assert store.boards() == ()
    switch_on(store, "breezy", now=day(1))
    assert add_boards(store, ["https://acme.breezy.hr/"], now=day(1)) == 1
    assert boards_to_ask(store) == ["breezy/acme"]


def test_a_source_that_is_switched_off_is_asked_no_more_and_loses_nothing(store):
    """Its boards stay followed; switched on again they are asked again."""
    add_boards(store, ["lever/harbour", "remotive"], now=day(1))
    switch_off(store, "lever")
    assert not is_source_on(store, "lever")
    assert boards_to_ask(store) == ["remotive"]
    assert {board.name for board in store.boards(only_on=True)} == {"lever/harbour", "remotive"}
    with pytest.raises(InvalidInput, match="you switched it off"):
        add_boards(store, ["lever/other"], now=day(1))
    switch_on(store, "lever", now=day(2))
    assert boards_to_ask(store) == ["lever/harbour", "remotive"]
    assert boards_to_ask(store, ["lever"]) == ["lever/harbour"]


def test_switching_on_a_source_that_is_one_board_follows_it(store):
    """Nothing else has to be named."""
    switch_on(store, "landingjobs", now=day(1))
    assert boards_to_ask(store) == ["landingjobs"]


def test_a_source_that_nobody_has_cannot_be_switched(store):
    """The error points to the list."""
    for act in (lambda: switch_on(store, "moon", now=day(1)), lambda: switch_off(store, "moon")):
        with pytest.raises(NotFound, match="deerstalker sources"):
            act()


def test_a_line_of_a_file_whose_source_is_off_is_told_and_the_rest_followed(store):
    """The problem names file and line."""
    done = import_boards(store, ["breezy/acme", "lever/harbour"], "mine.txt", now=day(1))
    assert done.added == 1
    assert [problem.place for problem in done.problems] == ["mine.txt, line 1"]


def test_boards_are_found_by_employer_or_trade():
    """All words count, in any case; the answer is that of a search by hand."""
    by_hand = [
        board.name
        for board in known_boards().values()
        if "healthcare" in f"{board.name} {board.company} {board.trade}".lower()
    ]
    found = find_boards("HEALTHCARE", most=100_000)
    assert [board.name for board in found] == by_hand
    assert len(by_hand) > 50
    remote = find_boards("healthcare", only_remote=True, most=100_000)
    assert remote
    assert [board for board in found if board.is_remote] == list(remote)
    assert find_boards("healthcare no-such-employer-anywhere") == ()
    assert len(find_boards("a", most=3)) == 3


def test_suggestions_come_from_what_a_person_loves_and_liked_in_their_work(store):
    """Followed boards are left out, and no words give none."""
    lover = Person(id="a", loves=("bookkeeping",))
    worker = Person(
        id="b", past_positions=(PastPosition(title="x", liked=(("work", "bookkeeping"),)),)
    )
    first = suggest_boards(store, lover)
    assert "greenhouse/pilothq" in {board.name for board in first}
    assert suggest_boards(store, worker) == first
    add_boards(store, ["greenhouse/pilothq"], now=day(1))
    assert "greenhouse/pilothq" not in {board.name for board in suggest_boards(store, lover)}
    assert suggest_boards(store, Person(id="c")) == ()
    assert all(
        is_source_on(store, board.name.partition("/")[0])
        for board in suggest_boards(store, lover, most=500)
    )
