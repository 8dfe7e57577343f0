"""Search all openings: words, filters, facets with counts, one page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deerstalker.domain.query import Query
    from deerstalker.services.cards import OpeningCard
    from deerstalker.store.port import Store


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many openings have a value; "unknown" counts those whose words are silent."""

    value: str
    count: int


@dataclass(frozen=True, slots=True)
class Facet:
    """One way to narrow a search, its values by falling count."""

    name: str
    counts: tuple[FacetCount, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SearchPage:
    """One page of a search; ``next_offset`` is None on the last one.

    ``hidden`` counts, by reason, what would fit but is kept out (hidden, closed).
    """

    total: int
    cards: tuple[OpeningCard, ...]
    facets: tuple[Facet, ...]
    hidden: Mapping[str, int]
    offset: int
    next_offset: int | None


def search(store: Store, query: Query) -> SearchPage:
    """The openings that fit a query (made by ``query_language.parse`` or by hand).

    Raises:
        NotFound: when the query names an unknown person.
    """
    raise NotImplementedError
