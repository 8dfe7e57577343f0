"""Teamtailor: every advert of a careers site, from its JSON feed."""

from __future__ import annotations

from urllib.parse import urlsplit

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


def _next_page(page: Page, content: object) -> str:
    """The feed's own next address, if it stays on the site."""
    following = address(dig(content, "next_url"), page.url)
    same = urlsplit(following).hostname == urlsplit(page.url).hostname
    return following if same else ""


SOURCE = Source(
    id="teamtailor",
    name="Teamtailor",
    homepage="https://www.teamtailor.com",
    kind=Kind.ATS,
    terms="Documented public feed of each careers site "
    "(https://support.teamtailor.com/en/articles/11171756).",
    needs=("company",),
    address="https://{company}.teamtailor.com/jobs.json?page=1&per_page=100",
    other_addresses=("https://{company}.na.teamtailor.com/jobs.json?page=1&per_page=100",),
    careers=(r"(?P<company>(?!www\b|api\b|support\b|career\b)[\w-]+)(?:\.na)?\.teamtailor\.com",),
    records=("items",),
    next_page=_next_page,
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert: the feed's entry, with the JobPosting of schema.org inside."""
    posting = dig(record, "_jobposting")
    places = dig(posting, "jobLocation")
    value = dig(posting, "baseSalary", "value")
    return listing_of(
        SOURCE,
        identifier=text(dig(posting, "identifier", "value")) or text(dig(record, "id")),
        url=address(dig(record, "url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=text(dig(posting, "hiringOrganization", "name"))
        or page.needs.get("company", ""),
        job_location=texts(
            [_place(each) for each in (places if isinstance(places, list) else [places])]
        ),
        date_posted=moment(dig(record, "date_published")),
        description_html=text(dig(record, "content_html")),
        job_location_type=text(dig(posting, "jobLocationType")),
        employment_type=texts(dig(posting, "employmentType")),
        applicant_location_requirements=texts(
            dig(posting, "applicantLocationRequirements", "name")
        ),
        base_salary=pay(
            dig(posting, "baseSalary", "currency"),
            dig(value, "minValue") or dig(value, "value"),
            dig(value, "maxValue") or dig(value, "value"),
            dig(value, "unitText"),
        ),
    )


def _place(place: object) -> str:
    parts = [dig(place, "address", part) for part in ("addressLocality", "addressRegion")]
    return texts(*parts, dig(place, "address", "addressCountry"), between=", ")
