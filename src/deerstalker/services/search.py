"""Search all openings: words, filters, facets with counts, one page at a time."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.services.cards import cards_of
from deerstalker.services.query_language import words_of

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
    found = store.search(query)
    after = query.offset + len(found.rows)
    return SearchPage(
        total=found.total,
        cards=cards_of(store, found.rows, person=query.person, words=words_of(query.terms)),
        facets=tuple(_facet(name, counts) for name, counts in found.facets.items()),
        hidden=found.hidden,
        offset=query.offset,
        next_offset=after if found.rows and after < found.total else None,
    )


def _facet(name: str, counts: Mapping[str, int]) -> Facet:
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return Facet(name, tuple(FacetCount(value, count) for value, count in ordered))
