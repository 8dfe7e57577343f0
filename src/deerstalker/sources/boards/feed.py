"""Any RSS or Atom feed of adverts: what is common to feeds, and WP Job Manager's own fields."""

from __future__ import annotations

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
    texts,
)

SOURCE = Source(
    id="feed",
    name="RSS or Atom feed",
    homepage="https://www.rssboard.org/rss-specification",
    kind=Kind.BOARD,
    terms="Those of the feed's own site; the feed is read, each advert is linked to.",
    needs=("address",),
    address="https://{address}",
    wire=Wire.FEED,
    records=("entries",),
    revisit=3600.0,
    is_window=True,
)


def parse(record: object, page: Page) -> Listing | None:
    """One entry; what its title means ("Title at Organization") is left to reading."""
    link = address(dig(record, "link"), page.url)
    contents = dig(record, "content")
    full = text(dig(contents[0], "value")) if isinstance(contents, list) and contents else ""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")) or link,
        url=link,
        title=text(dig(record, "title")),
        hiring_organization=text(dig(record, "job_listing_company")),
        job_location=text(dig(record, "job_listing_location")) or text(dig(record, "location")),
        date_posted=moment(dig(record, "published")) or moment(dig(record, "updated")),
        description_html=full or text(dig(record, "summary")),
        employment_type=text(dig(record, "job_listing_job_type")),
        department=texts(dig(record, "tags", "term")),
    )
