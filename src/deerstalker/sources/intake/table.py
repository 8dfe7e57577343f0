"""A table of adverts, as CSV, a JSON list or JSON Lines, with a map of its columns."""

from __future__ import annotations

import csv
import io
import json
from html import escape
from typing import TYPE_CHECKING, Any

from deerstalker.domain.errors import InvalidInput
from deerstalker.domain.listing import STATED_KEYS
from deerstalker.sources.converters import moment, text, texts
from deerstalker.sources.intake.advert import Intake, advert

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from deerstalker.domain.listing import Listing

_USUAL = {
    "title": ("title", "job title", "position", "role"),
    "url": ("url", "link", "address", "job url"),
    "organization": ("organization", "hiring_organization", "company", "employer"),
    "place": ("place", "job_location", "location", "city"),
    "posted": ("posted", "date_posted", "date", "published"),
    "words": ("words", "description_html", "description", "text", "details"),
    **{key: (key, key.replace("_", " ")) for key in STATED_KEYS},
}
"""Our fields, and what tables usually call them; ``words`` is the advert's text or HTML."""


def columns_named(written: str, place: str) -> dict[str, str]:
    """A map of columns from "title=Position,url=Link".

    Raises:
        InvalidInput: where a pair is none, or names a field that no advert has.
    """
    columns = {}
    for pair in filter(None, (pair.strip() for pair in written.split(","))):
        field, equals, column = (part.strip() for part in pair.partition("="))
        if not (equals and column) or field not in _USUAL:
            why = f"{pair!r} does not name a field and its column"
            remedy = f"Write title=Position,url=Link; the fields are {', '.join(_USUAL)}."
            raise InvalidInput(place, why, remedy)
        columns[field] = column
    return columns


def intake_of_csv(written: str, place: str, columns: Mapping[str, str]) -> Intake:
    """The adverts of a CSV with a row of headings; the separator is the one they are told by.

    Raises:
        InvalidInput: where it has no headings, or not the columns that are named.
    """
    separator = max(",;\t", key=written.partition("\n")[0].count)
    rows = csv.DictReader(io.StringIO(written, newline=""), delimiter=separator, strict=False)
    try:
        headings = list(rows.fieldnames or ())
        known = _columns(headings, columns, place)
    except csv.Error as error:
        raise InvalidInput(place, str(error), "Save it anew as CSV.") from None
    return _intake(_numbered(rows, place), place, "row", known, first=2)


def _numbered(rows: Iterator[dict[str, Any]], place: str) -> Iterator[object]:
    """Rows until one is none: what came before it counts."""
    try:
        yield from rows
    except csv.Error as error:
        yield InvalidInput(place, f"breaks off: {error}", "Save it anew as CSV.")


def intake_of_json(written: str, place: str, columns: Mapping[str, str]) -> Intake:
    """The adverts of a JSON list of objects, or of JSON Lines.

    Raises:
        InvalidInput: where it is neither, or has not the columns that are named.
    """
    lines = written.lstrip().startswith("{")
    records = list(_json_lines(written, place) if lines else _json_list(written, place))
    headings = dict.fromkeys(key for each in records if isinstance(each, dict) for key in each)
    known = _columns(list(headings), columns, place)
    return _intake(records, place, "line" if lines else "record", known, first=1)


def _json_list(written: str, place: str) -> list[object]:
    remedy = "It must be a list of objects, or one object a line."
    try:
        content = json.loads(written)
    except (ValueError, RecursionError) as error:
        raise InvalidInput(place, f"is not JSON ({error})", remedy) from None
    if not isinstance(content, list):
        raise InvalidInput(place, "holds no list", remedy)
    return content


def _json_lines(written: str, place: str) -> Iterator[object]:
    for number, line in enumerate(written.split("\n"), 1):
        try:
            yield json.loads(line) if line.strip() else None
        except (ValueError, RecursionError):
            yield InvalidInput(f"{place}, line {number}", "is not JSON", "Mend or drop the line.")


def _columns(headings: list[str], columns: Mapping[str, str], place: str) -> dict[str, str]:
    """The column of each field: as named, else as tables usually call it."""
    missing = [column for column in columns.values() if column not in headings]
    there = f"Its columns are {', '.join(map(str, headings)) or 'none'}."[:500]
    if missing:
        raise InvalidInput(place, f"has no column {', '.join(missing)}", there)
    by_name = {str(heading).strip().casefold(): heading for heading in reversed(headings)}
    usual = {
        field: by_name[name]
        for field, names in _USUAL.items()
        for name in reversed(names)
        if name in by_name
    }
    known = usual | dict(columns)
    if "title" not in known:
        remedy = f"{there} Say which is the title: --columns title=COLUMN."
        raise InvalidInput(place, "has no column that is known as the title", remedy)
    return known


def _intake(
    records: Iterable[object], place: str, unit: str, columns: Mapping[str, str], *, first: int
) -> Intake:
    listings: dict[str, Listing] = {}
    problems: list[InvalidInput] = []
    for number, record in enumerate(records, first):
        if record is None:
            continue
        if isinstance(record, InvalidInput):
            problems.append(record)
            continue
        listing = _listing(record, columns)
        if listing is None:
            where = f"{place}, {unit} {number}"
            problems.append(InvalidInput(where, "has no title", "Give it one, or drop it."))
        else:
            listings.setdefault(listing.id, listing)
    return Intake(listings=tuple(listings.values()), problems=tuple(problems))


def _listing(record: object, columns: Mapping[str, str]) -> Listing | None:
    if not isinstance(record, dict):
        return None
    values = {field: record.get(column) for field, column in columns.items()}
    words = text(values.get("words"))
    return advert(
        title=text(values.get("title")),
        url=text(values.get("url")),
        organization=texts(values.get("organization")),
        place=texts(values.get("place")),
        posted=moment(values.get("posted")),
        words=words if "<" in words else f"<p>{escape(words)}</p>" if words else "",
        stated={key: texts(values.get(key)) for key in STATED_KEYS},
    )
