"""Knowing the person, step by step; every step is kept as soon as it is sent."""

from __future__ import annotations

from typing import Annotated, Any
from zoneinfo import available_timezones

from fastapi import APIRouter, Depends, Query
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.domain.errors import NotFound
from deerstalker.domain.person import Person
from deerstalker.doors.web.frame import Visit, visit
from deerstalker.doors.web.person_forms import (
    HATEFUL,
    Boxes,
    Typed,
    as_file,
    boxes_of,
    boxes_typed,
)
from deerstalker.doors.web.rooms import COOKIE_ANYWAY, COOKIE_PERSON
from deerstalker.presentation.language_names import language_name
from deerstalker.presentation.place_names import homes, place_name
from deerstalker.services.kind_of_work import needs_audit
from deerstalker.services.person_steps import STEPS, Step, entries, new_id, step_of, take
from deerstalker.services.skill_suggestions import suggest_skills

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]

SKILL_LISTS = {"loves": "love it", "knows": "know it", "knows_but_hates": "know it, hate it"}
"""The three lists of the audit, as their buttons say it."""


@router.get("/person/step/{key}")
def show(here: Here, key: str, new: bool = False, edit: bool = False) -> HTMLResponse:
    """A step with what is known already; ``new`` begins with somebody else."""
    step = _step(key)
    person = None if new else _person(here)
    boxes = boxes_of(person or Person(id="new"))
    return _shown(here, step, person, boxes, is_edit=edit)


@router.post("/person/step/{key}")
def send(here: Here, key: str, form: Typed) -> Response:
    """Keep a step and go on; with a mistake, or a skill to look for, the form comes back."""
    step = _step(key)
    person = None if "new" in form else _person(here)
    if person is None:
        if step is not STEPS[0]:
            return RedirectResponse("/person/step/kind", status_code=303)
        person = _new_person(here, str(form.get("name", "")))
    boxes = boxes_of(person) | boxes_typed(form, boxes_of(person))
    words = str(form.get("q", ""))
    found = _looked_for(form, boxes) if step.key == "skills" else None
    changed, problems = take(person, step, as_file(boxes, step.fields))
    if problems:
        return _shown(
            here,
            step,
            None if "new" in form else person,
            boxes,
            problems=problems,
            is_edit="edit" in form,
            found=found or (),
            q=words,
            status=400,
        )
    here.room.store.save_person(changed)
    if found is not None:
        return _shown(here, step, changed, boxes, found=found, q=words, is_edit="edit" in form)
    if "edit" in form:
        here.room.collector.refresh()
    return _go_on(step, changed, is_edit="edit" in form)


@router.get("/person/skills")
def skills(here: Here, q: Annotated[str, Query(max_length=100)] = "") -> HTMLResponse:
    """Skills written like ``q``, as buttons of the audit's form."""
    return here.show("skill_suggestions.html", found=suggest_skills(q), q=q, lists=SKILL_LISTS)


@router.get("/person/done")
def done(here: Here) -> Response:
    """What was understood, before the first list is made."""
    person = _person(here)
    if person is None:
        return RedirectResponse("/person/step/kind", status_code=303)
    return here.show(
        "person_done.html",
        person=person,
        steps=STEPS,
        needs_audit=needs_audit(person),
        place_name=place_name,
        language_name=language_name,
    )


@router.post("/person/done")
def judge(here: Here) -> Response:
    """Judge everything for this person."""
    here.room.collector.refresh()
    return RedirectResponse("/", status_code=303)


@router.post("/person/anyway")
def anyway(here: Here) -> Response:
    """Show a list although nothing says what the person would like; the list is labelled."""
    here.room.collector.refresh()
    answer = RedirectResponse("/", status_code=303)
    answer.set_cookie(COOKIE_ANYWAY, here.person, httponly=True, samesite="strict")
    return answer


def _step(key: str) -> Step:
    if key not in {step.key for step in STEPS}:
        raise NotFound("step", key)
    return step_of(key)


def _person(here: Visit) -> Person | None:
    return here.room.store.person(here.person) if here.person else None


def _new_person(here: Visit, name: str) -> Person:
    taken = {person.id for person in here.room.store.people()}
    return Person(id=new_id(name, taken), name=name.strip())


def _looked_for(form: Typed, boxes: Boxes) -> tuple[str, ...] | None:
    """What the audit suggests: skills for the words looked for; None when one goes on.

    A suggestion that was chosen is put into its list here.
    """
    for name in SKILL_LISTS:
        chosen = form.get(f"add_{name}")
        if isinstance(chosen, str):
            boxes[name] = "\n".join(dict.fromkeys((*entries(boxes[name]), chosen)))
            return suggest_skills(str(form.get("q", "")))
    return suggest_skills(str(form.get("q", ""))) if "find" in form else None


def _go_on(step: Step, person: Person, *, is_edit: bool) -> Response:
    following = STEPS[STEPS.index(step) + 1 :]
    address = f"/person/step/{following[0].key}" if following else "/person/done"
    answer = RedirectResponse("/person" if is_edit else address, status_code=303)
    answer.set_cookie(
        COOKIE_PERSON, person.id, max_age=31_536_000, httponly=True, samesite="strict"
    )
    return answer


def _shown(
    here: Visit,
    step: Step,
    person: Person | None,
    boxes: Boxes,
    *,
    problems: dict[str, tuple[str, ...]] | None = None,
    found: tuple[str, ...] = (),
    q: str = "",
    is_edit: bool = False,
    status: int = 200,
) -> HTMLResponse:
    more: dict[str, Any] = {}
    if step.key == "limits":
        more = {"homes": homes(), "zones": sorted(available_timezones())}
    return here.show(
        f"step_{step.key}.html",
        status=status,
        step=step,
        steps=STEPS,
        person=person,
        boxes=boxes,
        problems=problems or {},
        is_edit=is_edit,
        found=found,
        q=q,
        lists=SKILL_LISTS,
        hateful=HATEFUL,
        needs_audit=person is not None and needs_audit(person),
        **more,
    )
