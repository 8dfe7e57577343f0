"""The person: what they love and hate, as a page and as the one file they own."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Depends, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.domain.errors import InvalidInput, InvalidSetting, NotFound
from deerstalker.doors.web.frame import Visit, visit
from deerstalker.doors.web.guard import own_path
from deerstalker.doors.web.rooms import COOKIE_PERSON
from deerstalker.services import people
from deerstalker.services.blank_person import blank_person
from deerstalker.services.kind_of_work import needs_audit

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]


@router.get("/person")
def show(here: Here) -> HTMLResponse:
    """The person, and the file to change them by."""
    return _shown(here)


@router.post("/person/save")
def save(here: Here, file: Annotated[str, Form(max_length=60_000)]) -> Response:
    """Keep the person of the file; every mistake is named at once, and nothing typed is lost."""
    try:
        found = people.people_from(file.replace("\r\n", "\n"), "your file")
    except InvalidSetting as error:
        return _shown(here, file=file, problems=error.problems, status=400)
    except InvalidInput as error:
        return _shown(here, file=file, problems=(str(error),), status=400)
    for person in found:
        here.room.store.save_person(person)
    here.room.collector.refresh()
    return _chosen(found[0].id) if found else RedirectResponse("/person", status_code=303)


@router.post("/person/sample")
def sample(here: Here, id: Annotated[str, Form(max_length=100)]) -> Response:  # noqa: A002
    """Begin from one of the invented people.

    Raises:
        NotFound: when there is no such sample.
    """
    found = {person.id: person for person in people.sample_people()}.get(id)
    if found is None:
        raise NotFound("sample person", id)
    here.room.store.save_person(found)
    here.room.collector.refresh()
    return _chosen(found.id)


@router.post("/person/choose")
def choose(here: Here, person: Annotated[str, Form(max_length=100)]) -> Response:
    """Show the page for another person."""
    here.room.store.person(person)
    return _chosen(person)


@router.post("/theme")
def theme(
    theme: Annotated[str, Form(pattern="^(light|dark)$")], back: Annotated[str, Form()] = "/"
) -> Response:
    """Light or dark, until the browser forgets."""
    answer = RedirectResponse(own_path(back), status_code=303)
    answer.set_cookie("theme", theme, max_age=31_536_000, samesite="strict", httponly=True)
    return answer


def _chosen(person_id: str) -> Response:
    answer = RedirectResponse("/person", status_code=303)
    answer.set_cookie(
        COOKIE_PERSON, person_id, max_age=31_536_000, httponly=True, samesite="strict"
    )
    return answer


def _shown(
    here: Visit, *, file: str | None = None, problems: tuple[str, ...] = (), status: int = 200
) -> HTMLResponse:
    person = here.room.store.person(here.person) if here.person else None
    if file is None:
        file = people.person_to_toml(person) if person else blank_person()
    return here.show(
        "person.html",
        status=status,
        person=person,
        file=file,
        problems=problems,
        samples=people.sample_people(),
        needs_audit=person is not None and needs_audit(person),
    )
