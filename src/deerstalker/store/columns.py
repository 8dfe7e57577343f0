"""What searches filter and sort on, as numpy columns in memory: a row a listing of an opening.

Loaded as a whole when a revision moved: a hundred thousand rows take about half a second,
every search on them a few milliseconds.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from sqlalchemy import select

from deerstalker.domain.decision import DecisionKind
from deerstalker.store.features import ANSWERS
from deerstalker.store.schema import decisions, features, listings, opening_listings, verdicts

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray
    from sqlalchemy import Connection, Select

    Flags = NDArray[np.bool_]
    Codes = NDArray[np.int16]
    Places = NDArray[np.int64]

NOT_JUDGED = len(ANSWERS)
UNKNOWN_AGAINST = "not judged"
DECISIONS = ("", *DecisionKind)
"""Decisions by their code; 0 is none."""


@dataclass(frozen=True, slots=True)
class Labelled:
    """A column of few different texts: ``labels[codes[row]]`` is the row's."""

    codes: Codes
    labels: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class Columns:
    """One row for each listing that is part of an opening, by rising number.

    ``opening`` counts openings from 0; ``first_seen`` is the opening's, ``changed_at`` the
    listing's, both in milliseconds, 0 for never. ``places`` are triples of worldwide, include and
    exclude, which ``place`` counts.
    """

    number: Places
    ids: tuple[str, ...]
    opening: Places
    opening_ids: tuple[str, ...]
    is_open: Flags
    first_seen: Places
    changed_at: Places
    workplace: Codes
    employment: Codes
    engagement: Codes
    level: Codes
    place: Codes
    places: tuple[tuple[bool | None, str, str], ...]
    currency: Labelled
    pay_a_year: NDArray[np.float64]
    language: Labelled
    source: Labelled
    board: Labelled

    def __len__(self) -> int:
        return len(self.number)

    @cached_property
    def is_single(self) -> Flags:
        """Whether the row is its opening's only one."""
        alone: Flags = np.bincount(self.opening, minlength=len(self.opening_ids))[self.opening] == 1
        return alone

    @cached_property
    def pay_is_silent(self) -> Codes:
        """1 where the row says nothing of pay that could be compared, else 0."""
        return np.isnan(self.pay_a_year).astype(np.int16)

    @cached_property
    def newest_first(self) -> Places:
        """Rows in the order in which their openings were first seen, the newest first."""
        return np.lexsort((self.number, -self.first_seen))

    @cached_property
    def best_paid_first(self) -> Places:
        """Rows by what they pay a year, in whatever currency; those that do not say come last."""
        return np.lexsort((-self.first_seen, -np.nan_to_num(self.pay_a_year, nan=-1.0)))

    def rows_of(self, numbers: Places) -> Places:
        """The rows of listings by number; listings without a row are left out."""
        rows = np.searchsorted(self.number, numbers)
        rows[rows == len(self)] = 0
        return rows[self.number[rows] == numbers] if len(self) else rows[:0]


@dataclass(frozen=True, kw_only=True)
class Judged:
    """One person's verdicts and decisions by row of ``Columns``; no verdict is ``NOT_JUDGED``.

    ``against`` is the row's own, its first label "" for nothing; ``opening_against`` is the whole
    opening's: nothing, where one listing of it fits.
    """

    enjoys: Codes
    avoids: Codes
    can: Codes
    score: NDArray[np.float64]
    against: Labelled
    opening_against: Codes
    decision: Codes

    def best_first(self, columns: Columns) -> Places:
        """Rows by score; those without a verdict come last, ties go to the newer."""
        score = np.where(np.isnan(self.score), -np.inf, self.score)
        return np.lexsort((columns.number, -columns.first_seen, -score))


