"""Who is searching: what they know, love and hate, and what limits them.

How such a person is written in a file is the business of ``services.people``.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

# at run time too: the store reads people back by these types
from deerstalker.domain.fact import EmploymentKind, EngagementKind  # noqa: TC001
from deerstalker.domain.money import Money  # noqa: TC001


class Strength(StrEnum):
    """How strongly something is to be avoided."""

    AVOID = "avoid"
    DEALBREAKER = "dealbreaker"


@dataclass(frozen=True, slots=True, kw_only=True)
class PastPosition:
    """A job the person had, what was liked and what was hated about it.

    ``liked`` and ``hated`` are pairs of kind (work, people, boss, hours, pace, place, pay, values,
    control) and the person's own words.
    """

    title: str
    organization: str = ""
    liked: tuple[tuple[str, str], ...] = ()
    hated: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """One person; free words stay as the person wrote them.

    ``loves`` and ``knows_but_hates`` name skills or kinds of work; ``hates`` and ``dealbreakers``
    name conditions (keys of ``domain.condition``) or free words. ``lives_in`` is a place code,
    ``work_rights`` are place codes, ``time_zone`` is an IANA name, ``languages`` are ISO 639-1.
    ``lacks`` names degrees, licences or clearances the person says they do not have.
    ``local_hours`` is the span of local hours (0-24) in which the person accepts to work.
    """

    id: str
    name: str = ""
    wants_work: str = ""
    lives_in: str = ""
    time_zone: str = ""
    local_hours: tuple[float, float] | None = None
    work_rights: tuple[str, ...] = ()
    wants: tuple[EngagementKind, ...] = ()
    hours: tuple[EmploymentKind, ...] = ()
    pay_floor: Money | None = None
    languages: tuple[str, ...] = ()
    knows: tuple[str, ...] = ()
    loves: tuple[str, ...] = ()
    knows_but_hates: tuple[str, ...] = ()
    hates: tuple[str, ...] = ()
    dealbreakers: tuple[str, ...] = ()
    lacks: tuple[str, ...] = ()
    values: tuple[str, ...] = ()
    avoid_sectors: tuple[str, ...] = ()
    hide_organizations: tuple[str, ...] = ()
    past_positions: tuple[PastPosition, ...] = ()
    paused_until: str = ""
    about: str = ""
