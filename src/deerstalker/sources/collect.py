"""Collect boards: their pages one after another, and what each board's visit came to.

Nothing is kept here; an outcome says what may be kept, and whether absent adverts have closed.
"""

from __future__ import annotations

import asyncio
from collections import deque
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from deerstalker.domain.errors import (
    DeerstalkerError,
    SourceChanged,
    SourceError,
    SourceRefused,
)
from deerstalker.sources import catalog
from deerstalker.sources.exchange import Request
from deerstalker.sources.hosts import operator_of
from deerstalker.sources.kit import NOTHING, Page, Reading, read_index, read_page

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Iterable, Mapping

    from deerstalker.domain.listing import Listing
    from deerstalker.sources.exchange import FetchMemory
    from deerstalker.sources.fetch import Fetcher
    from deerstalker.sources.kit import Adapter, Skipped, Source


@dataclass(frozen=True, slots=True, kw_only=True)
class Validators:
    """What an address gave to ask "has this changed?" with; "" where it gave none."""

    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class NotModified:
    """The board answered "as last time": all its adverts were seen again."""

    board: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TooSoon:
    """The board was not asked: its terms ask us to come back no earlier than ``until``."""

    board: str
    until: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    """The board's adverts.

    ``is_complete`` means that this is every advert that is open there, so that what is missing has
    closed; otherwise ``shortfall`` says why it is not. ``validators`` by address are to be kept
    in the same act as the listings: kept alone, a later "as last time" would stand for nothing.
    """

    board: str
    listings: tuple[Listing, ...]
    skipped: tuple[Skipped, ...] = ()
    is_complete: bool = False
    shortfall: str = ""
    validators: Mapping[str, Validators] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Failed:
    """The board gave nothing that can be used; its adverts stay as they are.

    ``page`` is the answer that nobody could read, for us to look at.
    """

    board: str
    error: DeerstalkerError
    page: Page | None = None


BoardOutcome = NotModified | TooSoon | Read | Failed


async def collect_boards(
    boards: Iterable[str],
    fetcher: Fetcher,
    *,
    keys: Mapping[str, str] = NOTHING,
    at_once: int = 12,
) -> AsyncGenerator[BoardOutcome, None]:
    """The outcome of every board, as they come; one host's boards come one after another.

    May be left at any point: requests under way are dropped.
    """
    lanes: dict[str, deque[str]] = {}
    for board in dict.fromkeys(boards):
        lanes.setdefault(_operator(board), deque()).append(board)
    waiting = deque(lanes.values())
    running: dict[asyncio.Task[BoardOutcome], deque[str]] = {}
    try:
        while waiting or running:
            while waiting and len(running) < at_once:
                lane = waiting.popleft()
                visit = collect_board(lane.popleft(), fetcher, keys=keys)
                running[asyncio.create_task(visit)] = lane
            finished, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in finished:
                if lane := running.pop(task):
                    waiting.append(lane)
                outcome = task.result()
                yield outcome
                # only now has it been kept: a board whose answer was lost is asked again at once
                if isinstance(outcome, NotModified | Read):
                    asked = f"asked:{outcome.board}"
                    fetcher.memory.save_fetch_state(asked, fetcher.clock().isoformat())
    finally:
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)


def _operator(board: str) -> str:
    """Whose machines a board's are; a board that no source reads stands in a lane of its own."""
    try:
        found, needs = catalog.adapter_of(board)
    except DeerstalkerError:
        return board
    filled = dict.fromkeys(found.source.keys, "key")
    address = found.source.addresses(needs, filled)[0]
    return operator_of(address.partition("://")[2].partition("/")[0])


async def collect_board(
    board: str, fetcher: Fetcher, *, keys: Mapping[str, str] = NOTHING
) -> BoardOutcome:
    """What visiting one board came to; whatever goes wrong is an outcome, never raised.

    ``keys`` are the person's own, by the names on the cards.
    """
    visit = _Visit(board, fetcher)
    try:
        found, needs = catalog.adapter_of(board)
        until = not_before(board, found.source, fetcher.memory, now=fetcher.clock())
        if until is not None and not fetcher.is_rehearsal:  # where nobody minds
            return TooSoon(board=board, until=until)
        await visit.walk(found, needs, _needed(board, found.source, keys))
    except SourceChanged as error:
        return Failed(board=board, error=error, page=visit.page)
    except DeerstalkerError as error:
        return Failed(board=board, error=error)
    return visit.outcome(found.source)


def asked_at(board: str, memory: FetchMemory) -> datetime | None:
    """When a board last gave its adverts, or None where it never did."""
    asked = memory.fetch_state(f"asked:{board}")
    return datetime.fromisoformat(asked) if asked else None


def not_before(
    board: str, source: Source, memory: FetchMemory, *, now: datetime
) -> datetime | None:
    """Until when the source's terms ask us to stay away from a board; None where we may come."""
    asked = asked_at(board, memory)
    until = asked and asked + timedelta(seconds=source.revisit)
    return until if until and now < until else None


