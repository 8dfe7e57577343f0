"""Groups of listings from judged pairs, built so that one wrong pair cannot glue two of them.

Knows nothing of adverts: only numbers, verdicts on pairs, and a person's word on some of them.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from deerstalker.merging.pair import PairVerdict, Same

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

Pair = tuple[int, int]

YOU_SAID_SAME = PairVerdict(Same.SAME, 2.0, ("you said they are the same opening",))


@dataclass(slots=True)
class Groups:
    """Members by group, the group of each member, and the pairs that hold each group together."""

    members: dict[int, list[int]]
    group_of: dict[int, int]
    links: dict[int, list[tuple[Pair, PairVerdict]]] = field(
        default_factory=lambda: defaultdict(list)
    )

    def join(self, one: int, two: int) -> None:
        """Make one group of two; the lower number stays."""
        for index in self.members[two]:
            self.group_of[index] = one
        self.members[one] += self.members.pop(two)
        self.links[one] += self.links.pop(two, [])


def grouped(
    members: Iterable[int],
    same: Iterable[tuple[Pair, PairVerdict]],
    is_different: Callable[[Pair], bool],
    said: Mapping[Pair, bool],
) -> Groups:
    """The groups of these members, joined strongest pair first.

    ``same`` are pairs judged the same. Two groups are never joined across a pair that is judged
    different. ``said`` is a person's word on pairs: it stands above every judgement, and only
    another such word stands against it.
    """
    alone = list(members)
    groups = Groups({index: [index] for index in alone}, {index: index for index in alone})
    found = [(pair, YOU_SAID_SAME) for pair, is_same in said.items() if is_same]
    found += [(pair, verdict) for pair, verdict in same if pair not in said]
    alike = {pair for pair, _ in found}
    for pair, verdict in sorted(found, key=lambda each: (-each[1].strength, each[0])):
        one, two = sorted((groups.group_of[pair[0]], groups.group_of[pair[1]]))
        if one != two:
            is_said = verdict is YOU_SAID_SAME
            if any(
                _keeps_apart(cross, is_different, said, is_said=is_said)
                for cross in _crossing(groups, one, two)
                if cross not in alike
            ):
                continue
            groups.join(one, two)
        groups.links[one].append((pair, verdict))
    return groups


def _crossing(groups: Groups, one: int, two: int) -> Iterable[Pair]:
    return ((min(x, y), max(x, y)) for x in groups.members[one] for y in groups.members[two])


def _keeps_apart(
    pair: Pair,
    is_different: Callable[[Pair], bool],
    said: Mapping[Pair, bool],
    *,
    is_said: bool,
) -> bool:
    """Whether this pair forbids joining; a person's word is only stopped by another."""
    if pair in said:
        return not said[pair]
    return not is_said and is_different(pair)
