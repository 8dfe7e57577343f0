"""What every place has around it: templates, the navigation, the person, messages, errors."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fastapi import Request
from fastapi.responses import HTMLResponse
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from deerstalker.domain.errors import DeerstalkerError
from deerstalker.doors.web.rooms import COOKIE_PERSON
from deerstalker.presentation import sentences
from deerstalker.presentation.errors import row_of
from deerstalker.presentation.language_names import language_name
from deerstalker.presentation.place_names import place_name
from deerstalker.services.pause import return_day

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date, datetime

    from deerstalker.domain.person import Person
    from deerstalker.doors.web.rooms import Room
    from deerstalker.services.cards import Snippet

HERE = Path(__file__).parent

NAVIGATION = (
    ("/", "Today"),
    ("/search", "Search"),
    ("/changes", "Changes"),
    ("/person", "Person"),
    ("/boards", "Sources"),
)


@dataclass(frozen=True, slots=True)
class Visit:
    """One request, as a place sees it: the room, the person and the moment."""

    request: Request
    room: Room
    person: str
    now: datetime

    def show(self, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:
        """A page made from a template, inside the frame."""
        people = self.room.store.people()
        html = (
            templates()
            .get_template(template)
            .render(
                visit=self,
                navigation=NAVIGATION,
                path=self.request.url.path,
                people=people,
                person_id=self.person,
                person_name=next((p.name or p.id for p in people if p.id == self.person), ""),
                is_sample=self.room.is_sample,
                collecting=self.room.collector.state(),
                theme=self.request.cookies.get("theme", ""),
                now=self.now,
                paused_until=self.paused_until(people),
                **values,
            )
        )
        return HTMLResponse(html, status_code=status)

    def paused_until(self, people: Sequence[Person]) -> date | None:
        """When the person comes back from a pause, or None while they are searching."""
        chosen = next((person for person in people if person.id == self.person), None)
        return return_day(chosen, today=self.now.date()) if chosen else None


def visit(request: Request) -> Visit:
    """The visit of a request; FastAPI calls it for every place."""
    rooms = request.app.state.rooms
    room = rooms.of(request)
    person = room.person_id(request.cookies.get(COOKIE_PERSON, ""))
    return Visit(request, room, person, rooms.now())


@cache
def templates() -> Environment:
    """The templates, escaping everything, with the words of ``presentation`` as filters."""
    environment = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.globals["said"] = sentences
    environment.filters["marked"] = marked
    environment.filters["condition_name"] = sentences.condition_name
    environment.filters["place_name"] = place_name
    environment.filters["language_name"] = language_name
    return environment


def marked(snippet: Snippet) -> list[tuple[str, bool]]:
    """A snippet in pieces, each with whether it is one of the words looked for."""
    pieces, at = [], 0
    for start, end in snippet.marks:
        pieces += [(snippet.text[at:start], False), (snippet.text[start:end], True)]
        at = end
    return [*pieces, (snippet.text[at:], False)]


async def show_error(request: Request, error: Exception) -> HTMLResponse:
    """An error as a page: what happened, and what to do."""
    if isinstance(error, DeerstalkerError):
        row = row_of(error)
        status, message, advice = row.status, str(error), row.advice
    else:
        status, message, advice = 404, "There is no such page.", "Choose a place above."
    return visit(request).show("error.html", status=status, message=message, advice=advice)
