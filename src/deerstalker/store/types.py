"""How values look in columns: moments as numbers, any text at all as text, long text packed.

Adverts hold what no database's text type holds everywhere: NUL, and lone surrogates from broken
encodings. Both come back exactly as they came in.
"""

from __future__ import annotations

import re
import zlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import BigInteger, LargeBinary, Text
from sqlalchemy.types import TypeDecorator

if TYPE_CHECKING:
    from sqlalchemy.engine import Dialect

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MILLISECOND = timedelta(milliseconds=1)

_ESCAPE = "\x1b"
_UNSTORABLE = re.compile("[\x00\x1b\ud800-\udfff]")
_ESCAPED = re.compile(f"{_ESCAPE}([0-9a-f]{{4}})")

PLAIN, DEFLATED = b"\x00", b"\x01"
WORTH_PACKING = 300
"""Bytes below which deflating an advert's text gains less than a tenth."""


def milliseconds(moment: datetime) -> int:
    """A moment as milliseconds since 1970."""
    return (moment - EPOCH) // MILLISECOND


def moment_of(value: int) -> datetime:
    """The moment of milliseconds since 1970, in UTC."""
    return EPOCH + value * MILLISECOND


class Moment(TypeDecorator[datetime]):
    """An aware moment, kept as milliseconds since 1970: sortable and the same everywhere."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, _dialect: Dialect) -> int | None:
        return None if value is None else milliseconds(value)

    def process_result_value(self, value: int | None, _dialect: Dialect) -> datetime | None:
        return None if value is None else moment_of(value)


def escape(text: str) -> str:
    """The text with NUL, lone surrogates and the escape sign itself as ESC and four digits.

    >>> escape(f"a{chr(0)}b") == f"a{chr(27)}0000b", unescape(escape(chr(0xD800))) == chr(0xD800)
    (True, True)
    """
    if _UNSTORABLE.search(text) is None:
        return text
    return _UNSTORABLE.sub(lambda found: f"{_ESCAPE}{ord(found[0]):04x}", text)


def unescape(text: str) -> str:
    """The text that ``escape`` was given."""
    if _ESCAPE not in text:
        return text
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


class Verbatim(TypeDecorator[str]):
    """Any string, for columns that are looked up or sorted."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else escape(value)

    def process_result_value(self, value: str | None, _dialect: Dialect) -> str | None:
        return None if value is None else unescape(value)


def pack(body: bytes) -> bytes:
    """Bytes, deflated where that is worth it, behind one byte that says which."""
    if len(body) < WORTH_PACKING:
        return PLAIN + body
    return DEFLATED + zlib.compress(body, 1)


def unpack(packed: bytes) -> bytes:
    """The bytes that ``pack`` was given."""
    return packed[1:] if packed[:1] == PLAIN else zlib.decompress(packed[1:])


class Packed(TypeDecorator[bytes]):
    """Bytes of any length, deflated."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: bytes | None, _dialect: Dialect) -> bytes | None:
        return None if value is None else pack(value)

    def process_result_value(self, value: bytes | None, _dialect: Dialect) -> bytes | None:
        return None if value is None else unpack(value)


class LongText(TypeDecorator[str]):
    """Any string of any length, deflated; never looked up by its content."""

    impl = LargeBinary
    cache_ok = True

    def process_bind_param(self, value: str | None, _dialect: Dialect) -> bytes | None:
        return None if value is None else pack(value.encode("utf-8", "surrogatepass"))

    def process_result_value(self, value: bytes | None, _dialect: Dialect) -> str | None:
        return None if value is None else unpack(value).decode("utf-8", "surrogatepass")
