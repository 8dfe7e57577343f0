"""Hacker News: who looks for a freelancer in the newest "Freelancer?" thread."""

from __future__ import annotations

from deerstalker.sources.hacker_news import (
    TERMS,
    THREADS,
    comment_listing,
    is_offer,
    newest_thread,
)
from deerstalker.sources.kit import Kind, Listing, Page, Source

SOURCE = Source(
    id="hn_freelancer",
    name="Hacker News: Freelancer?",
    homepage="https://news.ycombinator.com/user?id=whoishiring",
    kind=Kind.BOARD,
    terms=TERMS,
    address=THREADS,
    follow=newest_thread("Ask HN: Freelancer?"),
    records=("children",),
    # The other half of the thread, SEEKING WORK, are people: theirs are not adverts.
    is_published=is_offer,
    min_interval=2.0,
    revisit=3600.0,
    is_window=True,
    attribution="From Hacker News (https://news.ycombinator.com)",
)


def parse(record: object, page: Page) -> Listing | None:  # noqa: ARG001 - a comment needs no more
    """One top-level comment of the thread."""
    return comment_listing(SOURCE, record)
