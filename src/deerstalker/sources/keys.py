"""The person's own keys for the sources that want one; their values are shown to nobody."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from deerstalker.sources import catalog

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.sources.kit import Source


class Keys(Mapping[str, str]):
    """Keys by the names on the cards ("adzuna_id").

    Whoever prints it, or a value that holds it, sees the names alone: a key that stood in a log
    or a report would be somebody else's.
    """

    def __init__(self, values: Mapping[str, str] | None = None) -> None:
        self._values = dict(values or {})

    def __getitem__(self, name: str) -> str:
        return self._values[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Keys({', '.join(sorted(self._values)) or 'none'})"


def key_names() -> tuple[str, ...]:
    """Every key that a source takes, in order of the sources."""
    return tuple(name for card in catalog.sources().values() for name in card.keys)


def missing_keys(source: Source, keys: Mapping[str, str]) -> tuple[str, ...]:
    """Which of a source's keys are not there."""
    return tuple(name for name in source.keys if not keys.get(name))


def checked_key(name: str, value: object) -> str:
    """The key, without the blanks around it.

    Raises:
        ValueError: where no source takes such a key, or it is no line of text that a request can
            carry; the words never hold the value.
    """
    if name not in key_names():
        raise ValueError(f"no source takes a key {name!r}; they take {', '.join(key_names())}")
    key = value.strip() if isinstance(value, str) else ""
    if not key:
        raise ValueError(f"the key {name} is not a text, or is empty")
    if not (key.isascii() and key.isprintable()):
        raise ValueError(f"the key {name} has characters that no key has; copy it anew")
    return key
