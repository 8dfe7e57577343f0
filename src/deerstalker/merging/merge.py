"""Postings to openings: candidates, pair verdicts, groups that one wrong pair cannot glue.

The result does not depend on the order of the postings, nor on how they were split into batches:
``merged`` from scratch and step by step are the same act.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.merging import candidates
from deerstalker.merging.boilerplate import learnt, own_body
from deerstalker.merging.groups import grouped
from deerstalker.merging.judge import NOT_SAME, NOTHING_FOUND, Judge
from deerstalker.merging.openings import opening_of
from deerstalker.merging.portrait import Portrait, portrait_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from numpy.typing import NDArray

    from deerstalker.domain.opening import Opening
    from deerstalker.domain.posting import Posting
    from deerstalker.merging.candidates import Counts, Meetings, Numbers
    from deerstalker.merging.groups import Pair
    from deerstalker.merging.pair import PairVerdict

    Shingles = NDArray[np.uint32]
    Flags = NDArray[np.bool_]
    Boilerplate = Mapping[str, Shingles]
    Said = Mapping[tuple[str, str], bool]

MERGE_VERSION = 3
"""Goes up whenever portraits or openings would come out otherwise, so that the store has them
made anew."""

NOTHING_SAID: Said = {}


def merge(postings: Iterable[Posting], said: Said = NOTHING_SAID) -> tuple[Opening, ...]:
    """The openings that the postings advertise, in the order of their ids.

    ``said`` is a person's word on pairs of listing ids: the same opening (True), or not.
    """
    return merged(NOTHING, [portrait_of(posting) for posting in postings], said).openings


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """Openings, with all that is needed to merge more portraits into them.

    ``portraits`` in the order of their ids, and a portrait's number is its place there; ``bodies``
    their shingles without boilerplate, which ``learnt_of`` holds by organization; ``verdicts``
    are the places in ``found`` of the verdicts on the pairs of ``met``; ``said`` is a person's word on pairs of ids.
    """

    portraits: Sequence[Portrait]
    bodies: Sequence[Shingles]
    learnt_of: Boilerplate
    met: Meetings
    verdicts: Counts
    found: tuple[PairVerdict, ...]
    said: Said
    openings: tuple[Opening, ...]


NOTHING = Merged(
    portraits=(),
    bodies=(),
    learnt_of={},
    met=candidates.NOBODY,
    verdicts=np.zeros(0, dtype=np.int32),
    found=NOTHING_FOUND,
    said=NOTHING_SAID,
    openings=(),
)


def merged(before: Merged, drawn: Iterable[Portrait], said: Said = NOTHING_SAID) -> Merged:
    """``before`` with these portraits added; one takes the place of an earlier with its id.

    ``said`` is all that a person said, not only what is new. Only what the new portraits can
    touch is judged again: pairs that begin to meet, and pairs of a body that came or whose
    boilerplate is another now. Equal to merging everything from scratch.
    """
    come = {portrait.id: portrait for portrait in drawn}
    known = {portrait.id: portrait for portrait in before.portraits}
    everyone = known | come
    portraits = [everyone[listing] for listing in sorted(everyone)]
    place = {portrait.id: number for number, portrait in enumerate(portraits)}
    number = np.array([place[portrait.id] for portrait in before.portraits], dtype=np.int32)
    comers = np.array(sorted(place[listing] for listing in come), dtype=np.int32)
    is_new = np.zeros(len(portraits), dtype=bool)
    is_new[comers] = True

    replaced = [known[listing] for listing in come.keys() & known.keys()]
    learnt_of = _learnt_anew(before.learnt_of, portraits, [*come.values(), *replaced])
    bodies, fresh = _bodies(before, portraits, learnt_of, number, is_new)
    old = candidates.renumbered(before.met, number)
    met = candidates.with_portraits(old, [portraits[n] for n in comers], comers)
    judge = Judge(portraits, bodies, before.found)
    verdicts, changed = _verdicts(judge, old, before.verdicts, met, fresh)
    is_same = verdicts != NOT_SAME
    same = (*candidates.ends(met.codes[is_same]), verdicts[is_same])
    for pair, _ in before.said.items() ^ said.items():
        changed[[place[listing] for listing in pair if listing in place]] = True
    return Merged(
        portraits=portraits,
        bodies=bodies,
        learnt_of=learnt_of,
        met=met,
        verdicts=verdicts,
        found=tuple(judge.found),
        said=dict(said),
        openings=_openings(before.openings, judge, same, changed, _numbered(said, place)),
    )


def _learnt_anew(
    learnt_of: Boilerplate, portraits: Sequence[Portrait], touched: Iterable[Portrait]
) -> Boilerplate:
    """What is learnt of each organization, anew for those of the touched portraits."""
    members: dict[str, list[Portrait]] = {
        organization: [] for portrait in touched for organization in portrait.organizations
    }
    for portrait in portraits:
        for organization in portrait.organizations & members.keys():
            members[organization].append(portrait)
    return {**learnt_of, **{name: learnt(adverts) for name, adverts in members.items()}}


def _bodies(
    before: Merged,
    portraits: Sequence[Portrait],
    learnt_of: Boilerplate,
    number: Numbers,
    is_new: Flags,
) -> tuple[list[Shingles], Flags]:
    """Bodies without boilerplate, and which of them are new or other than before."""
    none = np.zeros(0, dtype=np.uint32)
    other = {
        name
        for name, boilerplate in learnt_of.items()
        if boilerplate is not (old := before.learnt_of.get(name, none))
        and not np.array_equal(boilerplate, old)
    }
    bodies: list[Shingles] = [none] * len(portraits)
    for place, body in zip(number.tolist(), before.bodies, strict=True):
        bodies[place] = body
    fresh = is_new.copy()
    for place, portrait in enumerate(portraits):
        if is_new[place] or not other.isdisjoint(portrait.organizations):
            body = own_body(portrait, learnt_of)
            fresh[place] |= not np.array_equal(body, bodies[place])
            bodies[place] = body
    return bodies, fresh


def _verdicts(
    judge: Judge, old: Meetings, verdicts: Counts, met: Meetings, fresh: Flags
) -> tuple[Counts, Flags]:
    """The verdicts on the pairs that meet, new where a pair or one of its bodies is.

    And who stood in a pair judged the same that is so no longer, or stands in one that was not.
    """
    lower, higher = candidates.ends(met.codes)
    at = np.minimum(np.searchsorted(old.codes, met.codes), max(len(old.codes) - 1, 0))
    is_old = old.codes[at] == met.codes if len(old.codes) else np.zeros(len(at), dtype=bool)
    were = np.full(len(met.codes), NOT_SAME, dtype=np.int32)
    were[is_old] = verdicts[at[is_old]]
    now = were.copy()
    for index in np.flatnonzero(~is_old | fresh[lower] | fresh[higher]).tolist():
        now[index] = judge.verdict((int(lower[index]), int(higher[index])))
    differs = (were == NOT_SAME) != (now == NOT_SAME)
    gone = np.ones(len(old.codes), dtype=bool)
    gone[at[is_old]] = False
    gone &= verdicts != NOT_SAME
    changed = fresh.copy()
    for end in (lower[differs], higher[differs], *candidates.ends(old.codes[gone])):
        changed[end] = True
    return now, changed


def _openings(
    kept: Sequence[Opening],
    judge: Judge,
    same: tuple[Numbers, Numbers, Counts],
    changed: Flags,
    words: Mapping[Pair, bool],
) -> tuple[Opening, ...]:
    """The openings, made anew wherever something changed that hangs together with them."""
    ones, others, verdicts = same
    said = np.array([pair for pair, is_same in words.items() if is_same], dtype=np.int32)
    said = said.reshape(-1, 2)
    touched = _connected(changed, np.r_[ones, said[:, 0]], np.r_[others, said[:, 1]])
    groups = grouped(
        np.flatnonzero(touched).tolist(),
        (
            ((int(ones[n]), int(others[n])), judge.found[verdicts[n]])
            for n in np.flatnonzero(touched[ones])
        ),
        judge.is_different,
        {pair: is_same for pair, is_same in words.items() if touched[pair[0]]},
    )
    ids = {judge.portraits[number].id for number in groups.group_of}
    made = [opening for opening in kept if ids.isdisjoint(opening.listings)]
    made += [
        opening_of(judge.portraits, members, groups.links.get(group, []))
        for group, members in groups.members.items()
    ]
    return tuple(sorted(made, key=lambda opening: opening.id))


def _connected(changed: Flags, ones: Numbers, others: Numbers) -> Flags:
    """All that hang together, over these pairs, with something changed."""
    touched = changed.copy()
    while len(half := np.flatnonzero(touched[ones] != touched[others])):
        touched[ones[half]] = touched[others[half]] = True
    return touched


def _numbered(said: Said, place: Mapping[str, int]) -> dict[Pair, bool]:
    return {
        (min(place[a], place[b]), max(place[a], place[b])): is_same
        for (a, b), is_same in said.items()
        if a in place and b in place and a != b
    }
