"""Whether two portraits show the same opening, with the reasons in plain words.

Works on two portraits alone; which pairs are worth asking about is ``candidates.py``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.merging.boilerplate import is_in

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from deerstalker.merging.portrait import Portrait


class Same(StrEnum):
    """The answer about a pair; DIFFERENT also keeps their groups apart."""

    SAME = "same"
    UNSURE = "unsure"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class PairVerdict:
    """The answer, how strong it is (0 to 1, for the order of merging), and why."""

    answer: Same
    strength: float
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Overlap:
    """How much of two bodies is the same: shares of the union and of the shorter one."""

    union: float
    shorter: float
    size: int


def overlap(a: NDArray[np.uint32], b: NDArray[np.uint32]) -> Overlap:
    """The overlap of two sorted unique sets of shingles."""
    least = min(len(a), len(b))
    if not least:
        return Overlap(0.0, 0.0, 0)
    shorter, longer = (a, b) if len(a) == least else (b, a)
    common = int(np.count_nonzero(is_in(shorter, longer)))
    return Overlap(common / (len(a) + len(b) - common), common / least, least)


def compare(a: Portrait, b: Portrait, overlap_of: Callable[[], Overlap]) -> PairVerdict:
    """The verdict on a pair.

    ``overlap_of`` gives the overlap of their bodies without shared boilerplate; it is asked only
    where the titles leave a doubt, since it is by far the dearest part.
    """
    apart = _what_titles_set_apart(a, b)
    if apart:
        return PairVerdict(Same.DIFFERENT, 0.0, apart)
    body = overlap_of()
    apart = _what_sets_apart(a, b, body)
    if apart:
        return PairVerdict(Same.DIFFERENT, 0.0, apart)
    titles = _titles(a, b)
    employer = bool(a.organizations & b.organizations)
    reasons = [f"{body.shorter:.0%} of the shorter advert's words stand in the other"]
    if titles == 1.0:
        reasons.append("same title")
    if employer:
        reasons.append("same organization")
    requisition = a.requisitions & b.requisitions
    if requisition:
        reasons.append(f"same requisition {', '.join(sorted(requisition))}")
    known = employer or bool(requisition)
    strength = body.shorter * (0.5 + 0.5 * titles)
    if employer and a.source == b.source and titles < 1.0:
        # side by side on one board both are whole: what one of them adds sets it apart
        body = Overlap(body.union, body.union, body.size)
    if _is_enough(titles, body, is_known=known, has_requisition=bool(requisition)):
        return PairVerdict(Same.SAME, strength, tuple(reasons))
    return PairVerdict(Same.UNSURE, strength, (*reasons, "too little in common"))


SHORT_BODY = 40
"""Shingles below which a body says too little to speak for itself (about 45 words)."""


def _is_enough(titles: float, body: Overlap, *, is_known: bool, has_requisition: bool) -> bool:
    """Whether the bodies have enough in common for titles that are this alike.

    Chosen on pairs labelled by reading: copies that boards cut or re-word keep a third to two
    thirds of their words; different work of one employer shares less once its boilerplate is out.
    Where titles differ, a cut copy cannot be told from a sibling: both bodies must be whole.
    """
    if titles < TITLES_ALIKE:
        return body.union >= 0.95 or (has_requisition and body.shorter >= 0.9)
    least = LEAST[titles == 1.0, is_known]
    return body.shorter >= (max(least, 0.9) if body.size < SHORT_BODY else least)


LEAST = {(True, True): 0.3, (True, False): 0.45, (False, True): 0.75, (False, False): 0.8}
"""Share of the shorter body by (same title, same organization or requisition)."""

TITLES_ALIKE = 0.5
"""Share of common title words from which two titles may name one job."""


def _titles(a: Portrait, b: Portrait) -> float:
    """How much of two titles is the same work, 0 to 1, bracketed additions aside."""
    one, two = a.title - a.bracketed, b.title - b.bracketed
    if not one or not two:
        one, two = a.title, b.title
    if not one and not two:
        return 0.5
    return len(one & two) / len(one | two)


def _what_titles_set_apart(a: Portrait, b: Portrait) -> tuple[str, ...]:
    """Reasons in the titles alone; no body is enough for other levels or two unlike titles."""
    if a.levels != b.levels:
        return (f"levels differ: {_said(a.levels)} and {_said(b.levels)}",)
    if not a.title & b.title and _swapped(a, b):
        return (f"titles name different work: {_said(a.title ^ b.title)}",)
    return ()


def _what_sets_apart(a: Portrait, b: Portrait, body: Overlap) -> tuple[str, ...]:
    """Reasons for which two adverts are different openings however alike their words are."""
    if body.union < 0.95 and _foreign(a.organizations, b.organizations):
        return (f"organizations differ: {_said(a.organizations)}, {_said(b.organizations)}",)
    if _swapped(a, b, aside=_bracketed(a, b) if body.union >= 0.95 else NOTHING):
        return (f"titles name different work: {_said(a.title ^ b.title)}",)
    if not _is_one_anywhere(a, b) and _elsewhere(a, b):
        return (f"places differ: {_said(a.places)} and {_said(b.places)}",)
    same_source = a.source == b.source
    if same_source and body.union < 0.98 and _strangers(a.requisitions, b.requisitions):
        return ("requisitions differ",)
    return ()


def _is_one_anywhere(a: Portrait, b: Portrait) -> bool:
    """Whether places do not part these: one says remote, or both name one requisition.

    A requisition under several labels is one opening unless one has to be there.
    """
    if a.is_remote or b.is_remote:
        return True
    is_said = a.is_remote is False or b.is_remote is False
    return bool(a.requisitions & b.requisitions) and not is_said


def _strangers(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether both say something and nothing of it is the same."""
    return bool(one) and bool(two) and not one & two


def _elsewhere(a: Portrait, b: Portrait) -> bool:
    """Whether both name places, and no place of one is part of the other's line."""
    if not a.places or not b.places:
        return False
    meet = any(b.place_words >= set(place.split()) for place in a.places)
    return not meet and not any(a.place_words >= set(place.split()) for place in b.places)


def _foreign(one: frozenset[str], two: frozenset[str]) -> bool:
    """Whether two sets of names cannot be one organization; a brand begins its legal name."""
    alike = any(x.startswith(y) or y.startswith(x) for x in one for y in two)
    return _strangers(one, two) and not alike


NOTHING: frozenset[str] = frozenset()


def _bracketed(a: Portrait, b: Portrait) -> frozenset[str]:
    return a.bracketed | b.bracketed


def _swapped(a: Portrait, b: Portrait, aside: frozenset[str] = NOTHING) -> bool:
    """Whether each title names work that the other does not, places and ``aside`` left out."""
    extra = (a.title ^ b.title) - a.place_words - b.place_words - aside
    return bool(extra & a.title) and bool(extra & b.title)


def _said(words: frozenset[str]) -> str:
    return " ".join(sorted(words)) or "none said"
