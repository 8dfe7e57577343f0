"""4 Day Week: adverts of employers with short weeks, newest first."""

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
    number,
    text,
    texts,
)

_ADDRESS = "https://4dayweek.io/api/v2/jobs?work_arrangement=remote&sort=date&limit=100&page="


def _next_page(_: Page, content: object) -> str:
    page = number(dig(content, "page"))
    return f"{_ADDRESS}{page + 1:.0f}" if page and dig(content, "has_more") is True else ""


SOURCE = Source(
    id="fourdayweek",
    name="4 Day Week",
    homepage="https://4dayweek.io",
    kind=Kind.BOARD,
    terms="Free public API; a link back is all they ask (https://4dayweek.io/api).",
    address=f"{_ADDRESS}1",
    records=("data",),
    next_page=_next_page,
    most_pages=10,
    revisit=6 * 3600.0,
    is_window=True,
    attribution="Adverts from 4 Day Week (https://4dayweek.io)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert.

    Why without pay: their documentation counts it in whole units, while what comes is in
    hundredths (a monthly 678200 EUR was seen); until they agree, neither is what they state.
    """
    places = dig(record, "locations")
    remote = [
        _place(each)
        for each in (places if isinstance(places, list) else [])
        if dig(each, "work_arrangement") == "remote"
    ]
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=text(dig(record, "company", "name")),
        job_location=texts([_place(each) for each in (places if isinstance(places, list) else [])]),
        date_posted=moment(dig(record, "posted_at")),
        description_html=text(dig(record, "description")),
        job_location_type=text(dig(record, "work_arrangement")),
        # Only where remote staff may live; the employer's own flag stands for an empty list.
        applicant_location_requirements=texts(remote) or _worldwide(record, places),
        department=text(dig(record, "category")),
    )


def _place(place: object) -> str:
    country = text(dig(place, "country")) or text(dig(place, "continent"))
    return texts(dig(place, "city"), dig(place, "state"), country, between=", ")


def _worldwide(record: object, places: object) -> str:
    return "Worldwide" if places == [] and dig(record, "company", "hires_worldwide") is True else ""
