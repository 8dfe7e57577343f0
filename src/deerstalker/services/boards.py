"""Boards: follow, drop, import, list and look them up."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import datetime

    from deerstalker.domain.board import Board
    from deerstalker.domain.errors import InvalidInput
    from deerstalker.store.port import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportedBoards:
    """How many boards of a file are now followed for the first time, and its bad lines."""

    added: int
    known: int
    problems: tuple[InvalidInput, ...]


def list_boards(store: Store, *, words: str = "", only_on: bool = False) -> tuple[Board, ...]:
    """Followed boards whose name or tags contain all the words."""
    raise NotImplementedError


def add_boards(
    store: Store, names: Sequence[str], *, now: datetime, tags: Sequence[str] = ()
) -> int:
    """Follow boards written ``source/token``; how many were not followed before.

    Raises:
        InvalidInput: for the first name that no source can read; then none is added.
    """
    raise NotImplementedError


def drop_boards(store: Store, names: Sequence[str]) -> int:
    """Stop following boards; their adverts stay. How many were followed.

    Raises:
        NotFound: for the first name that is not followed; then none is dropped.
    """
    raise NotImplementedError


def import_boards(
    store: Store, lines: Iterable[str], place: str, *, now: datetime
) -> ImportedBoards:
    """Follow the boards of a file, one a line; empty lines and ``#`` comments are passed over."""
    raise NotImplementedError
