"""A store is made where there is none, opened where there is one, and refused where it must be."""

from __future__ import annotations

import sqlite3
from typing import TYPE_CHECKING

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import create_engine

from deerstalker.domain.errors import StorageError
from deerstalker.store.engine import MIGRATIONS
from deerstalker.store.migrations import HEAD
from deerstalker.store.schema import metadata
from deerstalker.store.sql_store import SqlStore
from tests.fakes.adverts import BOARD, day, listing

if TYPE_CHECKING:
    from pathlib import Path


def test_the_migrations_make_the_schema(migrated: Path):
    """After all migrations nothing differs from the tables the program speaks of."""
    engine = create_engine(f"sqlite:///{migrated}")
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection,
            opts={"include_name": lambda name, *_: not str(name).startswith("fulltext")},
        )
        differences = compare_metadata(context, metadata)
    engine.dispose()
    assert len(metadata.tables) > 10
    assert differences == []


def test_the_head_is_the_newest_migration():
    """The number that spares Alembic at every start is not forgotten."""
    numbers = sorted(path.name.partition("_")[0] for path in MIGRATIONS.glob("versions/0*.py"))
    assert numbers[-1] == HEAD


def test_a_store_is_made_with_its_folder_and_opened_again(tmp_path: Path):
    """What was kept is there in the next run."""
    path = tmp_path / "new" / "folder" / "store.db"
    store = SqlStore.at(path)
    store.save_reading(BOARD, [listing("a")], seen_at=day(1), is_complete=True)
    store.close()
    again = SqlStore.at(path)
    assert [kept.listing for kept in again.listings()] == [listing("a")]
    again.close()


def test_a_store_of_a_newer_program_is_left_alone(database: Path):
    """Its schema is unknown; nothing is written, and the person is told what to do."""
    with sqlite3.connect(database) as connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.close()
    with pytest.raises(StorageError, match="newer"):
        SqlStore.at(database)


def test_a_file_that_is_no_database_is_refused(tmp_path: Path):
    """The error names the file, and the file stays as it is."""
    path = tmp_path / "store.db"
    path.write_bytes(b"Dear diary, " * 500)
    with pytest.raises(StorageError, match=r"store\.db"):
        SqlStore.at(path)
    assert path.read_bytes() == b"Dear diary, " * 500


def test_a_folder_that_cannot_be_made_is_named(tmp_path: Path):
    """A file stands where the folder should."""
    (tmp_path / "taken").write_text("")
    with pytest.raises(StorageError, match="taken"):
        SqlStore.at(tmp_path / "taken" / "store.db")
