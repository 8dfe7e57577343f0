"""Knowing a person in small steps: each step asks a few fields and keeps what was understood.

A step is taken whole or not at all: where one of its fields is wrong, the problems are named by
field and the person stays as they were.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from deerstalker.services.person_fields import Problems, person_of

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from deerstalker.domain.person import Person


@dataclass(frozen=True, slots=True)
class Step:
    """One small form: its key in addresses, its name, and the person's fields it asks."""

    key: str
    name: str
    fields: tuple[str, ...]


STEPS = (
    Step("kind", "Kind of work", ("name", "wants_work")),
    Step("skills", "Skills", ("knows", "loves", "knows_but_hates")),
    Step("hates", "What you hate", ("hates", "dealbreakers")),
    Step(
        "limits",
        "Place, hours and pay",
        (
            "lives_in",
            "work_rights",
            "time_zone",
            "local_hours",
            "languages",
            "wants",
            "hours",
            "pay_floor",
        ),
    ),
)
"""The steps in their order."""


def step_of(key: str) -> Step:
    """The step with this key, which must be one of ``STEPS``."""
    return next(step for step in STEPS if step.key == key)


def take(
    person: Person, step: Step, given: Mapping[str, Any]
) -> tuple[Person, dict[str, tuple[str, ...]]]:
    """The person after a step, and what is wrong by field; with problems the person is unchanged.

    ``given`` has the step's fields as a person's file would have them.
    """
    problems = Problems()
    read = person_of({"id": person.id, **given}, problems)
    found: dict[str, tuple[str, ...]] = {}
    for problem in (*problems.found, *_contradictions(read, step)):
        key, _, why = problem.partition(" ")
        name, _, part = key.partition(".")
        found[name] = (*found.get(name, ()), f"{part} {why}".strip())
    if found:
        return person, found
    return replace(person, **{name: getattr(read, name) for name in step.fields}), {}


def _contradictions(person: Person, step: Step) -> list[str]:
    """What cannot both be true, as "field why"."""
    if step.key == "kind" and not person.wants_work.strip():
        return ["wants_work is empty; write a few words, or “anything” if you cannot tell yet"]
    hated = {skill.casefold() for skill in person.knows_but_hates}
    both = [skill for skill in person.loves if skill.casefold() in hated]
    return [f"knows_but_hates has {skill!r}, which you also love; keep it in one" for skill in both]


def new_id(name: str, taken: Collection[str]) -> str:
    """An id for a new person, from their name, that nobody else has.

    >>> new_id("Ana María", {"me"}), new_id("", {"me"})
    ('ana-maría', 'me-2')
    """
    base = "-".join(re.findall(r"\w+", name.casefold()))[:40] or "me"
    number, found = 1, base
    while found in taken:
        number += 1
        found = f"{base}-{number}"
    return found


def entries(typed: str) -> tuple[str, ...]:
    r"""The entries of a box where each stands on a line of its own, or after a comma.

    >>> entries("QuickBooks, Excel\nbank reconciliation\n")
    ('QuickBooks', 'Excel', 'bank reconciliation')
    """
    parts = (part.strip() for part in re.split(r"[\n,;]", typed))
    return tuple(dict.fromkeys(part for part in parts if part))
