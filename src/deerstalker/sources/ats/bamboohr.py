"""BambooHR: the openings of an employer's careers page, each from its own answer."""

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

_WORKPLACES = {"0": "on-site", "1": "remote", "2": "hybrid"}


def _follow(page: Page, content: object) -> tuple[str, ...]:
    """Each opening's own answer, beside the list."""
    rows = dig(content, "result")
    names = [text(dig(row, "id")) for row in (rows if isinstance(rows, list) else [])]
    base = page.url.removesuffix("/list")
    return tuple(f"{base}/{name}/detail" for name in names if name)


SOURCE = Source(
    id="bamboohr",
    name="BambooHR",
    homepage="https://www.bamboohr.com",
    kind=Kind.ATS,
    terms="What public careers pages are drawn from, without published terms; for single "
    "employers that you name yourself, once a day.",
    needs=("company",),
    address="https://{company}.bamboohr.com/careers/list",
    careers=(r"(?P<company>(?!www\b)[\w-]+)\.bamboohr\.com",),
    follow=_follow,
    is_record=True,
    most_pages=100,
    is_window=True,
    default_on=False,
    off_reason="the interface is undocumented and has no terms that allow its use",
)


def parse(record: object, page: Page) -> Listing | None:
    """One opening, as BambooHR states it."""
    opening = dig(record, "result", "jobOpening")
    url = address(dig(opening, "jobOpeningShareUrl"), page.url)
    place = dig(opening, "location")
    return listing_of(
        SOURCE,
        identifier=url.rpartition("/")[2],
        url=url,
        title=text(dig(opening, "jobOpeningName")),
        hiring_organization=page.needs.get("company", ""),
        job_location=texts(
            dig(place, "city"), dig(place, "state"), dig(place, "addressCountry"), between=", "
        ),
        date_posted=moment(dig(opening, "datePosted")),
        description_html=text(dig(opening, "description")),
        job_location_type=_WORKPLACES.get(text(dig(opening, "locationType")), ""),
        employment_type=text(dig(opening, "employmentStatusLabel")),
        base_salary=text(dig(opening, "compensation")),
        experience=text(dig(opening, "minimumExperience")),
        department=text(dig(opening, "departmentLabel")),
    )
