"""Adverts, readings, openings and verdicts of our own invention, for tests of store and services."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

from deerstalker.domain.fact import (
    ApplicantLocation,
    BaseSalary,
    EmploymentKind,
    EmploymentType,
    Evidence,
    Facts,
    PayUnit,
    Text,
    Workplace,
    WorkplaceKind,
)
from deerstalker.domain.listing import Listing
from deerstalker.domain.opening import Opening
from deerstalker.domain.person import Person
from deerstalker.domain.posting import Posting, Section, SectionKind
from deerstalker.domain.verdict import Answer, Avoids, Can, Enjoys, Reason, Verdict

if TYPE_CHECKING:
    from collections.abc import Sequence

DAY_1 = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
BOARD = "lever/harbour"


def day(number: int) -> datetime:
    """Half past eight on the nth day."""
    return DAY_1 + timedelta(days=number - 1)


def listing(identifier: str, title: str = "Tide clerk", **fields: object) -> Listing:
    """A listing of the harbour's board."""
    plain = Listing(
        id=Listing.id_of("lever", identifier),
        source="lever",
        identifier=identifier,
        url=f"https://jobs.lever.co/harbour/{identifier}",
        title=title,
        hiring_organization="Harbour & Daughters",
        job_location="Remote",
        stated={"employment_type": "Full-time"},
        date_posted="2026-03-01",
        description_html="<p>Write down the tides. Answer letters.</p>",
    )
    return replace(plain, **fields)


def posting(
    shown: Listing, text: str = "Write down the tides. Answer letters.", **facts: object
) -> Posting:
    """A posting that says it is remote, on its listing's location line."""
    evidence = Evidence("job_location", 0, 6, shown.job_location[:6], "workplace.location")
    remote = Workplace(value=WorkplaceKind.REMOTE, evidence=(evidence,))
    return Posting(
        listing=shown,
        text=text,
        sections=(Section(SectionKind.WORK, 0, len(text)),),
        facts=Facts(**{"workplace": remote, "language": Text(value="en"), **facts}),
    )


def opening(number: str, listings: Sequence[Listing]) -> Opening:
    """An opening of these listings, without links."""
    return Opening(id=f"o-{number}", listings=tuple(each.id for each in listings))


def verdict(person: Person, shown: Listing, score: float, *, blocked: str = "") -> Verdict:
    """A verdict with this score; ``blocked`` names what keeps the person from taking it."""
    evidence = Evidence("text", 0, 5, "Write", "verbs")
    can = Can(answer=Answer.YES)
    if blocked:
        can = Can(answer=Answer.NO, reasons=(Reason(why=blocked, evidence=(evidence,)),))
    return Verdict(
        person=person.id,
        id=shown.id,
        enjoys=Enjoys(answer=Answer.YES, evidence=(evidence,)),
        avoids=Avoids(answer=Answer.UNCLEAR, ask=("How loud is the harbour?",)),
        can=can,
        score=score,
        parts={"loved": score},
    )


def pay(amount: float, currency: str = "EUR") -> tuple[BaseSalary, ...]:
    """A yearly pay."""
    return (
        BaseSalary(min_value=amount, max_value=amount, currency=currency, unit_text=PayUnit.YEAR),
    )


def living_in(*codes: str) -> ApplicantLocation:
    """Only people in these places may apply."""
    return ApplicantLocation(worldwide=False, include=codes)


PART_TIME = EmploymentType(value=(EmploymentKind.PART_TIME,))
ANA = Person(id="ana", name="Ana", lives_in="PT", loves=("letters",))
