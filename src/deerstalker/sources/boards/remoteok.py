"""Remote OK: its hundred newest adverts, without the lines that tell who fetched them."""

from __future__ import annotations

import html
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
    number,
    text,
)

SOURCE = Source(
    id="remoteok",
    name="Remote OK",
    homepage="https://remoteok.com",
    kind=Kind.BOARD,
    terms="Link back to the advert on Remote OK, followed, and name Remote OK as the source "
    "(the API's own legal element); asked at most four times a day.",
    address="https://remoteok.com/api",
    min_interval=5.0,
    revisit=6 * 3600.0,
    is_window=True,
    attribution="Adverts from Remote OK (https://remoteok.com)",
    # The first element is the legal notice; adverts have an id.
    is_published=lambda record: dig(record, "legal") is None,
)

_REQUESTER = re.compile(
    r"(?:<br\s*/?>\s*)*Please mention the word \*\*.{0,600}?"
    r"(?:they(?:'|&#39;|’)re human\.|$)|\(#R[A-Za-z0-9+/]{8,}={0,2}\)",
    re.DOTALL,
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert, as Remote OK states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "url"), page.url),
        title=html.unescape(_mended(text(dig(record, "position")))),
        hiring_organization=html.unescape(_mended(text(dig(record, "company")))),
        job_location=html.unescape(_mended(text(dig(record, "location")))),
        date_posted=moment(dig(record, "date")) or moment(dig(record, "epoch")),
        # Every text ends with a line that holds the requester's own IP address in base64.
        description_html=_REQUESTER.sub("", _mended(text(dig(record, "description")))),
        base_salary=_pay(dig(record, "salary_min"), dig(record, "salary_max")),
    )


def _pay(least: object, most: object) -> str:
    """Its two figures as they stand; 0 is its way of saying nothing."""
    return "-".join(f"{amount:.0f}" for amount in (number(least), number(most)) if amount)


def _mended(written: str) -> str:
    """UTF-8 that was read as Latin-1 on its way, put right where that is certain."""
    try:
        return written.encode("latin-1").decode()
    except UnicodeError:
        return written
