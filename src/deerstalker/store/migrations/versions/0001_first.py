"""The first schema."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Make all tables, and the full-text index where the database has FTS5."""
    op.create_table(
        "boards",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        sa.Column("tags", sa.Text(), nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("since", sa.BigInteger()),
        sa.Column("fetched_at", sa.BigInteger()),
        sa.Column("read_at", sa.BigInteger()),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("held_since", sa.BigInteger()),
    )
    op.create_table(
        "fetch_state",
        sa.Column("key", sa.Text(), primary_key=True),
        sa.Column("state", sa.Text(), nullable=False),
    )
    op.create_table(
        "listings",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("id", sa.Text(), nullable=False, unique=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("board", sa.Text(), nullable=False),
        sa.Column("identifier", sa.Text(), nullable=False),
        sa.Column("url", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("hiring_organization", sa.Text(), nullable=False),
        sa.Column("job_location", sa.Text(), nullable=False),
        sa.Column("stated", sa.Text(), nullable=False),
        sa.Column("date_posted", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(16), nullable=False),
        sa.Column("first_seen", sa.BigInteger(), nullable=False),
        sa.Column("last_seen", sa.BigInteger(), nullable=False),
        sa.Column("changed_at", sa.BigInteger()),
        sa.Column("missing_since", sa.BigInteger()),
        sa.Column("closed_at", sa.BigInteger()),
        sa.Column("closed_how", sa.Text(), nullable=False),
    )
    op.create_index("listings_of_board", "listings", ["board", "closed_at"])
    op.create_table(
        "merge_labels",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column("a", sa.Text(), nullable=False),
        sa.Column("b", sa.Text(), nullable=False),
        sa.Column("is_same", sa.Boolean(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
    )
    op.create_table(
        "openings",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("links", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "pages",
        sa.Column("board", sa.Text(), primary_key=True),
        sa.Column("why", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "people",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("digest", sa.String(32), nullable=False),
    )
    op.create_table(
        "revisions",
        sa.Column("name", sa.Text(), primary_key=True),
        sa.Column("value", sa.Integer(), nullable=False),
    )
    op.create_table(
        "validators",
        sa.Column("address", sa.Text(), primary_key=True),
        sa.Column("etag", sa.Text(), nullable=False),
        sa.Column("last_modified", sa.Text(), nullable=False),
    )
    op.create_table(
        "bodies",
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("description_html", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "decisions",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column(
            "person", sa.Text(), sa.ForeignKey("people.id", ondelete="CASCADE"), nullable=False
        ),
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            nullable=False,
            autoincrement=False,
        ),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("undone_at", sa.BigInteger()),
    )
    op.create_index("decisions_of_person", "decisions", ["person"])
    op.create_table(
        "events",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            nullable=False,
            autoincrement=False,
        ),
        sa.Column("kind", sa.String(16), nullable=False),
        sa.Column("at", sa.BigInteger(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
    )
    op.create_index("events_at", "events", ["at"])
    op.create_index("events_of_listing", "events", ["listing"])
    op.create_table(
        "features",
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("workplace", sa.SmallInteger(), nullable=False),
        sa.Column("employment", sa.SmallInteger(), nullable=False),
        sa.Column("engagement", sa.SmallInteger(), nullable=False),
        sa.Column("level", sa.SmallInteger(), nullable=False),
        sa.Column("is_worldwide", sa.Boolean()),
        sa.Column("include", sa.Text(), nullable=False),
        sa.Column("exclude", sa.Text(), nullable=False),
        sa.Column("pay_currency", sa.Text(), nullable=False),
        sa.Column("pay_a_year", sa.Float()),
        sa.Column("language", sa.Text(), nullable=False),
    )
    op.create_table(
        "former_openings",
        sa.Column("id", sa.Text(), primary_key=True),
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            nullable=False,
            autoincrement=False,
        ),
    )
    op.create_table(
        "listing_versions",
        sa.Column("number", sa.Integer(), primary_key=True),
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            nullable=False,
            autoincrement=False,
        ),
        sa.Column("until", sa.BigInteger(), nullable=False),
        sa.Column("fields", sa.LargeBinary(), nullable=False),
    )
    op.create_index("versions_of_listing", "listing_versions", ["listing"])
    op.create_table(
        "opening_listings",
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("opening", sa.Text(), nullable=False),
        sa.Column("place", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("merge_version", sa.Integer(), nullable=False),
    )
    op.create_index("listings_of_opening", "opening_listings", ["opening", "place"])
    op.create_table(
        "portraits",
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("merge_version", sa.Integer(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "postings",
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("content", sa.LargeBinary(16), nullable=False),
        sa.Column("reader_version", sa.Integer(), nullable=False),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("organization", sa.Text(), nullable=False),
        sa.Column("location", sa.Text(), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=False),
        sa.Column("sections", sa.LargeBinary(), nullable=False),
        sa.Column("facts", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "verdicts",
        sa.Column(
            "person", sa.Text(), sa.ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column(
            "listing",
            sa.Integer(),
            sa.ForeignKey("listings.number", ondelete="CASCADE"),
            primary_key=True,
            autoincrement=False,
        ),
        sa.Column("reading", sa.Integer(), nullable=False),
        sa.Column("basis", sa.String(48), nullable=False),
        sa.Column("enjoys", sa.SmallInteger(), nullable=False),
        sa.Column("avoids", sa.SmallInteger(), nullable=False),
        sa.Column("can", sa.SmallInteger(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("against", sa.Text(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
    )
    op.create_table(
        "visits",
        sa.Column(
            "person", sa.Text(), sa.ForeignKey("people.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("until", sa.BigInteger(), nullable=False),
    )

    if op.get_bind().dialect.name == "sqlite":
        op.execute(
            "CREATE VIRTUAL TABLE fulltext USING fts5("
            "title, organization, location, text, content='', "
            "tokenize=\"porter unicode61 remove_diacritics 2 tokenchars '+#'\")"
        )
