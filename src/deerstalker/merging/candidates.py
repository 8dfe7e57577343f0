"""Which pairs of portraits are worth comparing, found without looking at every pair.

Two listings meet when they share a band of their one-permutation MinHash, a requisition,
or organization and title, or title and a rare stretch of words.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

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

_SALTS = np.arange(5, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)


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
    filled = bins[firsts]
    least[filled] = shingles[firsts]
    if len(filled) < BINS:
        after = filled[np.searchsorted(filled, np.arange(BINS)) % len(filled)]
        least = least[after]
    return least


def meeting_points(portrait: Portrait) -> NDArray[np.uint64]:
    """The hashes under which a portrait can be met."""
    organizations, requisitions = sorted(portrait.organizations), sorted(portrait.requisitions)
    said = [f"requisition\0{requisition}" for requisition in requisitions]
    said += [f"title\0{organization}\0{portrait.title_key}" for organization in organizations]
    points = [_salted(np.array([_hash(words) for words in said], dtype=np.uint64), 1)]
    if len(portrait.shingles):
        bands = minhash(portrait.shingles).astype(np.uint64).reshape(-1, BAND)
        order = np.arange(len(bands), dtype=np.uint64)
        points.append(_salted((bands[:, 0] << np.uint64(32) | bands[:, 1]) ^ _salted(order, 2), 3))
        rare = portrait.shingles[portrait.shingles % SAMPLED == 0].astype(np.uint64)
        points.append(_salted(rare << np.uint64(32) | np.uint64(_hash(portrait.title_key)), 4))
    return np.unique(np.concatenate(points))


def _hash(words: str) -> int:
    return zlib.crc32(words.encode("utf-8", "replace"))


def _salted(values: NDArray[np.uint64], salt: int) -> NDArray[np.uint64]:
    """The values mixed (splitmix64's finalizer), each kind of meeting point with its own salt."""
    mixed: NDArray[np.uint64] = values + _SALTS[salt]
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    mixed ^= mixed >> np.uint64(31)
    return mixed


def pairs(portraits: Sequence[Portrait]) -> list[tuple[int, int]]:
    """Index pairs (lower first) of portraits, in the order given, that share a meeting point."""
    points = [meeting_points(portrait) for portrait in portraits]
    if not points:
        return []
    keys = np.concatenate(points)
    who = np.repeat(np.arange(len(points), dtype=np.int64), [len(each) for each in points])
    order = np.argsort(keys, kind="stable")
    keys, who = keys[order], who[order]
    begins = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]])
    sizes = np.diff(np.r_[begins, len(keys)])
    is_met = np.repeat(sizes > 1, sizes)
    is_crowded = np.repeat(sizes > CROWD, sizes)[is_met]
    keys, who = keys[is_met], who[is_met]
    found = [np.zeros(0, dtype=np.int64)]
    for step in range(1, min(CROWD, len(keys))):
        same = keys[step:] == keys[:-step]
        if step > 1:
            same &= ~is_crowded[step:]
        # within one meeting point the members stand in the order of the portraits
        found.append(np.unique(who[:-step][same] * len(points) + who[step:][same]))
    codes = np.unique(np.concatenate(found))
    return list(zip(*(part.tolist() for part in np.divmod(codes, len(points))), strict=True))
