"""Lever: every published posting of a site, from its world-wide or its European host."""

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
    id="lever",
    name="Lever",
    homepage="https://www.lever.co",
    kind=Kind.ATS,
    terms="Published postings are public and may be read by third parties "
    "(https://github.com/lever/postings-api).",
    needs=("site",),
    address="https://api.lever.co/v0/postings/{site}?mode=json",
    other_addresses=("https://api.eu.lever.co/v0/postings/{site}?mode=json",),
    careers=(
        r"jobs\.(?:eu\.)?lever\.co/(?P<site>[\w.-]+)",
        r"api\.(?:eu\.)?lever\.co/v0/postings/(?P<site>[\w.-]+)",
    ),
)


def parse(record: object, page: Page) -> Listing | None:
    """One posting, as Lever states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "hostedUrl")),
        title=text(dig(record, "text")),
        hiring_organization=page.needs.get("site", ""),
        job_location=texts(
            dig(record, "categories", "location"), dig(record, "categories", "allLocations")
        ),
        # Undocumented but always there: when the posting was made, in milliseconds.
        date_posted=moment(dig(record, "createdAt")),
        description_html=_description(record),
        job_location_type=_workplace(record),
        employment_type=text(dig(record, "categories", "commitment")),
        country=text(dig(record, "country")),
        base_salary=pay(
            dig(record, "salaryRange", "currency"),
            dig(record, "salaryRange", "min"),
            dig(record, "salaryRange", "max"),
            dig(record, "salaryRange", "interval"),
        ),
        department=text(dig(record, "categories", "department")),
    )


def _workplace(record: object) -> str:
    """Lever's word; "unspecified" is its way of saying nothing."""
    word = text(dig(record, "workplaceType"))
    return "" if word == "unspecified" else word


def _description(record: object) -> str:
    """The page as people see it: opening and body, lists under their headings, the closing."""
    parts = [text(dig(record, "description")) or text(dig(record, "descriptionPlain"))]
    lists = dig(record, "lists")
    for section in lists if isinstance(lists, list) else []:
        heading, items = text(dig(section, "text")), text(dig(section, "content"))
        parts.append(
            (f"<h3>{heading}</h3>" if heading else "") + (f"<ul>{items}</ul>" if items else "")
        )
    parts += [text(dig(record, "salaryDescription")), text(dig(record, "additional"))]
    return "\n".join(part for part in parts if part)
