"""Sources: which boards are followed, how their last fetch went, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from fastapi import APIRouter, Depends, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.doors.web.frame import Visit, visit
from deerstalker.services import boards as service
from deerstalker.services import known_boards, switches
from deerstalker.services.doctor import examine
from deerstalker.sources.catalog import sources
from deerstalker.sources.keys import missing_keys

if TYPE_CHECKING:
    from deerstalker.sources.boards_list import KnownBoard

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]


@router.get("/boards")
def show(here: Here, q: str = "", remote: bool = False) -> HTMLResponse:
    """Followed boards, known ones by words or for the person, and every source with its terms."""
    store, cards = here.room.store, sources()
    followed = service.list_boards(store)
    return here.show(
        "boards.html",
        q=q,
        remote=remote,
        boards=followed,
        followed={board.name for board in followed if board.is_on},
        found=known_boards.find_boards(q, only_remote=remote) if q.strip() else (),
        suggested=_suggested(here),
        diagnosis=examine(store, now=here.now),
        sources=cards,
        is_on={name: switches.is_source_on(store, name) for name in cards},
        missing={name: missing_keys(card, here.room.settings.keys) for name, card in cards.items()},
    )


def _suggested(here: Visit) -> tuple[KnownBoard, ...]:
    """Boards for what the person loves; none while nobody is there."""
    if not here.person:
        return ()
    return known_boards.suggest_boards(here.room.store, here.room.store.person(here.person), most=8)


@router.post("/boards/switch")
def switch(
    here: Here, source: Annotated[str, Form(max_length=80)], on: Annotated[bool, Form()]
) -> Response:
    """Let a source be asked, or never ask it."""
    if on:
        switches.switch_on(here.room.store, source, now=here.now)
    else:
        switches.switch_off(here.room.store, source)
    return RedirectResponse("/boards#sources", status_code=303)


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
