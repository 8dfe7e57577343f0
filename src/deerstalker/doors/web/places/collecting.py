"""Collecting: started and stopped from the page, with progress; and the sample week."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form, Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.doors.web.frame import Visit, visit
from deerstalker.doors.web.rooms import COOKIE_SAMPLE
from deerstalker.store.port import Store

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]


@router.get("/collecting")
def show(here: Here) -> HTMLResponse:
    """How collecting stands; the page asks for this piece while something is under way."""
    return here.show("collecting.html")


@router.post("/collecting/start")
def start(here: Here) -> Response:
    """Begin to collect."""
    here.room.collector.start()
    return RedirectResponse("/", status_code=303)


@router.post("/collecting/stop")
def stop(here: Here) -> Response:
    """Stop; what was fetched is kept."""
    here.room.collector.stop()
    return RedirectResponse("/", status_code=303)


@router.get("/sample-week")
def sample_week(request: Request) -> Response:
    """The address that the command ``demo`` opens: straight into the sample week."""
    return sample(request, on=True)


@router.post("/sample")
def sample(request: Request, on: Annotated[bool, Form()]) -> Response:
    """Go to the sample week, or back to one's own openings."""
    answer = RedirectResponse("/", status_code=303)
    if on:
        room = request.app.state.rooms.sample_room()
        _take_along(request.app.state.rooms.own.store, room.store)
        if room.store.counts().listings:
            room.collector.refresh()
        else:
            room.collector.start()
        answer.set_cookie(COOKIE_SAMPLE, "1", httponly=True, samesite="strict")
    else:
        answer.delete_cookie(COOKIE_SAMPLE)
    return answer


def _take_along(own: Store, sample: Store) -> None:
    """Bring one's own people into the sample week, so that its lists are made for them too."""
    there = {person.id: person for person in sample.people()}
    for person in own.people():
        if there.get(person.id) != person:
            sample.save_person(person)
