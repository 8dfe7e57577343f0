"""Postings to openings: candidates, pair verdicts, groups that one wrong pair cannot glue.

The result does not depend on the order of the postings.
"""

from __future__ import annotations

import hashlib
from collections import defaultdict
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.domain.opening import Link, Opening
from deerstalker.merging import candidates
from deerstalker.merging.pair import PairVerdict, Same, compare, overlap
from deerstalker.merging.portrait import Portrait, portrait_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from numpy.typing import NDArray

    from deerstalker.domain.posting import Posting

BOILERPLATE = 3
"""A stretch of words that stands under this many different titles of one organization
speaks of the organization, not of the opening."""

MERGE_VERSION = 1
"""Goes up whenever portraits or openings would come out otherwise, so that the store has them
made anew."""

Pair = tuple[int, int]


def merge(postings: Iterable[Posting]) -> tuple[Opening, ...]:
    """The openings that the postings advertise, in the order of their ids."""
    return merge_portraits([portrait_of(posting) for posting in postings])


def merge_portraits(portraits: Iterable[Portrait]) -> tuple[Opening, ...]:
    """As ``merge``, for portraits that were kept; of two with one id the later counts."""
    unique = {portrait.id: portrait for portrait in portraits}
    ordered = [unique[listing_id] for listing_id in sorted(unique)]
    bodies = _without_boilerplate(ordered)
    verdicts: dict[Pair, PairVerdict] = {}

    def judged(pair: Pair) -> PairVerdict:
        if pair not in verdicts:
            a, b = pair
            same_body = ordered[a].body == ordered[b].body and ordered[a].body != 0
            shared = overlap(*(x.shingles for x in (ordered[a], ordered[b])))
            own = shared if same_body else overlap(bodies[a], bodies[b])
            verdicts[pair] = compare(ordered[a], ordered[b], own)
        return verdicts[pair]

    return _grouped(ordered, candidates.pairs(ordered), judged)


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


def _grouped(
    portraits: Sequence[Portrait],
    pairs: Iterable[Pair],
    judged: Callable[[Pair], PairVerdict],
) -> tuple[Opening, ...]:
    """Groups joined strongest pair first, never across a pair that is judged different."""
    group_of = list(range(len(portraits)))
    members = {index: [index] for index in group_of}
    links: dict[int, list[tuple[Pair, PairVerdict]]] = defaultdict(list)
    same = [(pair, verdict) for pair in pairs if (verdict := judged(pair)).answer is Same.SAME]
    for pair, verdict in sorted(same, key=lambda found: (-found[1].strength, found[0])):
        one, two = sorted((group_of[pair[0]], group_of[pair[1]]))
        if one != two:
            crossing = ((min(x, y), max(x, y)) for x in members[one] for y in members[two])
            if any(judged(cross).answer is Same.DIFFERENT for cross in crossing):
                continue
            for index in members[two]:
                group_of[index] = one
            members[one] += members.pop(two)
            links[one] += links.pop(two, [])
        links[one].append((pair, verdict))
    return tuple(
        sorted(
            (_opening(portraits, indexes, links[group]) for group, indexes in members.items()),
            key=lambda opening: opening.id,
        )
    )


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
