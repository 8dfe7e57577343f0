"""What a posting is: a listing, its plain text with sections, and the facts read from it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deerstalker.domain.fact import Facts
    from deerstalker.domain.listing import Listing


class SectionKind(StrEnum):
    """What a stretch of an advert speaks about."""

    ORGANIZATION = "organization"
    WORK = "work"
    REQUIREMENTS = "requirements"
    NICE_TO_HAVE = "nice_to_have"
    BENEFITS = "benefits"
    PLACE = "place"
    APPLY = "apply"
    LEGAL = "legal"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the text, ``text[start:end]``, and what it speaks about.

    Sections are in order, do not overlap and together cover the whole text.
    """

    kind: SectionKind
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Posting:
    """A listing with what was read from it; offsets of facts in field ``text`` refer to ``text``."""

    listing: Listing
    text: str
    sections: tuple[Section, ...]
    facts: Facts

    def field(self, name: str) -> str:
        """The string that evidence with this field name was cut from; "" if there is none."""
        if name == "text":
            return self.text
        if name.startswith("stated."):
            return self.listing.stated.get(name.removeprefix("stated."), "")
        if name in {"title", "job_location", "hiring_organization"}:
            return str(getattr(self.listing, name))
        return ""
