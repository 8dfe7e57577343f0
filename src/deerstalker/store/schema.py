"""Which tables there are, the same on SQLite and PostgreSQL; changed only through migrations."""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Column,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
)

from deerstalker.store.types import LongText, Moment, Packed, Verbatim

metadata = MetaData()


def _listing(*, primary_key: bool = False) -> Column[int]:
    return Column(
        "listing",
        ForeignKey("listings.number", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
        autoincrement=False,
    )


def _person(*, primary_key: bool = False) -> Column[str]:
    return Column(
        "person",
        ForeignKey("people.id", ondelete="CASCADE"),
        primary_key=primary_key,
        nullable=False,
    )


boards = Table(
    "boards",
    metadata,
    Column("name", Verbatim, primary_key=True),
    Column("is_on", Boolean, nullable=False),
    Column("tags", Text, nullable=False),
    Column("state", String(16), nullable=False),
    Column("since", Moment),
    Column("fetched_at", Moment),
    Column("read_at", Moment),
    Column("why", Verbatim, nullable=False),
    Column("skipped", Integer, nullable=False),
    Column("held_since", Moment),
)

listings = Table(
    "listings",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("id", Verbatim, nullable=False, unique=True),
    Column("source", Verbatim, nullable=False),
    Column("board", Verbatim, nullable=False),
    Column("identifier", Verbatim, nullable=False),
    Column("url", Verbatim, nullable=False),
    Column("title", Verbatim, nullable=False),
    Column("hiring_organization", Verbatim, nullable=False),
    Column("job_location", Verbatim, nullable=False),
    Column("stated", Text, nullable=False),
    Column("date_posted", Verbatim, nullable=False),
    Column("content", LargeBinary(16), nullable=False),
    Column("first_seen", Moment, nullable=False),
    Column("last_seen", Moment, nullable=False),
    Column("changed_at", Moment),
    Column("missing_since", Moment),
    Column("closed_at", Moment),
    Column("closed_how", Text, nullable=False),
    Index("listings_of_board", "board", "closed_at"),
)

bodies = Table(
    "bodies",
    metadata,
    _listing(primary_key=True),
    Column("description_html", LongText, nullable=False),
)
"""Apart from ``listings``, so that "seen again" rewrites a short row."""

versions = Table(
    "listing_versions",
    metadata,
    Column("number", Integer, primary_key=True),
    _listing(),
    Column("until", Moment, nullable=False),
    Column("fields", Packed, nullable=False),
    Index("versions_of_listing", "listing"),
)

events = Table(
    "events",
    metadata,
    Column("number", Integer, primary_key=True),
    _listing(),
    Column("kind", String(16), nullable=False),
    Column("at", Moment, nullable=False),
    Column("note", Verbatim, nullable=False),
    Index("events_of_listing", "listing"),
    Index("events_at", "at"),
)

postings = Table(
    "postings",
    metadata,
    _listing(primary_key=True),
    Column("content", LargeBinary(16), nullable=False),
    Column("reader_version", Integer, nullable=False),
    Column("reading", Integer, nullable=False),
    Column("title", Verbatim, nullable=False),
    Column("organization", Verbatim, nullable=False),
    Column("location", Verbatim, nullable=False),
    Column("text", LongText, nullable=False),
    Column("sections", Packed, nullable=False),
    Column("facts", Packed, nullable=False),
)
"""``reading`` counts the transactions that read: what was made from an older one is stale.
``title``, ``organization`` and ``location`` are as they were indexed."""

features = Table(
    "features",
    metadata,
    _listing(primary_key=True),
    Column("workplace", SmallInteger, nullable=False),
    Column("employment", SmallInteger, nullable=False),
    Column("engagement", SmallInteger, nullable=False),
    Column("level", SmallInteger, nullable=False),
    Column("is_worldwide", Boolean),
    Column("include", Text, nullable=False),
    Column("exclude", Text, nullable=False),
    Column("pay_currency", Text, nullable=False),
    Column("pay_a_year", Float),
    Column("language", Text, nullable=False),
)
"""The facts that searches filter on, in their narrowest form (see ``features.py``)."""

openings = Table(
    "openings",
    metadata,
    Column("id", Verbatim, primary_key=True),
    Column("links", Packed, nullable=False),
)

opening_listings = Table(
    "opening_listings",
    metadata,
    _listing(primary_key=True),
    Column("opening", Verbatim, nullable=False),
    Column("place", Integer, nullable=False),
    Column("reading", Integer, nullable=False),
    Column("merge_version", Integer, nullable=False),
    Index("listings_of_opening", "opening", "place"),
)

former_openings = Table(
    "former_openings",
    metadata,
    Column("id", Verbatim, primary_key=True),
    _listing(),
)

portraits = Table(
    "portraits",
    metadata,
    _listing(primary_key=True),
    Column("reading", Integer, nullable=False),
    Column("merge_version", Integer, nullable=False),
    Column("body", LargeBinary, nullable=False),
)

merge_labels = Table(
    "merge_labels",
    metadata,
    Column("number", Integer, primary_key=True),
    Column("a", Verbatim, nullable=False),
    Column("b", Verbatim, nullable=False),
    Column("is_same", Boolean, nullable=False),
    Column("at", Moment, nullable=False),
)

people = Table(
    "people",
    metadata,
    Column("id", Verbatim, primary_key=True),
    Column("body", Text, nullable=False),
    Column("digest", String(32), nullable=False),
)

verdicts = Table(
    "verdicts",
    metadata,
    _person(primary_key=True),
    _listing(primary_key=True),
    Column("reading", Integer, nullable=False),
    Column("basis", String(48), nullable=False),
    Column("enjoys", SmallInteger, nullable=False),
    Column("avoids", SmallInteger, nullable=False),
    Column("can", SmallInteger, nullable=False),
    Column("score", Float, nullable=False),
    Column("against", Verbatim, nullable=False),
    Column("body", Packed, nullable=False),
)

decisions = Table(
    "decisions",
    metadata,
    Column("number", Integer, primary_key=True),
    _person(),
    _listing(),
    Column("kind", String(16), nullable=False),
    Column("reason", Verbatim, nullable=False),
    Column("at", Moment, nullable=False),
    Column("undone_at", Moment),
    Index("decisions_of_person", "person"),
)

visits = Table(
    "visits",
    metadata,
    _person(primary_key=True),
    Column("until", Moment, nullable=False),
)

validators = Table(
    "validators",
    metadata,
    Column("address", Verbatim, primary_key=True),
    Column("etag", Verbatim, nullable=False),
    Column("last_modified", Verbatim, nullable=False),
)

fetch_state = Table(
    "fetch_state",
    metadata,
    Column("key", Verbatim, primary_key=True),
    Column("state", Verbatim, nullable=False),
)

pages = Table(
    "pages",
    metadata,
    Column("board", Verbatim, primary_key=True),
    Column("why", Verbatim, nullable=False),
    Column("at", Moment, nullable=False),
    Column("body", Packed, nullable=False),
)

revisions = Table(
    "revisions",
    metadata,
    Column("name", Verbatim, primary_key=True),
    Column("value", Integer, nullable=False),
)
"""Counts the changes of what is cached in memory, so that every process sees them."""
