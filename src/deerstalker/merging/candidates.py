"""Which pairs of portraits are worth comparing, found without looking at every pair.

Two listings meet when they share a band of their one-permutation MinHash, a requisition,
or organization and title, or title and a rare stretch of words.
"""

from __future__ import annotations

import zlib
from collections import defaultdict
from itertools import combinations, pairwise
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from deerstalker.merging.portrait import Portrait

BINS = 64
BAND = 2
"""64 bins in bands of 2: two bodies with half of their shingles in common meet with a chance
of 1 - (1 - 0.5**2)**32, which is above 0.999."""

SAMPLED = 16
"""One shingle in 16 is a meeting point for listings of one title: a cut copy of 30 shingles
still meets its original with a chance of 1 - (15/16)**30, which is 0.86."""

CROWD = 40
"""A meeting point with more listings says nothing (a firm's or a board's boilerplate): those
that meet there are joined to their neighbours in the order of ids only."""


def minhash(shingles: NDArray[np.uint32]) -> NDArray[np.uint32]:
    """The least shingle of each of ``BINS`` equal stretches of the hash range.

    Empty stretches copy their right neighbour (one-permutation hashing with rotation,
    Shrivastava and Li 2014).
    """
    least = np.full(BINS, 0xFFFFFFFF, dtype=np.uint32)
    if not len(shingles):
        return least
    bins = (shingles >> np.uint32(26)).astype(np.intp)
    firsts = np.flatnonzero(np.r_[True, bins[1:] != bins[:-1]])
    least[bins[firsts]] = shingles[firsts]
    filled = np.zeros(BINS, dtype=bool)
    filled[bins[firsts]] = True
    if not filled.all():
        places = np.flatnonzero(filled)
        after = places[np.searchsorted(places, np.arange(BINS)) % len(places)]
        least = least[after]
    return least


def keys_of(portrait: Portrait) -> Iterator[int]:
    """The meeting points of one portrait."""
    if len(portrait.shingles):
        sketch = minhash(portrait.shingles)
        for band in range(0, BINS, BAND):
            yield zlib.crc32(sketch[band : band + BAND].tobytes(), band)
        title = portrait.title_key
        for shingle in portrait.shingles[portrait.shingles % SAMPLED == 0].tolist():
            yield _key("stretch", title, str(shingle))
    for requisition in portrait.requisitions:
        yield _key("requisition", requisition)
    for organization in portrait.organizations:
        yield _key("title", organization, portrait.title_key)


def _key(*parts: str) -> int:
    return zlib.crc32("\0".join(parts).encode("utf-8", "replace")) | (1 << 32)


def pairs(portraits: Sequence[Portrait]) -> set[tuple[int, int]]:
    """Index pairs (lower first) of portraits, in the order given, that share a meeting point."""
    groups: dict[int, list[int]] = defaultdict(list)
    for index, portrait in enumerate(portraits):
        for key in set(keys_of(portrait)):
            groups[key].append(index)
    found: set[tuple[int, int]] = set()
    for members in groups.values():
        found.update(_meetings(members))
    return found


def _meetings(members: list[int]) -> Iterable[tuple[int, int]]:
    if len(members) <= CROWD:
        return combinations(members, 2)
    return pairwise(members)
