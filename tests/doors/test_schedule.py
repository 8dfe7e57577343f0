"""Collecting by plan and by interval, at the command line and in the running page."""

from __future__ import annotations

import json
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner

from deerstalker.bootstrap import open_store
from deerstalker.domain.person import Person
from deerstalker.doors.cli.main import cli
from deerstalker.doors.web.interval import Interval
from deerstalker.doors.web.rooms import Room
from deerstalker.settings import Settings

NOW = datetime(2026, 11, 20, tzinfo=UTC)


class Counted:
    """A collector that counts how often it was started."""

    def __init__(self) -> None:
        self.starts = 0
        self.started = threading.Event()

    def start(self) -> None:
        self.starts += 1
        self.started.set()


def test_a_dry_run_says_where_and_when_and_fetches_nothing(tmp_path: Path) -> None:
    """Every board with its address; the store has no adverts after it."""
    invoke, home = CliRunner().invoke, ["--home", str(tmp_path)]
    invoke(cli, [*home, "boards", "add", "ashby/acme", "adzuna/gb"])
    said = invoke(cli, [*home, "collect", "--dry-run", "--since", "2d"])
    assert "ashby/acme" in said.output
    assert "https://api.ashbyhq.com/" in said.output
    assert "needs your key adzuna_id and adzuna_key" in said.output
    assert "1 of 2 boards would be asked now. Nothing was fetched." in said.output
    shapes = json.loads(invoke(cli, [*home, "collect", "--dry-run", "--json"]).output)
    assert [shape["board"] for shape in shapes] == ["adzuna/gb", "ashby/acme"]
    assert "no span" in invoke(cli, [*home, "collect", "--since", "x"]).output


def test_an_interval_starts_the_collector_unless_everybody_pauses(tmp_path: Path) -> None:
    """On the return day it goes on."""
    store = open_store(Settings(home=tmp_path))
    collector = Counted()
    room = Room(settings=Settings(home=tmp_path), store=store, collector=collector)
    interval = Interval(room, lambda: NOW)
    interval.tick()
    store.save_person(Person(id="a", paused_until="2026-12-01"))
    interval.tick()
    assert collector.starts == 1
    store.save_person(Person(id="a", paused_until="2026-11-20"))
    interval.tick()
    assert collector.starts == 2
    store.close()


def test_an_interval_runs_until_it_is_stopped_and_never_when_it_is_off(tmp_path: Path) -> None:
    """Off by default: no thread is begun."""
    store = open_store(Settings(home=tmp_path))
    off, on = Counted(), Counted()
    settings = Settings(home=tmp_path)
    Interval(Room(settings=settings, store=store, collector=off), lambda: NOW).start()
    often = replace(settings, collect_every_hours=0.00001)
    interval = Interval(Room(settings=often, store=store, collector=on), lambda: NOW)
    interval.start()
    assert on.started.wait(30)
    interval.stop()
    assert off.starts == 0
    store.close()
