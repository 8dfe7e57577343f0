"""What is known of a followed board: whether it is on, and how its last fetches went.

A board is written ``source/token`` (``lever/binance``), or ``source`` where a source is one board.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime


class BoardState(StrEnum):
    """How the last fetch of a board went.

    ``EMPTY`` is an empty answer after a full one, held until a later fetch confirms it;
    ``CHANGED`` an answer in a shape nobody knows; ``GONE`` a 404 or 410; ``WAITING`` is said of a
    board that was not asked because it wants to be asked less often.
    """

    NEVER = "never"
    READ = "read"
    UNCHANGED = "unchanged"
    EMPTY = "empty"
    UNREACHABLE = "unreachable"
    REFUSED = "refused"
    GONE = "gone"
    CHANGED = "changed"
    WAITING = "waiting"


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """One followed board; ``since`` is when its present state began, ``why`` the last error."""

    name: str
    is_on: bool = True
    tags: tuple[str, ...] = ()
    state: BoardState = BoardState.NEVER
    since: datetime | None = None
    fetched_at: datetime | None = None
    read_at: datetime | None = None
    why: str = ""
    skipped: int = 0
    open_listings: int = 0

    @property
    def source(self) -> str:
        """The id of the source that shows this board."""
        return self.name.split("/", 1)[0]
