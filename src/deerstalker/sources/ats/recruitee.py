"""Recruitee: every published offer of a careers site."""

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

SOURCE = Source(
    id="recruitee",
    name="Recruitee",
    homepage="https://recruitee.com",
    kind=Kind.ATS,
    terms="Documented public careers-site API; from 10 February 2027 it needs the employer's "
    "token (https://docs.recruitee.com/reference/offers).",
    needs=("company",),
    address="https://{company}.recruitee.com/api/offers/",
    careers=(r"(?P<company>(?!www\b|docs\b|api\b)[\w-]+)\.recruitee\.com",),
    records=("offers",),
    is_published=lambda record: text(dig(record, "status")) in {"", "published"},
)


def parse(record: object, page: Page) -> Listing | None:
    """One offer, as Recruitee states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "careers_url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=text(dig(record, "company_name")) or page.needs.get("company", ""),
        job_location=texts(dig(record, "locations", "name")) or text(dig(record, "location")),
        date_posted=moment(dig(record, "published_at")),
        description_html=texts(
            dig(record, "description"), dig(record, "requirements"), between="\n"
        ),
        # More than one of the three can be true.
        job_location_type=texts(
            [word for word in ("remote", "hybrid", "on_site") if dig(record, word) is True]
        ),
        employment_type=text(dig(record, "employment_type_code")),
        base_salary=pay(
            dig(record, "salary", "currency"),
            dig(record, "salary", "min"),
            dig(record, "salary", "max"),
            dig(record, "salary", "period"),
        ),
        country=text(dig(record, "country_code")),
        experience=text(dig(record, "experience_code")),
        department=text(dig(record, "department")),
    )
