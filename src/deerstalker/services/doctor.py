"""Doctor: what is wrong, since when, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from deerstalker.domain.board import BoardState
from deerstalker.reading.reader import READER_VERSION

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import datetime

    from deerstalker.domain.board import Board
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


ADVICE: Mapping[BoardState, tuple[Severity, str]] = {
    BoardState.UNREACHABLE: (Severity.WARNING, "Check the network; the next collect tries again."),
    BoardState.REFUSED: (Severity.WARNING, "Wait: it is asked again when it allows it."),
    BoardState.GONE: (
        Severity.WARNING,
        "See whether the employer moved it; then deerstalker boards drop {name}.",
    ),
    BoardState.CHANGED: (
        Severity.ERROR,
        "Its adverts are kept open. Update Deerstalker; the answer is kept for a report.",
    ),
    BoardState.EMPTY: (
        Severity.NOTE,
        "Nothing to do: its adverts close when a later collect finds it empty too.",
    ),
}
"""How grave each state of a board is, and what one can do about it."""

STALE = timedelta(days=7)
"""A board not read for so long shows adverts of which a good part is gone by now."""


def examine(store: Store, *, now: datetime) -> Diagnosis:
    """Everything that is wrong with the store, the boards and the people."""
    counts = store.counts()
    findings = [*_store(store, counts), *_boards(store.boards(only_on=True), now), *_people(counts)]
    order = list(Severity)
    findings.sort(key=lambda finding: (order.index(finding.severity), finding.about))
    return Diagnosis(findings=tuple(findings), counts=counts)


def _store(store: Store, counts: Counts) -> Iterator[Finding]:
    for damage in store.check():
        yield Finding(
            severity=Severity.ERROR,
            about="store",
            what=damage,
            since=None,
            remedy="Export what can be read (deerstalker export listings), then move the file away.",
        )
    if waiting := store.count_unread(READER_VERSION):
        yield Finding(
            severity=Severity.NOTE,
            about="reading",
            what=f"{waiting} of {counts.listings} adverts wait to be read",
            since=None,
            remedy="Run deerstalker reread.",
        )


def _boards(boards: Sequence[Board], now: datetime) -> Iterator[Finding]:
    if not boards:
        yield Finding(
            severity=Severity.NOTE,
            about="boards",
            what="no board is followed",
            since=None,
            remedy="Run deerstalker collect, or add one: deerstalker boards add ashby/1password.",
        )
    for board in boards:
        if board.skipped:
            yield Finding(
                severity=Severity.WARNING,
                about=board.name,
                what=f"{board.skipped} records could not be read, so none of its adverts closes",
                since=board.read_at,
                remedy="Nothing is lost. Update Deerstalker, or report the board.",
            )
        if board.state in ADVICE:
            severity, remedy = ADVICE[board.state]
            yield Finding(
                severity=severity,
                about=board.name,
                what=board.why or f"is {board.state}",
                since=board.since,
                remedy=remedy.format(name=board.name),
            )
        elif board.read_at is not None and now - board.read_at > STALE:
            yield Finding(
                severity=Severity.NOTE,
                about=board.name,
                what=f"was last read {(now - board.read_at).days} days ago",
                since=board.read_at,
                remedy="Run deerstalker collect.",
            )


def _people(counts: Counts) -> Iterator[Finding]:
    if not counts.people:
        yield Finding(
            severity=Severity.NOTE,
            about="people",
            what="nobody is searching yet, so nothing can be judged",
            since=None,
            remedy="Run deerstalker person add FILE.",
        )
