"""Which pairs of portraits are worth comparing, found without looking at every pair.

Two listings meet when they share a band of their one-permutation MinHash, a requisition,
or organization and title, or title and a rare stretch of words.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deerstalker.merging.portrait import Portrait

Keys = NDArray[np.uint64]
Numbers = NDArray[np.int32]
Counts = NDArray[np.int32]

BINS = 64
BAND = 2
"""64 bins in bands of 2: two bodies with half of their shingles in common meet with a chance
of 1 - (1 - 0.5**2)**32, which is above 0.999."""

SAMPLED = 16
"""One shingle in 16 is a meeting point for listings of one title: a cut copy of 30 shingles
still meets its original with a chance of 1 - (15/16)**30, which is 0.86."""

CROWD = 40
"""A meeting point with more listings says nothing (a firm's or a board's boilerplate): those
that meet there are joined to their neighbours in the order of ids only. Listings have numbers in
the order of their ids, so that this is the same however they came."""

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


def pairs_at(keys: Keys, who: Numbers) -> tuple[Keys, Counts]:
    """Codes of the pairs that meet, rising, and at how many points each pair does.

    Rows are in the order of keys and, under one key, of who.
    """
    begins = np.flatnonzero(np.r_[True, keys[1:] != keys[:-1]]) if len(keys) else np.zeros(0, int)
    sizes = np.diff(np.r_[begins, len(keys)])
    size_of = np.repeat(sizes, sizes)
    codes, counts = [np.zeros(0, dtype=np.uint64)], [np.zeros(0, dtype=np.int32)]
    for step in range(1, CROWD):
        keeps = (size_of > step) & ((size_of <= CROWD) | (step == 1))
        keys, who, size_of = keys[keeps], who[keeps], size_of[keeps]
        if not len(keys):
            break
        same = keys[step:] == keys[:-step]
        found, times = np.unique(code(who[:-step][same], who[step:][same]), return_counts=True)
        codes.append(found)
        counts.append(times.astype(np.int32))
    return summed(np.concatenate(codes), np.concatenate(counts))


def code(lower: Numbers, higher: Numbers) -> Keys:
    """One number for each pair, in the order of pairs."""
    made: Keys = lower.astype(np.uint64) << np.uint64(32) | higher.astype(np.uint64)
    return made


def ends(codes: Keys) -> tuple[Numbers, Numbers]:
    """The pairs of these codes: lower and higher numbers."""
    higher = codes & np.uint64(0xFFFFFFFF)
    return (codes >> np.uint64(32)).astype(np.int32), higher.astype(np.int32)


def summed(codes: Keys, counts: Counts) -> tuple[Keys, Counts]:
    """The counts of equal codes added up; codes rising, those that come to nothing left out."""
    order = np.argsort(codes, kind="stable")
    codes, counts = codes[order], counts[order]
    if not len(codes):
        return codes, counts
    begins = np.flatnonzero(np.r_[True, codes[1:] != codes[:-1]])
    totals = np.add.reduceat(counts, begins)
    return codes[begins][totals != 0], totals[totals != 0]


@dataclass(frozen=True, slots=True, kw_only=True)
class Meetings:
    """Who can be met where, and which pairs meet: all that finding more pairs needs.

    ``keys`` and ``who`` are the rows of all meeting points, by key and then by number;
    ``codes`` the pairs that meet, rising, and ``counts`` at how many points each of them does.
    """

    keys: Keys
    who: Numbers
    codes: Keys
    counts: Counts


NOBODY = Meetings(
    keys=np.zeros(0, dtype=np.uint64),
    who=np.zeros(0, dtype=np.int32),
    codes=np.zeros(0, dtype=np.uint64),
    counts=np.zeros(0, dtype=np.int32),
)


def renumbered(met: Meetings, number: Numbers) -> Meetings:
    """The same meetings with ``number[n]`` in place of n; the order of numbers has to stay."""
    lower, higher = ends(met.codes)
    codes = code(number[lower], number[higher])
    return Meetings(keys=met.keys, who=number[met.who], codes=codes, counts=met.counts)


def with_portraits(met: Meetings, drawn: Sequence[Portrait], numbers: Numbers) -> Meetings:
    """The meetings when these portraits come, in place of any that had their numbers (rising).

    Only the points where somebody comes or goes are looked at: there, all pairs are taken out and
    counted anew, since a crowd that grows parts pairs as well as making them.
    """
    points = [meeting_points(portrait) for portrait in drawn]
    come = np.concatenate([NOBODY.keys, *points])
    comer = np.repeat(numbers, [len(each) for each in points]).astype(np.int32)
    goes = _is_among(met.who, numbers)
    touched = np.unique(np.concatenate([come, met.keys[goes]]))
    rows = _rows(met.keys, touched)
    before = pairs_at(met.keys[rows], met.who[rows])
    stays = rows[~goes[rows]]
    keys, who = np.r_[met.keys[stays], come], np.r_[met.who[stays], comer]
    order = np.lexsort((who, keys))
    keys, who = keys[order], who[order]
    after = pairs_at(keys, who)
    untouched = np.delete(met.keys, rows)
    at = np.searchsorted(untouched, keys)
    codes, counts = summed(
        np.concatenate([met.codes, before[0], after[0]]),
        np.concatenate([met.counts, -before[1], after[1]]),
    )
    return Meetings(
        keys=np.insert(untouched, at, keys),
        who=np.insert(np.delete(met.who, rows), at, who),
        codes=codes,
        counts=counts,
    )


def _is_among(who: Numbers, numbers: Numbers) -> NDArray[np.bool_]:
    chosen = np.zeros(max(who.max(initial=0), numbers.max(initial=0)) + 1, dtype=bool)
    chosen[numbers] = True
    return chosen[who]


def _rows(keys: Keys, touched: Keys) -> NDArray[np.intp]:
    """The rows of sorted keys that are among the touched ones, rising."""
    begins = np.searchsorted(keys, touched)
    sizes = np.searchsorted(keys, touched, side="right") - begins
    firsts = np.cumsum(sizes) - sizes
    rows: NDArray[np.intp] = np.arange(sizes.sum()) + np.repeat(begins - firsts, sizes)
    return rows
