"""The features of many postings as arrays, so that a person is judged against all at once.

A row is a posting. Concepts and stems are kept the other way round: for each, the rows that hold it.
"""

from __future__ import annotations

from array import array
from dataclasses import dataclass, fields
from typing import TYPE_CHECKING, Any

import numpy as np

from deerstalker.domain.fact import ScamLikelihood
from deerstalker.judging.conditions import mask_of
from deerstalker.judging.terms import Terms

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    import numpy.typing as npt

    from deerstalker.judging.features import Features

    Floats = npt.NDArray[np.float64]
    Nearness = npt.NDArray[np.float32]
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


@dataclass(frozen=True, slots=True, eq=False)
class ConceptIndex:
    """Where each concept is shown: rows and weights, concept by concept.

    ``named`` are the concepts that any row shows, in order; those of ``named[n]`` follow
    ``starts[n]``. A row shows a concept once.
    """

    named: npt.NDArray[np.int64]
    starts: npt.NDArray[np.int64]
    rows: npt.NDArray[np.int32]
    title: npt.NDArray[np.float64]
    body: npt.NDArray[np.float64]

    def chosen(self, concepts: Bools) -> Iterator[tuple[int, slice]]:
        """The concepts that are marked and shown, each with where its rows lie."""
        for at in np.flatnonzero(concepts[self.named]).tolist():
            yield int(self.named[at]), slice(self.starts[at], self.starts[at + 1])


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class FeatureTable:
    """Rows of features.

    ``titles`` and ``said`` are the sums of each row's title and body weights; ``present`` and
    ``shut_out`` are bits as ``conditions.mask_of`` makes them; ``scam`` are places in ``SCAMS``.
    """

    ids: tuple[str, ...]
    concepts: ConceptIndex
    stems: StemIndex
    titles: Floats
    said: Floats
    has_role: Bools
    present: npt.NDArray[np.uint64]
    shut_out: npt.NDArray[np.uint64]
    scam: npt.NDArray[np.int8]
    terms: Mapping[str, Repeated]

    def __len__(self) -> int:
        return len(self.ids)

    @staticmethod
    def of(rows: Iterable[Features]) -> FeatureTable:
        """The table of these features, which may come one by one."""
        draft = _Draft()
        for one in rows:
            draft.add(one)
        return draft.table()

    def sums(self, near: Nearness) -> tuple[Floats, Floats]:
        """For each row the sums of title and of body weights, each times the concept's nearness."""
        title, body = np.zeros(len(self)), np.zeros(len(self))
        for concept, here in self.concepts.chosen(near > 0):
            rows, share = self.concepts.rows[here], float(near[concept])
            title[rows] += self.concepts.title[here] * share
            body[rows] += self.concepts.body[here] * share
        return title, body

    def heaviest(self, concepts: Bools) -> Floats:
        """For each row the greatest title or body weight of the marked concepts, else 0."""
        best = np.zeros(len(self))
        for _, here in self.concepts.chosen(concepts):
            weights = np.maximum(self.concepts.title[here], self.concepts.body[here])
            rows = self.concepts.rows[here]
            best[rows] = np.maximum(best[rows], weights)
        return best

    def nearest(self, near: Nearness, *, main_body: float) -> Floats:
        """For each row the greatest nearness of what makes up a main part of the work.

        A concept in the title is a main part, and so is one whose body weighs ``main_body``;
        lighter ones count in proportion.
        """
        best = np.zeros(len(self))
        for concept, here in self.concepts.chosen(near > 0):
            part = self.concepts.title[here] + self.concepts.body[here] / main_body
            rows = self.concepts.rows[here]
            best[rows] = np.maximum(best[rows], np.minimum(1.0, part) * float(near[concept]))
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
        self.counts = array("i")
        self.concepts = array("h")
        self.titles = array("f")
        self.bodies = array("f")
        self.roles: list[bool] = []
        self.present: list[int] = []
        self.shut_out: list[int] = []
        self.scams: list[int] = []
        self.terms: dict[str, tuple[dict[Any, int], array[int]]] = {
            name: ({}, array("i")) for name in TERMS
        }
        self.vocabulary: dict[str, int] = {}
        self.stem_counts = array("i")
        self.stems = array("i")
        self.steps = array("B")

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
        number = self.vocabulary.setdefault
        self.stem_counts.append(len(work.stems))
        self.stems.extend(number(stem, len(self.vocabulary)) for stem in work.stems)
        self.steps.extend(round(weight * STEM_STEPS) for weight in work.stems.values())

    def table(self) -> FeatureTable:
        """The table of all rows added."""
        size = len(self.ids)
        rows = np.repeat(np.arange(size, dtype=np.int32), self.counts)
        title = np.array(self.titles, dtype=np.float64)
        body = np.array(self.bodies, dtype=np.float64)
        return FeatureTable(
            ids=tuple(self.ids),
            concepts=self._concept_index(rows, title, body),
            stems=self._stem_index(size),
            titles=_totals(rows, title, size),
            said=_totals(rows, body, size),
            has_role=np.array(self.roles, dtype=np.bool_),
            present=np.array(self.present, dtype=np.uint64),
            shut_out=np.array(self.shut_out, dtype=np.uint64),
            scam=np.array(self.scams, dtype=np.int8),
            terms={
                name: Repeated(tuple(known), np.array(places, dtype=np.int32))
                for name, (known, places) in self.terms.items()
            },
        )

    def _concept_index(
        self, rows: npt.NDArray[np.int32], title: Floats, body: Floats
    ) -> ConceptIndex:
        concepts = np.array(self.concepts, dtype=np.int16)
        order = np.argsort(concepts, kind="stable")
        named, starts = np.unique(concepts[order], return_index=True)
        return ConceptIndex(
            named=named.astype(np.int64),
            starts=np.append(starts, len(concepts)).astype(np.int64),
            rows=rows[order],
            title=title[order],
            body=body[order],
        )

    def _stem_index(self, size: int) -> StemIndex:
        stems = np.array(self.stems, dtype=np.int32)
        order = np.argsort(stems, kind="stable")
        counts = np.bincount(stems, minlength=len(self.vocabulary))
        rows = np.repeat(np.arange(size, dtype=np.int32), self.stem_counts)
        return StemIndex(
            place=self.vocabulary,
            starts=np.append(0, np.cumsum(counts)).astype(np.int64),
            rows=rows[order],
            steps=np.array(self.steps, dtype=np.uint8)[order],
        )


def _totals(rows: npt.NDArray[np.int32], weights: Floats, size: int) -> Floats:
    return np.bincount(rows, weights=weights, minlength=size).astype(np.float64)
