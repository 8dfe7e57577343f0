"""An advert brought by hand as a listing, and what came of a file of them."""

from __future__ import annotations

import codecs
import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from deerstalker.domain.listing import STATED_KEYS, Listing
from deerstalker.sources.converters import address, text
from deerstalker.sources.kit import Kind, Source, Wire

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deerstalker.domain.errors import InvalidInput

HAND = Source(
    id="hand",
    name="Added by hand",
    homepage="https://schema.org/JobPosting",
    kind=Kind.BOARD,
    terms="What you bring yourself, for yourself.",
    address="",
    wire=Wire.PAGE,
    records=("postings",),
    is_window=True,
)
"""The card of what a person brings; it stands in no catalog, as nothing can be collected of it."""

MOST_WORDS = 200_000
"""Characters kept of one advert; the longest of employers' boards have a tenth of that."""
_MOST_LINE = 300
_MOST_ADDRESS = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    """The adverts that were understood, and each place that was not, with its remedy."""

    listings: tuple[Listing, ...] = ()
    problems: tuple[InvalidInput, ...] = field(default=())


def advert(
    *,
    title: str,
    url: str = "",
    organization: str = "",
    place: str = "",
    posted: str = "",
    words: str = "",
    stated: Mapping[str, str] | None = None,
) -> Listing | None:
    """The listing, or None without a title; ``words`` are HTML.

    Without an address the words themselves tell one advert from another.
    """
    heading, link = _line(title), address(url)[:_MOST_ADDRESS]
    if not heading:
        return None
    kept = text(words)[:MOST_WORDS]
    digest = hashlib.sha256(f"{heading}\0{_line(organization)}\0{kept}".encode())
    identifier = link or digest.hexdigest()
    return Listing(
        id=Listing.id_of(HAND.id, identifier),
        source=HAND.id,
        identifier=identifier,
        url=link,
        title=heading,
        hiring_organization=_line(organization),
        job_location=_line(place),
        stated={
            key: line
            for key, value in (stated or {}).items()
            if key in STATED_KEYS and (line := _line(value))
        },
        date_posted=posted,
        description_html=kept,
    )


def _line(written: str) -> str:
    """One line of a text, cut to what such a field can mean."""
    return " ".join(text(written).split())[:_MOST_LINE]


def decoded(body: bytes) -> str:
    """The text of a file: UTF-8, UTF-16 with its mark, else as Windows wrote it.

    >>> decoded("Zoë".encode("cp1252")), decoded("Zoë".encode("utf-16"))
    ('Zoë', 'Zoë')
    """
    if body.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return body.decode("utf-16", "replace")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError:
        return body.decode("cp1252", "replace")
