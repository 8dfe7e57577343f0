"""The Muse: the adverts that it calls flexible or remote, with the person's own key."""

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
    number,
    text,
    texts,
)

_PAGE = re.compile(r"(?<=[?&]page=)\d+")


def _next_page(page: Page, content: object) -> str:
    """The same address with the next page, which are counted from 0."""
    this, count = number(dig(content, "page")), number(dig(content, "page_count"))
    if this is None or count is None or this + 1 >= count:
        return ""
    return _PAGE.sub(f"{this + 1:.0f}", page.url)


SOURCE = Source(
    id="themuse",
    name="The Muse",
    homepage="https://www.themuse.com",
    kind=Kind.BOARD,
    terms="Register for a key and link back; the site may not be rebuilt from it "
    "(https://www.themuse.com/developers/api/v2).",
    address="https://www.themuse.com/api/public/jobs?page=0&location=Flexible%20%2F%20Remote"
    "&descending=true&api_key={themuse_key}",
    keys=("themuse_key",),
    records=("results",),
    next_page=_next_page,
    most_pages=20,
    revisit=12 * 3600.0,
    is_window=True,
    attribution="Adverts from The Muse (https://www.themuse.com)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert, as The Muse states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "refs", "landing_page"), page.url),
        title=text(dig(record, "name")),
        hiring_organization=text(dig(record, "company", "name")),
        job_location=texts(dig(record, "locations", "name")),
        date_posted=moment(dig(record, "publication_date")),
        description_html=text(dig(record, "contents")),
        experience=texts(dig(record, "levels", "name")),
        department=texts(dig(record, "categories", "name")),
    )
