"""Lines of JSON to listings and back: the interchange format of the three plain commands.

A line that cannot be read says which, and why; reading the others goes on.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import msgspec

from deerstalker.domain.errors import InvalidInput
from deerstalker.domain.listing import Listing

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_TEXT_KEYS = (
    "source",
    "identifier",
    "url",
    "title",
    "hiring_organization",
    "job_location",
    "date_posted",
    "description_html",
)
_decode = msgspec.json.Decoder().decode


def listing_of(line: bytes, place: str) -> tuple[Listing, Mapping[str, Any]]:
    """The listing of one line, with the whole line for what else it carries.

    ``place`` names file and line for the error. Missing texts are empty; a number stands for
    its text; "stated" keeps only texts, numbers and yes or no.

    Raises:
        InvalidInput: where the line is no JSON object, has no id, or holds a value that is no text.
    """
    record = _record(line, place)
    listing_id = record.get("id")
    if not isinstance(listing_id, str) or not listing_id:
        raise InvalidInput(place, 'there is no "id"', "Give each line an id of its own.")
    stated = record.get("stated")
    if stated is not None and not isinstance(stated, dict):
        raise InvalidInput(place, '"stated" is not an object')
    texts = {key: _text(record.get(key), key, place) for key in _TEXT_KEYS}
    return (
        Listing(
            id=_well_formed(listing_id),
            stated={str(k): _text(v, f"stated.{k}", place) for k, v in (stated or {}).items()},
            **texts,
        ),
        record,
    )


def _record(line: bytes, place: str) -> dict[str, Any]:
    try:
        record = _decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError):
        # the standard library reads what is odd but not broken: NaN, lone surrogates
        try:
            record = json.loads(line.decode("utf-8-sig"))
        except (ValueError, RecursionError) as error:
            raise InvalidInput(place, f"not JSON ({error})") from None
    except RecursionError:
        raise InvalidInput(place, "nested too deeply") from None
    if not isinstance(record, dict):
        raise InvalidInput(place, "not a JSON object")
    return record


def _text(value: object, key: str, place: str) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return _well_formed(value)
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return str(value)
    raise InvalidInput(place, f'"{key}" is not text')


def _well_formed(text: str) -> str:
    """The text with lone surrogates replaced: no encoding can carry them."""
    return (
        text
        if text.isascii()
        else text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    )


def encode(value: object) -> bytes:
    """One value as one line of JSON, without the newline."""
    return msgspec.json.encode(value)


def lines_of(stream: Iterator[bytes], name: str) -> Iterator[tuple[str, bytes]]:
    """The lines that hold something, each with its place ("file, line 3")."""
    for number, raw in enumerate(stream, 1):
        line = raw.removeprefix(b"\xef\xbb\xbf") if number == 1 else raw
        if line.strip():
            yield f"{name}, line {number}", line
