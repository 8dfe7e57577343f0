"""The store on a SQL database: each promise of ``port.Store`` as one transaction.

How rows look stands in the files named for them; here is only what is done together.
"""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TypeVar

from sqlalchemy.exc import DBAPIError

from deerstalker.domain.errors import StorageError
from deerstalker.store import (
    board_rows,
    counting,
    decision_rows,
    fetch_rows,
    listing_rows,
    opening_rows,
    person_rows,
    portrait_rows,
    posting_rows,
    readings,
    schema,
)
from deerstalker.store.engine import open_engine
from deerstalker.store.searching import Searcher
from deerstalker.store.sqlite import maintenance

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
    from datetime import datetime
    from pathlib import Path

    from sqlalchemy import Connection, Select

    from deerstalker.domain.board import Board, BoardState
    from deerstalker.domain.decision import Decision, DecisionKind
    from deerstalker.domain.history import Event, EventKind, Version
    from deerstalker.domain.listing import Listing
    from deerstalker.domain.opening import Opening
    from deerstalker.domain.person import Person
    from deerstalker.domain.posting import Posting
    from deerstalker.domain.query import Query
    from deerstalker.domain.verdict import Verdict
    from deerstalker.merging.portrait import Portrait
    from deerstalker.store.port import Counts, Found, KeptListing, MergeLabel, Saved, Validators

T = TypeVar("T")


