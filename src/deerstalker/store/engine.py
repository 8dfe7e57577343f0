"""Opening a database: connections as the store needs them, and migrations run where they lack.

Alembic is only imported when there is something to migrate: it costs a tenth of a second.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import create_engine, inspect, text
from sqlalchemy.exc import DatabaseError

from deerstalker.domain.errors import StorageError
from deerstalker.store.migrations import HEAD
from deerstalker.store.sqlite import connections

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

MIGRATIONS = Path(__file__).parent / "migrations"


def open_engine(url: str) -> Engine:
    """An engine for a database address, its schema brought up to date.

    Raises:
        StorageError: when it cannot be opened, or a newer program has changed its schema.
    """
    engine = create_engine(url)
    if engine.dialect.name == "sqlite":
        connections.prepare(engine)
    try:
        with engine.connect() as connection:
            if _version(connection) == HEAD:
                return engine
        _migrate(engine)
    except (DatabaseError, OSError) as error:
        engine.dispose()
        raise StorageError(
            f"The store at {engine.url.database} cannot be opened: {error}"
        ) from error
    return engine


def _version(connection: Connection) -> str:
    """The number of the last migration that was run; "" for an empty database."""
    if not inspect(connection).has_table("alembic_version"):
        return ""
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar() or ""


def _migrate(engine: Engine) -> None:
    from alembic import command  # noqa: PLC0415  see the module's second sentence
    from alembic.config import Config  # noqa: PLC0415
    from alembic.util import CommandError  # noqa: PLC0415

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    # one writer at a time: a second process waits here, and then finds nothing left to do
    with engine.execution_options(writes=True).begin() as connection:
        config.attributes["connection"] = connection
        try:
            command.upgrade(config, "head")
        except CommandError as error:
            why = (
                "was written by a newer Deerstalker; install the newest one, your adverts are safe"
            )
            raise StorageError(f"The store at {engine.url.database} {why}.") from error
