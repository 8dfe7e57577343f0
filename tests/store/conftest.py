"""A fresh store for every test, copied from one that was migrated once."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest

from deerstalker.store.sql_store import SqlStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture(scope="session")
def migrated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated, empty database file that nobody has open."""
    path = tmp_path_factory.mktemp("migrated") / "empty.db"
    SqlStore.at(path).close()
    return path


@pytest.fixture
def database(migrated: Path, tmp_path: Path) -> Path:
    """The file of this test's store."""
    return shutil.copy(migrated, tmp_path / "store.db")


@pytest.fixture
def store(database: Path) -> Iterator[SqlStore]:
    """An empty store."""
    opened = SqlStore.at(database)
    yield opened
    opened.close()
