"""Jobicy: the remote adverts of the last seven days."""

from __future__ import annotations

import html
from urllib.parse import quote

from deerstalker.sources.kit import (
    Kind,
    Listing,
    Page,
    Source,
    address,
    dig,
    listing_of,
    moment,
    pay,
    text,
    texts,
)

_ADDRESS = "https://jobicy.com/api/v2/remote-jobs?count=100"


def _next_page(_: Page, content: object) -> str:
    """The older interface has no cursor and one page."""
    cursor = text(dig(content, "nextCursor"))
    return f"{_ADDRESS}&cursor={quote(cursor)}" if cursor else ""


SOURCE = Source(
    id="jobicy",
    name="Jobicy",
    homepage="https://jobicy.com",
    kind=Kind.BOARD,
    terms="Show that adverts are powered by Jobicy and link to them; at most once an hour; not to "
    "be handed on to other boards (https://github.com/Jobicy/remote-jobs-api).",
    address=_ADDRESS,
    records=("jobs",),
    next_page=_next_page,
    min_interval=5.0,
    revisit=3600.0,
    is_window=True,
    attribution="Jobs powered by Jobicy (https://jobicy.com)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert; its plain fields hold HTML entities and double blanks."""
    level = text(dig(record, "jobLevel"))
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "url"), page.url),
        title=_plain(dig(record, "jobTitle")),
        hiring_organization=_plain(dig(record, "companyName")),
        job_location=_plain(dig(record, "jobGeo")),
        date_posted=moment(dig(record, "pubDate")),
        description_html=text(dig(record, "jobDescription")),
        employment_type=texts(dig(record, "jobType")),
        base_salary=pay(
            dig(record, "salaryCurrency"),
            dig(record, "salaryMin"),
            dig(record, "salaryMax"),
            dig(record, "salaryPeriod"),
        ),
        experience="" if level == "Any" else level,
        department=_plain(texts(dig(record, "jobIndustry"))),
    )


def _plain(value: object) -> str:
    return " ".join(html.unescape(text(value)).split())
