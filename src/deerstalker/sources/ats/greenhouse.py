"""Greenhouse: every published post of an employer's job board, with its text and pay ranges."""

from __future__ import annotations

import html

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
    pay,
    text,
    texts,
)

SOURCE = Source(
    id="greenhouse",
    name="Greenhouse",
    homepage="https://www.greenhouse.com",
    kind=Kind.ATS,
    terms="Documented public job-board API: no key is needed to read "
    "(https://developers.greenhouse.io/job-board.html).",
    needs=("token",),
    address="https://boards-api.greenhouse.io/v1/boards/{token}/jobs?content=true&pay_transparency=true",
    careers=(
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/embed/job_(?:board|app)\?(?:.*&)?for=(?P<token>[\w.-]+)",
        r"boards-api\.greenhouse\.io/v1/boards/(?P<token>[\w.-]+)",
        r"(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?!embed/)(?P<token>[\w.-]+)",
    ),
    records=("jobs",),
    total=("meta", "total"),
)


def parse(record: object, page: Page) -> Listing | None:
    """One posting, as Greenhouse states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "absolute_url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=text(dig(record, "company_name")) or page.needs.get("token", ""),
        job_location=text(dig(record, "location", "name")),
        date_posted=moment(dig(record, "first_published")),
        # The API escapes its HTML once more than the page does.
        description_html=html.unescape(text(dig(record, "content"))),
        base_salary=_pay(dig(record, "pay_input_ranges")),
        department=texts(dig(record, "departments", "name")),
    )


def _pay(ranges: object) -> str:
    """One range for each place of pay; amounts are in cents, the period stands in the title."""
    lines = []
    for row in ranges if isinstance(ranges, list) else []:
        cents = [number(dig(row, key)) for key in ("min_cents", "max_cents")]
        least, most = (None if amount is None else amount / 100 for amount in cents)
        line = pay(dig(row, "currency_type"), least, most)
        lines.append(texts(line, dig(row, "title"), between=" ") if line else "")
    return texts(lines)
