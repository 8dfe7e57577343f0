"""Arbeitnow: the newest adverts of Germany and Europe, many of them not remote."""

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
    texts,
)

_ADDRESS = "https://www.arbeitnow.com/api/job-board-api?page="
_PAGE = re.compile(r"[?&]page=(\d+)")


def _next_page(page: Page, content: object) -> str:
    """Pages are counted by us: the answer's own link carries a search along."""
    found = _PAGE.search(page.url)
    return f"{_ADDRESS}{int(found[1]) + 1}" if found and dig(content, "data") else ""


SOURCE = Source(
    id="arbeitnow",
    name="Arbeitnow",
    homepage="https://www.arbeitnow.com",
    kind=Kind.BOARD,
    terms="Free public API; a link back is appreciated (https://www.arbeitnow.com/api).",
    address=f"{_ADDRESS}1",
    records=("data",),
    next_page=_next_page,
    most_pages=5,
    min_interval=2.0,
    revisit=6 * 3600.0,
    is_window=True,
    attribution="Adverts from Arbeitnow (https://www.arbeitnow.com)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert, as Arbeitnow states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "slug")),
        url=address(dig(record, "url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=text(dig(record, "company_name")),
        job_location=text(dig(record, "location")),
        date_posted=moment(dig(record, "created_at")),
        description_html=text(dig(record, "description")),
        # The other half of the flag also covers hybrid adverts and so says nothing.
        job_location_type="remote" if dig(record, "remote") is True else "",
        employment_type=texts(dig(record, "job_types")),
        department=texts(dig(record, "tags")),
    )
