"""The plan of a collect: which boards would be asked, where and when, without asking any."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.sources import catalog
from deerstalker.sources.collect import asked_at, not_before
from deerstalker.sources.keys import missing_keys

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from deerstalker.store.port import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedBoard:
    """One board: where it would be asked, and until when its terms ask us to wait.

    ``address`` has a key's name in the key's stead; ``needs_keys`` are those that are not there,
    without which it is not asked. ``asked_at`` is when it last gave its adverts.
    """

    board: str
    address: str
    asked_at: datetime | None
    not_before: datetime | None
    needs_keys: tuple[str, ...]


def plan_collect(
    store: Store, boards: Sequence[str], *, now: datetime, keys: Mapping[str, str]
) -> tuple[PlannedBoard, ...]:
    """What collecting these boards would do.

    Raises:
        NotFound: where no source reads one of them.
    """
    return tuple(_planned(store, board, now, keys) for board in boards)


def not_asked_since(store: Store, boards: Sequence[str], moment: datetime) -> list[str]:
    """Those that have not given their adverts since a moment."""
    return [board for board in boards if (last := asked_at(board, store)) is None or last < moment]


def _planned(store: Store, board: str, now: datetime, keys: Mapping[str, str]) -> PlannedBoard:
    adapter, needs = catalog.adapter_of(board)
    source = adapter.source
    shown = {name: name.upper() for name in source.keys}
    return PlannedBoard(
        board=board,
        address=source.addresses(needs, shown)[0],
        asked_at=asked_at(board, store),
        not_before=not_before(board, source, store, now=now),
        needs_keys=missing_keys(source, keys),
    )
