"""Collecting behind the page: watched, stopped, offline, broken."""

from __future__ import annotations

import asyncio
import socket
import threading
from collections.abc import Callable
from pathlib import Path

from deerstalker.bootstrap import open_store
from deerstalker.domain.board import BoardState
from deerstalker.domain.errors import StorageError
from deerstalker.doors.web.collector import Collector, Stage
from deerstalker.doors.web.work import SampleWork, StoreWork
from deerstalker.services.collect import CollectedBoard
from deerstalker.settings import Settings
from deerstalker.store.port import Saved

Report = Callable[[CollectedBoard, int, int], None]


class Slow:
    """Work that fetches for ever, one board at a time, until it is stopped."""

    def __init__(self) -> None:
        self.began = threading.Event()
        self.starts = 0
        self.refreshed = False

    async def collect(self, report: Report) -> str:
        self.starts += 1
        report(CollectedBoard(board="lever/a", state=BoardState.READ, saved=Saved()), 1, 9)
        self.began.set()
        await asyncio.sleep(600)
        return "never"

    def refresh(self, report: Callable[[str, int, int], None]) -> str:
        report("read", 1, 1)
        self.refreshed = True
        return "Refreshed."


class Broken(Slow):
    """Work whose disk is full."""

    async def collect(self, report: Report) -> str:
        raise StorageError("the disk is full; make room and try again")


def test_it_can_be_stopped_and_what_was_fetched_is_still_read() -> None:
    """Stopping ends the fetching at once, not the reading."""
    work = Slow()
    collector = Collector(work)
    collector.start()
    assert work.began.wait(10)
    assert (collector.state().done, collector.state().total) == (1, 9)
    collector.stop()
    collector.wait(10)
    assert collector.state().stage is Stage.STOPPED
    assert work.refreshed


def test_a_second_start_is_the_first_one() -> None:
    """Two clicks, or two tabs, collect once."""
    work = Slow()
    collector = Collector(work)
    collector.start()
    assert work.began.wait(10)
    collector.start()
    collector.refresh()
    assert work.starts == 1
    collector.stop()
    collector.wait(10)


class Looking(Slow):
    """Work whose first refresh goes on until it is let go."""

    def __init__(self) -> None:
        super().__init__()
        self.refreshes = 0
        self.may_end = threading.Event()

    def refresh(self, report: Callable[[str, int, int], None]) -> str:
        self.refreshes += 1
        self.began.set()
        assert self.may_end.wait(10)
        return f"Refreshed {self.refreshes} times."


def test_a_change_during_a_refresh_is_not_missed() -> None:
    """However often it is asked for meanwhile, one more refresh follows, and then it ends."""
    work = Looking()
    collector = Collector(work)
    collector.refresh()
    assert work.began.wait(10)
    collector.refresh()
    collector.refresh()
    work.may_end.set()
    collector.wait(10)
    assert work.refreshes == 2
    assert collector.state().stage is Stage.FINISHED
    assert collector.state().message == "Refreshed 2 times."


class Unplugged(Looking):
    """Work that finds no network, but not at once."""

    async def collect(self, report: Report) -> str:
        self.began.set()
        await asyncio.to_thread(self.may_end.wait, 10)
        return ""


def test_a_change_while_the_network_is_looked_for_is_judged() -> None:
    """What was collected earlier is judged anew although nothing can be fetched."""
    work = Unplugged()
    collector = Collector(work)
    collector.start()
    assert work.began.wait(10)
    collector.refresh()
    work.may_end.set()
    collector.wait(10)
    assert work.refreshes == 1
    assert collector.state().stage is Stage.OFFLINE


def test_what_goes_wrong_is_said_on_the_page() -> None:
    """The error's own words, and the collector can be started again."""
    collector = Collector(Broken())
    collector.start()
    collector.wait(10)
    assert collector.state().stage is Stage.FAILED
    assert "disk is full" in collector.state().message
    assert not collector.state().is_running


def test_without_a_network_it_says_so_within_seconds(tmp_path: Path) -> None:
    """Every board unreachable: one sentence, long before all of them were tried."""
    with socket.create_server(("127.0.0.1", 0)) as closed:
        nobody = f"http://127.0.0.1:{closed.getsockname()[1]}"
    settings = Settings(home=tmp_path, fetch_gateway=nobody, fetch_interval=0.0)
    store = open_store(settings)
    collector = Collector(StoreWork(settings, store))
    collector.start()
    collector.wait(60)
    assert collector.state().stage is Stage.OFFLINE, collector.state()
    assert "network cannot be reached" in collector.state().message
    assert len(store.boards()) > 50  # the defaults are followed all the same
    store.close()


def test_the_sample_week_needs_no_network(tmp_path: Path) -> None:
    """Seven days, at least eighty adverts, and changes of every kind among them."""
    settings = Settings(home=tmp_path)
    store = open_store(settings)
    collector = Collector(SampleWork(settings, store))
    collector.start()
    collector.wait(120)
    assert collector.state().stage is Stage.FINISHED, collector.state()
    assert store.counts().listings >= 80
    counts = store.count_events()
    assert {"new", "changed", "closed", "reposted"} <= {str(kind) for kind in counts}
    store.close()


def test_a_stopped_collector_has_nothing_to_stop() -> None:
    """Stopping twice, or before anything began, is no error."""
    collector = Collector(Slow())
    collector.stop()
    collector.wait(1)
    assert collector.state().stage is Stage.IDLE
