"""Freelancer.com: the newest open projects, with the person's own token."""

from __future__ import annotations

from types import MappingProxyType

from deerstalker.sources.kit import (
    Kind,
    Listing,
    Page,
    Source,
    dig,
    listing_of,
    moment,
    pay,
    text,
    texts,
)

SOURCE = Source(
    id="freelancer",
    name="Freelancer.com",
    homepage="https://www.freelancer.com",
    kind=Kind.BOARD,
    terms="The user agreement allows automated reading with a developer's token of one's own "
    "(https://developers.freelancer.com).",
    keys=("freelancer_token",),
    headers=MappingProxyType({"freelancer-oauth-v1": "{freelancer_token}"}),
    address="https://www.freelancer.com/api/projects/0.1/projects/active/?limit=100"
    "&full_description=true&job_details=true&compact=true&sort_field=time_updated",
    records=("result", "projects"),
    revisit=3600.0,
    is_window=True,
    attribution="Projects from Freelancer.com (https://www.freelancer.com)",
)


def parse(record: object, page: Page) -> Listing | None:  # noqa: ARG001 - a project needs no more
    """One project; its budget is for all of it unless it is paid by the hour."""
    place = text(dig(record, "seo_url"))
    kind = text(dig(record, "type"))
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=f"https://www.freelancer.com/projects/{place}" if place else "",
        title=text(dig(record, "title")),
        date_posted=moment(dig(record, "time_submitted")),
        description_html=text(dig(record, "description"))
        or text(dig(record, "preview_description")),
        employment_type="freelance",  # what every project there is, by its terms
        base_salary=pay(
            dig(record, "currency", "code") or dig(record, "budget", "currency", "code"),
            dig(record, "budget", "minimum"),
            dig(record, "budget", "maximum"),
            {"hourly": "hour", "fixed": "project"}.get(kind, ""),
        ),
        department=texts(dig(record, "jobs", "name")),
    )