def load(connection: Connection) -> Columns:
    """The columns as the database has them now."""
    rows = _rows(
        connection,
        select(
            listings.c.number,
            listings.c.id,
            opening_listings.c.opening,
            listings.c.closed_at,
            listings.c.first_seen,
            listings.c.changed_at,
            listings.c.source,
            listings.c.board,
            features.c.workplace,
            features.c.employment,
            features.c.engagement,
            features.c.level,
            features.c.is_worldwide,
            features.c.include,
            features.c.exclude,
            features.c.pay_currency,
            features.c.pay_a_year,
            features.c.language,
        )
        .join(opening_listings, opening_listings.c.listing == listings.c.number)
        .join(features, features.c.listing == listings.c.number)
        .order_by(listings.c.number),
    )
    (number, ids, openings, closed, first, changed, source, board, *facts) = (
        zip(*rows, strict=True) if rows else ((),) * 18
    )
    workplace, employment, engagement, level, worldwide, include, exclude, *pay, language = facts
    opening = _labelled(openings, np.int64)
    triples = zip(
        (None if flag is None else bool(flag) for flag in worldwide), include, exclude, strict=True
    )
    place = _labelled(tuple(triples), np.int16)
    first_seen = np.full(len(opening[1]), np.iinfo(np.int64).max)
    np.minimum.at(first_seen, opening[0], np.array(first, dtype=np.int64))
    return Columns(
        number=np.array(number, dtype=np.int64),
        ids=ids,
        opening=opening[0],
        opening_ids=opening[1],
        is_open=np.array([moment is None for moment in closed], dtype=np.bool_),
        first_seen=first_seen[opening[0]],
        changed_at=np.array([moment or 0 for moment in changed], dtype=np.int64),
        workplace=np.array(workplace, dtype=np.int16),
        employment=np.array(employment, dtype=np.int16),
        engagement=np.array(engagement, dtype=np.int16),
        level=np.array(level, dtype=np.int16),
        place=place[0],
        places=place[1],
        currency=Labelled(*_labelled(pay[0], np.int16)),
        pay_a_year=np.array(pay[1], dtype=np.float64),
        language=Labelled(*_labelled(language, np.int16)),
        source=Labelled(*_labelled(source, np.int16)),
        board=Labelled(*_labelled(board, np.int16)),
    )


def load_judged(connection: Connection, columns: Columns, person: str) -> Judged:
    """A person's verdicts and decisions, by the rows of ``columns``."""
    rows = _rows(
        connection,
        select(
            verdicts.c.listing,
            verdicts.c.enjoys,
            verdicts.c.avoids,
            verdicts.c.can,
            verdicts.c.score,
            verdicts.c.against,
        ).where(verdicts.c.person == person),
    )
    *figures, against = zip(*rows, strict=True) if rows else ((),) * 6
    codes, labels = _labelled(("", UNKNOWN_AGAINST, *against), np.int16)
    table = np.array([*figures, codes[2:]], dtype=np.float64).T
    by_number = np.full((len(columns), 5), np.nan)
    known = np.isin(table[:, 0], columns.number)
    by_number[columns.rows_of(table[known, 0].astype(np.int64))] = table[known, 1:]
    answers = np.nan_to_num(by_number[:, :3], nan=NOT_JUDGED).astype(np.int16)
    own = np.nan_to_num(by_number[:, 4], nan=1).astype(np.int16)
    fits = np.zeros(len(columns.opening_ids), dtype=np.bool_)
    fits[columns.opening[own == 0]] = True
    return Judged(
        enjoys=answers[:, 0].copy(),
        avoids=answers[:, 1].copy(),
        can=answers[:, 2].copy(),
        score=by_number[:, 3],
        against=Labelled(own, labels),
        opening_against=np.where(fits[columns.opening], np.int16(0), own),
        decision=_decided(connection, columns, person),
    )


def _decided(connection: Connection, columns: Columns, person: str) -> Codes:
    """The latest decision on any listing of an opening stands for all of them."""
    rows = _rows(
        connection,
        select(decisions.c.listing, decisions.c.kind)
        .where(decisions.c.person == person, decisions.c.undone_at.is_(None))
        .order_by(decisions.c.number),
    )
    of_opening = np.zeros(len(columns.opening_ids), dtype=np.int16)
    for number, kind in rows:
        for row in columns.rows_of(np.array([number])):
            of_opening[columns.opening[row]] = DECISIONS.index(DecisionKind(kind))
    return of_opening[columns.opening]


def _rows(connection: Connection, wanted: Select[Any]) -> Sequence[tuple[Any, ...]]:
    """The driver's own rows: moments as milliseconds, texts (here only codes) as they are kept."""
    found: Sequence[tuple[Any, ...]] = connection.execute(wanted).cursor.fetchall()
    return found


def _labelled(values: Sequence[Any], kind: type[Any]) -> tuple[Any, tuple[Any, ...]]:
    """A number for every value, and the values by their number, in the order first met."""
    numbers: dict[Any, int] = {}
    codes = [numbers.setdefault(value, len(numbers)) for value in values]
    return np.array(codes, dtype=kind), tuple(numbers)
