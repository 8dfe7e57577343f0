"""Hacker News: the comments of the newest "Who is hiring?" thread."""

from __future__ import annotations

from deerstalker.sources.hacker_news import (
    TERMS,
    THREADS,
    comment_listing,
    is_shown,
    newest_thread,
)
from deerstalker.sources.kit import Kind, Listing, Page, Source

SOURCE = Source(
    id="hn",
    name="Hacker News: Who is hiring?",
    homepage="https://news.ycombinator.com/user?id=whoishiring",
    kind=Kind.BOARD,
    terms=TERMS,
    address=THREADS,
    follow=newest_thread("Ask HN: Who is hiring?"),
    records=("children",),
    is_published=is_shown,
    min_interval=2.0,
    revisit=3600.0,
    is_window=True,
    attribution="From Hacker News (https://news.ycombinator.com)",
)


def parse(record: object, page: Page) -> Listing | None:  # noqa: ARG001 - a comment needs no more
    """One top-level comment of the thread."""
    return comment_listing(SOURCE, record)
