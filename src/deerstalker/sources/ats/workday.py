"""Workday: the newest adverts of one employer that speak of remote work, each from its page."""

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


def _follow(page: Page, content: object) -> tuple[str, ...]:
    """Each advert's own answer; some rows of the list are empty."""
    rows = dig(content, "jobPostings")
    paths = [text(dig(row, "externalPath")) for row in (rows if isinstance(rows, list) else [])]
    base = page.url.removesuffix("/jobs")
    return tuple(f"{base}{path}" for path in paths if path.startswith("/job/"))


SOURCE = Source(
    id="workday",
    name="Workday",
    homepage="https://www.workday.com",
    kind=Kind.ATS,
    terms="The interface behind public careers pages, without published terms; for single "
    "employers that you name yourself, once a day.",
    needs=("tenant", "host", "site"),
    address="https://{tenant}.{host}.myworkdayjobs.com/wday/cxs/{tenant}/{site}/jobs",
    careers=(
        r"(?P<tenant>[\w-]+)\.(?P<host>wd\d+)\.myworkdayjobs\.com/(?:[a-z]{2}-[A-Z]{2}/)?(?P<site>[\w-]+)",
    ),
    follow=_follow,
    # Twenty is the most that it gives at once.
    posted='{"appliedFacets": {}, "limit": 20, "offset": 0, "searchText": "remote"}',
    is_record=True,
    min_interval=2.0,
    is_window=True,
    default_on=False,
    off_reason="the interface is undocumented and has no terms that allow its use",
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert, as Workday states it."""
    post = dig(record, "jobPostingInfo")
    return listing_of(
        SOURCE,
        identifier=text(dig(post, "jobPostingId")) or text(dig(post, "id")),
        url=address(dig(post, "externalUrl"), page.url),
        title=text(dig(post, "title")),
        hiring_organization=text(dig(record, "hiringOrganization", "name"))
        or page.needs.get("tenant", ""),
        job_location=texts(dig(post, "location"), dig(post, "additionalLocations")),
        date_posted=moment(dig(post, "startDate")),
        description_html=text(dig(post, "jobDescription")),
        job_location_type=text(dig(post, "remoteType")),
        employment_type=text(dig(post, "timeType")),
        country=text(dig(post, "country", "descriptor")),
    )
