"""The rows that fetching needs between runs: validators, states of hosts, unreadable pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import delete, insert, select

from deerstalker.store.chunks import chunks
from deerstalker.store.port import Validators
from deerstalker.store.schema import fetch_state, pages, validators

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from sqlalchemy import Connection


def validators_of(connection: Connection, address: str) -> Validators | None:
    """What the last saved answer of an address gave."""
    row = connection.execute(select(validators).where(validators.c.address == address)).first()
    return None if row is None else Validators(etag=row.etag, last_modified=row.last_modified)


def save_validators(connection: Connection, given: Mapping[str, Validators]) -> None:
    """Keep what answers gave in place of what earlier ones did."""
    for piece in chunks(given):
        connection.execute(delete(validators).where(validators.c.address.in_(piece)))
        rows = [
            {
                "address": address,
                "etag": given[address].etag,
                "last_modified": given[address].last_modified,
            }
            for address in piece
            if given[address].etag or given[address].last_modified
        ]
        if rows:
            connection.execute(insert(validators), rows)


def state_of(connection: Connection, key: str) -> str:
    """What was kept under a key, or ""."""
    wanted = select(fetch_state.c.state).where(fetch_state.c.key == key)
    return connection.execute(wanted).scalar() or ""


def save_state(connection: Connection, key: str, state: str) -> None:
    """Keep a text under a key; "" forgets it."""
    connection.execute(delete(fetch_state).where(fetch_state.c.key == key))
    if state:
        connection.execute(insert(fetch_state).values(key=key, state=state))


def save_page(connection: Connection, board: str, body: bytes, why: str, at: datetime) -> None:
    """Keep an answer nobody could read in place of the board's earlier one."""
    connection.execute(delete(pages).where(pages.c.board == board))
    connection.execute(insert(pages).values(board=board, why=why, at=at, body=body))


def kept_pages(connection: Connection) -> tuple[tuple[str, str, bytes], ...]:
    """Board, why and body of the kept answers."""
    wanted = select(pages.c.board, pages.c.why, pages.c.body).order_by(pages.c.board)
    return tuple((row.board, row.why, row.body) for row in connection.execute(wanted))
