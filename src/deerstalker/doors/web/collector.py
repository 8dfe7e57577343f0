"""Collecting in the background while the page is used: started, watched, stopped.

One collector a room; a second start while one runs is the first one.
"""

from __future__ import annotations

import asyncio
import threading
from contextlib import contextmanager
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from deerstalker.domain.errors import DeerstalkerError

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Iterator

    from deerstalker.services.collect import CollectedBoard


class Stage(StrEnum):
    """What a collector is doing, or how it ended."""

    IDLE = "idle"
    COLLECTING = "collecting"
    REFRESHING = "refreshing"
    FINISHED = "finished"
    STOPPED = "stopped"
    OFFLINE = "offline"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """A snapshot for the page: the stage, how far it is, and one sentence for a person."""

    stage: Stage = Stage.IDLE
    done: int = 0
    total: int = 0
    message: str = ""

    @property
    def is_running(self) -> bool:
        """Whether something is under way."""
        return self.stage in {Stage.COLLECTING, Stage.REFRESHING}


class Work(Protocol):
    """What a collector runs: told how to report, it fetches and then refreshes."""

    async def collect(self, report: Callable[[CollectedBoard, int, int], None]) -> str:
        """Fetch; the sentence that sums it up, "" when the network cannot be reached."""

    def refresh(self, report: Callable[[str, int, int], None]) -> str:
        """Read, merge, judge; the sentence that sums it up."""


OFFLINE = "The network cannot be reached, so nothing new can be collected now."


class Collector:
    """Runs the work on a thread of its own and keeps its state for whoever asks."""

    def __init__(self, work: Work) -> None:
        self._work = work
        self._lock = threading.Lock()
        self._state = State()
        self._thread: threading.Thread | None = None
        self._cancel: Callable[[], object] | None = None
        self._is_wanted_again = False

    def state(self) -> State:
        """How it stands now."""
        with self._lock:
            return self._state

    def start(self) -> None:
        """Begin, unless something is under way."""
        with self._lock:
            if self._state.is_running:
                return
            self._state = State(stage=Stage.COLLECTING, message="Beginning …")
            self._is_wanted_again = False
            self._thread = threading.Thread(target=self._run, name="collector", daemon=True)
            self._thread.start()

    def refresh(self) -> None:
        """Read, merge and judge what waits, without fetching.

        What is under way may have looked already at what changed, so it refreshes once more.
        """
        with self._lock:
            if self._state.is_running:
                self._is_wanted_again = True
                return
            self._state = State(stage=Stage.REFRESHING, message="Judging …")
            self._is_wanted_again = False
            self._thread = threading.Thread(target=self._run_refresh, daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """Stop fetching at the next moment; what was fetched is kept and still read."""
        with self._lock:
            cancel = self._cancel
        if cancel:
            cancel()

    def wait(self, seconds: float | None = None) -> None:
        """Wait until nothing is under way."""
        thread = self._thread
        if thread:
            thread.join(seconds)

    def _set(self, **changes: object) -> None:
        with self._lock:
            self._state = replace(self._state, **changes)  # type: ignore[arg-type]

    def _run(self) -> None:
        with self._told():
            was_stopped, said = asyncio.run(self._fetch())
            if not said and not was_stopped:
                if self._is_wanted_again:
                    self._work.refresh(self._on_refresh)
                self._set(stage=Stage.OFFLINE, message=OFFLINE)
                return
            self._set(stage=Stage.REFRESHING, done=0, total=0, message="Reading …")
            stage = Stage.STOPPED if was_stopped else Stage.FINISHED
            self._refresh_until_done(stage, said)

    def _run_refresh(self) -> None:
        with self._told():
            self._refresh_until_done(Stage.FINISHED, "")

    def _refresh_until_done(self, stage: Stage, said: str) -> None:
        """Refresh as long as somebody asked for it meanwhile, then end with this stage."""
        while True:
            refreshed = self._work.refresh(self._on_refresh)
            with self._lock:
                if not self._is_wanted_again:
                    message = f"{said} {refreshed}".strip()
                    self._state = replace(self._state, stage=stage, message=message)
                    return
                self._is_wanted_again = False

    @contextmanager
    def _told(self) -> Iterator[None]:
        """Whatever goes wrong on the thread is told on the page."""
        try:
            yield
        except DeerstalkerError as error:
            self._set(stage=Stage.FAILED, message=str(error))
        except Exception as error:
            self._set(stage=Stage.FAILED, message=f"Something went wrong: {error!r}.")
            raise

    async def _fetch(self) -> tuple[bool, str]:
        """Whether it was stopped, and the sentence."""
        task = asyncio.ensure_future(_awaited(self._work.collect(self._on_board)))
        loop = asyncio.get_running_loop()
        with self._lock:
            self._cancel = lambda: loop.call_soon_threadsafe(task.cancel)
        try:
            return False, await task
        except asyncio.CancelledError:
            return True, "Stopped; what was fetched is kept."
        finally:
            with self._lock:
                self._cancel = None

    def _on_board(self, board: CollectedBoard, done: int, total: int) -> None:
        self._set(done=done, total=total, message=f"Collected {board.board}")

    def _on_refresh(self, step: str, done: int, total: int) -> None:
        self._set(done=done, total=total, message=step)


async def _awaited(work: Awaitable[str]) -> str:
    return await work
