"""What a source is, and all that an adapter may use.

An adapter is one file with two names: ``SOURCE``, a card, and ``parse``, one record to a listing.
The loop over records, paging and the counting of what was unusable are here, once.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlsplit

from deerstalker.domain.errors import NotFound, SourceChanged
from deerstalker.domain.listing import STATED_KEYS, Listing
from deerstalker.sources.converters import (
    address,
    dig,
    headed,
    moment,
    number,
    pay,
    text,
    texts,
)
from deerstalker.sources.wire import Wire, document_of

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = [
    "Adapter",
    "Kind",
    "Listing",
    "Page",
    "Reading",
    "Skipped",
    "Source",
    "Wire",
    "address",
    "dig",
    "headed",
    "listing_of",
    "moment",
    "number",
    "pay",
    "read_page",
    "text",
    "texts",
]

NOTHING: Mapping[str, str] = MappingProxyType({})
DAY = 86_400.0


class Kind(StrEnum):
    """Who stands behind a source: a board of many organizations, or each employer's own."""

    BOARD = "board"
    ATS = "ats"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """One answer: its bytes, the address that gave them, and the board's needs."""

    body: bytes
    url: str
    needs: Mapping[str, str] = field(default_factory=lambda: NOTHING)


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    """A source's card: where it answers, under which terms, and how often one may come.

    ``address`` and ``other_addresses`` are templates of ``needs`` and ``keys``; the others are
    asked in turn where one answers 404. ``records`` is the path to the list of adverts, ``total``
    to the number that the source says there are. ``next_page`` gives the address of the page
    after this one. Where the first page is only an index (in the language ``index_wire``, asked
    for by posting ``posted`` where that is not empty), ``follow`` gives the addresses of the
    pages that hold the records; with ``is_record`` such a page is itself one record.
    ``is_published`` tells adverts from drafts.

    ``min_interval`` is in seconds between two requests to the host, ``revisit`` between two
    collects of a board. The only need "address" is an address of its own, without "https://".
    ``headers`` are templates of ``keys``. ``is_window`` means that a full fetch does not show all adverts that are
    open, so that an advert's absence says nothing. ``careers`` are patterns of the addresses
    that people see, with the needs as named groups.
    """

    id: str
    name: str
    homepage: str
    kind: Kind
    terms: str
    address: str
    other_addresses: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    keys: tuple[str, ...] = ()
    headers: Mapping[str, str] = field(default_factory=lambda: NOTHING)
    careers: tuple[str, ...] = ()
    wire: Wire = Wire.JSON
    records: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    next_page: Callable[[Page, Any], str] | None = None
    follow: Callable[[Page, Any], tuple[str, ...]] | None = None
    index_wire: Wire = Wire.JSON
    posted: str = ""
    is_record: bool = False
    is_published: Callable[[object], bool] | None = None
    most_pages: int = 50
    min_interval: float = 1.0
    revisit: float = DAY
    is_window: bool = False
    default_on: bool = True
    off_reason: str = ""
    attribution: str = ""

    @property
    def state(self) -> str:
        """Whether it is collected without more ado, in words."""
        if not self.default_on:
            return f"off: {self.off_reason}"
        return f"with your own key ({', '.join(self.keys)})" if self.keys else "on"

    def needs_of(self, board: str) -> Mapping[str, str]:
        """The needs that a board's name gives: "ashby/1password" names the site "1password".

        Raises:
            NotFound: where the name gives too few or too many.
        """
        _, _, rest = board.partition("/")
        values = rest.split("/", len(self.needs) - 1) if self.needs and rest else []
        if len(values) != len(self.needs) or not all(values) or (rest and not self.needs):
            shape = "/".join([self.id, *(need.upper() for need in self.needs)])
            raise NotFound("board", board, f"A board of {self.name} is written {shape}.")
        return dict(zip(self.needs, values, strict=True))

    def addresses(self, needs: Mapping[str, str], keys: Mapping[str, str]) -> tuple[str, ...]:
        """Where a board answers, the likeliest first."""
        safe = "/?&=%:" if self.needs == ("address",) else ""
        filled = {name: quote(value, safe=safe) for name, value in {**needs, **keys}.items()}
        return tuple(each.format(**filled) for each in (self.address, *self.other_addresses))


