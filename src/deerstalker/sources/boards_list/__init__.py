"""Which employers' boards there are to choose from, and which suit a person's words.

The list is made by ``tools/boards_list.py``; the likeliest to be alive stand first. What a
board shows today is not known here.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from deerstalker.sources import catalog

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_FEEDS = (
    "feed/jobscollider.com/remote-jobs.rss",
    "feed/nodesk.co/remote-jobs/index.xml",
    "feed/remotefirstjobs.com/remote-jobs.rss",
    # Remotive's robots.txt closes its interface to programs at times, and never its feeds.
    "feed/remotive.com/remote-jobs/feed",
    "feed/www.realworkfromanywhere.com/rss.xml",
)
"""Feeds of remote adverts whose sites invite readers of feeds."""

_STEM = 6  # letters; "bookkeeper" and "bookkeeping" share them, "writer" and "writing" four
_WORD = re.compile(r"\w{3,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownBoard:
    """An employer's board: its name here, the employer, and its trade as far as it is known.

    ``is_remote`` means that a public list of remote employers has it; ``is_starter`` that a
    first run collects it.
    """

    name: str
    company: str
    trade: str
    is_remote: bool
    is_starter: bool


@cache
def known_boards() -> Mapping[str, KnownBoard]:
    """Every known board by name, the likeliest to be alive first."""
    packed = files(__package__).joinpath("boards.tsv.gz").read_bytes()
    found = {}
    for line in gzip.decompress(packed).decode().splitlines():
        name, company, trade, marks = line.split("\t")
        found[name] = KnownBoard(
            name=name,
            company=company or name.partition("/")[2],
            trade=trade,
            is_remote="r" in marks,
            is_starter="s" in marks,
        )
    return found


def default_boards() -> tuple[str, ...]:
    """What a first run collects: boards of many employers that are on, feeds, some employers."""
    boards = [
        source.id
        for source in catalog.sources().values()
        if source.default_on and not source.needs and not source.keys
    ]
    readable = catalog.sources()
    employers = (each for each in known_boards().values() if each.is_starter)
    boards += _FEEDS
    boards += [each.name for each in employers if each.name.partition("/")[0] in readable]
    return tuple(boards)


def suggest(words: Iterable[str], *, most: int = 40) -> tuple[KnownBoard, ...]:
    """Boards whose employer or trade has words of a person's wishes, the best first.

    Words are compared by their first letters; employers known for remote work come first among
    equals.
    """
    stems = {stem for word in words for stem in _stems(word)}
    readable = catalog.sources()
    scored = [
        (len(stems & found), each)
        for each in known_boards().values()
        if stems & (found := _stems(f"{each.company} {each.trade}"))
        and each.name.partition("/")[0] in readable
    ]
    scored.sort(key=lambda pair: (-pair[0], not pair[1].is_remote, not pair[1].is_starter))
    return tuple(each for _, each in scored[:most])


def _stems(text: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(text.casefold())}
