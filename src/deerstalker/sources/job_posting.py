"""What schema.org's JobPosting, as pages carry it for search engines, says of an advert."""

from __future__ import annotations

import html

from deerstalker.sources.kit import (
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


def posting_listing(source: Source, posting: object, page: Page) -> Listing | None:
    """One JobPosting; its page's address names it where it does not name itself.

    An ``estimatedSalary`` is somebody's guess and left out.
    """
    url = address(dig(posting, "url"), page.url) or address(page.url)
    salary, value = dig(posting, "baseSalary"), dig(posting, "baseSalary", "value")
    exact = dig(value, "value") or value
    wanted = dig(posting, "applicantLocationRequirements")
    organization = dig(posting, "hiringOrganization")
    return listing_of(
        source,
        identifier=url,
        url=url,
        title=html.unescape(text(dig(posting, "title"))),
        hiring_organization=text(dig(organization, "name")) or text(organization),
        job_location=places(dig(posting, "jobLocation")),
        date_posted=moment(dig(posting, "datePosted")),
        description_html=_description(posting),
        job_location_type=text(dig(posting, "jobLocationType")),
        employment_type=texts(dig(posting, "employmentType")),
        applicant_location_requirements=texts(dig(wanted, "name"), wanted),
        base_salary=pay(
            dig(salary, "currency"),
            dig(value, "minValue") or exact,
            dig(value, "maxValue") or exact,
            dig(value, "unitText"),
        ),
        department=texts(dig(posting, "occupationalCategory")),
    )


def places(stated: object) -> str:
    """Where the work is: one place or several, each town, region, country."""
    found = []
    for place in stated if isinstance(stated, list) else [stated]:
        parts = [dig(place, "address", part) for part in ("addressLocality", "addressRegion")]
        country = dig(place, "address", "addressCountry")
        found.append(texts(*parts, country, dig(country, "name"), between=", "))
    return texts(found)


def _description(posting: object) -> str:
    """HTML; many sites escape it once more than JSON needs."""
    written = text(dig(posting, "description"))
    return written if "<" in written else html.unescape(written)
