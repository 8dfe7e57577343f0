"""Today: what is new or changed, small enough to finish, each with why and what to ask."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.domain.decision import DecisionKind
from deerstalker.doors.web.frame import Visit, visit
from deerstalker.doors.web.guard import own_path
from deerstalker.doors.web.rooms import COOKIE_ANYWAY
from deerstalker.services import decisions
from deerstalker.services import today as service
from deerstalker.services.kind_of_work import needs_audit

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]


@router.get("/")
def show(here: Here) -> HTMLResponse:
    """The list, or the first steps while there is nobody to make it for."""
    if not here.person:
        return here.show("welcome.html")
    person = here.room.store.person(here.person)
    is_anything = needs_audit(person)
    if is_anything and here.request.cookies.get(COOKIE_ANYWAY) != here.person:
        return here.show("audit_first.html", person=person)
    shown = service.today(here.room.store, here.person, now=here.now)
    return here.show(
        "today.html", today=shown, boards=here.room.store.boards(), is_anything=is_anything
    )


@router.post("/today/finish")
def finish(here: Here) -> Response:
    """Remember that the list was seen; the next one begins here."""
    if here.person:
        service.finish_today(
            here.room.store, service.today(here.room.store, here.person, now=here.now)
        )
    return RedirectResponse("/", status_code=303)


@router.post("/decide")
def decide(
    here: Here,
    opening: Annotated[str, Form()],
    kind: Annotated[DecisionKind, Form()],
    back: Annotated[str, Form()] = "/",
    reason: Annotated[str, Form(max_length=500)] = "",
) -> Response:
    """Save, hide or mark as applied; every one can be undone."""
    decisions.decide(here.room.store, here.person, opening, kind, now=here.now, reason=reason)
    return _back(back)


@router.post("/undo")
def undo(here: Here, back: Annotated[str, Form()] = "/") -> Response:
    """Take back the latest decision."""
    if here.person:
        decisions.undo(here.room.store, here.person, now=here.now)
    return _back(back)


def _back(address: str) -> Response:
    """To where the person came from, on this page only."""
    return RedirectResponse(own_path(address), status_code=303)
