"""Workable: every published position of an account, from the widget that careers pages embed."""

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
    id="workable",
    name="Workable",
    homepage="https://www.workable.com",
    kind=Kind.ATS,
    terms="The public widget that Workable's customers put on their pages; bursts are refused "
    "for hours, so that it is asked slowly (https://help.workable.com/hc/en-us/articles/115012771647).",
    needs=("account",),
    address="https://apply.workable.com/api/v1/widget/accounts/{account}?details=true",
    careers=(
        r"apply\.workable\.com/(?!api/|j/)(?P<account>[\w-]+)",
        r"apply\.workable\.com/api/v\d/(?:widget/)?accounts/(?P<account>[\w-]+)",
        r"(?P<account>(?!apply\b|jobs\b|help\b|www\b)[\w-]+)\.workable\.com",
    ),
    records=("jobs",),
    min_interval=2.0,
)


def parse(record: object, page: Page) -> Listing | None:
    """One position; it comes once for each of its places, which are joined."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "shortcode")),
        url=address(dig(record, "url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=page.needs.get("account", ""),
        job_location=_places(record),
        date_posted=moment(dig(record, "published_on")),
        description_html=text(dig(record, "description")),
        job_location_type=_workplace(record),
        employment_type=text(dig(record, "employment_type")),
        experience=text(dig(record, "experience")),
        department=text(dig(record, "department")),
    )


def _places(record: object) -> str:
    """The places that the employer lets be seen."""
    places = dig(record, "locations")
    shown = [
        texts(dig(each, "city"), dig(each, "region"), dig(each, "country"), between=", ")
        for each in (places if isinstance(places, list) else [])
        if dig(each, "hidden") is not True
    ]
    alone = texts(dig(record, "city"), dig(record, "state"), dig(record, "country"), between=", ")
    return texts(shown) or alone


def _workplace(record: object) -> str:
    word, flag = text(dig(record, "workplace_type")), dig(record, "telecommuting")
    return word or (f"telecommuting: {flag:d}" if isinstance(flag, bool) else "")
