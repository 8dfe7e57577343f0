"""We Work Remotely: the hundred newest adverts of its feed."""

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
    id="weworkremotely",
    name="We Work Remotely",
    homepage="https://weworkremotely.com",
    kind=Kind.BOARD,
    terms="The feeds are offered for reading, with attribution and a link back; its terms forbid "
    "building a public search service on them, so that they stay on this machine "
    "(https://weworkremotely.com/remote-job-rss-feed).",
    address="https://weworkremotely.com/remote-jobs.rss",
    wire=Wire.XML,
    records=("rss", "channel", "item"),
    min_interval=5.0,
    revisit=3600.0,
    is_window=True,
    attribution="Adverts from We Work Remotely (https://weworkremotely.com)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert; the feed writes its title "Organization: Title"."""
    organization, colon, title = text(dig(record, "title")).partition(": ")
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "guid")) or text(dig(record, "guid", "#text")),
        url=address(dig(record, "link"), page.url),
        title=title if colon else organization,
        hiring_organization=organization if colon else "",
        job_location=texts(dig(record, "region"), dig(record, "country")),
        date_posted=moment(dig(record, "pubDate")),
        description_html=text(dig(record, "description")),
        employment_type=text(dig(record, "type")),
        department=text(dig(record, "category")),
    )
