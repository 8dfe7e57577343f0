"""Openings put right by a person: "these are one", "this is not the same".

A word on a pair is kept and respected by every later merge; a later word on the same pair stands
above it, so that everything can be undone. Nothing is deleted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.errors import InvalidInput
from deerstalker.services.refresh import refresh
from deerstalker.store.port import MergeLabel

if TYPE_CHECKING:
    from datetime import datetime

    from deerstalker.domain.opening import Opening
    from deerstalker.store.port import Store


def split(store: Store, listing: str, *, now: datetime) -> tuple[Opening, ...]:
    """Say that a listing is not the same opening as its copies; the openings there are then.

    Raises:
        NotFound: when there is no such listing.
        InvalidInput: when it has no copies, or an opening with several listings was named.
    """
    opening = store.opening(listing)
    if listing not in opening.listings:
        if len(opening.listings) > 1:
            ids = ", ".join(opening.listings)
            raise InvalidInput(listing, "several adverts stand in this opening", f"Name one: {ids}")
        listing = opening.listings[0]
    others = [other for other in opening.listings if other != listing]
    if not others:
        raise InvalidInput(listing, "it stands alone already")
    for other in others:
        store.save_merge_label(MergeLabel(a=listing, b=other, is_same=False, at=now))
    refresh(store)
    return tuple(dict.fromkeys(store.opening(each) for each in opening.listings))


def join(store: Store, one: str, two: str, *, now: datetime) -> Opening:
    """Say that two openings (or listings) are the same; the opening there is then.

    Raises:
        NotFound: when there is no such opening.
        InvalidInput: when they are one already.
    """
    first, second = store.opening(one), store.opening(two)
    if first.id == second.id:
        raise InvalidInput(two, "they are one opening already")
    for a in first.listings:
        for b in second.listings:
            store.save_merge_label(MergeLabel(a=a, b=b, is_same=True, at=now))
    refresh(store)
    return store.opening(first.listings[0])
