"""What an opening is: the job itself, with the listings that advertise it and why they are one."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """Two listings held to be the same opening, with the reasons in plain words."""

    a: str
    b: str
    reasons: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Opening:
    """One job: the ids of its listings (the best first) and the links that hold them together.

    ``id`` comes from the content, so that the same listings give the same opening anywhere.
    """

    id: str
    listings: tuple[str, ...]
    links: tuple[Link, ...] = ()
