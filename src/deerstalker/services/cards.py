"""How an opening looks in a list: one card with its facts, verdict, decision and history."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

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
    from deerstalker.domain.verdict import Verdict
    from deerstalker.store.port import FoundOpening, Store


@dataclass(frozen=True, slots=True)
class Snippet:
    """A piece of an advert's text; ``marks`` are (start, end) of the words looked for in it."""

    text: str
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningCard:
    """One opening in a list.

    ``id`` is the opening's, ``listing`` the id of the listing shown. ``why`` is one line in the
    advert's words, ``ask`` the first question to ask; "" where there is none. ``copies`` counts
    the listings of the opening. ``verdict`` is None without a person or before judging.
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
    verdict: Verdict | None = None
    why: str = ""
    ask: str = ""
    decision: DecisionKind | None = None
    snippet: Snippet | None = None


def cards_of(
    store: Store, rows: Sequence[FoundOpening], *, person: str = "", words: Sequence[str] = ()
) -> tuple[OpeningCard, ...]:
    """The cards of found openings, in their order; ``words`` are marked in the snippets."""
    raise NotImplementedError
