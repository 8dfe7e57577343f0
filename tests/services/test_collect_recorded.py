"""Collecting the recorded world keeps exactly what it publishes, counted on both sides."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from deerstalker.services.collect import collect
from deerstalker.sources.fetch import Fetcher
from tests.fakes.gateway import recordings, running

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from deerstalker.services.collect import CollectSummary
    from deerstalker.store.port import Store
    from tests.fakes.gateway import Gateway, Recording

pytestmark = [pytest.mark.material, pytest.mark.slow]

FAULTS = ("429=0.05", "500=0.03", "cut=0.02", "html=0.02")
SHOWN_OF_LEVER = (
    *("text", "hostedUrl", "categories", "createdAt", "country", "workplaceType"),
    *("salaryRange", "salaryDescription", "description", "lists", "additional"),
)
SHOWN_OF_GREENHOUSE = (
    *("title", "absolute_url", "company_name", "location", "first_published"),
    *("content", "departments", "pay_input_ranges"),
)


class Clock:
    """A clock of the tests' own, moved by sleeping and by hand."""

    def __init__(self) -> None:
        self.moment = datetime(2026, 8, 1, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        self.moment += timedelta(seconds=seconds)


@pytest.fixture
def clock() -> Clock:
    """A clock that nobody waits for."""
    return Clock()


def gather(store: Store, gateway: Gateway, boards: Iterable[str], clock: Clock) -> CollectSummary:
    """One collect through the gateway, without any waiting."""

    async def run() -> CollectSummary:
        async with Fetcher(
            store, gateway=gateway.url, interval=0, clock=clock, sleep=clock.sleep
        ) as fetcher:
            return await collect(store, fetcher, sorted(set(boards)), now=clock)

    return asyncio.run(run())


def newest(recorded: Iterable[Recording]) -> dict[str, Recording]:
    """The last recording of each board."""
    return {each.board: each for each in recorded}


def published(recorded: Iterable[Recording]) -> set[tuple[str, str]]:
    """Source and identifier of every advert in these recordings."""
    return {(each.source, identifier) for each in recorded for identifier in each.adverts}


def stored(store: Store) -> set[tuple[str, str]]:
    """Source and identifier of every listing that the store holds open."""
    return {
        (kept.listing.source, kept.listing.identifier)
        for kept in store.listings()
        if kept.sighting.closed_at is None
    }


def test_everything_published_is_kept_once_and_then_not_again(shared: Path, store, clock):
    """All boards: what is stored is what is published; a second collect is answered by 304."""
    boards = newest(recordings(shared))
    expected = published(boards.values())
    assert (len(boards), len(expected)) > (350, 5_000)
    with running(shared) as gateway:
        first = gather(store, gateway, boards, clock)
        assert first.failed == ()
        assert stored(store) == expected
        assert (first.total.new, first.total.changed) == (len(expected), 0)
        before = gateway.answers()
        clock.moment += timedelta(days=1)
        second = gather(store, gateway, boards, clock).total
        after = gateway.answers()
    assert (second.new, second.changed, second.closed, second.returned) == (0, 0, 0, 0)
    assert stored(store) == expected
    # but for empty boards and the list of threads, which are always asked in full
    full = sum(not board.adverts for board in boards.values()) + 2
    assert after["304"] - before.get("304", 0) >= len(boards) - full


def changes(known: dict[str, Any], is_open: set[str], now: Recording) -> tuple[int, ...]:
    """New, changed, closed and returned adverts of a board, after all that was known before."""
    shown = SHOWN_OF_LEVER if now.source == "lever" else SHOWN_OF_GREENHOUSE

    def visible(record: dict[str, Any]) -> list[Any]:
        return [record.get(name) for name in shown]

    again = now.adverts.keys() & known.keys()
    changed = [each for each in again if visible(known[each]) != visible(now.adverts[each])]
    closed = is_open - now.adverts.keys()
    return len(now.adverts) - len(again), len(changed), len(closed), len(again - is_open)


def test_ten_days_bring_what_the_recordings_say(shared: Path, store, clock):
    """Every crawl of the four boards: new, changed, closed and returned agree with the files."""
    followed = [each for each in recordings(shared) if each.source in {"lever", "greenhouse"}]
    moments = sorted({each.at for each in followed})
    state: dict[str, Recording] = {}
    known: dict[str, dict[str, Any]] = {each.board: {} for each in followed}
    total = [0, 0, 0, 0]
    assert (len(known), len(moments)) >= (4, 29)
    with running(shared) as gateway:
        for moment in moments:
            gateway.move_to(moment)
            clock.moment = datetime.fromisoformat(moment).replace(tzinfo=UTC)
            expected = [0, 0, 0, 0]
            for now in (each for each in followed if each.at == moment):
                is_open = set(state[now.board].adverts) if now.board in state else set()
                counted = changes(known[now.board], is_open, now)
                expected = [a + b for a, b in zip(expected, counted, strict=True)]
                known[now.board] |= now.adverts
                state[now.board] = now
            saved = gather(store, gateway, state, clock).total
            assert [saved.new, saved.changed, saved.closed, saved.returned] == expected, moment
            total = [a + b for a, b in zip(total, expected, strict=True)]
    assert stored(store) == published(state.values())
    assert all(total), "the recordings hold changes of every kind"


def test_faults_lose_nothing_and_close_nothing(shared: Path, store, clock):
    """After three collects through a gateway that often fails, all is stored, nothing closed."""
    boards = newest(recordings(shared))
    with running(shared, *(part for fault in FAULTS for part in ("--fault", fault))) as gateway:
        for _ in range(3):
            summary = gather(store, gateway, boards, clock)
            assert (summary.total.closed, summary.total.changed) == (0, 0)
            clock.moment += timedelta(days=1)
        assert set(gateway.answers()) >= {"200", "304", "429", "500"}
    assert stored(store) == published(boards.values())
