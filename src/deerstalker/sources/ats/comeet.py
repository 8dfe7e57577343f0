"""Comeet: every position of a company, with the public token of its careers page."""

from __future__ import annotations

from deerstalker.sources.kit import (
    Kind,
    Listing,
    Page,
    Source,
    address,
    dig,
    headed,
    listing_of,
    text,
)

SOURCE = Source(
    id="comeet",
    name="Comeet",
    homepage="https://www.comeet.com",
    kind=Kind.ATS,
    terms="The careers interface, with the number and token that an employer's own page prints "
    "(https://developers.comeet.com/reference/careers-api-overview).",
    needs=("company", "token"),
    address="https://www.comeet.co/careers-api/2.0/company/{company}/positions"
    "?token={token}&details=true",
    is_published=lambda record: dig(record, "is_internal") is not True,
    default_on=False,
    off_reason="each employer's token has to be taken from its careers page by you",
)


def parse(record: object, page: Page) -> Listing | None:
    """One position; the day on which it was changed is not that of its publication."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "uid")),
        url=address(dig(record, "url_active_page"), page.url)
        or address(dig(record, "url_comeet_hosted_page"), page.url),
        title=text(dig(record, "name")),
        hiring_organization=text(dig(record, "company_name")),
        job_location=text(dig(record, "location", "name")),
        description_html=headed(dig(record, "details"), "name", "value"),
        job_location_type=text(dig(record, "workplace_type")),
        employment_type=text(dig(record, "employment_type")),
        experience=text(dig(record, "experience_level")),
        country=text(dig(record, "location", "country")),
        department=text(dig(record, "department")),
    )
