"""Remotive: the remote adverts of its public API, some thirty at a time."""

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
)

SOURCE = Source(
    id="remotive",
    name="Remotive",
    homepage="https://remotive.com",
    kind=Kind.BOARD,
    terms="Link to the advert on Remotive and name Remotive; at most four requests a day; "
    "adverts may not be handed on to other boards (https://github.com/remotive-com/remote-jobs-api). "
    "Its robots.txt may close the API to us; then follow its feeds instead.",
    address="https://remotive.com/api/remote-jobs",
    records=("jobs",),
    min_interval=30.0,
    revisit=6 * 3600.0,
    is_window=True,
    attribution="Adverts from Remotive (https://remotive.com)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert, as Remotive states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=text(dig(record, "company_name")),
        # On a remote-only board the place is where applicants may live.
        job_location=text(dig(record, "candidate_required_location")),
        date_posted=moment(dig(record, "publication_date")),
        description_html=text(dig(record, "description")),
        employment_type=text(dig(record, "job_type")),
        base_salary=text(dig(record, "salary")),
        department=text(dig(record, "category")),
    )
