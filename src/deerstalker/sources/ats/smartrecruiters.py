"""SmartRecruiters: the postings of a company, each from its own page of the interface."""

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
    moment,
    text,
    texts,
)


def _follow(page: Page, content: object) -> tuple[str, ...]:
    """Each posting's own page; an advert repeated for another place is no default one."""
    rows = dig(content, "content")
    names = [
        text(dig(row, "id"))
        for row in (rows if isinstance(rows, list) else [])
        if dig(row, "defaultJobAd") is not False
    ]
    base = page.url.partition("?")[0]
    return tuple(f"{base}/{name}" for name in names if name)


SOURCE = Source(
    id="smartrecruiters",
    name="SmartRecruiters",
    homepage="https://www.smartrecruiters.com",
    kind=Kind.ATS,
    terms="A documented public interface (https://developers.smartrecruiters.com/docs/posting-api).",
    needs=("company",),
    address="https://api.smartrecruiters.com/v1/companies/{company}/postings?limit=100",
    careers=(r"(?:careers|jobs)\.smartrecruiters\.com/(?P<company>[\w.-]+)",),
    follow=_follow,
    is_record=True,
    most_pages=100,
    is_window=True,
    default_on=False,
    off_reason="its robots.txt asks every program to stay away, and we obey it",
)


def parse(record: object, page: Page) -> Listing | None:
    """One posting, as SmartRecruiters states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "postingUrl"), page.url),
        title=text(dig(record, "name")),
        hiring_organization=text(dig(record, "company", "name")),
        job_location=text(dig(record, "location", "fullLocation")),
        date_posted=moment(dig(record, "releasedDate")),
        description_html=headed(_sections(dig(record, "jobAd", "sections")), "title", "text"),
        job_location_type=texts(
            [word for word in ("remote", "hybrid") if dig(record, "location", word) is True]
        ),
        employment_type=text(dig(record, "typeOfEmployment", "label")),
        experience=text(dig(record, "experienceLevel", "label")),
        country=text(dig(record, "location", "country")),
        department=text(dig(record, "department", "label")),
    )


def _sections(named: object) -> list[object]:
    return list(named.values()) if isinstance(named, dict) else []
