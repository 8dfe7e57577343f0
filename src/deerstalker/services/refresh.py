"""Refresh: read what is unread, merge what is new, judge what is unjudged."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from deerstalker.store.port import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshSummary:
    """How many listings were read, openings merged anew, and verdicts made."""

    read: int
    openings: int
    judged: int


def refresh(
    store: Store,
    *,
    jobs: int = 1,
    on_progress: Callable[[str, int, int], None] | None = None,
) -> RefreshSummary:
    """Bring facts, openings and verdicts up to date with listings, rules, labels and people.

    May be killed at any point; the next refresh goes on. ``deerstalker reread`` is this too:
    a changed rule counts its reader's version up, and every listing of an older one is unread.
    """
    raise NotImplementedError
