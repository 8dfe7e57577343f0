"""A pasted text, a text file or a page as one advert, or as those that a page carries."""

from __future__ import annotations

import re
from html import escape
from typing import TYPE_CHECKING

from deerstalker.domain.errors import InvalidInput, SourceChanged
from deerstalker.sources.intake.advert import HAND, Intake, advert
from deerstalker.sources.intake.markup import lines_of
from deerstalker.sources.job_posting import posting_listing
from deerstalker.sources.kit import Adapter, Page, read_page

if TYPE_CHECKING:
    from deerstalker.domain.listing import Listing

_MARKUP = re.compile(r"<(?:!doctype html|html|head|body|div|p|h[1-6]|ul|script)\b", re.IGNORECASE)
_BODY = re.compile(r"<body\b[^>]*>(.*?)(?:</body>|\Z)", re.IGNORECASE | re.DOTALL)
_HEADING = re.compile(r"<(h1|title)\b[^>]*>(.*?)</\1>", re.IGNORECASE | re.DOTALL)
EMPTY = "Paste the advert's text, with its title in the first line."


def intake_of_text(written: str, place: str, *, url: str = "", title: str = "") -> Intake:
    """One advert of a plain text, its title the first line; a page is read as one."""
    if _MARKUP.search(written[:20_000]):
        return intake_of_page(written, place, url=url, title=title)
    lines = written.split("\n")
    named = title or next((line for line in lines if line.strip()), "")
    paragraphs = re.split(r"\n\s*\n", written)
    words = "".join(
        f"<p>{escape(paragraph.strip()).replace(chr(10), '<br>')}</p>"
        for paragraph in paragraphs
        if paragraph.strip()
    )
    return _one(advert(title=named, url=url, words=words), place)


def intake_of_page(html: str, place: str, *, url: str = "", title: str = "") -> Intake:
    """The JobPostings that a page carries for search engines; else what a person would see."""
    stated = postings_of_page(html.encode("utf-8", "replace"), url)
    if stated:
        return Intake(listings=stated)
    headings = {tag.lower(): inner for tag, inner in _HEADING.findall(html)}
    body = _BODY.search(html)
    lines = lines_of(body[1] if body else html)
    words = "".join(f"<p>{escape(line.words)}</p>" for line in lines)
    marked = _plain(headings.get("h1", "")) or _plain(headings.get("title", ""))
    named = title or marked or (lines[0].words if lines else "")
    return _one(advert(title=named, url=url, words=words) if words else None, place)


def postings_of_page(body: bytes, url: str) -> tuple[Listing, ...]:
    """The adverts that stand in a page as schema.org's JobPosting; none where it has none."""
    adapter = Adapter(source=HAND, parse=lambda record, page: posting_listing(HAND, record, page))
    try:
        return read_page(adapter, Page(body=body, url=url)).listings
    except SourceChanged:
        return ()


def _plain(html: str) -> str:
    return " ".join(line.words for line in lines_of(html))


def _one(listing: Listing | None, place: str) -> Intake:
    if listing is None:
        return Intake(problems=(InvalidInput(place, "there is no advert in it", EMPTY),))
    return Intake(listings=(listing,))
