"""The person's file: readable, editable by hand, every mistake named at once.

Two shapes are read: ``person.toml`` (one person, or several as ``[[person]]``) and JSON (one
object or a list, as the interchange commands take it). Keys are those of ``domain.person``.
"""

from __future__ import annotations

import json
import tomllib
from collections.abc import Mapping
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from deerstalker.domain.errors import InvalidInput, InvalidSetting
from deerstalker.domain.money import Money
from deerstalker.services.person_fields import KEYS, Problems, lines_of_keys, person_of

if TYPE_CHECKING:
    from pathlib import Path

    from deerstalker.domain.person import Person


def load_people(path: Path) -> tuple[Person, ...]:
    """The people of a file, TOML or JSON by its ending.

    Raises:
        InvalidInput: where the file cannot be opened or is no TOML or JSON at all.
        InvalidSetting: where fields are wrong; names every one with its line where it has one.
    """
    try:
        text = path.read_text("utf-8-sig")
    except OSError as error:
        raise InvalidInput(str(path), error.strerror or str(error), "Check the name.") from None
    except UnicodeDecodeError:
        raise InvalidInput(str(path), "not UTF-8 text", "Save it as UTF-8.") from None
    return people_from(text, str(path), toml=path.suffix.lower() != ".json")


def people_from(text: str, place: str, *, toml: bool = True) -> tuple[Person, ...]:
    """The people of a text; ``place`` names it in errors, which are those of ``load_people``."""
    records = _parsed(text, place, toml=toml)
    problems = Problems(lines=lines_of_keys(text) if toml else {})
    people = [
        person_of(record, problems.of(number if len(records) > 1 else None))
        for number, record in enumerate(records, 1)
    ]
    ids = [person.id for person in people]
    problems.found += [
        f'two people have the id "{i}"' for i in dict.fromkeys(ids) if ids.count(i) > 1
    ]
    if problems.found:
        raise InvalidSetting(place, tuple(problems.found))
    return tuple(people)


def person_from(record: Mapping[str, Any], place: str = "person") -> Person:
    """The person that a mapping describes.

    Raises:
        InvalidSetting: naming every wrong field at once.
    """
    problems = Problems()
    person = person_of(record, problems)
    if problems.found:
        raise InvalidSetting(place, tuple(problems.found))
    return person


def sample_people() -> tuple[Person, ...]:
    """People of our own making, to try everything with."""
    folder = files("deerstalker.services") / "sample_people"
    found = sorted((one for one in folder.iterdir()), key=lambda one: one.name)
    return tuple(
        person
        for file in found
        if file.name.endswith(".toml")
        for person in people_from(file.read_text("utf-8"), file.name)
    )


def person_to_toml(person: Person) -> str:
    """The person as ``person.toml``; reading it gives the same person."""
    lines = []
    for key in KEYS:
        value = getattr(person, key)
        if key != "past_positions" and value not in (None, "", ()):
            lines.append(f"{key} = {_toml(value)}")
    for position in person.past_positions:
        lines += ["", "[[past_positions]]", f"title = {_toml(position.title)}"]
        if position.organization:
            lines.append(f"organization = {_toml(position.organization)}")
        for side in ("liked", "hated"):
            lines += [
                f"[[past_positions.{side}]]\nkind = {_toml(kind)}\nwords = {_toml(words)}"
                for kind, words in getattr(position, side)
            ]
    return "\n".join(lines) + "\n"


def _toml(value: object) -> str:
    if isinstance(value, Money):
        return (
            f"{{ amount = {_toml(value.amount)}, currency = {_toml(value.currency)}, "
            f"unit = {_toml(value.unit.value)} }}"
        )
    if isinstance(value, tuple):
        return "[" + ", ".join(_toml(one) for one in value) + "]"
    if isinstance(value, str):
        # JSON's escapes are TOML's too, but for the delete character
        return json.dumps(str(value), ensure_ascii=False).replace("\x7f", "\\u007F")
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _parsed(text: str, place: str, *, toml: bool) -> list[Mapping[str, Any]]:
    try:
        whole = tomllib.loads(text) if toml else json.loads(text)
    except (tomllib.TOMLDecodeError, ValueError, RecursionError) as error:
        kind = "TOML" if toml else "JSON"
        raise InvalidInput(place, f"not {kind}: {error}", "Mend that line first.") from None
    if toml and isinstance(whole.get("person"), list):
        whole = whole["person"]
    records = whole if isinstance(whole, list) else [whole]
    if not records or not all(isinstance(one, Mapping) for one in records):
        raise InvalidInput(place, "holds no person", "Write one person, or a list of people.")
    return records
