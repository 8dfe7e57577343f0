"""Landing.jobs: the ten newest remote adverts of its feed."""

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
)

SOURCE = Source(
    id="landingjobs",
    name="Landing.jobs",
    homepage="https://landing.jobs",
    kind=Kind.BOARD,
    terms="The public feed; its robots.txt closes the interface, which is not used.",
    address="https://landing.jobs/feed?remote=true",
    wire=Wire.FEED,
    records=("entries",),
    revisit=6 * 3600.0,
    is_window=True,
    default_on=False,
    off_reason="ten adverts a visit, mostly for programmers",
    attribution="Adverts from Landing.jobs (https://landing.jobs)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One entry of the feed."""
    link = address(dig(record, "link"), page.url)
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")) or link,
        url=link,
        title=text(dig(record, "title")),
        date_posted=moment(dig(record, "published")),
        description_html=text(dig(record, "summary")),
    )
