"""A fresh store for every test."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from deerstalker.store.sql_store import SqlStore

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    """An empty store."""
    opened = SqlStore.at(tmp_path / "store.db")
    yield opened
    opened.close()
