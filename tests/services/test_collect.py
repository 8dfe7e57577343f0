"""Collecting keeps each board's outcome as it comes, and says what did not come and why."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from typing import TYPE_CHECKING

import pytest

from deerstalker.domain.board import BoardState
from deerstalker.services.collect import collect
from deerstalker.sources.fetch import Fetcher
from deerstalker.store.port import Saved
from tests.sources.fakes import Clock, Reply, tiny_host

if TYPE_CHECKING:
    from collections.abc import Mapping

ADVERT = {"id": "tides", "text": "Tide clerk", "hostedUrl": "https://jobs.lever.co/x/tides"}
LOGIN = Reply(body=b"<html><title>Please sign in</title></html>")


def board_of(path: str) -> str:
    """The board that a path asks for."""
    return path.partition("?")[0].rpartition("/")[2]


@pytest.fixture
def world():
    """What each board answers next; what is not named is not there."""
    return {"harbour": Reply(body=json.dumps([ADVERT]).encode(), headers={"ETag": '"1"'})}


@pytest.fixture
def clock():
    """A clock that only sleeping and tests move."""
    return Clock()


def visit(store, world, clock, *boards, on_progress=None):
    """One collect; afterwards half a day passes."""

    def answer(path: str, headers: Mapping[str, str], _before: int) -> Reply:
        if path.endswith("/robots.txt"):
            return Reply(body=b"User-agent: *\nAllow: /\n")
        reply = world.get(board_of(path), Reply(status=404))
        tag = reply.headers.get("ETag")
        return Reply(status=304, body=b"") if tag and headers.get("If-None-Match") == tag else reply

    async def run(gateway: str):
        async with Fetcher(
            store, gateway=gateway, interval=0, clock=clock, sleep=clock.sleep
        ) as fetcher:
            return await collect(store, fetcher, boards, now=clock, on_progress=on_progress)

    with tiny_host(answer) as host:
        summary = asyncio.run(run(host.gateway))
    clock.moment += timedelta(hours=12)
    return summary


def test_every_board_is_kept_and_reported_as_it_finishes(store, world, clock):
    """One board is read, another is not there; both are in the summary and in the store."""
    reported = []
    summary = visit(
        store,
        world,
        clock,
        "lever/harbour",
        "lever/gone",
        on_progress=lambda board, done, of: reported.append((board.board, done, of)),
    )
    assert {each.board: each.state for each in summary.boards} == {
        "lever/harbour": BoardState.READ,
        "lever/gone": BoardState.GONE,
    }
    assert [board for board, _, _ in reported] == [each.board for each in summary.boards]
    assert [(done, of) for _, done, of in reported] == [(1, 2), (2, 2)]
    assert [each.board for each in summary.failed] == ["lever/gone"]
    assert summary.total == Saved(seen=1, new=1)
    assert {each.name: each.state for each in store.boards()} == {
        each.board: each.state for each in summary.boards
    }


def test_an_unchanged_board_is_answered_by_304_and_seen_again(store, world, clock):
    """The validators were kept with the listings they stand for."""
    visit(store, world, clock, "lever/harbour")
    (board,) = visit(store, world, clock, "lever/harbour").boards
    assert (board.state, board.saved) == (BoardState.UNCHANGED, Saved(seen=1))


@pytest.mark.parametrize(
    ("reply", "state"),
    [
        (LOGIN, BoardState.CHANGED),
        (Reply(body=b'{"jobs": 7}'), BoardState.CHANGED),
        (Reply(status=500), BoardState.UNREACHABLE),
        (Reply(status=403), BoardState.REFUSED),
        (Reply(status=410), BoardState.GONE),
        (Reply(body=json.dumps([ADVERT]).encode(), cut=20), BoardState.UNREACHABLE),
    ],
)
def test_no_failure_closes_anything(store, world, clock, reply, state):
    """Whatever a host answers instead of its board, the adverts stay open and the why is said."""
    visit(store, world, clock, "lever/harbour")
    world["harbour"] = reply
    (board,) = visit(store, world, clock, "lever/harbour").boards
    assert (board.state, board.saved) == (state, Saved())
    assert board.why
    assert not board.why.startswith("lever/harbour")
    (kept,) = store.listings()
    assert kept.sighting.closed_at is None


def test_an_answer_nobody_can_read_is_kept_for_us(store, world, clock):
    """Its bytes, with the board and the reason."""
    world["harbour"] = LOGIN
    visit(store, world, clock, "lever/harbour")
    ((board, why, body),) = store.pages()
    assert (board, body) == ("lever/harbour", LOGIN.body)
    assert why


def test_an_empty_board_is_held_and_then_believed(store, world, clock):
    """Half a day later it is still empty, so what it showed has closed."""
    visit(store, world, clock, "lever/harbour")
    world["harbour"] = Reply(body=b"[]", headers={"ETag": '"empty"'})
    (held,) = visit(store, world, clock, "lever/harbour").boards
    assert (held.state, held.saved.is_held) == (BoardState.EMPTY, True)
    assert held.why
    (board,) = visit(store, world, clock, "lever/harbour").boards
    assert (board.state, board.saved.closed) == (BoardState.READ, 1)


def test_a_board_that_no_source_reads_is_a_failure_of_its_own(store, world, clock):
    """The others are collected all the same."""
    summary = visit(store, world, clock, "moon/base", "lever/harbour")
    assert [each.board for each in summary.failed] == ["moon/base"]
    assert summary.total.new == 1
