"""How an opening looks in a list: one card with its facts, verdict, decision and history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Facts
from deerstalker.services.reasons import ask_line, why_line
from deerstalker.services.snippets import Snippet, snippet_of

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from deerstalker.domain.decision import DecisionKind
    from deerstalker.domain.fact import (
        ApplicantLocation,
        BaseSalary,
        EmploymentType,
        Scam,
        Workplace,
    )
    from deerstalker.domain.posting import Posting
    from deerstalker.domain.verdict import Verdict
    from deerstalker.store.port import FoundOpening, KeptListing, Store

__all__ = ["OpeningCard", "Snippet", "cards_of"]


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningCard:
    """One opening in a list.

    ``id`` is the opening's, ``listing`` the id of the listing shown. ``why`` is one line in the
    advert's words, ``ask`` the first question to ask; "" where there is none. ``copies`` counts
    the listings of the opening. ``is_pool``: it collects people for later. ``verdict`` is None without a person or before judging.
    ``first_seen`` is the opening's, ``closed_at`` None while any of its listings is open.
    """

    id: str
    listing: str
    title: str
    organization: str
    location: str
    url: str
    sources: tuple[str, ...]
    copies: int
    date_posted: str
    first_seen: datetime
    last_seen: datetime
    changed_at: datetime | None
    closed_at: datetime | None
    workplace: Workplace
    applicant_location: ApplicantLocation
    employment_type: EmploymentType
    base_salary: tuple[BaseSalary, ...]
    scam: Scam
    language: str
    is_pool: bool = False
    verdict: Verdict | None = None
    why: str = ""
    ask: str = ""
    decision: DecisionKind | None = None
    snippet: Snippet | None = None


def cards_of(
    store: Store, rows: Sequence[FoundOpening], *, person: str = "", words: Sequence[str] = ()
) -> tuple[OpeningCard, ...]:
    """The cards of found openings, in their order; ``words`` are marked in the snippets."""
    members = {
        opening.id: opening.listings for opening in store.openings([row.opening for row in rows])
    }
    kept = store.kept([listing for row in rows for listing in members.get(row.opening, ())])
    shown = [row.listing for row in rows]
    postings = store.postings(shown)
    verdicts = store.verdicts(person, shown) if person else {}
    decided = _decisions(store, person)
    cards = []
    for row in rows:
        copies = [kept[listing] for listing in members.get(row.opening, ()) if listing in kept]
        if row.listing not in kept:
            continue  # merged anew since it was found
        kinds = [decided[each.listing.id] for each in copies if each.listing.id in decided]
        posting = postings.get(row.listing)
        cards.append(
            _card(
                row,
                kept[row.listing],
                copies,
                posting=posting,
                verdict=verdicts.get(row.listing),
                decision=kinds[0] if kinds else None,
                snippet=snippet_of(posting.text, words) if posting else None,
            )
        )
    return tuple(cards)


def _decisions(store: Store, person: str) -> dict[str, DecisionKind]:
    if not person:
        return {}
    return {listing: decision.kind for listing, decision in store.decisions(person).items()}


def _card(
    row: FoundOpening,
    shown: KeptListing,
    copies: Sequence[KeptListing],
    *,
    posting: Posting | None,
    verdict: Verdict | None,
    decision: DecisionKind | None,
    snippet: Snippet | None,
) -> OpeningCard:
    listing, sightings = shown.listing, [each.sighting for each in copies]
    facts = posting.facts if posting else Facts()
    closed = [sighting.closed_at for sighting in sightings if sighting.closed_at is not None]
    return OpeningCard(
        id=row.opening,
        listing=listing.id,
        title=listing.title,
        organization=listing.hiring_organization,
        location=listing.job_location,
        url=listing.url,
        sources=tuple(dict.fromkeys(each.listing.source for each in copies)),
        copies=len(copies),
        date_posted=listing.date_posted,
        first_seen=min(sighting.first_seen for sighting in sightings),
        last_seen=max(sighting.last_seen for sighting in sightings),
        changed_at=shown.sighting.changed_at,
        closed_at=max(closed) if len(closed) == len(sightings) else None,
        workplace=facts.workplace,
        applicant_location=facts.applicant_location,
        employment_type=facts.employment_type,
        base_salary=facts.base_salary,
        scam=facts.scam,
        language=facts.language.value or "",
        is_pool=facts.talent_pool.value,
        verdict=verdict,
        why=why_line(verdict) if verdict else "",
        ask=ask_line(verdict) if verdict else "",
        decision=decision,
        snippet=snippet,
    )
