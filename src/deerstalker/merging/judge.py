"""Pairs of portraits judged by their numbers; verdicts have numbers too, so that many fit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from deerstalker.merging.pair import Overlap, PairVerdict, Same, compare, overlap

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy as np
    from numpy.typing import NDArray

    from deerstalker.merging.groups import Pair
    from deerstalker.merging.portrait import Portrait

NOT_SAME = 0
"""The number of every verdict that joins nothing: nobody asks for the reasons of those."""

NOTHING_FOUND = (PairVerdict(Same.UNSURE, 0.0, ()),)
"""The verdicts by number, before anything is judged."""


class Judge:
    """Judges pairs of portraits, given their bodies without boilerplate."""

    def __init__(
        self,
        portraits: Sequence[Portrait],
        bodies: Sequence[NDArray[np.uint32]],
        found: Sequence[PairVerdict] = NOTHING_FOUND,
    ) -> None:
        self.portraits, self._bodies = portraits, bodies
        self.found = list(found)
        self._number_of = {verdict: number for number, verdict in enumerate(found)}
        self._is_different: dict[Pair, bool] = {}

    def verdict(self, pair: Pair) -> int:
        """The number in ``found`` of the verdict on a pair, ``NOT_SAME`` unless it is the same."""
        verdict = self._compared(pair)
        if verdict.answer is not Same.SAME:
            return NOT_SAME
        number = self._number_of.setdefault(verdict, len(self.found))
        if number == len(self.found):
            self.found.append(verdict)
        return number

    def is_different(self, pair: Pair) -> bool:
        """Whether the pair keeps groups apart; asked often of the same pairs."""
        if pair not in self._is_different:
            self._is_different[pair] = self._compared(pair).answer is Same.DIFFERENT
        return self._is_different[pair]

    def _compared(self, pair: Pair) -> PairVerdict:
        a, b = (self.portraits[number] for number in pair)
        return compare(a, b, partial(self._overlap, pair))

    def _overlap(self, pair: Pair) -> Overlap:
        """The overlap of two bodies without boilerplate; equal bodies need no comparing."""
        a, b = (self.portraits[number] for number in pair)
        if a.body == b.body and a.body:
            return Overlap(1.0, 1.0, len(a.shingles))
        return overlap(*(self._bodies[number] for number in pair))
