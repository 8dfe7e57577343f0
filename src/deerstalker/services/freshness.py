"""How fresh an opening looks, from its words and from one's own observation of it and its like."""

from __future__ import annotations

import re
from datetime import UTC, datetime
from statistics import quantiles
from typing import TYPE_CHECKING

from deerstalker.domain.freshness import ENOUGH, Life
from deerstalker.domain.history import EventKind
from deerstalker.domain.query import Query, SearchField, Sort, Term
from deerstalker.merging.freshness import signals
from deerstalker.merging.portrait import organization_key

if TYPE_CHECKING:
    from deerstalker.domain.freshness import Signal
    from deerstalker.services.case_file import CaseFile
    from deerstalker.store.port import Store

LIKE_IT = 400
"""Openings with the same last word in their title that are looked at for what is usual."""

_LAST_WORD = re.compile(r"(\w+)\W*(?:[(,|–—-].*)?$", re.DOTALL)


def freshness(store: Store, found: CaseFile, *, now: datetime) -> tuple[Signal, ...]:
    """The signs for and against a case file's opening being fresh; () before it is read."""
    if not found.postings:
        return ()
    reposts = sum(event.kind is EventKind.REPOSTED for event in found.history)
    posters = {organization_key(kept.listing.hiring_organization) for kept in found.listings}
    usual, of = _usual(store, found)
    end = found.card.closed_at or now
    life = Life(
        days_seen=_days(found.card.first_seen, end),
        days_posted=_days_posted(found.card.date_posted, end),
        reposts=reposts,
        posters=max(1, len(posters - {""})),
        usual_days=usual,
        usual_of=of,
    )
    return signals(found.postings[0].facts, life)


def _days(start: datetime, end: datetime) -> float:
    return max(0.0, (end - start).total_seconds() / 86_400)


def _days_posted(date: str, end: datetime) -> float | None:
    """How old the advert's own date makes it; None where it gives none that can be read."""
    try:
        posted = datetime.fromisoformat(date)
    except ValueError:
        return None
    aware = posted if posted.tzinfo else posted.replace(tzinfo=UTC)
    return _days(aware, end)


def _usual(store: Store, found: CaseFile) -> tuple[float | None, int]:
    """How long three quarters of the closed openings of this kind were seen, and of how many."""
    kind = _LAST_WORD.search(found.card.title.lower())
    if kind is None:
        return None, 0
    term = Term(words=(kind[1],), field=SearchField.TITLE)
    rows = store.search(
        Query(terms=(term,), with_closed=True, with_hidden=True, sort=Sort.NEWEST, limit=LIKE_IT)
    ).rows
    lives = [
        _days(kept.sighting.first_seen, kept.sighting.closed_at)
        for kept in store.kept([row.listing for row in rows]).values()
        if kept.sighting.closed_at is not None
    ]
    if len(lives) < ENOUGH:
        return None, len(lives)
    return quantiles(lives, n=4)[2], len(lives)
