"""The sample week: collected day by day, as if it had just gone by.

The adverts, boards and days are those of ``sources.sample_week``; they go through the very same
fetcher and adapters as the world's.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.services.collect import collect
from deerstalker.services.people import sample_people
from deerstalker.sources.sample_week import DAYS, sample_boards

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime, timedelta

    from deerstalker.services.collect import CollectedBoard
    from deerstalker.sources.fetch import Fetcher
    from deerstalker.sources.gateway import Gateway
    from deerstalker.store.port import Saved, Store


async def collect_sample_week(
    store: Store,
    fetcher: Fetcher,
    gateway: Gateway,
    *,
    now: datetime,
    day: timedelta,
    on_progress: Callable[[CollectedBoard, int, int], None] | None = None,
) -> tuple[Saved, ...]:
    """Collect each day of the week in turn, the last one ``now``; what each day brought.

    ``day`` is how far the days lie apart. The invented people are kept as well, so that there is
    somebody to judge for.
    """
    for person in sample_people():
        store.save_person(person)
    boards = sample_boards()
    store.add_boards(boards, tags=("sample",), at=now - (len(DAYS) - 1) * day)
    brought = []
    for number, name in enumerate(DAYS):
        gateway.at = name
        moment = now - (len(DAYS) - 1 - number) * day

        def report(board: CollectedBoard, done: int, total: int, number: int = number) -> None:
            if on_progress is not None:
                on_progress(board, number * total + done, len(DAYS) * total)

        def then(moment: datetime = moment) -> datetime:
            return moment

        summary = await collect(store, fetcher, boards, now=then, on_progress=report)
        brought.append(summary.total)
    return tuple(brought)
