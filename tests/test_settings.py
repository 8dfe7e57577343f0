"""Settings and the person's own keys: where they come from, and who sees them."""

from __future__ import annotations

import asyncio
import dataclasses
import json
import pickle
from datetime import UTC, datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from deerstalker.domain.errors import InvalidSetting
from deerstalker.doors.cli.main import cli
from deerstalker.services.collect import collect
from deerstalker.settings import Settings, load
from deerstalker.sources.fetch import Fetcher
from deerstalker.sources.gateway import Gateway, Recordings
from deerstalker.sources.keys import Keys, key_names
from deerstalker.store.sql_store import SqlStore

SECRET = "s3cretOfMine"
NOW = datetime(2026, 11, 20, tzinfo=UTC)


def test_keys_come_from_the_file_and_the_environment_wins(tmp_path: Path) -> None:
    """A key of the table [keys] is there by its name; the environment's takes its place."""
    (tmp_path / "settings.toml").write_text(
        '[keys]\nadzuna_id = "one"\nthemuse_key = " two "\n', "utf-8"
    )
    given = {"DEERSTALKER_KEY_ADZUNA_ID": "three", "DEERSTALKER_KEY_USAJOBS_KEY": ""}
    settings = load(given, home=tmp_path)
    assert dict(settings.keys) == {"adzuna_id": "three", "themuse_key": "two"}


@pytest.mark.parametrize(
    ("written", "place"),
    [
        (f'[keys]\nadzunaid = "{SECRET}"\n', "[keys] adzunaid"),
        (f'[keys]\nadzuna_id = ["{SECRET}"]\n', "[keys] adzuna_id"),
        (f'[keys]\nadzuna_id = "{SECRET}\\n"\nthemuse_key = "{SECRET}\\u0000"\n', "themuse_key"),
        (f'keys = "{SECRET}"\n', "[keys]"),
        (f'[keys]\nadzuna_id = "{SECRET}\n', "settings.toml"),
    ],
    ids=["unknown", "a list", "a control character", "no table", "not TOML"],
)
def test_a_bad_key_is_told_by_its_place_and_never_shown(
    written: str, place: str, tmp_path: Path
) -> None:
    """The error names where the key stands, and holds nothing of it."""
    (tmp_path / "settings.toml").write_text(written, "utf-8")
    with pytest.raises(InvalidSetting) as raised:
        load({}, home=tmp_path)
    assert place in str(raised.value)
    assert SECRET not in str(raised.value)


def test_an_unknown_key_of_the_environment_is_told(tmp_path: Path) -> None:
    """A mistyped variable does not silently do nothing."""
    with pytest.raises(InvalidSetting, match=r"DEERSTALKER_KEY_MUSE.*themuse_key"):
        load({"DEERSTALKER_KEY_MUSE": SECRET}, home=tmp_path)


def test_nothing_that_shows_settings_shows_a_key(tmp_path: Path) -> None:
    """repr, str, format and the dictionary of settings hold the keys' names alone."""
    settings = Settings(home=tmp_path, keys=Keys({"adzuna_key": SECRET}))
    shown = f"{settings!r} {settings} {dataclasses.asdict(settings)} {settings.keys!s}"
    assert "adzuna_key" in shown
    assert SECRET not in shown
    assert pickle.loads(pickle.dumps(settings.keys))["adzuna_key"] == SECRET


@pytest.mark.parametrize("arguments", [["sources"], ["doctor"], ["boards"], ["export", "listings"]])
def test_no_command_prints_or_keeps_a_key(arguments: list[str], tmp_path: Path) -> None:
    """Every key is set and one board with a key is collected, in vain; no output has any of them.

    Nor has a file of the data directory, the store's among them.
    """
    keys = {name: f"{SECRET}{position}" for position, name in enumerate(key_names())}
    environment = {f"DEERSTALKER_KEY_{name.upper()}": value for name, value in keys.items()}
    visit(tmp_path, keys)
    done = CliRunner().invoke(cli, ["--home", str(tmp_path), *arguments], env=environment)
    assert SECRET not in done.output
    assert not [path for path in tmp_path.rglob("*") if SECRET.encode() in path.read_bytes()]


def visit(home: Path, keys: dict[str, str]) -> None:
    """Ask every source that takes a key, of a world that has none of their answers."""
    store = SqlStore.at(home / "deerstalker.db")
    boards = ["adzuna/gb", "themuse", "usajobs", "freelancer"]
    store.add_boards(boards, at=NOW)

    async def run(gateway: Gateway) -> None:
        async with Fetcher(store, gateway=gateway.address, interval=0) as fetcher:
            summary = await collect(store, fetcher, boards, now=lambda: NOW, keys=Keys(keys))
        assert {board.state for board in summary.boards} == {"gone"}
        assert SECRET not in repr(summary)

    with Gateway(Recordings([])) as gateway:
        asyncio.run(run(gateway))
    store.close()


def test_sources_says_whether_a_key_is_there(tmp_path: Path) -> None:
    """One key of Adzuna's two is set: the other is named, with both its places."""
    environment = {"DEERSTALKER_KEY_ADZUNA_ID": "x", "DEERSTALKER_KEY_THEMUSE_KEY": "y"}
    invoke = CliRunner().invoke
    said = invoke(cli, ["--home", str(tmp_path), "sources"], env=environment).output
    assert "not there: adzuna_key ([keys] in settings.toml, or DEERSTALKER_KEY_ADZUNA_KEY)" in said
    assert "your key is there" in said
    shapes = json.loads(
        invoke(cli, ["--home", str(tmp_path), "sources", "--json"], env=environment).output
    )
    assert shapes["adzuna"]["keys_missing"] == ["adzuna_key"]
    assert shapes["themuse"]["keys_missing"] == []
