"""Hacker News' monthly threads: where the newest is, and what a comment in it shows.

A comment has no fields; its first line is the title, and what that means is left to reading.
"""

from __future__ import annotations

import html
import re
from typing import TYPE_CHECKING

from deerstalker.sources.kit import Listing, Page, Source, dig, listing_of, moment, number, text

if TYPE_CHECKING:
    from collections.abc import Callable

THREADS = (
    "https://hn.algolia.com/api/v1/search_by_date?tags=story,author_whoishiring&hitsPerPage=10"
)
TERMS = (
    "The public API by Algolia; for a person's own local use, with a link to each comment "
    "(https://hn.algolia.com/api)."
)
_LONGEST_TITLE = 200
_LINE_END = re.compile(r"<p>|<pre>|\n")
_OFFER = "SEEKING FREELANCER"
_MARK = re.compile(r"<[^>]*>")


def newest_thread(title: str) -> Callable[[Page, object], tuple[str, ...]]:
    """A function from the list of threads to the address of the newest whose title starts so."""

    def follow(_: Page, content: object) -> tuple[str, ...]:
        hits = dig(content, "hits")
        dated = [
            (number(dig(hit, "created_at_i")) or 0.0, text(dig(hit, "objectID")))
            for hit in (hits if isinstance(hits, list) else [])
            if text(dig(hit, "title")).startswith(title)
        ]
        numbers = [name for _, name in sorted(dated, reverse=True) if name.isdecimal()]
        return tuple(f"https://hn.algolia.com/api/v1/items/{name}" for name in numbers[:1])

    return follow


def is_shown(record: object) -> bool:
    """Whether a comment still stands: deleted ones have neither author nor text."""
    return bool(dig(record, "text"))


def is_offer(record: object) -> bool:
    """Whether a comment of the freelancers' thread looks for one, in the thread's own words."""
    return _MARK.sub(" ", text(dig(record, "text"))).strip().upper().startswith(_OFFER)


def comment_listing(source: Source, record: object) -> Listing | None:
    """One top-level comment."""
    identifier, words = text(dig(record, "id")), text(dig(record, "text"))
    title = _title(words)
    first, bar, _ = title.partition("|")
    return listing_of(
        source,
        identifier=identifier,
        url=f"https://news.ycombinator.com/item?id={identifier}",
        title=title,
        # The thread's custom: "Organization | role | place | …"; without a bar there is none.
        hiring_organization=first.strip() if bar else "",
        date_posted=moment(dig(record, "created_at")) or moment(dig(record, "created_at_i")),
        description_html=words,
    )


def _title(words: str) -> str:
    """The first line without its marks, cut between words where it is a whole paragraph."""
    plain = (html.unescape(_MARK.sub("", line)).split() for line in _LINE_END.split(words))
    line = " ".join(next(filter(None, plain), ()))
    if len(line) <= _LONGEST_TITLE:
        return line
    return line[:_LONGEST_TITLE].rpartition(" ")[0] or line[:_LONGEST_TITLE]
