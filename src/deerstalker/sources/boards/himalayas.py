"""Himalayas: the newest remote adverts of all trades, some pages of its public API."""

from __future__ import annotations

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


def _next_page(_: Page, content: object) -> str:
    cursor = text(dig(content, "nextCursor"))
    return f"https://himalayas.app/jobs/api?limit=20&cursor={quote(cursor)}" if cursor else ""


SOURCE = Source(
    id="himalayas",
    name="Himalayas",
    homepage="https://himalayas.app",
    kind=Kind.BOARD,
    terms="Link to the advert on Himalayas and name it; once a day is enough; adverts may not be "
    "handed on to other boards (https://himalayas.app/api).",
    address="https://himalayas.app/jobs/api?limit=20",
    records=("jobs",),
    next_page=_next_page,
    most_pages=25,
    min_interval=3.0,
    revisit=24 * 3600.0,
    is_window=True,
    attribution="Adverts from Himalayas (https://himalayas.app)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert, as Himalayas states it."""
    name = text(dig(record, "companyName"))
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "guid")),
        url=address(dig(record, "guid"), page.url),
        title=text(dig(record, "title")),
        # A fault of theirs, seen in the wild: the literal word "name" in place of one.
        hiring_organization=name if name != "name" else text(dig(record, "companySlug")),
        job_location=texts(dig(record, "locationRestrictions")),
        date_posted=moment(dig(record, "pubDate")),
        description_html=text(dig(record, "description")),
        employment_type=text(dig(record, "employmentType")),
        base_salary=pay(
            dig(record, "currency"),
            dig(record, "minSalary"),
            dig(record, "maxSalary"),
            dig(record, "salaryPeriod"),
        ),
        applicant_location_requirements=_requirements(dig(record, "locationRestrictions")),
        experience=texts(dig(record, "seniority")),
        department=texts(dig(record, "parentCategories")),
    )


def _requirements(restrictions: object) -> str:
    """Countries; by their documentation an empty list means the whole world."""
    return "Worldwide" if restrictions == [] else texts(restrictions)
