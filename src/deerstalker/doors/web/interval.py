"""Collecting every so often while the page runs, where the settings ask for it."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

from deerstalker.services.pause import is_anybody_searching

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime

    from deerstalker.doors.web.rooms import Room


class Interval:
    """Starts a room's collector every ``collect.every_hours``; never while everybody pauses."""

    def __init__(self, room: Room, now: Callable[[], datetime]) -> None:
        self._room, self._now = room, now
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to wait on a thread of its own; with an interval of 0 nothing ever happens."""
        seconds = self._room.settings.collect_every_hours * 3600
        if seconds:
            self._thread = threading.Thread(target=self._run, args=[seconds], daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End the waiting; what is under way goes on."""
        self._stopped.set()
        if self._thread is not None:
            self._thread.join(10)

    def tick(self) -> None:
        """What happens at the end of each interval."""
        if is_anybody_searching(self._room.store, today=self._now().date()):
            self._room.collector.start()

    def _run(self, seconds: float) -> None:
        while not self._stopped.wait(seconds):
            self.tick()
