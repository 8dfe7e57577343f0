"""The page: one application made of places, behind one guard.

Which store and clock it uses is given to it; what a place shows is the place's business.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from fastapi import FastAPI
from fastapi.staticfiles import StaticFiles

from deerstalker.domain.errors import DeerstalkerError
from deerstalker.doors.web import guard
from deerstalker.doors.web.frame import HERE, show_error
from deerstalker.doors.web.places import (
    adverts,
    boards,
    case_file,
    changes,
    collecting,
    past,
    pausing,
    person,
    search,
    steps,
    today,
    worker,
)

if TYPE_CHECKING:
    from deerstalker.doors.web.rooms import Rooms

PLACES = (
    today,
    search,
    changes,
    case_file,
    person,
    steps,
    past,
    worker,
    pausing,
    boards,
    collecting,
    adverts,
)


def create(rooms: Rooms) -> FastAPI:
    """The application over these rooms (stores, settings, clock)."""
    page = FastAPI(title="Deerstalker", openapi_url=None, docs_url=None, redoc_url=None)
    page.state.rooms = rooms
    guard.protect(page)
    page.add_exception_handler(DeerstalkerError, show_error)
    page.add_exception_handler(404, show_error)
    page.mount("/static", StaticFiles(directory=HERE / "static"), name="static")
    for place in PLACES:
        page.include_router(place.router)
    return page
