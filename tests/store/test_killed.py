"""A process killed at any moment loses nothing it said was saved; two at once wait their turn."""

from __future__ import annotations

import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from deerstalker.store.sql_store import SqlStore
from tests.store.writer import EACH

WRITER = Path(__file__).parent / "writer.py"


def start(database: Path, first: int, how_many: int) -> subprocess.Popen[str]:
    """A writer of its own."""
    arguments = [sys.executable, str(WRITER), str(database), str(first), str(how_many)]
    return subprocess.Popen(arguments, stdout=subprocess.PIPE, text=True)


@pytest.mark.slow
@pytest.mark.parametrize("milliseconds", [0, 3, 7, 12, 20, 33])
def test_a_killed_writer_loses_nothing_that_was_said_to_be_saved(database: Path, milliseconds):
    """After SIGKILL in the middle of writing, each board is there wholly or not at all."""
    with start(database, 0, 10_000) as writer:
        assert writer.stdout is not None
        said = {writer.stdout.readline().strip() for _ in range(3)}
        time.sleep(milliseconds / 1000)
        writer.kill()
        said |= {line.strip() for line in writer.stdout}
    store = SqlStore.at(database)
    boards = Counter(kept.sighting.board for kept in store.listings())
    assert store.check() == ()
    assert said <= boards.keys()
    assert len(said) >= 3
    assert set(boards.values()) == {EACH}
    # and the next writer goes on
    assert store.count_unread(1) % EACH == 0
    with start(database, 20_000, 1) as next_writer:
        assert next_writer.wait(timeout=30) == 0
    assert store.counts().listings == EACH * (len(boards) + 1)
    store.close()


@pytest.mark.slow
def test_two_processes_write_at_once(database: Path):
    """Both finish, and nothing of either is missing."""
    writers = [start(database, first, 8) for first in (0, 100)]
    assert [writer.wait(timeout=60) for writer in writers] == [0, 0]
    for writer in writers:
        writer.communicate()
    store = SqlStore.at(database)
    assert store.counts().listings == store.counts().postings == 2 * 8 * EACH
    assert store.check() == ()
    store.close()
