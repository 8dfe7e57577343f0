"""What a store promises, in the words of the domain.

Every method that changes something is one transaction: when it returns, what it was given
survives the death of the process; when it raises, nothing of it is kept. Moments enter as
arguments and are aware; they come back in UTC, to the millisecond.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import datetime

    from deerstalker.domain.board import Board, BoardState
    from deerstalker.domain.decision import Decision, DecisionKind
    from deerstalker.domain.history import Event, EventKind, Sighting, Version
    from deerstalker.domain.listing import Listing
    from deerstalker.domain.opening import Opening
    from deerstalker.domain.person import Person
    from deerstalker.domain.posting import Posting
    from deerstalker.domain.query import Query
    from deerstalker.domain.verdict import Verdict
    from deerstalker.merging.portrait import Portrait


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """What one board's reading brought, in numbers of listings."""

    seen: int = 0
    new: int = 0
    changed: int = 0
    returned: int = 0
    closed: int = 0
    is_held: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptListing:
    """A listing as it was last shown, and where and when it was seen."""

    listing: Listing
    sighting: Sighting


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundOpening:
    """One row of a search: an opening by id, and the listing of it that fits the query best."""

    opening: str
    listing: str
    score: float | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A page of a search, how many there are in all, and counts by facet and value.

    Each facet counts the openings that all other filters let pass. ``hidden`` counts what the
    person's decisions and closing kept out of an otherwise equal search.
    """

    total: int
    rows: tuple[FoundOpening, ...]
    facets: Mapping[str, Mapping[str, int]]
    hidden: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeLabel:
    """A person's word that two listings are, or are not, the same opening."""

    a: str
    b: str
    is_same: bool
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Counts:
    """How much the store holds."""

    listings: int
    open_listings: int
    postings: int
    openings: int
    boards: int
    people: int