@dataclass(frozen=True, slots=True, kw_only=True)
class Adapter:
    """A card with its parser."""

    source: Source
    parse: Callable[[object, Page], Listing | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """A record that made no listing: where it stood on its page (from 0), and why."""

    position: int
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What one page gave.

    ``records`` counts all that stood on it, drafts too; ``total`` is what the source says there
    are on all pages, ``next_url`` the page after this one or "".
    """

    listings: tuple[Listing, ...]
    skipped: tuple[Skipped, ...] = ()
    records: int = 0
    total: int | None = None
    next_url: str = ""


def listing_of(
    source: Source,
    *,
    identifier: str,
    url: str,
    title: str,
    hiring_organization: str = "",
    job_location: str = "",
    date_posted: str = "",
    description_html: str = "",
    **stated: str,
) -> Listing | None:
    """The listing, or None where one of identifier, url and title is missing.

    Blanks around title, organization and place are left out, as are empty texts of ``stated``,
    which takes the keys of ``STATED_KEYS``.
    """
    if not (identifier and url and title.strip()):
        return None
    unknown = stated.keys() - set(STATED_KEYS)
    if unknown:
        raise TypeError(f"{source.id} states {sorted(unknown)}, which no listing has")
    return Listing(
        id=Listing.id_of(source.id, identifier),
        source=source.id,
        identifier=identifier,
        url=url,
        title=title.strip(),
        hiring_organization=hiring_organization.strip(),
        job_location=job_location.strip(),
        stated={key: value for key, value in stated.items() if value},
        date_posted=date_posted,
        description_html=description_html,
    )


def read_index(source: Source, page: Page) -> tuple[str, ...]:
    """The addresses that an index page leads to.

    Raises:
        SourceChanged: where the page is not in the index's language.
    """
    content = _content(source, page, source.index_wire)
    return source.follow(page, content) if source.follow else ()


def _content(source: Source, page: Page, wire: Wire) -> Any:
    try:
        return document_of(page.body, wire)
    except ValueError as error:
        raise SourceChanged(source.id, f"{_place(page)} is not {wire}: {error}") from None


def read_page(adapter: Adapter, page: Page) -> Reading:
    """The listings of one page, and what made none.

    Raises:
        SourceChanged: where the page has another shape, or most of its records are unusable.
            Why: silence is how feeds die; a page that suddenly means nothing must be heard of.
    """
    source = adapter.source
    content = _content(source, page, source.wire)
    listings: dict[str, Listing] = {}
    skipped: list[Skipped] = []
    published = 0
    records = _records(source, content, page)
    for position, record in enumerate(records):
        if source.is_published is not None and not source.is_published(record):
            continue
        published += 1
        parsed = _parsed(adapter, record, page)
        if isinstance(parsed, Listing):
            known = listings.get(parsed.identifier, parsed)
            listings[parsed.identifier] = _with_places(known, parsed)
        else:
            skipped.append(Skipped(position=position, why=parsed))
    if len(skipped) * 2 > published:
        raise SourceChanged(
            source.id, f"{len(skipped)} of {published} records of {_place(page)} are unusable"
        )
    total = number(dig(content, *source.total)) if source.total else None
    return Reading(
        listings=tuple(listings.values()),
        skipped=tuple(skipped),
        records=len(records),
        total=None if total is None else int(total),
        next_url=source.next_page(page, content) if source.next_page else "",
    )


def _with_places(known: Listing, again: Listing) -> Listing:
    """An advert that a source repeats once for each of its places, with all of them."""
    places = texts(known.job_location.split("; "), again.job_location.split("; "))
    return known if places == known.job_location else replace(known, job_location=places)


def _parsed(adapter: Adapter, record: object, page: Page) -> Listing | str:
    """The listing, or why there is none; another house's adapter may break on one record."""
    try:
        return adapter.parse(record, page) or "no identifier, title or url"
    except Exception as error:  # noqa: BLE001 - the adapter runner: one bad record stops nothing
        return f"{type(error).__name__} in the adapter"


def _records(source: Source, content: Any, page: Page) -> list[object]:
    """The list of records; in XML one record stands alone and none is absent."""
    if source.is_record:
        content = [content] if isinstance(content, dict) else None
    found, parent = content, content
    for key in source.records:
        parent, found = found, found.get(key) if isinstance(found, dict) else None
    if isinstance(found, list):
        return found
    if source.wire is Wire.XML:
        if isinstance(found, dict):
            return [found]
        if found is None and (isinstance(parent, dict) or parent == ""):
            return []
    where = ".".join(source.records) or "the top"
    raise SourceChanged(source.id, f"{_place(page)} has no list at {where}")


def _place(page: Page) -> str:
    """The address without its query, which may hold a person's key."""
    parts = urlsplit(page.url)
    return f"{parts.scheme}://{parts.netloc}{parts.path}"
