"""Reading a person's fields from a mapping; each mistake is noted, and reading goes on."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar
from zoneinfo import available_timezones

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.fact import EmploymentKind, EngagementKind, PayUnit
from deerstalker.domain.money import UNITS_A_YEAR, Money
from deerstalker.domain.person import PastPosition, Person
from deerstalker.domain.place import REGIONS

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

Kind = TypeVar("Kind", bound=StrEnum)

KINDS_OF_REASON = (
    "work",
    "people",
    "boss",
    "hours",
    "pace",
    "place",
    "pay",
    "values",
    "control",
)
"""What about a past position was liked or hated."""

KEYS = tuple(one.name for one in fields(Person))
"""Every key of a person's file, in the order in which it is written."""

_PLACE = re.compile(r"[A-Z]{2}(?:-[A-Z0-9]{1,3})?")
_LANGUAGE = re.compile(r"[a-z]{2,3}")
_CURRENCY = re.compile(r"[A-Z]{3}")


@dataclass(slots=True)
class Problems:
    """What is wrong so far, and where keys stand in the text."""

    lines: Mapping[str, list[int]] = field(default_factory=dict)
    found: list[str] = field(default_factory=list)
    number: int | None = None

    def of(self, number: int | None) -> Problems:
        """The same list, for the person with this number."""
        return Problems(self.lines, self.found, number)

    def add(self, key: str, why: str) -> None:
        """Note a problem with a key, with its line where it stands once or for this person."""
        at = self.lines.get(key.partition(".")[0], [])
        which = (self.number or 1) - 1
        line = f"line {at[which]}: " if which < len(at) else ""
        whose = f"person {self.number}: " if self.number else ""
        self.found.append(f"{line}{whose}{key} {why}")


def lines_of_keys(text: str) -> dict[str, list[int]]:
    """The lines on which each key is given, in order."""
    at: dict[str, list[int]] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if given := re.match(r"\s*([A-Za-z_]+)\s*=", line):
            at.setdefault(given[1], []).append(number)
    return at


def person_of(record: Mapping[str, Any], problems: Problems) -> Person:
    """The person that a mapping describes, as far as it can be read."""
    for key in record:
        if key not in KEYS:
            problems.add(str(key), f"is not known{_suggestion(str(key), KEYS)}")
    read = _Record(record, problems)
    return Person(
        id=read.required("id"),
        name=read.text("name"),
        wants_work=read.text("wants_work"),
        about=read.text("about"),
        knows=read.texts("knows"),
        loves=read.texts("loves"),
        knows_but_hates=read.texts("knows_but_hates"),
        lacks=read.texts("lacks"),
        values=read.texts("values"),
        avoid_sectors=read.texts("avoid_sectors"),
        hide_organizations=read.texts("hide_organizations"),
        hates=read.texts("hates", check=_condition_problem),
        dealbreakers=read.texts("dealbreakers", check=_condition_problem),
        lives_in=read.text("lives_in", check=_place_problem),
        work_rights=read.texts("work_rights", check=_place_problem),
        time_zone=read.text("time_zone", check=_zone_problem),
        languages=read.texts("languages", check=_language_problem),
        paused_until=read.text("paused_until", check=_date_problem),
        wants=read.choices("wants", EngagementKind),
        hours=read.choices("hours", EmploymentKind),
        local_hours=_local_hours(read),
        pay_floor=_pay_floor(read),
        past_positions=tuple(_past_positions(read)),
    )


@dataclass(frozen=True, slots=True)
class _Record:
    """One mapping, read key by key; what is wrong is noted and read as nothing."""

    record: Mapping[str, Any]
    problems: Problems
    within: str = ""

    def note(self, key: str, why: str) -> None:
        """Note a mistake under the key's full name."""
        self.problems.add(self.within + key, why)

    def required(self, key: str) -> str:
        """A text that must be there."""
        if self.record.get(key) in (None, "") or not str(self.record[key]).strip():
            self.note(key, "is missing")
            return ""
        return self.text(key)

    def text(self, key: str, check: Callable[[str], str] | None = None) -> str:
        """A text, or "" where there is none; a date counts as its ISO text."""
        value = self.record.get(key)
        if isinstance(value, date):
            value = value.isoformat()
        if value is None:
            return ""
        if not isinstance(value, str):
            self.note(key, f"is {_kind(value)}; write a text in quotes")
            return ""
        why = check(value) if check and value else ""
        if why:
            self.note(key, why)
        return value

    def texts(self, key: str, check: Callable[[str], str] | None = None) -> tuple[str, ...]:
        """A list of texts without repetitions; empty ones are left out."""
        kept = []
        for one in self.several(key):
            if not isinstance(one, str):
                self.note(key, f"holds {_kind(one)}; write each entry in quotes")
            elif why := check(one) if check else "":
                self.note(key, why)
            elif one.strip():
                kept.append(one.strip())
        return tuple(dict.fromkeys(kept))

    def several(self, key: str) -> Sequence[Any]:
        """The entries of a list; anything else is noted and counts as none."""
        value = self.record.get(key)
        if value is None:
            return ()
        if isinstance(value, str) or not isinstance(value, Sequence):
            self.note(key, f'is {_kind(value)}; write a list: ["…", "…"]')
            return ()
        return value

    def choices(self, key: str, kinds: type[Kind]) -> tuple[Kind, ...]:
        """Entries of a closed list of words."""
        words = [one.value for one in kinds if one.value != "unknown"]

        def check(word: str) -> str:
            if word in words:
                return ""
            return f"holds {word!r}{_suggestion(word, words)}; possible: {', '.join(words)}"

        return tuple(kinds(word) for word in self.texts(key, check=check))

    def number(self, key: str) -> float | None:
        """A number that is not negative, else noted and None."""
        value = self.record.get(key)
        if isinstance(value, bool) or not isinstance(value, int | float):
            self.note(key, f"is {_kind(value)}; write a number")
            return None
        if not 0 <= value < float("inf"):
            self.note(key, f"is {value}; write a number from 0 upwards")
            return None
        return float(value)