def _needed(board: str, source: Source, keys: Mapping[str, str]) -> Mapping[str, str]:
    missing = [name for name in source.keys if not keys.get(name)]
    if missing:
        why = f"needs your own key; set {' and '.join(missing)}"
        raise SourceRefused(board, why, status=401)
    return {name: keys[name] for name in source.keys}


class _Visit:
    """One board's pages as they come."""

    def __init__(self, board: str, fetcher: Fetcher) -> None:
        self.board, self._fetcher = board, fetcher
        self.page: Page | None = None
        self._listings: dict[str, Listing] = {}
        self._skipped: list[Skipped] = []
        self._validators: dict[str, Validators] = {}
        self._pages = self._unchanged = self._records = 0
        self._total: int | None = None
        self._shortfall = ""
        self._headers: Mapping[str, str] = NOTHING

    async def walk(
        self, adapter: Adapter, needs: Mapping[str, str], keys: Mapping[str, str]
    ) -> None:
        """Read the board's pages, at the first of its addresses that is there.

        Raises:
            SourceError: where the first page cannot be had or read.
        """
        addresses = adapter.source.addresses(needs, keys)
        named = adapter.source.headers.items()
        self._headers = {name: value.format(**keys) for name, value in named}
        for position, address in enumerate(addresses):
            try:
                return await self._walk_from(address, adapter, needs)
            except SourceRefused as error:
                if error.status not in {404, 410} or position + 1 == len(addresses):
                    raise
        return None

    async def _walk_from(self, address: str, adapter: Adapter, needs: Mapping[str, str]) -> None:
        source = adapter.source
        urls = deque([address])
        if source.follow is not None:
            urls = deque(await self._led_to(urls.popleft(), source, needs))
        while urls:
            if self._pages == source.most_pages:
                self._shortfall = f"only {self._pages} pages are read"
                return
            try:
                next_url = await self._walk_page(urls.popleft(), adapter, needs)
            except SourceError as error:
                if not self._pages:
                    raise
                self._shortfall = f"page {self._pages + 1}: {error.why}"
                return
            if next_url:
                urls.append(next_url)

    async def _led_to(
        self, address: str, source: Source, needs: Mapping[str, str]
    ) -> tuple[str, ...]:
        """The addresses that the index at an address leads to."""
        posted = source.posted.encode() or None
        index = await self._fetched(address, source, needs, is_conditional=False, posted=posted)
        return read_index(source, index) if index else ()

    async def _walk_page(self, url: str, adapter: Adapter, needs: Mapping[str, str]) -> str:
        """Read one page; gives the address of the next, "" at the end or where nothing is new."""
        # The first of many pages says nothing of the others, so that only a lone one may be old;
        # and an address that holds a person's key is not kept.
        source = adapter.source
        may_be_old = source.next_page is None and not source.keys
        page = await self._fetched(url, source, needs, is_conditional=may_be_old)
        if page is None:
            self._pages += 1
            self._unchanged += 1
            return ""
        reading = read_page(adapter, page)
        self._pages += 1
        self._total = self._total if reading.total is None else reading.total
        is_new = any(each.identifier not in self._listings for each in reading.listings)
        self._add(reading)
        return reading.next_url if is_new else ""

    def _add(self, reading: Reading) -> None:
        for listing in reading.listings:
            self._listings.setdefault(listing.identifier, listing)
        self._skipped += reading.skipped
        self._records += reading.records

    async def _fetched(
        self,
        url: str,
        source: Source,
        needs: Mapping[str, str],
        *,
        is_conditional: bool,
        posted: bytes | None = None,
    ) -> Page | None:
        """The page, or None where it is as last time."""
        request = Request(
            url=url,
            board=self.board,
            min_interval=source.min_interval,
            headers=self._headers,
            posted=posted,
            is_conditional=is_conditional,
        )
        answer = await self._fetcher.fetch(request)
        if answer.is_unchanged:
            return None
        given = Validators(etag=answer.etag, last_modified=answer.last_modified)
        if given != Validators() and is_conditional:
            self._validators[answer.url] = given
        self.page = Page(body=answer.body, url=answer.url, needs=needs)
        return self.page

    def outcome(self, source: Source) -> BoardOutcome:
        """What the pages came to."""
        if self._pages and self._unchanged == self._pages:
            return NotModified(board=self.board)
        shortfall = self._shortfall or self._gap(source)
        # An answer that may have to be read again in full is not asked for conditionally.
        is_whole = bool(self._listings) and not self._skipped
        return Read(
            board=self.board,
            listings=tuple(self._listings.values()),
            skipped=tuple(self._skipped),
            is_complete=not shortfall,
            shortfall=shortfall,
            validators=self._validators if is_whole else {},
        )

    def _gap(self, source: Source) -> str:
        """Why these are not all adverts of the board, or ""."""
        if source.is_window:
            return f"{source.name} shows only a window of its adverts"
        if self._skipped:
            return f"{len(self._skipped)} records could not be read"
        if self._total is not None and self._total > self._records:
            return f"{self._records} of {self._total} adverts came"
        return ""
