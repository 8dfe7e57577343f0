"""Export: everything the store holds, as values; shapes and files are the doors' business."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.listing import Listing
    from deerstalker.domain.verdict import Verdict
    from deerstalker.store.port import Store


@dataclass(frozen=True, slots=True, kw_only=True)
class ListingInOpening:
    """One listing, the opening it advertises, and why it was merged there."""

    listing: str
    opening: str
    why: tuple[str, ...]


def export_listings(store: Store, *, source: str = "") -> Iterator[Listing]:
    """Every listing, verbatim, in the order they first came."""
    return (kept.listing for kept in store.listings(source=source))


def export_openings(store: Store) -> Iterator[ListingInOpening]:
    """Every listing with its opening; listings of one opening stand together."""
    for opening in store.openings():
        for listing in opening.listings:
            reasons = (
                reason
                for link in opening.links
                if listing in {link.a, link.b}
                for reason in link.reasons
            )
            why = tuple(dict.fromkeys(reasons))
            yield ListingInOpening(listing=listing, opening=opening.id, why=why)


def export_verdicts(store: Store, person: str) -> Iterator[Verdict]:
    """Every verdict of a person, best first.

    Raises:
        NotFound: when nobody has this id.
    """
    store.person(person)
    return store.all_verdicts(person)
