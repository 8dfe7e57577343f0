"""USAJOBS: remote posts of the United States' government, with the person's own key."""

from __future__ import annotations

from types import MappingProxyType

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

_PERIODS = {"PA": "year", "PH": "hour", "PD": "day", "PM": "month", "BW": "two weeks"}

SOURCE = Source(
    id="usajobs",
    name="USAJOBS",
    homepage="https://www.usajobs.gov",
    kind=Kind.BOARD,
    terms="A free key that is issued for this interface; the adverts are in the public domain "
    "(https://developer.usajobs.gov/guides/rate-limiting).",
    keys=("usajobs_email", "usajobs_key"),
    headers=MappingProxyType(
        {"User-Agent": "{usajobs_email}", "Authorization-Key": "{usajobs_key}"}
    ),
    address="https://data.usajobs.gov/api/Search?RemoteIndicator=True&ResultsPerPage=500"
    "&WhoMayApply=public&Fields=full",
    records=("SearchResult", "SearchResultItems"),
    revisit=12 * 3600.0,
    is_window=True,
    attribution="Adverts from USAJOBS (https://www.usajobs.gov)",
)


def parse(record: object, page: Page) -> Listing | None:
    """One announcement, as USAJOBS states it."""
    post = dig(record, "MatchedObjectDescriptor")
    details = dig(post, "UserArea", "Details")
    rates = dig(post, "PositionRemuneration")
    rate = rates[0] if isinstance(rates, list) and rates else None
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "MatchedObjectId")),
        url=address(dig(post, "PositionURI"), page.url),
        title=text(dig(post, "PositionTitle")),
        hiring_organization=text(dig(post, "OrganizationName")),
        job_location=text(dig(post, "PositionLocationDisplay")),
        date_posted=moment(dig(post, "PublicationStartDate")),
        description_html=texts(
            dig(details, "JobSummary"),
            dig(details, "MajorDuties"),
            dig(post, "QualificationSummary"),
            between="\n",
        ),
        # Telework is not remote work: only the indicator is.
        job_location_type="remote" if dig(details, "RemoteIndicator") is True else "",
        employment_type=texts(dig(post, "PositionSchedule", "Name")),
        base_salary=pay(
            "USD",  # the only currency of the United States' pay tables
            dig(rate, "MinimumRange"),
            dig(rate, "MaximumRange"),
            _PERIODS.get(text(dig(rate, "RateIntervalCode")), ""),
        ),
        department=texts(dig(post, "JobCategory", "Name")),
    )
