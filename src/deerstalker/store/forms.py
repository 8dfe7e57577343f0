"""How values are written into JSON columns, and read back as the same values.

Quotes from broken adverts may hold lone surrogates, which JSON libraries refuse in UTF-8;
those few values are written in ASCII with escapes.
"""

from __future__ import annotations

import hashlib
import json
from typing import TYPE_CHECKING, Any, TypeVar

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")


def encode(value: object) -> bytes:
    """A value as JSON."""
    try:
        return msgspec.json.encode(value)
    except UnicodeEncodeError:
        return json.dumps(msgspec.to_builtins(value, str_keys=True)).encode("ascii")


def decode(body: bytes | str, kind: type[T]) -> T:
    """The value of a type that ``encode`` was given."""
    try:
        return msgspec.json.decode(body, type=kind)
    except msgspec.DecodeError:
        return msgspec.convert(json.loads(body), kind)


def encode_texts(texts: Mapping[str, str]) -> str:
    """A mapping of texts, of any characters, in ASCII."""
    return json.dumps(dict(texts))


def decode_texts(body: str) -> dict[str, str]:
    """The mapping that ``encode_texts`` was given."""
    texts: dict[str, str] = json.loads(body)
    return texts


def digest(*parts: Any) -> bytes:
    """16 bytes that differ where one of the strings does."""
    body = b"".join(
        len(part).to_bytes(8, "little") + part
        for part in (str(each).encode("utf-8", "surrogatepass") for each in parts)
    )
    return hashlib.blake2b(body, digest_size=16).digest()
