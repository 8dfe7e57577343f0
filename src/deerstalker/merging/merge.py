"""Postings to openings: candidates, pair verdicts, groups that one wrong pair cannot glue.

The result does not depend on the order of the postings.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.domain.opening import Link, Opening
from deerstalker.merging import candidates
from deerstalker.merging.groups import grouped
from deerstalker.merging.pair import Overlap, PairVerdict, compare, overlap
from deerstalker.merging.portrait import Portrait, portrait_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from deerstalker.domain.posting import Posting
    from deerstalker.merging.groups import Pair

BOILERPLATE = 3
"""A stretch of words that stands under this many different titles of one organization
speaks of the organization, not of the opening."""

MERGE_VERSION = 2
"""Goes up whenever portraits or openings would come out otherwise, so that the store has them
made anew."""

NOTHING_SAID: Mapping[tuple[str, str], bool] = {}


def merge(
    postings: Iterable[Posting], said: Mapping[tuple[str, str], bool] = NOTHING_SAID
) -> tuple[Opening, ...]:
    """The openings that the postings advertise, in the order of their ids.

    ``said`` is a person's word on pairs of listing ids: the same opening (True), or not.
    """
    return merge_portraits([portrait_of(posting) for posting in postings], said)


def merge_portraits(
    portraits: Iterable[Portrait], said: Mapping[tuple[str, str], bool] = NOTHING_SAID
) -> tuple[Opening, ...]:
    """As ``merge``, for portraits that were kept; of two with one id the later counts."""
    unique = {portrait.id: portrait for portrait in portraits}
    ordered = [unique[listing_id] for listing_id in sorted(unique)]
    judge = _Judge(ordered, _without_boilerplate(ordered))
    place = {portrait.id: index for index, portrait in enumerate(ordered)}
    words = {
        (min(place[a], place[b]), max(place[a], place[b])): is_same
        for (a, b), is_same in said.items()
        if a in place and b in place and a != b
    }
    groups = grouped(len(ordered), candidates.pairs(ordered), judge.verdict, words)
    openings = (
        _opening(ordered, indexes, groups.links.get(group, []))
        for group, indexes in groups.members.items()
    )
    return tuple(sorted(openings, key=lambda opening: opening.id))


class _Judge:
    """Judges pairs of portraits by their numbers, each pair once."""

    def __init__(self, portraits: Sequence[Portrait], bodies: Sequence[NDArray[np.uint32]]) -> None:
        self._portraits, self._bodies = portraits, bodies
        self._verdicts: dict[Pair, PairVerdict] = {}

    def verdict(self, pair: Pair) -> PairVerdict:
        """The verdict on a pair."""
        if pair not in self._verdicts:
            a, b = self._portraits[pair[0]], self._portraits[pair[1]]
            self._verdicts[pair] = compare(a, b, partial(self._overlap, pair))
        return self._verdicts[pair]

    def _overlap(self, pair: Pair) -> Overlap:
        """The overlap of two bodies without boilerplate; equal bodies need no comparing."""
        a, b = self._portraits[pair[0]], self._portraits[pair[1]]
        if a.body == b.body and a.body:
            return Overlap(1.0, 1.0, len(a.shingles))
        return overlap(self._bodies[pair[0]], self._bodies[pair[1]])


def _without_boilerplate(portraits: Sequence[Portrait]) -> list[NDArray[np.uint32]]:
    """Each body without the stretches that its organization puts under many titles."""
    of_organization: dict[str, list[Portrait]] = defaultdict(list)
    for portrait in portraits:
        for organization in portrait.organizations:
            of_organization[organization].append(portrait)
    boilerplate = {
        organization: _repeated(members)
        for organization, members in of_organization.items()
        if len({member.title_key for member in members}) >= BOILERPLATE
    }
    bodies = []
    for portrait in portraits:
        body = portrait.shingles
        for organization in portrait.organizations & boilerplate.keys():
            body = np.setdiff1d(body, boilerplate[organization], assume_unique=True)
        bodies.append(body if len(body) else portrait.shingles)
    return bodies


def _repeated(members: Sequence[Portrait]) -> NDArray[np.uint32]:
    """Shingles that stand under at least ``BOILERPLATE`` different titles."""
    by_title: dict[str, list[NDArray[np.uint32]]] = defaultdict(list)
    for member in members:
        by_title[member.title_key].append(member.shingles)
    once_a_title = [np.unique(np.concatenate(bodies)) for bodies in by_title.values()]
    values, counts = np.unique(np.concatenate(once_a_title), return_counts=True)
    return values[counts >= BOILERPLATE]


def _opening(
    portraits: Sequence[Portrait],
    indexes: Sequence[int],
    links: Sequence[tuple[Pair, PairVerdict]],
) -> Opening:
    ids = sorted(portraits[index].id for index in indexes)
    digest = hashlib.sha256(ids[0].encode("utf-8", "replace")).hexdigest()
    return Opening(
        id=f"o-{digest[:12]}",
        listings=tuple(ids),
        links=tuple(
            Link(a=portraits[a].id, b=portraits[b].id, reasons=verdict.reasons)
            for (a, b), verdict in sorted(links, key=lambda found: found[0])
        ),
    )
