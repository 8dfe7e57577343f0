"""Past positions: what was liked and hated, and hates that become rules."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.person import PastPosition, Strength
from deerstalker.doors.web.frame import Visit, visit
from deerstalker.doors.web.person_forms import Typed
from deerstalker.services.past_positions import offers, patterns, with_rule
from deerstalker.services.person_fields import KINDS_OF_REASON

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]

ABOUT = {
    "work": "The work itself",
    "people": "The people",
    "boss": "The boss",
    "hours": "The hours",
    "pace": "The pace",
    "place": "The place",
    "pay": "The pay",
    "values": "What was held to matter",
    "control": "How closely one was watched",
}
"""What a person calls each kind of reason."""


@router.get("/person/past")
def show(here: Here, change: int | None = None) -> Response:
    """Every past position, the hates that could become rules, and a form for one more."""
    if not here.person:
        return RedirectResponse("/person/step/kind", status_code=303)
    kept = here.room.store.person(here.person).past_positions
    if change is not None and 0 <= change < len(kept):
        return _shown(here, _boxes(kept[change]), change=change)
    return _shown(here, {})


@router.post("/person/past")
def save(here: Here, form: Typed) -> Response:
    """Keep a position, a new one or one that is changed."""
    if not here.person:
        return RedirectResponse("/person/step/kind", status_code=303)
    boxes = {name: str(value).strip() for name, value in form.items()}
    place = boxes.get("change", "")
    change = int(place) if place.isdecimal() else None
    if not boxes.get("title"):
        problem = "Write what the position was called, in your own words."
        return _shown(here, boxes, change=change, problem=problem, status=400)
    person = here.room.store.person(here.person)
    positions = list(person.past_positions)
    if change is not None and change < len(positions):
        positions[change] = _position(boxes)
    else:
        positions.append(_position(boxes))
    here.room.store.save_person(replace(person, past_positions=tuple(positions)))
    return RedirectResponse("/person/past", status_code=303)


@router.post("/person/past/remove")
def remove(here: Here, number: Annotated[int, Form(ge=0)]) -> Response:
    """Take a position away; the form then holds it, so that saving brings it back."""
    person = here.room.store.person(here.person)
    if number >= len(person.past_positions):
        return RedirectResponse("/person/past", status_code=303)
    gone = person.past_positions[number]
    left = (*person.past_positions[:number], *person.past_positions[number + 1 :])
    here.room.store.save_person(replace(person, past_positions=left))
    return _shown(here, _boxes(gone), gone=gone.title)


@router.post("/person/past/rule")
def rule(
    here: Here,
    meaning: Annotated[str, Form(min_length=1, max_length=500)],
    strength: Annotated[Strength, Form()],
) -> Response:
    """Make a hate a rule: something to avoid, or to say no to at once."""
    person = here.room.store.person(here.person)
    here.room.store.save_person(with_rule(person, meaning, strength))
    here.room.collector.refresh()
    return RedirectResponse("/person/past", status_code=303)


def _position(boxes: dict[str, str]) -> PastPosition:
    def reasons(side: str) -> tuple[tuple[str, str], ...]:
        return tuple(
            (kind, words.strip())
            for kind in KINDS_OF_REASON
            for words in boxes.get(f"{side}_{kind}", "").split(";")
            if words.strip()
        )

    return PastPosition(
        title=boxes["title"],
        organization=boxes.get("organization", ""),
        liked=reasons("liked"),
        hated=reasons("hated"),
    )


def _boxes(position: PastPosition) -> dict[str, str]:
    boxes = {"title": position.title, "organization": position.organization}
    for side, reasons in (("liked", position.liked), ("hated", position.hated)):
        for kind, words in reasons:
            key = f"{side}_{kind}"
            boxes[key] = f"{boxes[key]}; {words}" if key in boxes else words
    return boxes


def _shown(
    here: Visit,
    boxes: dict[str, str],
    *,
    change: int | None = None,
    problem: str = "",
    gone: str = "",
    status: int = 200,
) -> HTMLResponse:
    person = here.room.store.person(here.person)
    return here.show(
        "past.html",
        status=status,
        person=person,
        boxes=boxes,
        change=change,
        problem=problem,
        gone=gone,
        kinds=KINDS_OF_REASON,
        about=ABOUT,
        offers=offers(person),
        patterns=patterns(person),
        conditions=CONDITIONS,
    )
