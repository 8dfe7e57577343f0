"""Doctor: what is wrong, since when, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from deerstalker.store.port import Counts, Store


class Severity(StrEnum):
    """How much a finding matters: ERROR loses something, WARNING may, NOTE is good to know."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing that is wrong: about what, since when where known, and the next step."""

    severity: Severity
    about: str
    what: str
    since: datetime | None
    remedy: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnosis:
    """All findings, the gravest first, and how much the store holds."""

    findings: tuple[Finding, ...]
    counts: Counts


def examine(store: Store, *, now: datetime) -> Diagnosis:
    """Everything that is wrong with the store, the boards and the people."""
    raise NotImplementedError
