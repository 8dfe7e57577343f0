"""What is asked of a host, what it answers, and what is remembered between two runs: values.

``fetch`` does the asking.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping


class SavedValidators(Protocol):
    """What an address's last saved answer gave to ask "has this changed?" with."""

    @property
    def etag(self) -> str:
        """The ETag, or ""."""

    @property
    def last_modified(self) -> str:
        """The Last-Modified, or ""."""


class FetchMemory(Protocol):
    """What is remembered between two runs."""

    def validators(self, address: str) -> SavedValidators | None:
        """Those of the last answer for an address whose listings were saved."""

    def fetch_state(self, key: str) -> str:
        """What was kept under a key ("host:lever.co", "robots:jobs.lever.co"), or ""."""

    def save_fetch_state(self, key: str, state: str) -> None:
        """Keep a text under a key."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How much one answer may be: bytes after decompression, seconds in all."""

    body: int = 64_000_000
    seconds: float = 90.0
    connect: float = 15.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """A host's answer; ``is_unchanged`` means "as last time", and then there is no body."""

    url: str
    body: bytes = b""
    is_unchanged: bool = False
    etag: str = ""
    last_modified: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """One address to ask for: on whose behalf, how often its host may be asked, and how."""

    url: str
    board: str
    min_interval: float = 1.0
    headers: Mapping[str, str] = field(default_factory=dict)
    posted: bytes | None = None
    may_leave: bool = False
    """Whether a redirect may lead to another operator's host."""
    is_conditional: bool = True
