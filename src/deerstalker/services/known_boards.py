"""Employers' boards to choose from: by words, by trade, or for what a person loves."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from deerstalker.services.switches import is_source_on
from deerstalker.sources import catalog
from deerstalker.sources.boards_list import KnownBoard, known_boards, suggest

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.person import Person
    from deerstalker.store.port import Store


def find_boards(words: str, *, only_remote: bool = False, most: int = 50) -> tuple[KnownBoard, ...]:
    """Known boards with all the words in name, employer or trade; the likeliest alive first.

    ``only_remote`` leaves those that a public list of remote employers has.
    """
    wanted = words.casefold().split()
    found = (
        board
        for board in known_boards().values()
        if (board.is_remote or not only_remote) and _has(board, wanted)
    )
    return tuple(islice(_readable(found), most))


def suggest_boards(store: Store, person: Person, *, most: int = 20) -> tuple[KnownBoard, ...]:
    """Boards for what a person loves, and liked in the work they had, that are not followed.

    Boards of a source that is off are left out: they could not be followed.
    """
    liked = [
        words
        for position in person.past_positions
        for kind, words in position.liked
        if kind == "work"
    ]
    followed = {board.name for board in store.boards(only_on=True)}
    asked = {name for name in catalog.sources() if is_source_on(store, name)}
    suggested = (
        board
        for board in suggest((*person.loves, *liked), most=len(known_boards()))
        if board.name not in followed and board.name.partition("/")[0] in asked
    )
    return tuple(islice(suggested, most))


def _has(board: KnownBoard, wanted: list[str]) -> bool:
    said = f"{board.name} {board.company} {board.trade}".casefold()
    return all(word in said for word in wanted)


def _readable(boards: Iterator[KnownBoard]) -> Iterator[KnownBoard]:
    """Those of sources that are here; another house's list may have more."""
    readable = catalog.sources()
    return (board for board in boards if board.name.partition("/")[0] in readable)
