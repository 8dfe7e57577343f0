"""What kind of remote worker somebody is: questions, the answer with reasons, both side by side."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from fastapi import APIRouter, Depends, Form
from fastapi.responses import HTMLResponse, RedirectResponse, Response

from deerstalker.domain.fact import EngagementKind
from deerstalker.doors.web.frame import Visit, visit
from deerstalker.judging.worker_kind import QUESTIONS, Lean, WorkerKind, weigh

router = APIRouter()
Here = Annotated[Visit, Depends(visit)]

WANTS = {
    WorkerKind.FREELANCE: (EngagementKind.FREELANCE, EngagementKind.CONTRACTOR),
    WorkerKind.EMPLOYEE: (EngagementKind.EMPLOYEE,),
    WorkerKind.MIXED: (
        EngagementKind.EMPLOYEE,
        EngagementKind.CONTRACTOR,
        EngagementKind.FREELANCE,
    ),
}
"""Which contracts each kind would take."""

SIDE_BY_SIDE = (
    ("Money", "By the piece, hour or project; months differ.", "The same every month."),
    ("Hours", "Yours, as long as the work arrives on time.", "Agreed; often fixed."),
    ("Who decides", "You, within what a client ordered.", "A boss, a team, a plan."),
    ("Finding work", "Always a little, and unpaid.", "Once, then somebody else brings it."),
    (
        "Boss or clients",
        "Several clients; each can leave, and you can leave each.",
        "One boss; leaving is a big step.",
    ),
    (
        "Holidays and illness",
        "Unpaid, unless you put money aside.",
        "Paid, as law and contract say.",
    ),
    ("Taxes and insurance", "You do and pay them.", "Mostly done for you."),
    ("Security", "Spread over clients; thin when all are quiet.", "Firm until it ends at once."),
    ("Growth", "You choose what to learn and raise your own rate.", "Ladders, training, reviews."),
    ("Equipment", "Your own, and your own repairs.", "Often lent to you."),
    ("Company", "Mostly your own; people change.", "The same colleagues for years."),
    ("Time off", "Whenever you can afford it.", "Whenever it is granted."),
)
"""What each life is like: topic, freelance, employee; in general, and never in every case."""


@router.get("/person/worker")
def show(here: Here) -> HTMLResponse:
    """The questions; once some are answered (in the address), what they say together."""
    answers = _answers(here)
    return here.show(
        "worker.html",
        questions=QUESTIONS,
        answers=answers,
        result=weigh(answers) if answers else None,
        leans=Lean,
        can_keep=bool(here.person),
    )


@router.post("/person/worker")
def keep(here: Here, kind: Annotated[WorkerKind, Form()]) -> Response:
    """Take the contracts of this kind for what the person wants."""
    if here.person and kind in WANTS:
        person = here.room.store.person(here.person)
        here.room.store.save_person(replace(person, wants=WANTS[kind]))
        here.room.collector.refresh()
    return RedirectResponse("/person", status_code=303)


@router.get("/person/two-kinds")
def two_kinds(here: Here) -> HTMLResponse:
    """The two kinds side by side."""
    return here.show("two_kinds.html", rows=SIDE_BY_SIDE)


def _answers(here: Visit) -> dict[str, Lean]:
    given = here.request.query_params
    leans = {lean.value: lean for lean in Lean}
    return {q.key: leans[given[q.key]] for q in QUESTIONS if given.get(q.key) in leans}
