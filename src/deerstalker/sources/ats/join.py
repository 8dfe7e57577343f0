"""Join: every advert of a company, by the number of the company."""

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
    this = number(dig(content, "pagination", "page"))
    last = number(dig(content, "pagination", "totalPages"))
    if this is None or last is None or this >= last:
        return ""
    return _PAGE.sub(f"{this + 1:.0f}", page.url)


SOURCE = Source(
    id="join",
    name="Join",
    homepage="https://join.com",
    kind=Kind.ATS,
    terms="What public careers pages are drawn from, without published terms; for single "
    "employers that you name yourself, once a day.",
    needs=("number",),
    address="https://join.com/api/public/companies/{number}/jobs?pageSize=50&page=1&locale=en-us",
    records=("items",),
    total=("pagination", "total"),
    next_page=_next_page,
    default_on=False,
    off_reason="the interface is undocumented and has no terms that allow its use",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert, as Join states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "shareableUrl"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=text(dig(record, "company", "name")),
        job_location=texts(dig(record, "locations", "name")),
        date_posted=moment(dig(record, "publishedAt")),
        description_html=text(dig(record, "description")),
        job_location_type=text(dig(record, "remoteOption")),
        employment_type=text(dig(record, "employmentType")),
        department=text(dig(record, "department", "name")),
    )
