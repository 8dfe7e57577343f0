"""The boxes of each step: from a person, from what was typed, and as a person's file has them.

What was typed is kept as typed, so that a form with a mistake comes back as it was.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Annotated, Any

from fastapi import Depends, Request
from starlette.datastructures import FormData

from deerstalker.domain.condition import CONDITIONS
from deerstalker.presentation.language_names import language_code, language_name
from deerstalker.presentation.place_names import place_code, place_name
from deerstalker.services.person_steps import entries

if TYPE_CHECKING:
    from deerstalker.domain.person import Person

Boxes = dict[str, Any]
"""What the boxes of a form hold by name: a text, or the list of what is ticked."""


async def typed_form(request: Request) -> FormData:
    """What was sent, as it was typed."""
    return await request.form()


Typed = Annotated[FormData, Depends(typed_form)]
"""A form as it was typed, for a place that reads its boxes itself."""

_TICKED = ("hates", "dealbreakers", "wants", "hours")
_THOUSANDS = re.compile(r"\d{1,3}(?:[ ,.’'\u00a0\u202f]\d{3})+")

HATEFUL = tuple(
    card
    for card in CONDITIONS.values()
    if card.key
    not in {
        "equipment_provided",
        "equity",
        "flexible_hours",
        "four_day_week",
        "learning_budget",
        "visa_sponsorship",
    }
)
"""Conditions that somebody may hate; the others are gifts, and stand in free words if need be."""


def boxes_of(person: Person) -> Boxes:
    """What the boxes hold for a person as kept."""
    keys = {card.key for card in HATEFUL}
    pay, span = person.pay_floor, person.local_hours
    return {
        "name": person.name,
        "wants_work": person.wants_work,
        "knows": "\n".join(person.knows),
        "loves": "\n".join(person.loves),
        "knows_but_hates": "\n".join(person.knows_but_hates),
        "hates": [hate for hate in person.hates if hate in keys],
        "dealbreakers": [hate for hate in person.dealbreakers if hate in keys],
        "hates_more": "\n".join(hate for hate in person.hates if hate not in keys),
        "dealbreakers_more": "\n".join(hate for hate in person.dealbreakers if hate not in keys),
        "lives_in": person.lives_in,
        "work_rights": ", ".join(map(_one_name, person.work_rights)),
        "time_zone": person.time_zone,
        "languages": ", ".join(map(language_name, person.languages)),
        "wants": list(person.wants),
        "hours": list(person.hours),
        "hours_from": f"{span[0]:g}" if span else "",
        "hours_to": f"{span[1]:g}" if span else "",
        "pay_amount": f"{pay.amount:.10g}" if pay else "",
        "pay_currency": pay.currency if pay else "",
        "pay_unit": pay.unit.value if pay else "YEAR",
    }


def boxes_typed(form: FormData, held: Boxes) -> Boxes:
    """What the boxes hold after somebody typed; boxes that a form does not have stay as held."""
    return {
        name: [str(one) for one in form.getlist(name)] if name in _TICKED else str(form[name])
        for name in held
        if name in form or name in _TICKED
    }


def as_file(boxes: Boxes, fields: tuple[str, ...]) -> dict[str, Any]:
    """The fields as a person's file would have them."""
    whole = {
        "name": _text(boxes, "name"),
        "wants_work": _text(boxes, "wants_work"),
        **{key: entries(_text(boxes, key)) for key in ("knows", "loves", "knows_but_hates")},
        "hates": [*boxes.get("hates", ()), *entries(_text(boxes, "hates_more"))],
        "dealbreakers": [
            *boxes.get("dealbreakers", ()),
            *entries(_text(boxes, "dealbreakers_more")),
        ],
        "lives_in": place_code(_text(boxes, "lives_in")),
        "work_rights": [place_code(one) for one in entries(_text(boxes, "work_rights"))],
        "time_zone": _text(boxes, "time_zone"),
        "languages": [language_code(one) for one in entries(_text(boxes, "languages"))],
        "wants": boxes.get("wants", []),
        "hours": boxes.get("hours", []),
        "local_hours": _span(boxes),
        "pay_floor": _pay(boxes),
    }
    return {key: whole[key] for key in fields if whole[key] is not None}


def _one_name(code: str) -> str:
    """A place's name, or its code where the name itself is a list."""
    name = place_name(code)
    return code if "," in name else name


def _text(boxes: Boxes, key: str) -> str:
    return str(boxes.get(key, "")).strip()


def _span(boxes: Boxes) -> list[float | str] | None:
    typed = [_text(boxes, key) for key in ("hours_from", "hours_to")]
    return [number(one) for one in typed] if any(typed) else None


def _pay(boxes: Boxes) -> dict[str, Any] | None:
    amount = _text(boxes, "pay_amount")
    if not amount:
        return None
    return {
        "amount": number(amount),
        "currency": _text(boxes, "pay_currency").upper(),
        "unit": _text(boxes, "pay_unit"),
    }


def number(typed: str) -> float | str:
    """The number that was typed, thousands set apart or not; other words stay as they are.

    >>> number("42,000"), number("30.5"), number("1.200"), number("lots")
    (42000.0, 30.5, 1200.0, 'lots')
    """
    plain = re.sub(r"\D", "", typed) if _THOUSANDS.fullmatch(typed) else typed.replace(",", ".")
    return float(plain) if re.fullmatch(r"\d{1,12}(?:\.\d+)?", plain) else typed
