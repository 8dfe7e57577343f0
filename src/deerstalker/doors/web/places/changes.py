"""Changes: what is new, changed, closed or back since some days ago."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Annotated

from fastapi import APIRouter, Depends, Query
from fastapi.responses import HTMLResponse

from deerstalker.doors.web.frame import Visit, visit
from deerstalker.services.changes import ChangeKind, changes

router = APIRouter()

MOST = 300
"""Changes on one page: more is not read by anybody, and the days can be narrowed."""


@router.get("/changes")
def show(
    here: Annotated[Visit, Depends(visit)],
    days: Annotated[int, Query(ge=1, le=365)] = 2,
    kind: ChangeKind | None = None,
) -> HTMLResponse:
    """The changes of the last days, all or of one kind."""
    found = changes(here.room.store, since=here.now - timedelta(days=days), limit=MOST)
    return here.show(
        "changes.html",
        days=days,
        kind=kind,
        counts=Counter(change.kind for change in found),
        changes=[change for change in found if kind is None or change.kind is kind],
        is_cut=len(found) >= MOST,
    )
