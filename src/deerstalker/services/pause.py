"""A pause of the search with a return date: nothing is collected by itself, nothing nags."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from deerstalker.domain.errors import InvalidSetting

if TYPE_CHECKING:
    from deerstalker.domain.person import Person
    from deerstalker.store.port import Store


def return_day(person: Person, *, today: date) -> date | None:
    """When this person comes back, or None while they are searching.

    On the return day itself the search goes on.
    """
    if not person.paused_until:
        return None
    day = date.fromisoformat(person.paused_until)
    return day if day > today else None


def is_anybody_searching(store: Store, *, today: date) -> bool:
    """Whether to collect without being asked; a store without people is somebody beginning."""
    people = store.people()
    return not people or any(return_day(person, today=today) is None for person in people)


def pause(store: Store, person_id: str, until: str, *, today: date) -> None:
    """Pause somebody's search until a day (ISO 8601).

    Raises:
        InvalidSetting: when that is no day after today.
        NotFound: when nobody has this id.
    """
    person = store.person(person_id)
    try:
        day = date.fromisoformat(until)
    except ValueError:
        raise InvalidSetting("the pause", (f"{until!r} is no day; choose one.",)) from None
    if day <= today:
        raise InvalidSetting("the pause", ("The return day must lie after today.",))
    store.save_person(replace(person, paused_until=day.isoformat()))


def resume(store: Store, person_id: str) -> None:
    """End somebody's pause.

    Raises:
        NotFound: when nobody has this id.
    """
    store.save_person(replace(store.person(person_id), paused_until=""))
