"""Everything known of one opening: its adverts, facts, verdict, history and open questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.services.cards import cards_of
from deerstalker.store.port import FoundOpening

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deerstalker.domain.decision import Decision
    from deerstalker.domain.history import Event, Version
    from deerstalker.domain.opening import Opening
    from deerstalker.domain.posting import Posting
    from deerstalker.domain.verdict import Verdict
    from deerstalker.services.cards import OpeningCard
    from deerstalker.store.port import KeptListing, Store


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseFile:
    """One opening with all that stands behind it.

    ``listings`` are in the opening's order, the best first; ``postings`` by the same order,
    without those not read yet. ``history`` is oldest first. ``questions`` are what the advert
    leaves open about this person's hates and limits, most telling first.
    """

    card: OpeningCard
    opening: Opening
    listings: tuple[KeptListing, ...]
    postings: tuple[Posting, ...]
    verdict: Verdict | None
    history: tuple[Event, ...]
    versions: tuple[Version, ...]
    questions: tuple[str, ...]
    decision: Decision | None


def case_file(store: Store, key: str, *, person: str = "") -> CaseFile:
    """The case file of an opening, by its id, a former id, or the id of one of its listings.

    Raises:
        NotFound: when there is no such opening, or nobody has this person's id.
    """
    if person:
        store.person(person)
    opening = store.opening(key)
    kept, postings = store.kept(opening.listings), store.postings(opening.listings)
    verdict = _best_verdict(store, person, opening)
    shown = verdict.id if verdict else _leading(opening, kept)
    row = FoundOpening(opening=opening.id, listing=shown, score=verdict.score if verdict else None)
    decided = store.decisions(person) if person else {}
    decisions = [decided[listing] for listing in opening.listings if listing in decided]
    return CaseFile(
        card=cards_of(store, [row], person=person)[0],
        opening=opening,
        listings=tuple(kept[listing] for listing in opening.listings),
        postings=tuple(postings[listing] for listing in opening.listings if listing in postings),
        verdict=verdict,
        history=store.events(listings=opening.listings),
        versions=tuple(each for listing in opening.listings for each in store.versions(listing)),
        questions=verdict.avoids.ask if verdict else (),
        decision=max(decisions, key=lambda decision: decision.number, default=None),
    )


def _best_verdict(store: Store, person: str, opening: Opening) -> Verdict | None:
    """The best of the opening's verdicts: one may apply through whichever advert suits best."""
    if not person:
        return None
    verdicts = store.verdicts(person, opening.listings)
    ordered = [verdicts[listing] for listing in opening.listings if listing in verdicts]
    return max(ordered, key=lambda verdict: verdict.score, default=None)


def _leading(opening: Opening, kept: Mapping[str, KeptListing]) -> str:
    """The best listing that is still open, or the best of all."""
    still_open = (
        listing for listing in opening.listings if kept[listing].sighting.closed_at is None
    )
    return next(still_open, opening.listings[0])
