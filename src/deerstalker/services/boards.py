"""Boards: follow, drop, import, list and look them up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.errors import InvalidInput, NotFound
from deerstalker.services.switches import refuse_off
from deerstalker.sources import catalog
from deerstalker.sources.boards_list import default_boards

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from deerstalker.domain.board import Board
    from deerstalker.store.port import Store

REMEDY = "Write source/token, e.g. ashby/1password, or a careers page's address."


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedBoards:
    """How many boards of a file are now followed for the first time, and its bad lines."""

    added: int
    known: int
    problems: tuple[InvalidInput, ...]


def list_boards(store: Store, *, words: str = "", only_on: bool = False) -> tuple[Board, ...]:
    """Followed boards whose name or tags contain all the words."""
    wanted = words.lower().split()
    return tuple(
        board
        for board in store.boards(only_on=only_on)
        if all(word in " ".join((board.name, *board.tags)).lower() for word in wanted)
    )


def add_boards(
    store: Store, names: Sequence[str], *, now: datetime, tags: Sequence[str] = ()
) -> int:
    """Follow boards, written ``source/token`` or as a careers address; how many are new.

    Raises:
        InvalidInput: for the first name that no source can read, or whose source is off; then
            none is added.
    """
    return store.add_boards([_board_on(store, name, name) for name in names], tags=tags, at=now)


def drop_boards(store: Store, names: Sequence[str]) -> int:
    """Stop following boards; their adverts stay. How many were followed.

    Raises:
        NotFound: for the first name that is not followed; then none is dropped.
    """
    followed = {board.name for board in store.boards(only_on=True)}
    for name in names:
        if name not in followed:
            raise NotFound("followed board", name, "See them all: deerstalker boards list.")
    return store.drop_boards(names)


def import_boards(
    store: Store, lines: Iterable[str], place: str, *, now: datetime
) -> ImportedBoards:
    """Follow the boards of a file, one a line; empty lines and ``#`` comments are passed over."""
    names: dict[str, None] = {}
    problems: list[InvalidInput] = []
    for number, line in enumerate(lines, 1):
        name = line.partition("#")[0].strip()
        if not name:
            continue
        try:
            names[_board_on(store, name, f"{place}, line {number}")] = None
        except InvalidInput as problem:
            problems.append(problem)
    added = store.add_boards(names, at=now)
    return ImportedBoards(added=added, known=len(names) - added, problems=tuple(problems))


def follow_defaults(store: Store, *, now: datetime) -> int:
    """Follow the sources that are on by default and the boards we ship; how many are new."""
    return store.add_boards(default_boards(), at=now)


def _board_on(store: Store, name: str, place: str) -> str:
    """The board that a name means, of a source that is on; raises InvalidInput."""
    board = board_named(name, place)
    refuse_off(store, board, place)
    return board


def board_named(name: str, place: str) -> str:
    """The board that a name or a careers address means.

    Raises:
        InvalidInput: where no source can read it; ``place`` says where it stood.
    """
    board = catalog.board_of(name) or name
    try:
        catalog.adapter_of(board)
    except NotFound as error:
        raise InvalidInput(place, str(error).rstrip("."), REMEDY) from None
    return board
