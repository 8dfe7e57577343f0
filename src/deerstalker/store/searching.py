"""Searches: words from the full-text index, filters and facets from columns in memory."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import replace
from threading import RLock
from typing import TYPE_CHECKING, Any, cast

import numpy as np

from deerstalker.domain.query import SearchField, Sort
from deerstalker.store import columns as column_rows
from deerstalker.store import revisions
from deerstalker.store.chunks import chunks
from deerstalker.store.columns import DECISIONS
from deerstalker.store.features import ANSWERS, EMPLOYMENTS, ENGAGEMENTS, LEVELS, WORKPLACES
from deerstalker.store.filters import masks_of
from deerstalker.store.port import Found, FoundOpening
from deerstalker.store.sqlite import fulltext

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from deerstalker.domain.query import Query, Term
    from deerstalker.store.columns import Columns, Flags, Judged, Places

REMEMBERED = 64
"""Results of the full-text index that are kept: the pages and facets of a few searches."""


RANKED = 1_000
"""Above so many listings words are common, and weighing them one by one costs too much (30 ms a
thousand): then those with the words in the title come first, and the newer before the older."""


class Searcher:
    """Answers queries; keeps columns and results in memory while their revisions stand."""

    def __init__(self) -> None:
        self._kept: OrderedDict[tuple[Any, ...], Any] = OrderedDict()
        self._lock = RLock()  # ranking words asks for their rows

    def search(self, connection: Connection, query: Query) -> Found:
        """The openings that fit."""
        return _Search(self, connection, query).found()

    def recall(self, key: tuple[Any, ...], load: Callable[[], Any]) -> Any:
        """What ``load`` gave for this key, or gives now."""
        with self._lock:
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key]
            value = self._kept[key] = load()
            while len(self._kept) > REMEMBERED:
                self._kept.popitem(last=False)
            return value


class _Search:
    """One query on one state of the database."""

    def __init__(self, searcher: Searcher, connection: Connection, query: Query) -> None:
        self._recall, self._connection, self._query = searcher.recall, connection, query
        person = query.person
        self._revision = revisions.current(connection, revisions.READINGS, revisions.OPENINGS)
        self.columns: Columns = self._recall(
            ("columns", self._revision), lambda: column_rows.load(connection)
        )
        self.judged: Judged | None = None
        if person:
            names = (revisions.verdicts_of(person), revisions.decisions_of(person))
            key = ("judged", person, self._revision, revisions.current(connection, *names))
            self._judged_key = key
            self.judged = self._recall(
                key, lambda: column_rows.load_judged(connection, self.columns, person)
            )

    def found(self) -> Found:
        """The page that was asked for, with totals and facets."""
        query, columns = self._query, self.columns
        masks = masks_of(query, columns, self.judged)
        words = [term for term in query.terms if not term.is_excluded]
        if query.terms:
            masks["words"] = self._standing(words)
        passing = _all(masks, len(columns))
        return Found(
            total=_count_openings(columns, passing),
            rows=self._page(passing, words),
            facets=self._facets(masks, passing),
            hidden=self._hidden(masks, passing),
        )

    def _standing(self, words: Sequence[Term]) -> Flags:
        """The rows in which all wanted terms stand, and none of the excluded."""
        mask = np.ones(len(self.columns), dtype=np.bool_)
        if words:
            mask = self._flags(words)
        for term in self._query.terms:
            if term.is_excluded:
                mask &= ~self._flags([term])
        return mask

    def _flags(self, terms: Sequence[Term]) -> Flags:
        rows = self._recall(
            ("words", self._revision, tuple(terms)),
            lambda: self.columns.rows_of(fulltext.matching(self._connection, terms)),
        )
        flags = np.zeros(len(self.columns), dtype=np.bool_)
        flags[rows] = True
        return flags

    def _page(self, passing: Flags, words: Sequence[Term]) -> tuple[FoundOpening, ...]:
        """The best row of each opening, from the offset on."""
        columns, query = self.columns, self._query
        order = self._order(words)
        first: dict[int, int] = {}
        for rows in chunks(order[passing[order]], query.offset + query.limit):
            for row in rows:
                first.setdefault(int(columns.opening[row]), int(row))
            if len(first) >= query.offset + query.limit:
                break
        chosen = list(first.items())[query.offset : query.offset + query.limit]
        return tuple(
            FoundOpening(
                opening=columns.opening_ids[opening],
                listing=columns.ids[row],
                score=self._score(row),
            )
            for opening, row in chosen
        )

    def _score(self, row: int) -> float | None:
        if self.judged is None or np.isnan(self.judged.score[row]):
            return None
        return float(self.judged.score[row])

    def _order(self, words: Sequence[Term]) -> Places:
        sort = self._query.sort
        if sort is Sort.PAY:
            return self.columns.best_paid_first
        if sort is Sort.BEST and self.judged is not None:
            judged = self.judged
            key = ("best", *self._judged_key)
            return cast("Places", self._recall(key, lambda: judged.best_first(self.columns)))
        if words and sort is not Sort.NEWEST:
            ranked = ("relevance", self._revision, tuple(words))
            return cast("Places", self._recall(ranked, lambda: self._by_relevance(words)))
        return self.columns.newest_first

    def _by_relevance(self, words: Sequence[Term]) -> Places:
        rows = np.flatnonzero(self._flags(words))
        if len(rows) > RANKED:
            wanted = [replace(each, field=each.field or SearchField.TITLE) for each in words]
            elsewhere = ~self._flags(wanted)[rows]
            return rows[np.lexsort((-self.columns.first_seen[rows], elsewhere))]
        numbers, fits = fulltext.relevance(self._connection, words)
        known = np.isin(numbers, self.columns.number)
        rows = self.columns.rows_of(numbers[known])
        return rows[np.lexsort((-self.columns.first_seen[rows], -fits[known]))]

    def _hidden(self, masks: Mapping[str, Flags], passing: Flags) -> dict[str, int]:
        """How many more openings would come without what keeps closed and hidden ones out."""
        total = _count_openings(self.columns, passing)
        return {
            name: more
            for name in ("hidden", "closed")
            if name in masks
            and (more := _count_openings(self.columns, self._without(masks, name)) - total)
        }

    def _without(self, masks: Mapping[str, Flags], name: str) -> Flags:
        return _all({key: mask for key, mask in masks.items() if key != name}, len(self.columns))

    def _facets(self, masks: Mapping[str, Flags], passing: Flags) -> dict[str, dict[str, int]]:
        """Counts by facet and value, each without the filter on that facet itself."""
        facets = {}
        for name, codes, labels in self._facet_columns():
            rows = self._without(masks, name) if name in masks else passing
            counts = _count_values(self.columns, codes, rows, len(labels))
            facets[name] = {
                label: int(count) for label, count in zip(labels, counts, strict=True) if count
            }
        rows = self._without(masks, "employment") if "employment" in masks else passing
        facets["employment"] = _count_employments(self.columns, rows)
        return facets

    def _facet_columns(self) -> list[tuple[str, NDArray[Any], Sequence[str]]]:
        columns = self.columns
        facets: list[tuple[str, NDArray[Any], Sequence[str]]] = [
            ("workplace", columns.workplace, WORKPLACES),
            ("engagement", columns.engagement, ENGAGEMENTS),
            ("level", columns.level, LEVELS),
            ("pay", columns.pay_is_silent, ("stated", "unknown")),
            ("language", columns.language.codes, _named(columns.language.labels)),
            ("source", columns.source.codes, columns.source.labels),
        ]
        if self.judged is not None:
            answers = (*ANSWERS, "not judged")
            reasons = _named(self.judged.against.labels, "nothing")
            facets += [
                ("enjoys", self.judged.enjoys, answers),
                ("avoids", self.judged.avoids, answers),
                ("can", self.judged.can, answers),
                ("against", self.judged.opening_against, reasons),
            ]
            facets.append(("decision", self.judged.decision, _named(DECISIONS, "none")))
        return facets


def _named(labels: Sequence[str], nothing: str = "unknown") -> tuple[str, ...]:
    return tuple(label or nothing for label in labels)


def _all(masks: Mapping[str, Flags], size: int) -> Flags:
    passing = np.ones(size, dtype=np.bool_)
    for mask in masks.values():
        passing &= mask
    return passing


def _count_openings(columns: Columns, rows: Flags) -> int:
    single = int(np.count_nonzero(rows & columns.is_single))
    if len(columns.opening_ids) == len(columns):
        return single
    return single + len(np.unique(columns.opening[rows & ~columns.is_single]))


def _count_values(
    columns: Columns, codes: NDArray[Any], rows: Flags, size: int
) -> NDArray[np.int64]:
    """Openings by value; one whose listings differ counts under each of their values."""
    counts = np.bincount(codes[rows & columns.is_single], minlength=size)
    if len(columns.opening_ids) == len(columns):
        return counts
    several = rows & ~columns.is_single
    pairs = np.unique(columns.opening[several] * size + codes[several])
    return counts + np.bincount(pairs % size, minlength=size)


def _count_employments(columns: Columns, rows: Flags) -> dict[str, int]:
    counts = {
        str(kind): _count_openings(columns, rows & ((columns.employment & (1 << bit)) != 0))
        for bit, kind in enumerate(EMPLOYMENTS)
    }
    counts["unknown"] = _count_openings(columns, rows & (columns.employment == 0))
    return {kind: count for kind, count in counts.items() if count}
