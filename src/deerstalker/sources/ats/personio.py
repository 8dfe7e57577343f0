"""Personio: every position of an employer's public XML feed, which the employer switches on."""

from __future__ import annotations

from urllib.parse import urlsplit

from deerstalker.sources.kit import (
    Kind,
    Listing,
    Page,
    Source,
    Wire,
    dig,
    headed,
    listing_of,
    moment,
    pay,
    text,
    texts,
)

SOURCE = Source(
    id="personio",
    name="Personio",
    homepage="https://www.personio.com",
    kind=Kind.ATS,
    terms="Documented public feed, opened by each employer "
    "(https://developer.personio.de/reference/get_xml).",
    needs=("company",),
    # Without a language the feed comes in the one that the employer wrote in.
    address="https://{company}.jobs.personio.de/xml",
    other_addresses=("https://{company}.jobs.personio.com/xml",),
    careers=(r"(?P<company>[\w-]+)\.jobs\.personio\.(?:de|com)",),
    wire=Wire.XML,
    records=("workzag-jobs", "position"),
)


def parse(record: object, page: Page) -> Listing | None:
    """One position; the feed gives no address, its own site's is made of the number."""
    identifier = text(dig(record, "id"))
    host = urlsplit(page.url).netloc
    return listing_of(
        SOURCE,
        identifier=identifier,
        url=f"https://{host}/job/{identifier}",
        title=text(dig(record, "name")),
        hiring_organization=text(dig(record, "subcompany")) or page.needs.get("company", ""),
        job_location=texts(dig(record, "office"), dig(record, "additionalOffices", "office")),
        date_posted=moment(dig(record, "createdAt")),
        description_html=headed(dig(record, "jobDescriptions", "jobDescription"), "name", "value"),
        employment_type=texts(dig(record, "employmentType"), dig(record, "schedule")),
        base_salary=pay(
            dig(record, "salaryInformation", "currencyCode"),
            dig(record, "salaryInformation", "min"),
            dig(record, "salaryInformation", "max"),
            dig(record, "salaryInformation", "type"),
        ),
        experience=texts(dig(record, "seniority"), dig(record, "yearsOfExperience")),
        department=text(dig(record, "department")),
    )
