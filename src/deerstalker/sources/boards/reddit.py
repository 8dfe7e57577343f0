"""Reddit: who hires in one community, from its public feed; people who offer themselves stay out."""

from __future__ import annotations

import re

from deerstalker.sources.kit import (
    Kind,
    Listing,
    Page,
    Source,
    Wire,
    address,
    dig,
    listing_of,
    moment,
    text,
)

SOURCE = Source(
    id="reddit",
    name="Reddit",
    homepage="https://www.reddit.com",
    kind=Kind.BOARD,
    terms="Public feeds for a person's own reading, once an hour a community; no names of people "
    "are kept (https://www.reddit.com/wiki/rss).",
    needs=("community",),
    address="https://www.reddit.com/r/{community}/new/.rss?limit=100",
    careers=(r"(?:old\.)?reddit\.com/r/(?P<community>\w+)",),
    wire=Wire.FEED,
    records=("entries",),
    is_published=lambda record: "[hiring]" in text(dig(record, "title")).lower(),
    min_interval=10.0,
    revisit=3600.0,
    is_window=True,
    default_on=False,
    off_reason="its terms for programs are strict; switch on the communities that you read yourself",
    attribution="From Reddit (https://www.reddit.com)",
)

_PERSON = re.compile(r"<a href=\"https://www\.reddit\.com/user/[^>]*>[^<]*</a>|/?u/[\w-]+")


def parse(record: object, page: Page) -> Listing | None:
    """One post whose title says [Hiring]."""
    contents = dig(record, "content")
    words = text(dig(contents[0], "value")) if isinstance(contents, list) and contents else ""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "link"), page.url),
        title=text(dig(record, "title")),
        date_posted=moment(dig(record, "published")),
        description_html=_PERSON.sub("", words),
    )
