"""Everything known of one opening: its adverts, facts, verdict, history and open questions."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
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
    raise NotImplementedError
