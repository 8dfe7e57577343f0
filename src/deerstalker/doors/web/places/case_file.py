"""The case file of an opening: verdict, facts and questions beside the advert's own words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Any
from urllib.parse import quote

from fastapi import APIRouter, Depends, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.doors.web.frame import Visit, visit
from deerstalker.doors.web.highlight import Marker
from deerstalker.presentation.facts import fact_lines
from deerstalker.services import openings
from deerstalker.services.case_file import case_file
from deerstalker.services.freshness import freshness
from deerstalker.sources.catalog import sources

if TYPE_CHECKING:
    from deerstalker.services.case_file import CaseFile
    from deerstalker.sources.kit import Source

router = APIRouter()


@router.get("/openings/{key}")
def show(key: str, here: Annotated[Visit, Depends(visit)]) -> HTMLResponse:
    """One opening with all that stands behind it."""
    found = case_file(here.room.store, key, person=here.person)
    signs = freshness(here.room.store, found, now=here.now)
    return here.show(
        "case_file.html", file=found, signs=signs, credits=_credits(found), **_marked(found)
    )


@router.post("/openings/split")
def split(
    listing: Annotated[str, Form(max_length=200)], here: Annotated[Visit, Depends(visit)]
) -> Response:
    """Say that a listing is not the same opening as its copies; later merges respect it."""
    openings.split(here.room.store, listing, now=here.now)
    return RedirectResponse(f"/openings/{quote(listing)}", status_code=303)


def _credits(found: CaseFile) -> tuple[Source, ...]:
    """The sources of its adverts whose terms ask to be named, each once."""
    cards = sources()
    shown = dict.fromkeys(kept.listing.source for kept in found.listings)
    return tuple(cards[name] for name in shown if name in cards and cards[name].attribution)


def _marked(found: CaseFile) -> dict[str, Any]:
    """The fact lines, numbered, and the advert's fields with their quotes marked."""
    if not found.postings:
        return {"lines": (), "answers": _answers(found, None), "advert": None}
    shown = found.card.listing
    posting = next((p for p in found.postings if p.listing.id == shown), found.postings[0])
    marker = Marker(posting)
    lines = [(line, marker.number(line.evidence)) for line in fact_lines(posting.facts)]
    return {"lines": lines, "answers": _answers(found, marker), "advert": marker}


def _answers(found: CaseFile, marker: Marker | None) -> dict[str, Any]:
    """The verdict's answers, each with the numbers of its quotes."""
    verdict = found.verdict
    if verdict is None or marker is None:
        return {"enjoys": (), "hits": (), "reasons": ()}
    return {
        "enjoys": marker.number(verdict.enjoys.evidence),
        "hits": [(hit, marker.number(hit.evidence)) for hit in verdict.avoids.hits],
        "reasons": [(reason, marker.number(reason.evidence)) for reason in verdict.can.reasons],
    }
