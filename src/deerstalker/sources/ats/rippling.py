"""Rippling: the posts of an employer's board, each from its own answer."""

from __future__ import annotations

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


def _follow(page: Page, content: object) -> tuple[str, ...]:
    """Each post's own answer; the list repeats a post for each of its places."""
    rows = content if isinstance(content, list) else []
    names = dict.fromkeys(text(dig(row, "uuid")) for row in rows)
    return tuple(f"{page.url}/{name}" for name in names if name)


SOURCE = Source(
    id="rippling",
    name="Rippling",
    homepage="https://www.rippling.com",
    kind=Kind.ATS,
    terms="A board interface under developer terms that could not be read; at most 100 requests "
    "in ten minutes.",
    needs=("company",),
    address="https://api.rippling.com/platform/api/ats/v1/board/{company}/jobs",
    careers=(r"ats\.rippling\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?P<company>[\w-]+)",),
    follow=_follow,
    is_record=True,
    most_pages=90,
    min_interval=6.0,
    is_window=True,
    default_on=False,
    off_reason="its terms have not been read; whether they allow this use is unknown",
)


def parse(record: object, page: Page) -> Listing | None:
    """One post, as Rippling states it."""
    identifier = text(dig(record, "uuid"))
    company = page.needs.get("company", "")
    ranges = dig(record, "payRangeDetails")
    return listing_of(
        SOURCE,
        identifier=identifier,
        url=address(dig(record, "url")) or f"https://ats.rippling.com/{company}/jobs/{identifier}",
        title=text(dig(record, "name")),
        hiring_organization=text(dig(record, "companyName")) or company,
        job_location=texts(dig(record, "workLocations")),
        date_posted=moment(dig(record, "createdOn")),
        description_html=texts(
            dig(record, "description", "company"),
            dig(record, "description", "role"),
            between="\n",
        ),
        employment_type=text(dig(record, "employmentType", "label")),
        base_salary=texts(
            [
                pay(*(dig(row, key) for key in ("currency", "rangeStart", "rangeEnd", "frequency")))
                for row in (ranges if isinstance(ranges, list) else [])
            ]
        ),
        department=text(dig(record, "department", "label")),
    )
