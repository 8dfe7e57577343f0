"""Pausing the search until a day, and going on."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.domain.errors import InvalidSetting
from deerstalker.doors.web.frame import Visit, visit
from deerstalker.services import pause as service

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]


@router.get("/person/pause")
def show(here: Here) -> HTMLResponse:
    """For how long, and what a pause does."""
    return here.show("pause.html", until="", problem="")


@router.post("/person/pause")
def begin(here: Here, until: Annotated[str, Form(max_length=40)] = "") -> Response:
    """Pause until a day; a day that cannot be is named beside its field."""
    try:
        service.pause(here.room.store, here.person, until.strip(), today=here.now.date())
    except InvalidSetting as error:
        return here.show("pause.html", status=400, until=until, problem=" ".join(error.problems))
    return RedirectResponse("/", status_code=303)


@router.post("/person/resume")
def end(here: Here) -> Response:
    """Go on searching."""
    service.resume(here.room.store, here.person)
    return RedirectResponse("/", status_code=303)
