"""What can be asked of the openings: words, filters, order and page, as one value.

How a search box's text becomes a query is the business of ``services.query_language``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from deerstalker.domain.decision import DecisionKind
    from deerstalker.domain.fact import EmploymentKind, EngagementKind, Level, WorkplaceKind
    from deerstalker.domain.money import Money
    from deerstalker.domain.verdict import Answer


class Sort(StrEnum):
    """In which order openings come; ties go to the newer."""

    BEST = "best"
    RELEVANCE = "relevance"
    NEWEST = "newest"
    PAY = "pay"


class SearchField(StrEnum):
    """The fields that words can be searched in."""

    TITLE = "title"
    ORGANIZATION = "organization"
    LOCATION = "location"
    TEXT = "text"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """Words that must all stand together, in order, in one field or in any; or must not."""

    words: tuple[str, ...]
    field: SearchField | None = None
    is_excluded: bool = False
    is_prefix: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """One search; an empty filter lets everything pass.

    A filter on a fact also passes openings whose words are silent about it, unless the filter's
    name is in ``stated_only`` (workplace, lives, employment, engagement, level, pay).
    ``lives_in`` is a place code; ``languages`` are ISO 639-1; ``sources`` are source ids or board
    names; ``seen_after`` bounds the first sight, ``changed_after`` the last change, and
    ``news_after`` lets pass what is new or changed. The answers and decisions are ``person``'s;
    ``is_fitting`` leaves out what ``Verdict.against`` speaks against, and what is not judged.
    """

    terms: tuple[Term, ...] = ()
    workplace: frozenset[WorkplaceKind] = frozenset()
    lives_in: str = ""
    employment: frozenset[EmploymentKind] = frozenset()
    engagement: frozenset[EngagementKind] = frozenset()
    seniority: frozenset[Level] = frozenset()
    pay_floor: Money | None = None
    languages: frozenset[str] = frozenset()
    sources: frozenset[str] = frozenset()
    seen_after: datetime | None = None
    changed_after: datetime | None = None
    news_after: datetime | None = None
    person: str = ""
    enjoys: frozenset[Answer] = frozenset()
    avoids: frozenset[Answer] = frozenset()
    can: frozenset[Answer] = frozenset()
    decisions: frozenset[DecisionKind] = frozenset()
    is_fitting: bool = False
    with_hidden: bool = False
    with_closed: bool = False
    stated_only: frozenset[str] = frozenset()
    sort: Sort = Sort.BEST
    offset: int = 0
    limit: int = 50
