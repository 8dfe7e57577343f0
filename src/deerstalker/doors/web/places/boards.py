"""Sources: which boards are followed, how their last fetch went, and what to do about it."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.doors.web.frame import Visit, visit
from deerstalker.services import boards as service
from deerstalker.services.doctor import examine
from deerstalker.sources.catalog import sources

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]


@router.get("/boards")
def show(here: Here, q: str = "") -> HTMLResponse:
    """Followed boards with their state, and every source with its terms."""
    return here.show(
        "boards.html",
        q=q,
        boards=service.list_boards(here.room.store, words=q),
        diagnosis=examine(here.room.store, now=here.now),
        sources=sources(),
    )


@router.post("/boards/add")
def add(here: Here, name: Annotated[str, Form(max_length=200)]) -> Response:
    """Follow one board."""
    service.add_boards(here.room.store, [name.strip()], now=here.now)
    return RedirectResponse("/boards", status_code=303)


@router.post("/boards/drop")
def drop(here: Here, name: Annotated[str, Form(max_length=200)]) -> Response:
    """Stop following one board; its adverts stay."""
    service.drop_boards(here.room.store, [name])
    return RedirectResponse("/boards", status_code=303)
