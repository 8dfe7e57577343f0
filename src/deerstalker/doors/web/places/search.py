"""Search: words, fields and facets, all of which stay in the address."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated
from urllib.parse import urlencode

from fastapi import APIRouter, Depends, Query
from fastapi.responses import HTMLResponse

from deerstalker.domain.errors import InvalidQuery
from deerstalker.doors.web.frame import Visit, visit
from deerstalker.judging.kind_of_work import names_no_work
from deerstalker.services import query_language
from deerstalker.services.search import search

if TYPE_CHECKING:
    from deerstalker.services.search import Facet

router = APIRouter()

PAGE_SIZE = 25
_FACETS = {
    "workplace": ("Where", "workplace"),
    "employment": ("Hours", "employment"),
    "engagement": ("Contract", "engagement"),
    "seniority": ("Level", "level"),
    "source": ("Source", "source"),
    "language": ("Language", "language"),
    "enjoys": ("You would enjoy it", "enjoys"),
    "avoids": ("It keeps you from hates", "avoids"),
    "can": ("You can take it", "can"),
}


@dataclass(frozen=True, slots=True)
class Choice:
    """One value of a facet: its count, and the address with it added or taken away."""

    value: str
    count: int
    is_chosen: bool
    address: str


@router.get("/search")
def show(
    here: Annotated[Visit, Depends(visit)],
    q: Annotated[str, Query(max_length=500)] = "",
    offset: Annotated[int, Query(ge=0, le=1_000_000)] = 0,
) -> HTMLResponse:
    """A page of what fits; a query that cannot be read is shown with the place marked."""
    try:
        query = query_language.parse(
            q, now=here.now, person=here.person, offset=offset, limit=PAGE_SIZE
        )
    except InvalidQuery as error:
        return here.show(
            "search.html", status=400, q=q, page=None, facets=(), problem=error, is_anything=False
        )
    page = search(here.room.store, query)
    return here.show(
        "search.html",
        q=q,
        page=page,
        facets=[
            (_FACETS[facet.name][0], _choices(facet, q))
            for facet in page.facets
            if facet.name in _FACETS and facet.counts
        ],
        problem=None,
        next_address=_address(q, page.next_offset) if page.next_offset is not None else "",
        back_address=_address(q, max(0, offset - PAGE_SIZE)) if offset else "",
        fields=query_language.FIELDS,
        is_anything=bool(q) and names_no_work(q),
    )


def _choices(facet: Facet, q: str) -> list[Choice]:
    field = _FACETS[facet.name][1]
    words = q.split()
    choices = []
    for found in facet.counts[:10]:
        word = f"{field}:{found.value.lower()}"
        is_chosen = word in words
        changed = [w for w in words if w != word] if is_chosen else [*words, word]
        choices.append(Choice(found.value, found.count, is_chosen, _address(" ".join(changed))))
    return choices


def _address(q: str, offset: int = 0) -> str:
    return "/search?" + urlencode({"q": q} | ({"offset": str(offset)} if offset else {}))
