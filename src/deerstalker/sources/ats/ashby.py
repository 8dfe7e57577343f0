"""Ashby: every listed posting of a job board, with workplace and pay as the employer set them."""

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
    id="ashby",
    name="Ashby",
    homepage="https://www.ashbyhq.com",
    kind=Kind.ATS,
    terms="Documented public posting API "
    "(https://developers.ashbyhq.com/docs/public-job-posting-api).",
    needs=("name",),
    address="https://api.ashbyhq.com/posting-api/job-board/{name}?includeCompensation=true",
    careers=(
        r"jobs\.ashbyhq\.com/(?P<name>[^/?#]+)",
        r"api\.ashbyhq\.com/posting-api/job-board/(?P<name>[^/?#]+)",
    ),
    records=("jobs",),
    # Unlisted postings are drafts or for invited people; the board's own page hides them.
    is_published=lambda record: dig(record, "isListed") is not False,
)


def parse(record: object, page: Page) -> Listing | None:
    """One posting, as Ashby states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "jobUrl")),
        title=text(dig(record, "title")),
        hiring_organization=page.needs.get("name", ""),
        job_location=texts(dig(record, "location"), dig(record, "secondaryLocations", "location")),
        date_posted=moment(dig(record, "publishedAt")),
        description_html=text(dig(record, "descriptionHtml")),
        job_location_type=_workplace(record),
        employment_type=text(dig(record, "employmentType")),
        base_salary=text(dig(record, "compensation", "compensationTierSummary")),
        department=text(dig(record, "department")),
    )


def _workplace(record: object) -> str:
    """The word where there is one: a hybrid posting can still say isRemote (seen in the wild)."""
    word = text(dig(record, "workplaceType"))
    flag = dig(record, "isRemote")
    if word or not isinstance(flag, bool):
        return word
    return f"isRemote: {'true' if flag else 'false'}"
