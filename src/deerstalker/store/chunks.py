"""Long lists of values for ``IN``, in pieces that every database takes."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

T = TypeVar("T")

MOST_VALUES = 10_000
"""Below SQLite's 32,766 and PostgreSQL's 65,535 parameters a statement."""


def chunks(values: Iterable[T], size: int = MOST_VALUES) -> Iterator[list[T]]:
    """The values in lists of at most ``size``."""
    source = iter(values)
    while piece := list(islice(source, size)):
        yield piece
