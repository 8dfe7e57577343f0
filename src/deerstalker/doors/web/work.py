"""What the page's collector does: fetch the followed boards, then read, merge and judge.

The same services as the command line's, told in one sentence each.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from deerstalker.batch.local import cores
from deerstalker.bootstrap import now, open_fetcher
from deerstalker.domain.board import BoardState
from deerstalker.services.boards import follow_defaults
from deerstalker.services.collect import collect
from deerstalker.services.refresh import refresh
from deerstalker.services.sample_week import collect_sample_week
from deerstalker.services.switches import boards_to_ask
from deerstalker.sources.gateway import Gateway
from deerstalker.sources.sample_week import sample_week

if TYPE_CHECKING:
    from collections.abc import Callable

    from deerstalker.services.collect import CollectedBoard
    from deerstalker.settings import Settings
    from deerstalker.store.port import Store

ENOUGH_UNREACHABLE = 3
"""Boards in a row that cannot be reached, with none that can, before we say: no network."""


@dataclass(frozen=True, slots=True)
class StoreWork:
    """Collecting into one store under its settings."""

    settings: Settings
    store: Store

    async def collect(self, report: Callable[[CollectedBoard, int, int], None]) -> str:
        """Fetch every followed board; "" as soon as it is plain that there is no network."""
        if not self.store.boards():
            follow_defaults(self.store, now=now())
        names = boards_to_ask(self.store)
        seen: list[BoardState] = []
        offline = asyncio.Event()

        def on_progress(board: CollectedBoard, done: int, total: int) -> None:
            seen.append(board.state)
            if set(seen) == {BoardState.UNREACHABLE} and (
                len(seen) >= ENOUGH_UNREACHABLE or done == total
            ):
                offline.set()
            report(board, done, total)

        async with open_fetcher(self.settings, self.store) as fetcher:
            fetching = asyncio.ensure_future(
                collect(
                    self.store,
                    fetcher,
                    names,
                    now=now,
                    keys=self.settings.keys,
                    on_progress=on_progress,
                )
            )
            noticing = asyncio.ensure_future(offline.wait())
            await asyncio.wait({fetching, noticing}, return_when=asyncio.FIRST_COMPLETED)
            noticing.cancel()
            if offline.is_set():
                fetching.cancel()
                await asyncio.gather(fetching, return_exceptions=True)
                return ""
            total = (await fetching).total
        return (
            f"{total.seen:,} adverts seen: {total.new:,} new, {total.changed:,} changed, "
            f"{total.closed:,} closed."
        )

    def refresh(self, report: Callable[[str, int, int], None]) -> str:
        """Bring facts, openings and verdicts up to date."""
        return _refreshed(self.store, report)


@dataclass(frozen=True, slots=True)
class SampleWork:
    """Collecting the sample week from a gateway of its own, as if it had just gone by."""

    settings: Settings
    store: Store

    async def collect(self, report: Callable[[CollectedBoard, int, int], None]) -> str:
        """Collect day after day; needs no network."""
        with Gateway(sample_week()) as gateway:
            through = replace(self.settings, fetch_gateway=gateway.address, fetch_interval=0.0)
            async with open_fetcher(through, self.store) as fetcher:
                days = await collect_sample_week(
                    self.store,
                    fetcher,
                    gateway,
                    now=now(),
                    day=timedelta(days=1),
                    on_progress=report,
                )
        return f"{len(days)} days of the sample week collected."

    def refresh(self, report: Callable[[str, int, int], None]) -> str:
        """Bring facts, openings and verdicts up to date."""
        return _refreshed(self.store, report)


_STEPS = {"read": "Reading adverts", "merge": "Merging copies", "judge": "Judging for you"}


def _refreshed(store: Store, report: Callable[[str, int, int], None]) -> str:
    def on_progress(step: str, done: int, total: int) -> None:
        report(_STEPS.get(step, step), done, total)

    done = refresh(store, jobs=cores(), on_progress=on_progress)
    return f"{done.read:,} read, {done.judged:,} judged."
