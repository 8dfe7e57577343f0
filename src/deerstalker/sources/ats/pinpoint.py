"""Pinpoint: every posting of a careers site; its pages say no day of publication."""

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
    texts,
)

SOURCE = Source(
    id="pinpoint",
    name="Pinpoint",
    homepage="https://www.pinpointhq.com",
    kind=Kind.ATS,
    terms="Documented JSON of each public careers site (https://developers.pinpointhq.com).",
    needs=("company",),
    address="https://{company}.pinpointhq.com/postings.json",
    careers=(r"(?P<company>(?!www\b|developers\b)[\w-]+)\.pinpointhq\.com",),
    records=("data",),
)

_SECTIONS = ("key_responsibilities", "skills_knowledge_expertise", "benefits")


def parse(record: object, page: Page) -> Listing | None:
    """One posting, as Pinpoint states it."""
    is_pay_shown = dig(record, "compensation_visible") is True
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=page.needs.get("company", ""),
        job_location=texts(
            dig(record, "location", "name"), dig(record, "location", "city"), between=", "
        ),
        description_html=_description(record),
        job_location_type=text(dig(record, "workplace_type")),
        employment_type=text(dig(record, "employment_type_text")),
        # Without that flag the figures are the employer's own and not for us.
        base_salary=text(dig(record, "compensation")) if is_pay_shown else "",
        department=text(dig(record, "job", "department", "name")),
    )


def _description(record: object) -> str:
    parts = [text(dig(record, "description"))]
    parts += [headed(record, f"{section}_header", section) for section in _SECTIONS]
    return "\n".join(part for part in parts if part)