class Store(Protocol):
    """Everything kept between two runs."""

    # --- boards -------------------------------------------------------------------------------

    def boards(self, *, only_on: bool = False) -> tuple[Board, ...]:
        """Every followed board by name."""

    def add_boards(self, names: Iterable[str], *, tags: Sequence[str] = (), at: datetime) -> int:
        """Follow boards, switching on again those that were dropped; how many were not on."""

    def drop_boards(self, names: Iterable[str]) -> int:
        """Stop following boards; their listings stay. How many were on."""

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
        """Keep what one successful fetch of a board showed.

        Listings are new, changed (the old values are kept as a version), returned, or seen again.
        Only a complete reading without skipped records closes what the board no longer shows; an
        empty reading after a full one is held (``is_held``) until a later one confirms it.
        ``validators`` (address to ETag and Last-Modified) are kept in the same transaction, so
        that no later "not modified" can stand for listings that were never saved.
        """

    def save_unchanged(self, board: str, *, seen_at: datetime) -> Saved:
        """Keep that a board answered "not modified": its open listings were seen again."""

    def save_failure(self, board: str, state: BoardState, why: str, *, seen_at: datetime) -> None:
        """Keep that a fetch of a board failed; its listings stay as they are."""

    def kept(self, ids: Sequence[str]) -> dict[str, KeptListing]:
        """The listings of these ids that are known, by id."""

    def listings(self, *, source: str = "") -> Iterator[KeptListing]:
        """Every listing, of one source or of all, in the order they first came."""

    def events(
        self, *, listings: Sequence[str] | None = None, after: datetime | None = None
    ) -> tuple[Event, ...]:
        """What happened to these listings (None: to any) after a moment, oldest first."""

    def versions(self, listing: str) -> tuple[Version, ...]:
        """What a listing said before, newest first."""

    def count_events(self, *, after: datetime | None = None) -> dict[EventKind, int]:
        """How many events of each kind happened after a moment."""

    # --- postings -----------------------------------------------------------------------------

    def unread(self, reader_version: int) -> Iterator[Listing]:
        """Listings never read, changed since, or read by another version of the reader.

        Like every iterator here it may be held while other methods write; what is written
        meanwhile may or may not be seen.
        """

    def count_unread(self, reader_version: int) -> int:
        """How many listings ``unread`` would give."""

    def save_postings(self, postings: Sequence[Posting], reader_version: int) -> None:
        """Keep what was read of listings, and make it searchable; unknown listings are ignored."""

    def postings(self, ids: Sequence[str]) -> dict[str, Posting]:
        """The postings of these listings that are read, by id."""

    def all_postings(self, *, only_open: bool = False) -> Iterator[Posting]:
        """Every posting, in the order the listings first came."""

    # --- openings -----------------------------------------------------------------------------

    def unmerged(self, merge_version: int) -> tuple[str, ...]:
        """Ids of read listings that are in no opening made of that reading by this version."""

    def save_openings(self, openings: Iterable[Opening], merge_version: int) -> None:
        """Keep openings, in place of every kept opening that shares a listing with them.

        The id of one that is replaced goes on leading to what its first listing became part of.
        A listing that came to a source after another one of its opening had left it is noted as
        reposted.
        """

    def opening(self, key: str) -> Opening:
        """The opening with this id, former id, or the id of one of its listings.

        Raises:
            NotFound: when there is none.
        """

    def openings(self, ids: Sequence[str] | None = None) -> tuple[Opening, ...]:
        """These openings (None: all), in the order given."""

    def unportrayed(self, merge_version: int) -> Iterator[Posting]:
        """Postings without a portrait of their present reading by this version."""

    def save_portraits(self, portraits: Sequence[Portrait], merge_version: int) -> None:
        """Keep the portraits of present readings, so that they are not drawn again."""

    def portraits(self, merge_version: int) -> tuple[Portrait, ...]:
        """The portraits of all present readings by this version."""

    def openings_of(self, listings: Sequence[str]) -> dict[str, str]:
        """Opening ids by listing id."""

    def merge_labels(self) -> tuple[MergeLabel, ...]:
        """Every kept word on which listings are the same, the latest for each pair."""

    def save_merge_label(self, label: MergeLabel) -> None:
        """Keep a person's word; both listings wait to be merged anew."""

    # --- people and verdicts ------------------------------------------------------------------

    def people(self) -> tuple[Person, ...]:
        """Every person, by id."""

    def person(self, person_id: str) -> Person:
        """One person.

        Raises:
            NotFound: when nobody has this id.
        """

    def save_person(self, person: Person) -> None:
        """Keep a person; verdicts made for other wishes wait to be made anew."""

    def delete_person(self, person_id: str) -> None:
        """Delete a person with verdicts, decisions and visits."""

    def unjudged(self, person: Person, judge_version: int) -> Iterator[Posting]:
        """Open postings with no verdict for this person as they are now, or by another version."""

    def count_unjudged(self, person: Person, judge_version: int) -> int:
        """How many postings ``unjudged`` would give."""

    def save_verdicts(
        self, person: Person, verdicts: Sequence[Verdict], judge_version: int
    ) -> None:
        """Keep verdicts for a person as they are now."""

    def verdicts(self, person_id: str, listings: Sequence[str]) -> dict[str, Verdict]:
        """A person's verdicts by listing id, for these listings."""

    def all_verdicts(self, person_id: str) -> Iterator[Verdict]:
        """Every verdict of a person, best first."""

    # --- decisions and visits -----------------------------------------------------------------

    def save_decision(
        self, person_id: str, listing: str, kind: DecisionKind, reason: str, *, at: datetime
    ) -> Decision:
        """Keep a decision; it replaces the same person's earlier one on the listing."""

    def undo_decision(self, person_id: str, *, at: datetime) -> Decision | None:
        """Take back the person's latest decision and give what it replaced its place again."""

    def decisions(self, person_id: str) -> dict[str, Decision]:
        """The decisions in force, by listing id."""

    def last_visit(self, person_id: str) -> datetime | None:
        """Until when the person has seen what is new."""

    def save_visit(self, person_id: str, until: datetime) -> None:
        """Keep that the person has seen everything until a moment; never moves back."""

    # --- search -------------------------------------------------------------------------------

    def search(self, query: Query) -> Found:
        """The openings that fit a query.

        Raises:
            NotFound: when the query names an unknown person.
        """

    # --- fetching -----------------------------------------------------------------------------

    def validators(self, address: str) -> Validators | None:
        """ETag and Last-Modified of the last answer that was saved for an address."""

    def fetch_state(self, key: str) -> str:
        """What the fetcher kept under a key, or ""."""

    def save_fetch_state(self, key: str, state: str) -> None:
        """Keep a text of the fetcher under a key."""

    def save_page(self, board: str, body: bytes, why: str, *, at: datetime) -> None:
        """Keep an answer nobody could read, for us to look at; one a board, the latest."""

    def pages(self) -> tuple[tuple[str, str, bytes], ...]:
        """Kept answers: board, why, body."""

    # --- the store itself ---------------------------------------------------------------------

    def counts(self) -> Counts:
        """How much the store holds."""

    def check(self) -> tuple[str, ...]:
        """What is damaged, in words; nothing when sound."""

    def close(self) -> None:
        """Let go of the database."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What a host gave to ask "has this changed?" with; "" where it gave none."""

    etag: str = ""
    last_modified: str = ""
