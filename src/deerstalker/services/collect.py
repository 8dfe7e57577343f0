"""Collect: fetch the followed boards and keep what came, and what did not and why."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from deerstalker.domain.board import BoardState
    from deerstalker.sources.fetch import Fetcher
    from deerstalker.store.port import Saved, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectedBoard:
    """How one board's fetch went; ``why`` says what went wrong, "" when nothing did."""

    board: str
    state: BoardState
    saved: Saved
    skipped: int = 0
    why: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class CollectSummary:
    """What came and what did not; boards in the order they finished."""

    boards: tuple[CollectedBoard, ...]

    @property
    def total(self) -> Saved:
        """The sums over all boards; ``is_held`` when any board is."""
        raise NotImplementedError

    @property
    def failed(self) -> tuple[CollectedBoard, ...]:
        """The boards that did not answer as they should."""
        raise NotImplementedError


async def collect(
    store: Store,
    fetcher: Fetcher,
    boards: Sequence[str],
    *,
    now: Callable[[], datetime],
    on_progress: Callable[[CollectedBoard, int, int], None] | None = None,
) -> CollectSummary:
    """Fetch boards and keep what they show; each board is saved as soon as it is read.

    ``on_progress`` is called with every finished board, how many are finished, and of how many.
    May be cancelled at any point: what was reported is kept.
    """
    raise NotImplementedError
