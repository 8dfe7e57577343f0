"""Adzuna: adverts of a country that speak of remote work, with the person's own key.

Its texts are only the beginnings of adverts; the whole stands behind the link.
"""

from __future__ import annotations

import re

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

_MARK = re.compile(r"</?strong>")

SOURCE = Source(
    id="adzuna",
    name="Adzuna",
    homepage="https://www.adzuna.com",
    kind=Kind.BOARD,
    terms="Personal use with a key of one's own, 250 requests a day, and the credit "
    "(https://developer.adzuna.com/docs/terms_of_service).",
    needs=("country",),
    keys=("adzuna_id", "adzuna_key"),
    address="https://api.adzuna.com/v1/api/jobs/{country}/search/1?app_id={adzuna_id}"
    "&app_key={adzuna_key}&what=remote&results_per_page=50&sort_by=date",
    records=("results",),
    min_interval=3.0,
    revisit=6 * 3600.0,
    is_window=True,
    attribution="Jobs by Adzuna (https://www.adzuna.com)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert; pay that Adzuna has only predicted is not the employer's and left out."""
    is_stated = text(dig(record, "salary_is_predicted")) == "0"
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "redirect_url"), page.url),
        title=_MARK.sub("", text(dig(record, "title"))),
        hiring_organization=text(dig(record, "company", "display_name")),
        job_location=text(dig(record, "location", "display_name")),
        date_posted=moment(dig(record, "created")),
        description_html=text(dig(record, "description")),
        employment_type=texts(dig(record, "contract_time"), dig(record, "contract_type")),
        base_salary=pay("", dig(record, "salary_min"), dig(record, "salary_max"))
        if is_stated
        else "",
        department=text(dig(record, "category", "label")),
    )
