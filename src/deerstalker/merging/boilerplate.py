"""An organization's boilerplate, learnt from its other adverts, and bodies without it.

What is learnt depends on few adverts, chosen by hash: an advert more changes it rarely, and the
order in which adverts came never does.
"""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from deerstalker.merging.portrait import Portrait

REPEATED = 3
"""A stretch of words that stands under this many different titles of one organization
speaks of the organization, not of the opening."""

TITLES = 48
"""Titles that an organization is learnt from: those with the least hashes."""


def learnt(members: Iterable[Portrait]) -> NDArray[np.uint32]:
    """Sorted shingles that stand under several titles of these adverts of one organization.

    Of each title the advert whose id has the least hash speaks.
    """
    speaker: dict[str, tuple[int, Portrait]] = {}
    for member in members:
        rank = zlib.crc32(member.id.encode("utf-8", "replace"))
        known = speaker.get(member.title_key)
        if known is None or (rank, member.id) < (known[0], known[1].id):
            speaker[member.title_key] = (rank, member)
    titles = sorted(speaker, key=lambda key: (zlib.crc32(key.encode("utf-8", "replace")), key))
    if len(titles) < REPEATED:
        return np.zeros(0, dtype=np.uint32)
    bodies = [speaker[title][1].shingles for title in titles[:TITLES]]
    values, counts = np.unique(np.concatenate(bodies), return_counts=True)
    return values[counts >= REPEATED]


def own_body(portrait: Portrait, learnt_of: Mapping[str, NDArray[np.uint32]]) -> NDArray[np.uint32]:
    """The portrait's shingles without its organizations' boilerplate; all when nothing is left."""
    body = portrait.shingles
    for organization in portrait.organizations:
        boilerplate = learnt_of.get(organization, body[:0])
        if len(boilerplate) and len(body):
            body = body[~is_in(body, boilerplate)]
    return body if 0 < len(body) < len(portrait.shingles) else portrait.shingles


def is_in(some: NDArray[np.uint32], others: NDArray[np.uint32]) -> NDArray[np.bool_]:
    """Which of some are among others; both sorted and unique, others not empty."""
    at = np.searchsorted(others, some)
    at[at == len(others)] = 0
    found: NDArray[np.bool_] = others[at] == some
    return found
