"""Working Nomads: the remote adverts that its public list exposes."""

from __future__ import annotations

import re

from deerstalker.sources.kit import (
    Kind,
    Listing,
    Page,
    Source,
    address,
    dig,
    listing_of,
    moment,
    text,
)

SOURCE = Source(
    id="workingnomads",
    name="Working Nomads",
    homepage="https://www.workingnomads.com",
    kind=Kind.BOARD,
    terms="A public list without published terms; named and linked, asked at most four times a day.",
    address="https://www.workingnomads.com/api/exposed_jobs/",
    min_interval=5.0,
    revisit=6 * 3600.0,
    is_window=True,
    attribution="Adverts from Working Nomads (https://www.workingnomads.com)",
)

_NUMBER = re.compile(r"/(\d+)(?=[/-]|$)")


def parse(record: object, page: Page) -> Listing | None:
    """One advert; the number in its address is its only name."""
    url = address(dig(record, "url"), page.url)
    found = _NUMBER.search(url)
    return listing_of(
        SOURCE,
        identifier=found[1] if found else "",
        url=url,
        title=text(dig(record, "title")),
        hiring_organization=text(dig(record, "company_name")),
        job_location=text(dig(record, "location")),
        date_posted=moment(dig(record, "pub_date")),
        description_html=text(dig(record, "description")),
        department=text(dig(record, "category_name")),
    )
