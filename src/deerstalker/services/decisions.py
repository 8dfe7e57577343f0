"""Decisions: save, hide or mark an opening as applied for, and take it back."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from deerstalker.domain.decision import Decision, DecisionKind
    from deerstalker.store.port import Store


def decide(
    store: Store, person: str, key: str, kind: DecisionKind, *, now: datetime, reason: str = ""
) -> Decision:
    """Keep what a person decided about an opening.

    Raises:
        NotFound: when there is no such opening or person.
    """
    opening = store.opening(key)
    return store.save_decision(person, opening.listings[0], kind, reason, at=now)


def undo(store: Store, person: str, *, now: datetime) -> Decision | None:
    """Take back the person's latest decision; None when there is none.

    Raises:
        NotFound: when nobody has this id.
    """
    store.person(person)
    return store.undo_decision(person, at=now)
