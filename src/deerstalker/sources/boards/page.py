"""Any page of one advert that carries schema.org's JobPosting: an address that a person brings."""

from __future__ import annotations

from deerstalker.sources.job_posting import posting_listing
from deerstalker.sources.kit import Kind, Listing, Page, Source, Wire

SOURCE = Source(
    id="page",
    name="A page of one advert",
    homepage="https://schema.org/JobPosting",
    kind=Kind.BOARD,
    terms="Those of the page's own site; it is fetched once, as a browser would.",
    needs=("address",),
    address="https://{address}",
    wire=Wire.PAGE,
    records=("postings",),
    is_window=True,
)


def parse(record: object, page: Page) -> Listing | None:
    """One JobPosting of the page."""
    return posting_listing(SOURCE, record, page)