class SqlStore:
    """A ``Store`` on SQLite; may be used from several threads, and by several processes."""

    def __init__(self, url: str) -> None:
        self._engine = open_engine(url)
        self._writing = self._engine.execution_options(writes=True)
        self._searcher = Searcher()

    @classmethod
    def at(cls, path: Path) -> SqlStore:
        """The store in a file, made with its folder where it is missing.

        Raises:
            StorageError: when it cannot be opened or made.
        """
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise StorageError(f"The folder {path.parent} cannot be made: {error}") from error
        return cls(f"sqlite:///{path}")

    @contextmanager
    def _read(self) -> Iterator[Connection]:
        try:
            with self._engine.connect() as connection:
                yield connection
        except DBAPIError as error:
            raise StorageError(f"The store cannot be read: {error.orig}") from error

    @contextmanager
    def _write(self) -> Iterator[Connection]:
        try:
            with self._writing.begin() as connection:
                yield connection
        except DBAPIError as error:
            raise StorageError(f"The store cannot be written: {error.orig}") from error

    def _stream(self, wanted: Select[Any], value_of: Callable[[Any], T]) -> Iterator[T]:
        """The values of a selection of listings, in batches with a connection each.

        Why not one: it would hold back the trimming of the log while others write.
        """
        last = 0
        while True:
            with self._read() as connection:
                rows = listing_rows.next_rows(connection, wanted, last)
                values = [value_of(row) for row in rows]
            if not rows:
                return
            yield from values
            last = rows[-1].number

    # --- boards -------------------------------------------------------------------------------

    def boards(self, *, only_on: bool = False) -> tuple[Board, ...]:
        with self._read() as connection:
            return board_rows.all_boards(connection, only_on=only_on)

    def add_boards(self, names: Iterable[str], *, tags: Sequence[str] = (), at: datetime) -> int:
        with self._write() as connection:
            return board_rows.add(connection, names, tags, at)

    def drop_boards(self, names: Iterable[str]) -> int:
        with self._write() as connection:
            return board_rows.drop(connection, names)

    # --- listings -----------------------------------------------------------------------------

    def save_reading(
        self,
        board: str,
        listings: Sequence[Listing],
        *,
        seen_at: datetime,
        is_complete: bool,
        skipped: int = 0,
        validators: Mapping[str, Validators] | None = None,
    ) -> Saved:
        with self._write() as connection:
            fetch_rows.save_validators(connection, validators or {})
            return readings.keep(
                connection, board, listings, at=seen_at, is_complete=is_complete, skipped=skipped
            )

    def save_unchanged(self, board: str, *, seen_at: datetime) -> Saved:
        with self._write() as connection:
            return readings.keep_unchanged(connection, board, at=seen_at)

    def save_failure(self, board: str, state: BoardState, why: str, *, seen_at: datetime) -> None:
        with self._write() as connection:
            board_rows.note(connection, board, state, at=seen_at, why=why)

    def kept(self, ids: Sequence[str]) -> dict[str, KeptListing]:
        with self._read() as connection:
            return listing_rows.kept_by_id(connection, ids)

    def listings(self, *, source: str = "") -> Iterator[KeptListing]:
        wanted = listing_rows.with_bodies()
        if source:
            wanted = wanted.where(schema.listings.c.source == source)
        return self._stream(wanted, listing_rows.kept_of)

    def events(
        self, *, listings: Sequence[str] | None = None, after: datetime | None = None
    ) -> tuple[Event, ...]:
        with self._read() as connection:
            return listing_rows.events_of(connection, listings, after)

    def versions(self, listing: str) -> tuple[Version, ...]:
        with self._read() as connection:
            return listing_rows.versions_of(connection, listing)

    def count_events(self, *, after: datetime | None = None) -> dict[EventKind, int]:
        with self._read() as connection:
            return listing_rows.count_events(connection, after)

    # --- postings -----------------------------------------------------------------------------

    def unread(self, reader_version: int) -> Iterator[Listing]:
        return self._stream(posting_rows.unread(reader_version), listing_rows.listing_of)

    def count_unread(self, reader_version: int) -> int:
        with self._read() as connection:
            return posting_rows.count_unread(connection, reader_version)

    def save_postings(self, postings: Sequence[Posting], reader_version: int) -> None:
        with self._write() as connection:
            posting_rows.save(connection, postings, reader_version)

    def postings(self, ids: Sequence[str]) -> dict[str, Posting]:
        with self._read() as connection:
            return posting_rows.by_id(connection, ids)

    def all_postings(self, *, only_open: bool = False) -> Iterator[Posting]:
        wanted = posting_rows.present()
        if only_open:
            wanted = wanted.where(schema.listings.c.closed_at.is_(None))
        return self._stream(wanted, posting_rows.posting_of)

    # --- openings -----------------------------------------------------------------------------

    def unmerged(self, merge_version: int) -> tuple[str, ...]:
        with self._read() as connection:
            return opening_rows.unmerged(connection, merge_version)

    def unportrayed(self, merge_version: int) -> Iterator[Posting]:
        return self._stream(portrait_rows.unportrayed(merge_version), posting_rows.posting_of)

    def save_portraits(self, portraits: Sequence[Portrait], merge_version: int) -> None:
        with self._write() as connection:
            portrait_rows.save(connection, portraits, merge_version)

    def portraits(self, merge_version: int) -> tuple[Portrait, ...]:
        with self._read() as connection:
            return portrait_rows.every(connection, merge_version)

    def save_openings(self, openings: Iterable[Opening], merge_version: int) -> None:
        with self._write() as connection:
            opening_rows.save(connection, openings, merge_version)

    def opening(self, key: str) -> Opening:
        with self._read() as connection:
            return opening_rows.find(connection, key)

    def openings(self, ids: Sequence[str] | None = None) -> tuple[Opening, ...]:
        with self._read() as connection:
            return opening_rows.by_id(connection, ids)

    def openings_of(self, listings: Sequence[str]) -> dict[str, str]:
        with self._read() as connection:
            return opening_rows.of_listings(connection, listings)

    def merge_labels(self) -> tuple[MergeLabel, ...]:
        with self._read() as connection:
            return opening_rows.labels(connection)

    def save_merge_label(self, label: MergeLabel) -> None:
        with self._write() as connection:
            opening_rows.save_label(connection, label)

    # --- people and verdicts ------------------------------------------------------------------

    def people(self) -> tuple[Person, ...]:
        with self._read() as connection:
            return person_rows.everyone(connection)

    def person(self, person_id: str) -> Person:
        with self._read() as connection:
            return person_rows.by_id(connection, person_id)

    def save_person(self, person: Person) -> None:
        with self._write() as connection:
            person_rows.save(connection, person)

    def delete_person(self, person_id: str) -> None:
        with self._write() as connection:
            person_rows.forget(connection, person_id)

    def unjudged(self, person: Person, judge_version: int) -> Iterator[Posting]:
        return self._stream(person_rows.unjudged(person, judge_version), posting_rows.posting_of)

    def count_unjudged(self, person: Person, judge_version: int) -> int:
        with self._read() as connection:
            return person_rows.count_unjudged(connection, person, judge_version)

    def save_verdicts(
        self, person: Person, verdicts: Sequence[Verdict], judge_version: int
    ) -> None:
        with self._write() as connection:
            person_rows.save_verdicts(connection, person, verdicts, judge_version)

    def verdicts(self, person_id: str, listings: Sequence[str]) -> dict[str, Verdict]:
        with self._read() as connection:
            return person_rows.verdicts_by_listing(connection, person_id, listings)

    def all_verdicts(self, person_id: str) -> Iterator[Verdict]:
        with self._read() as connection:
            yield from person_rows.best_verdicts(connection, person_id)

    # --- decisions and visits -----------------------------------------------------------------

    def save_decision(
        self, person_id: str, listing: str, kind: DecisionKind, reason: str, *, at: datetime
    ) -> Decision:
        with self._write() as connection:
            person_rows.by_id(connection, person_id)
            return decision_rows.save(connection, person_id, listing, kind, reason, at=at)

    def undo_decision(self, person_id: str, *, at: datetime) -> Decision | None:
        with self._write() as connection:
            return decision_rows.undo(connection, person_id, at=at)

    def decisions(self, person_id: str) -> dict[str, Decision]:
        with self._read() as connection:
            return decision_rows.in_force(connection, person_id)

    def last_visit(self, person_id: str) -> datetime | None:
        with self._read() as connection:
            return decision_rows.last_visit(connection, person_id)

    def save_visit(self, person_id: str, until: datetime) -> None:
        with self._write() as connection:
            person_rows.by_id(connection, person_id)
            decision_rows.save_visit(connection, person_id, until)

    # --- search -------------------------------------------------------------------------------

    def search(self, query: Query) -> Found:
        with self._read() as connection:
            if query.person:
                person_rows.by_id(connection, query.person)
            return self._searcher.search(connection, query)

    # --- fetching -----------------------------------------------------------------------------

    def validators(self, address: str) -> Validators | None:
        with self._read() as connection:
            return fetch_rows.validators_of(connection, address)

    def fetch_state(self, key: str) -> str:
        with self._read() as connection:
            return fetch_rows.state_of(connection, key)

    def save_fetch_state(self, key: str, state: str) -> None:
        with self._write() as connection:
            fetch_rows.save_state(connection, key, state)

    def save_page(self, board: str, body: bytes, why: str, *, at: datetime) -> None:
        with self._write() as connection:
            fetch_rows.save_page(connection, board, body, why, at)

    def pages(self) -> tuple[tuple[str, str, bytes], ...]:
        with self._read() as connection:
            return fetch_rows.kept_pages(connection)

    # --- the store itself ---------------------------------------------------------------------

    def counts(self) -> Counts:
        with self._read() as connection:
            return counting.counts(connection)

    def check(self) -> tuple[str, ...]:
        with self._read() as connection:
            return maintenance.damage(connection)

    def close(self) -> None:
        self._engine.dispose()
