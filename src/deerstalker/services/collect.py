"""Collect: fetch boards and keep what came, and what did not and why."""

from __future__ import annotations

import asyncio
from contextlib import aclosing
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.board import BoardState
from deerstalker.domain.errors import SourceChanged, SourceError, SourceRefused
from deerstalker.sources.collect import Failed, NotModified, Read, TooSoon, collect_boards
from deerstalker.store.port import Saved, Validators

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from datetime import datetime

    from deerstalker.domain.errors import DeerstalkerError
    from deerstalker.sources.collect import BoardOutcome
    from deerstalker.sources.fetch import Fetcher
    from deerstalker.store.port import Store


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
        saved = [board.saved for board in self.boards]
        return Saved(
            seen=sum(each.seen for each in saved),
            new=sum(each.new for each in saved),
            changed=sum(each.changed for each in saved),
            returned=sum(each.returned for each in saved),
            closed=sum(each.closed for each in saved),
            is_held=any(each.is_held for each in saved),
        )

    @property
    def failed(self) -> tuple[CollectedBoard, ...]:
        """The boards that did not answer as they should."""
        return tuple(board for board in self.boards if board.state in FAILURES)


FAILURES = frozenset(
    {BoardState.UNREACHABLE, BoardState.REFUSED, BoardState.GONE, BoardState.CHANGED}
)
"""The states of a board that gave nothing that can be used."""


async def collect(
    store: Store,
    fetcher: Fetcher,
    boards: Sequence[str],
    *,
    now: Callable[[], datetime],
    keys: Mapping[str, str] | None = None,
    on_progress: Callable[[CollectedBoard, int, int], None] | None = None,
) -> CollectSummary:
    """Fetch boards and keep what they show; each board is saved as soon as it is read.

    ``keys`` are the person's own for sources that want one. ``on_progress`` is called with every
    finished board, how many are finished, and of how many. May be cancelled at any point: what
    was reported is kept.
    """
    finished: list[CollectedBoard] = []
    wanted = len(set(boards))
    async with aclosing(collect_boards(boards, fetcher, keys=keys or {})) as outcomes:
        async for outcome in outcomes:
            # in a thread: another process may hold the store's lock while hosts wait for us
            finished.append(await asyncio.to_thread(_keep, store, outcome, now()))
            if on_progress is not None:
                on_progress(finished[-1], len(finished), wanted)
    return CollectSummary(boards=tuple(finished))


def _keep(store: Store, outcome: BoardOutcome, at: datetime) -> CollectedBoard:
    """Save one board's outcome, in one transaction."""
    match outcome:
        case Read():
            return _keep_read(store, outcome, at)
        case NotModified(board=board):
            saved = store.save_unchanged(board, seen_at=at)
            state = BoardState.EMPTY if saved.is_held else BoardState.UNCHANGED
            return CollectedBoard(board=board, state=state, saved=saved)
        case TooSoon(board=board, until=until):
            why = f"asks us to come back no earlier than {until:%Y-%m-%d %H:%M} UTC"
            return CollectedBoard(board=board, state=BoardState.WAITING, saved=Saved(), why=why)
        case Failed():
            return _keep_failed(store, outcome, at)


def _keep_read(store: Store, outcome: Read, at: datetime) -> CollectedBoard:
    saved = store.save_reading(
        outcome.board,
        outcome.listings,
        seen_at=at,
        is_complete=outcome.is_complete,
        skipped=len(outcome.skipped),
        validators={
            address: Validators(etag=given.etag, last_modified=given.last_modified)
            for address, given in outcome.validators.items()
        },
    )
    held = "showed nothing, after adverts; kept open until that is confirmed"
    return CollectedBoard(
        board=outcome.board,
        state=BoardState.EMPTY if saved.is_held else BoardState.READ,
        saved=saved,
        skipped=len(outcome.skipped),
        why=held if saved.is_held else outcome.shortfall,
    )


def _keep_failed(store: Store, outcome: Failed, at: datetime) -> CollectedBoard:
    error = outcome.error
    state, why = _state_of(error), error.why if isinstance(error, SourceError) else str(error)
    store.save_failure(outcome.board, state, why, seen_at=at)
    if outcome.page is not None:
        store.save_page(outcome.board, outcome.page.body, why, at=at)
    return CollectedBoard(board=outcome.board, state=state, saved=Saved(), why=why)


def _state_of(error: DeerstalkerError) -> BoardState:
    match error:
        case SourceChanged():
            return BoardState.CHANGED
        case SourceRefused(status=404 | 410):
            return BoardState.GONE
        case SourceRefused():
            return BoardState.REFUSED
        case _:
            return BoardState.UNREACHABLE
