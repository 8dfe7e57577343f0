"""Adding an advert by hand: a pasted text or an address, also from the bookmarklet."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.bootstrap import open_fetcher
from deerstalker.domain.errors import InvalidInput
from deerstalker.doors.web.frame import Visit, visit
from deerstalker.services.intake import add_adverts, fetch_advert
from deerstalker.sources.intake.text import intake_of_text

if TYPE_CHECKING:
    from deerstalker.domain.listing import Listing

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]
MOST_TEXT = 400_000
"""Characters of a pasted text or page."""


@router.get("/adverts/new")
def show(here: Here, address: str = "", text: str = "") -> HTMLResponse:
    """The form, filled in by the bookmarklet; nothing is kept before the person says so."""
    own = here.request.headers["host"]
    return here.show("add_advert.html", address=address[:2000], text=text[:MOST_TEXT], own=own)


@router.post("/adverts/add")
def add(
    here: Here,
    address: Annotated[str, Form(max_length=2000)] = "",
    text: Annotated[str, Form(max_length=MOST_TEXT)] = "",
) -> Response:
    """Keep the advert, then read and judge it; a text is taken as it is, else the address asked."""
    listings = _fetched(here, address) if address.strip() and not text.strip() else None
    if listings is None:
        intake = intake_of_text(text, "the text", url=address.strip())
        if intake.problems:
            raise intake.problems[0]
        listings = intake.listings
    add_adverts(here.room.store, listings, now=here.now)
    here.room.collector.refresh()
    return RedirectResponse("/collecting", status_code=303)


def _fetched(here: Visit, address: str) -> tuple[Listing, ...]:
    if here.room.is_sample:
        why = "the sample week asks nobody"
        raise InvalidInput("the address", why, "Go back to your own openings, or paste the text.")

    async def run() -> tuple[Listing, ...]:
        async with open_fetcher(here.room.settings, here.room.store) as fetcher:
            return await fetch_advert(fetcher, address)

    return asyncio.run(run())
