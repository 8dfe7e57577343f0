"""Breezy: the positions of a company, each from its own page for people."""

from __future__ import annotations

from deerstalker.sources.job_posting import posting_listing
from deerstalker.sources.kit import Kind, Listing, Page, Source, Wire, address, dig


def _follow(page: Page, content: object) -> tuple[str, ...]:
    """Each position's page, as far as it is on the same site."""
    rows = content if isinstance(content, list) else dig(content, "positions")
    urls = [address(dig(row, "url")) for row in (rows if isinstance(rows, list) else [])]
    site = page.url.removesuffix("json")
    return tuple(url for url in urls if url.startswith(site))


SOURCE = Source(
    id="breezy",
    name="Breezy",
    homepage="https://breezy.hr",
    kind=Kind.ATS,
    terms="Public careers pages without published terms; for single employers that you name "
    "yourself, once a day.",
    needs=("company",),
    address="https://{company}.breezy.hr/json",
    careers=(r"(?P<company>(?!www\b|app\b)[\w-]+)\.breezy\.hr",),
    follow=_follow,
    wire=Wire.PAGE,
    records=("postings",),
    most_pages=100,
    is_window=True,
    default_on=False,
    off_reason="the interface is undocumented and has no terms that allow its use",
)


def parse(record: object, page: Page) -> Listing | None:
    """One position, as its page tells search engines."""
    return posting_listing(SOURCE, record, page)
