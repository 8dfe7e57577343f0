"""The features of many postings as arrays, so that a person is judged against all at once.

A row is a posting. What varies in number from row to row (concepts, stems) lies end to end, a row
being ``values[starts[row]:starts[row + 1]]``.
"""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np

from deerstalker.domain.fact import ScamLikelihood
from deerstalker.judging.conditions import mask_of
from deerstalker.judging.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy.typing as npt

    from deerstalker.judging.features import Features

    Floats = npt.NDArray[np.float64]
    Weights = npt.NDArray[np.float32] | npt.NDArray[np.float64]
    Bools = npt.NDArray[np.bool_]

STEM_STEPS = 20
"""Stem weights are kept as whole twentieths: every section weight is one."""

SCAMS = tuple(ScamLikelihood)
TERMS = tuple(field.name for field in fields(Terms))


@dataclass(frozen=True, slots=True, eq=False)
class Repeated:
    """A column of few different values: row ``n`` holds ``values[places[n]]``."""

    values: tuple[Any, ...]
    places: npt.NDArray[np.int32]


@dataclass(frozen=True, kw_only=True, eq=False)
class FeatureTable:
    """Rows of features.

    ``concept`` with its ``title`` and ``body`` weights follows ``starts``; ``present`` and
    ``shut_out`` are bits as ``conditions.mask_of`` makes them; ``scam`` are places in ``SCAMS``;
    ``stems`` gives a word's rows and weights.
    """

    ids: tuple[str, ...]
    starts: npt.NDArray[np.int64]
    concept: npt.NDArray[np.int16]
    title: npt.NDArray[np.float32]
    body: npt.NDArray[np.float32]
    has_role: Bools
    present: npt.NDArray[np.uint64]
    shut_out: npt.NDArray[np.uint64]
    scam: npt.NDArray[np.int8]
    terms: Mapping[str, Repeated]
    stems: StemIndex

    def __len__(self) -> int:
        return len(self.ids)

    @staticmethod
    def of(rows: Iterable[Features]) -> FeatureTable:
        """The table of these features, which may come one by one."""
        draft = _Draft()
        for one in rows:
            draft.add(one)
        return draft.table()

    @cached_property
    def row(self) -> npt.NDArray[np.int32]:
        """The row of each concept."""
        return np.repeat(np.arange(len(self), dtype=np.int32), np.diff(self.starts))

    def sums(self, values: Weights) -> Floats:
        """The sum over each row of one value a concept."""
        total: Floats = np.bincount(self.row, weights=values, minlength=len(self)).astype(
            np.float64
        )
        return total

    def greatest(self, values: Floats, rows: npt.NDArray[np.int32]) -> Floats:
        """The greatest of the values that belong to each row, 0 where there is none."""
        best = np.zeros(len(self))
        np.maximum.at(best, rows, values)
        return best

    def stem_weights(self, stems: Sequence[str]) -> Floats:
        """For each row the least weight of the stems: 0 where one of them is missing."""
        least = np.full(len(self), np.inf)
        for stem in stems:
            weights = np.zeros(len(self))
            rows, steps = self.stems.of(stem)
            weights[rows] = steps / STEM_STEPS
            least = np.minimum(least, weights)
        return least if stems else np.zeros(len(self))


@dataclass(frozen=True, slots=True, eq=False)
class StemIndex:
    """Where each word stands: ``rows`` and ``steps`` (weights) of stem ``n`` follow ``starts``."""

    place: Mapping[str, int]
    starts: npt.NDArray[np.int64]
    rows: npt.NDArray[np.int32]
    steps: npt.NDArray[np.uint8]

    def of(self, stem: str) -> tuple[npt.NDArray[np.int32], npt.NDArray[np.uint8]]:
        """Rows that hold the stem, and its weights there."""
        at = self.place.get(stem)
        if at is None:
            return self.rows[:0], self.steps[:0]
        here = slice(self.starts[at], self.starts[at + 1])
        return self.rows[here], self.steps[here]


class _Draft:
    """Rows as they come."""

    def __init__(self) -> None:
        self.ids: list[str] = []
        self.counts: list[int] = []
        self.concepts: list[int] = []
        self.titles: list[float] = []
        self.bodies: list[float] = []
        self.roles: list[bool] = []
        self.present: list[int] = []
        self.shut_out: list[int] = []
        self.scams: list[int] = []
        self.terms: dict[str, tuple[dict[Any, int], list[int]]] = {n: ({}, []) for n in TERMS}
        self.vocabulary: dict[str, int] = {}
        self.stems: list[npt.NDArray[np.int32]] = []
        self.steps: list[npt.NDArray[np.uint8]] = []

    def add(self, one: Features) -> None:
        """Add a row."""
        work = one.work
        self.ids.append(one.id)
        self.counts.append(len(work.concepts))
        self.concepts.extend(work.concepts)
        self.titles.extend(shown.title for shown in work.concepts.values())
        self.bodies.extend(shown.body for shown in work.concepts.values())
        self.roles.append(bool(work.roles))
        self.present.append(mask_of(one.present))
        self.shut_out.append(mask_of(one.shut_out))
        self.scams.append(SCAMS.index(one.scam))
        for name, (known, places) in self.terms.items():
            places.append(known.setdefault(getattr(one.terms, name), len(known)))
        places = [self.vocabulary.setdefault(s, len(self.vocabulary)) for s in work.stems]
        steps = [round(weight * STEM_STEPS) for weight in work.stems.values()]
        self.stems.append(np.array(places, dtype=np.int32))
        self.steps.append(np.array(steps, dtype=np.uint8))

    def table(self) -> FeatureTable:
        """The table of all rows added."""
        return FeatureTable(
            ids=tuple(self.ids),
            starts=np.concatenate(([0], np.cumsum(self.counts, dtype=np.int64))),
            concept=np.array(self.concepts, dtype=np.int16),
            title=np.array(self.titles, dtype=np.float32),
            body=np.array(self.bodies, dtype=np.float32),
            has_role=np.array(self.roles, dtype=np.bool_),
            present=np.array(self.present, dtype=np.uint64),
            shut_out=np.array(self.shut_out, dtype=np.uint64),
            scam=np.array(self.scams, dtype=np.int8),
            terms={
                name: Repeated(tuple(known), np.array(places, dtype=np.int32))
                for name, (known, places) in self.terms.items()
            },
            stems=self._stem_index(),
        )

    def _stem_index(self) -> StemIndex:
        if not self.stems:
            nothing = np.zeros(0, dtype=np.int32)
            return StemIndex({}, np.zeros(1, dtype=np.int64), nothing, nothing.astype(np.uint8))
        stems = np.concatenate(self.stems)
        order = np.argsort(stems, kind="stable")
        rows = np.repeat(
            np.arange(len(self.stems), dtype=np.int32), [len(one) for one in self.stems]
        )
        counts = np.bincount(stems, minlength=len(self.vocabulary))
        return StemIndex(
            place=self.vocabulary,
            starts=np.concatenate(([0], np.cumsum(counts, dtype=np.int64))),
            rows=rows[order],
            steps=np.concatenate(self.steps)[order],
        )
