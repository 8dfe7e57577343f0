"""Intake: an advert's address is fetched, and what a person brings is kept like any other."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deerstalker.domain.errors import InvalidInput, SourceError
from deerstalker.domain.listing import Listing
from deerstalker.sources import catalog
from deerstalker.sources.collect import Read, collect_board
from deerstalker.sources.converters import address
from deerstalker.sources.exchange import Request
from deerstalker.sources.intake.advert import HAND, decoded
from deerstalker.sources.intake.text import intake_of_page, postings_of_page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from deerstalker.sources.exchange import Answer
    from deerstalker.sources.fetch import Fetcher
    from deerstalker.store.port import Saved, Store

REMEDY = "Open it in your browser and add its text instead."


def add_adverts(store: Store, listings: Sequence[Listing], *, now: datetime) -> Saved:
    """Keep adverts brought by hand; they stand on the board "hand", which never closes any."""
    return store.save_reading(HAND.id, listings, seen_at=now, is_complete=False)


async def fetch_advert(fetcher: Fetcher, url: str) -> tuple[Listing, ...]:
    """The advert at an address.

    As the page states it for search engines, else as the board it is known to belong to has it,
    else the page's text.

    Raises:
        InvalidInput: where it is no http(s) address, or nothing can be had from it.
    """
    url = url.strip()
    if not address(url):
        raise InvalidInput(url or "the address", "is no http(s) address", "Copy it anew.")
    try:
        answer = await fetcher.fetch(
            Request(url=url, board=HAND.id, may_leave=True, is_conditional=False)
        )
    except SourceError as error:
        found = await _from_board(fetcher, url)
        if not found:
            raise InvalidInput(url, error.why, REMEDY) from None
        return found
    return (
        postings_of_page(answer.body, answer.url)
        or await _from_board(fetcher, url)
        or _from_text(answer, url)
    )


def _from_text(answer: Answer, url: str) -> tuple[Listing, ...]:
    found = intake_of_page(decoded(answer.body), url, url=answer.url)
    if not found.listings:
        raise InvalidInput(url, "the page has no words to read", REMEDY)
    return found.listings


async def _from_board(fetcher: Fetcher, url: str) -> tuple[Listing, ...]:
    """The advert with this address on the board it belongs to; nothing where there is none.

    A board whose source ships off is not asked.
    """
    board = catalog.board_of(url)
    if board is None or not catalog.adapter_of(board)[0].source.default_on:
        return ()
    outcome = await collect_board(board, fetcher)
    listings = outcome.listings if isinstance(outcome, Read) else ()
    return tuple(
        replace(each, id=Listing.id_of(HAND.id, each.url), source=HAND.id, identifier=each.url)
        for each in listings
        if _bare(each.url) == _bare(url)
    )


def _bare(url: str) -> str:
    """An address as copied from a browser or stated by a board: without query and last slash."""
    return url.partition("#")[0].partition("?")[0].rstrip("/").lower()
