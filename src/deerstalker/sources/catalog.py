"""Which sources there are: the files in ``ats`` and ``boards``, and what entry points add.

A house of its own may ship a source: an entry point of the group ``deerstalker.sources`` that
names a module with ``SOURCE`` and ``parse``.
"""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from importlib.metadata import entry_points
from pkgutil import iter_modules
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

from deerstalker.domain.errors import NotFound
from deerstalker.sources import ats, boards
from deerstalker.sources.kit import Adapter, Source

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

ENTRY_POINTS = "deerstalker.sources"


def sources() -> Mapping[str, Source]:
    """Every source's card by id, in order of their ids."""
    return MappingProxyType({name: each.source for name, each in _adapters().items()})


def adapter(source_id: str) -> Adapter:
    """The card and parser of a source.

    Raises:
        NotFound: where no source has this id.
    """
    try:
        return _adapters()[source_id]
    except KeyError:
        advice = "`deerstalker sources` lists them."
        raise NotFound("source", source_id, advice) from None


def adapter_of(board: str) -> tuple[Adapter, Mapping[str, str]]:
    """The adapter that reads a board ("lever/binance"), and the needs that its name gives.

    Raises:
        NotFound: where no source has this id, or the name does not give what the source needs.
    """
    found = adapter(board.partition("/")[0])
    return found, found.source.needs_of(board)


def board_of(url: str) -> str | None:
    """The board that a careers page or one of its adverts belongs to, or None.

    >>> board_of("https://jobs.ashbyhq.com/1password/8481df25-44f3-4a9b-b3ce-ec244276db31")
    'ashby/1password'
    """
    for source, pattern in _careers():
        found = pattern.search(url)
        if found:
            needs = [unquote(found[need]) for need in source.needs]
            return "/".join([source.id, *needs])
    return None


@cache
def _adapters() -> Mapping[str, Adapter]:
    found = {each.source.id: each for each in map(_adapter, _modules())}
    return MappingProxyType(dict(sorted(found.items())))


def _modules() -> Iterator[Any]:
    for package in (ats, boards):
        for module in iter_modules(package.__path__, f"{package.__name__}."):
            yield import_module(module.name)
    for point in entry_points(group=ENTRY_POINTS):
        yield point.load()


def _adapter(module: Any) -> Adapter:
    return Adapter(source=module.SOURCE, parse=module.parse)


@cache
def _careers() -> tuple[tuple[Source, re.Pattern[str]], ...]:
    return tuple(
        (source, re.compile(rf"^(?:https?://)?(?:www\.)?{pattern}", re.IGNORECASE))
        for source in sources().values()
        for pattern in source.careers
    )