def _pay_floor(read: _Record) -> Money | None:
    value = read.record.get("pay_floor")
    if value is None:
        return None
    if not isinstance(value, Mapping):
        read.note(
            "pay_floor", 'needs three parts: { amount = 30, currency = "EUR", unit = "HOUR" }'
        )
        return None
    part = _Record(value, read.problems, "pay_floor.")
    amount = part.number("amount")
    currency = part.text("currency", check=_currency_problem)
    unit = part.text("unit", check=_unit_problem)
    for key in value:
        if key not in ("amount", "currency", "unit"):
            part.note(str(key), "is not known; possible: amount, currency, unit")
    if amount is None or not _CURRENCY.fullmatch(currency) or unit not in _UNITS:
        return None
    return Money(amount=amount, currency=currency, unit=PayUnit(unit))


def _local_hours(read: _Record) -> tuple[float, float] | None:
    if read.record.get("local_hours") is None:
        return None
    hours = read.several("local_hours")
    good = [one for one in hours if isinstance(one, int | float) and 0 <= one <= 24]
    if len(hours) != 2 or len(good) != 2 or isinstance(hours[0], bool):
        read.note("local_hours", "needs two hours from 0 to 24: [8, 18]")
        return None
    return float(good[0]), float(good[1])


def _past_positions(read: _Record) -> Iterable[PastPosition]:
    for number, entry in enumerate(read.several("past_positions"), 1):
        if not isinstance(entry, Mapping):
            read.note("past_positions", f"holds {_kind(entry)}; write [[past_positions]] tables")
            continue
        part = _Record(entry, read.problems, f"past_positions.{number}.")
        yield PastPosition(
            title=part.required("title"),
            organization=part.text("organization"),
            liked=tuple(_reasons(part, "liked")),
            hated=tuple(_reasons(part, "hated")),
        )


def _reasons(read: _Record, key: str) -> Iterable[tuple[str, str]]:
    """Pairs of kind and words, written as tables or as two texts in a list."""
    for entry in read.several(key):
        if isinstance(entry, Mapping):
            pair = (entry.get("kind"), entry.get("words"))
        else:
            pair = tuple(entry) if isinstance(entry, Sequence) else (entry,)
        if len(pair) != 2 or not all(isinstance(one, str) for one in pair):
            read.note(key, 'holds an entry that is not { kind = "…", words = "…" }')
        elif pair[0] not in KINDS_OF_REASON:
            known = ", ".join(KINDS_OF_REASON)
            read.note(key, f"holds the kind {pair[0]!r}; possible: {known}")
        else:
            yield str(pair[0]), str(pair[1])


_UNITS = tuple(unit.value for unit in UNITS_A_YEAR)


def _unit_problem(unit: str) -> str:
    return "" if unit in _UNITS else f"is {unit!r}; possible: {', '.join(_UNITS)}"


def _currency_problem(code: str) -> str:
    return "" if _CURRENCY.fullmatch(code) else f'is {code!r}; write an ISO 4217 code such as "EUR"'


def _condition_problem(word: str) -> str:
    """Free words are welcome; what looks like a key must be one."""
    if "_" in word and word not in CONDITIONS:
        return f"holds {word!r}, which is no condition{_suggestion(word, CONDITIONS)}"
    return ""


def _place_problem(code: str) -> str:
    if code in REGIONS or _PLACE.fullmatch(code):
        return ""
    return f'has {code!r}; write a code such as "PT", "US-OH" or "EU"'


def _language_problem(code: str) -> str:
    return "" if _LANGUAGE.fullmatch(code) else f'has {code!r}; write a code such as "en"'


def _zone_problem(zone: str) -> str:
    if zone in _zones():
        return ""
    return f'is {zone!r}{_suggestion(zone, _zones())}; write a zone such as "Europe/Lisbon"'


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())


def _date_problem(day: str) -> str:
    try:
        date.fromisoformat(day)
    except ValueError:
        return f"is {day!r}; write a day such as 2027-01-15"
    return ""


def _suggestion(word: str, known: Iterable[str]) -> str:
    near = get_close_matches(word, list(known), n=1)
    return f" (did you mean {near[0]!r}?)" if near else ""


def _kind(value: object) -> str:
    names = {bool: "yes or no", int: "a number", float: "a number", str: "a text", dict: "a table"}
    return names.get(type(value), "a list" if isinstance(value, Sequence) else "something else")
