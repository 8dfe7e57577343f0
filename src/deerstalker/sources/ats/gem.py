"""Gem: every published post of an employer's job board."""

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
    text,
    texts,
)

SOURCE = Source(
    id="gem",
    name="Gem",
    homepage="https://www.gem.com",
    kind=Kind.ATS,
    terms="Documented public job-board API (https://api.gem.com/job_board/v0/reference).",
    needs=("company",),
    address="https://api.gem.com/job_board/v0/{company}/job_posts/",
    careers=(
        r"jobs\.gem\.com/(?P<company>[\w.-]+)",
        r"api\.gem\.com/job_board/v0/(?P<company>[\w.-]+)/job_posts",
    ),
)


def parse(record: object, page: Page) -> Listing | None:
    """One post, as Gem states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "absolute_url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=page.needs.get("company", ""),
        job_location=text(dig(record, "location", "name")) or texts(dig(record, "offices", "name")),
        date_posted=moment(dig(record, "first_published_at")),
        description_html=text(dig(record, "content")),
        job_location_type=text(dig(record, "location_type")),
        employment_type=text(dig(record, "employment_type")),
        department=texts(dig(record, "departments", "name")),
    )
