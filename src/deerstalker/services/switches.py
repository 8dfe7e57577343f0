"""Switches: which sources may be asked at all, where the person chose otherwise than we do."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.errors import InvalidInput
from deerstalker.sources import catalog

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import datetime

    from deerstalker.store.port import Store

_ON, _OFF = "on", "off"


def is_source_on(store: Store, source_id: str) -> bool:
    """Whether a source is asked: as the person switched it, else as it ships.

    Raises:
        NotFound: where no source has this id.
    """
    shipped = catalog.adapter(source_id).source.default_on
    return (store.fetch_state(_key(source_id)) or (_ON if shipped else _OFF)) == _ON


def switch_on(store: Store, source_id: str, *, now: datetime) -> None:
    """Let a source be asked; one that is a single board is followed at once.

    Raises:
        NotFound: where no source has this id.
    """
    source = catalog.adapter(source_id).source
    store.save_fetch_state(_key(source_id), _ON)
    if not source.needs:
        store.add_boards([source_id], at=now)


def switch_off(store: Store, source_id: str) -> None:
    """Never ask a source; its boards stay followed and its adverts stay as they are.

    Raises:
        NotFound: where no source has this id.
    """
    catalog.adapter(source_id)
    store.save_fetch_state(_key(source_id), _OFF)


def refuse_off(store: Store, board: str, place: str) -> None:
    """Nothing, where a board's source is on.

    Raises:
        InvalidInput: where it is off, with the reason it ships so and how to switch it on.
    """
    source = catalog.adapter_of(board)[0].source
    if not is_source_on(store, source.id):
        why = source.off_reason or "you switched it off"
        remedy = f"Switch it on if you want it: deerstalker sources on {source.id}."
        raise InvalidInput(place, f"{source.name} is off: {why}", remedy)


def boards_to_ask(store: Store, sources: Collection[str] = ()) -> list[str]:
    """The followed boards of the sources that are on; of these sources alone where any is named."""
    shown = catalog.sources()
    followed = store.boards(only_on=True)
    asked = {
        name
        for name in {board.source for board in followed}
        if name in shown and (not sources or name in sources) and is_source_on(store, name)
    }
    return [board.name for board in followed if board.source in asked]


def _key(source_id: str) -> str:
    return f"switch:{source_id}"
