"""Whether a SQLite file is sound."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Connection


def damage(connection: Connection) -> tuple[str, ...]:
    """What SQLite itself finds wrong with the file and the references in it."""
    said = connection.exec_driver_sql("PRAGMA quick_check(20)").scalars().all()
    broken = [str(line) for line in said if line != "ok"]
    for table, row, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        broken.append(f"row {row} of {table} belongs to nothing in {parent}")
    return tuple(broken)
