"""How connections to a SQLite file are set up, and when their transactions take the lock."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import event

if TYPE_CHECKING:
    from sqlalchemy import Connection, Engine

PRAGMAS = (
    "journal_mode=WAL",  # readers do not wait for the writer
    "synchronous=NORMAL",  # with WAL: a killed process loses nothing, a power cut nothing older
    "foreign_keys=ON",
    "busy_timeout=30000",  # milliseconds for which a second process waits for its turn
    "cache_size=-65536",  # 64 MiB
    "temp_store=MEMORY",
)


def prepare(engine: Engine) -> None:
    """Make every connection of the engine obey ``PRAGMAS``, and writers lock at their beginning.

    Why: a transaction that reads first and locks later fails at once when another process wrote
    in between, without waiting for its turn.
    """
    event.listen(engine, "connect", _connected)
    event.listen(engine, "begin", _begun)


def _connected(connection: Any, _record: object) -> None:
    connection.isolation_level = None  # the driver begins nothing by itself; ``_begun`` does
    for pragma in PRAGMAS:
        connection.execute(f"PRAGMA {pragma}").close()


def _begun(connection: Connection) -> None:
    writes = connection.get_execution_options().get("writes", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
