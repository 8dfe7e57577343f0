"""Places that stand in a list after or before some words.

"…in one of the following states: Texas, Ohio or New York", also where each stands on a line of its
own. A list ends where something stands between two names that does more than join them.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.reading.places import Place, find_places

if TYPE_CHECKING:
    from deerstalker.reading.document import Document

_JOINING = (
    "a an the one of any either all anywhere in within from across throughout near around "
    "inside to for be being is are or and as both also well plus our your their following these "
    "those only exclusively solely currently full time ideally preferably preferred countries "
    "country states state provinces province regions region cities city locations location area "
    "areas metro metropolitan greater territory territories union mainland based located living "
    "residing reside resident residents live who that which can must candidates candidate "
    "applicants applicant people person individuals talent employees contractors folks "
    "professionals with where we have hire such including include eligible select certain "
    "limited remote remotely work working hybrid office offices entity entities north south "
    "east west northern southern eastern western central other european eu legally permanently "
    "physically already come commuting distance commutable miles km drive hour minutes hub hubs "
    "hq headquarters e g i eg ie etc oder und der die das den dem aus von im y o en el la los "
    "las de del ou et em no na opportunity role roles position positions job jobs ok friendly"
)
"""Words that may stand between two names of one list."""
_GAP_WORDS = frozenset(_JOINING.split())
_WORDS = re.compile(r"[^\W\d_]+")
_BREAK = re.compile(r"[!?]|\.\s+[A-Z]|\.\s*\n")
_JOINS = re.compile(r"[\s,./&()|–—-]*(?:or|and|residents?)?[\s,./&()|–—-]*")
_TOWN_BETWEEN = re.compile(
    r"\s?[,&/;•\s]\s?(?:and |or )?[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?, ?", re.UNICODE
)
"""A town that no table holds, before the state that one does: "Nashville & Charleston, TN"."""
_FIRST_GAP, _NEXT_GAP = 90, 48
"""Characters that may stand before the first name of a list, and between two of its names."""
_NEAR, _FAR = 160, 1200
"""Characters looked at first, and where a list goes on."""
_LIST_LINES = 60


def _glue(gap: str, longest: int) -> bool:
    """Whether what stands between two names only joins them."""
    if len(gap) > longest or _BREAK.search(gap):
        return False
    return all(word.lower() in _GAP_WORDS for word in _WORDS.findall(gap))


def places_after(document: Document, name: str, at: int) -> tuple[tuple[Place, ...], int]:
    """The places listed from ``at`` on, and where their list ends; list items count as well."""
    string = document.strings[name]
    end = document.line_at(at, name)[1]
    places: list[Place] = []
    reached = at
    for _ in range(_LIST_LINES):
        before = len(places)
        for place in _named_from(string, reached, end):
            gap = string[reached : place.start]
            joined = _glue(gap, _NEXT_GAP if places else _FIRST_GAP)
            if not joined and not (places and _TOWN_BETWEEN.fullmatch(gap)):
                return tuple(places), reached
            places.append(place)
            reached = place.end
        rest = string[reached:end]
        follows = len(places) > before if places else rest.rstrip().endswith(":")
        if not follows or not _glue(rest, _FIRST_GAP) or end >= len(string):
            break
        if (
            not string[at:end].rstrip().endswith(":")
            and len(places) > 0
            and "\n" not in string[at:reached]
        ):
            break
        end = line_after(string, end)
    return tuple(places), reached


def _named_from(string: str, at: int, end: int) -> tuple[Place, ...]:
    """The places named in a line from ``at`` on, looking far only where a list goes on."""
    near = min(end, at + _NEAR)
    places = find_places(string, at, near)
    if near < end and places and places[-1].end > near - _NEXT_GAP:
        return find_places(string, at, min(end, at + _FAR))
    return places


def line_after(string: str, end: int) -> int:
    """The end of the next line that is not empty."""
    while end < len(string) and string[end].isspace():
        end += 1
    stop = string.find("\n", end)
    return len(string) if stop < 0 else stop


def places_before(document: Document, name: str, at: int) -> tuple[Place, ...]:
    """The places that end right before ``at``, as in "US or Canada only"."""
    string = document.strings[name]
    start = max(document.line_at(at, name)[0], at - 60)
    words = _WORDS.findall(string[start:at])
    if not words or not words[-1][0].isupper():
        return ()
    places = find_places(string, start, at)
    kept: list[Place] = []
    edge = at
    for place in reversed(places):
        if not _JOINS.fullmatch(string, place.end, edge):
            break
        kept.insert(0, place)
        edge = place.start
    return tuple(kept)
