"""Which section each stretch of an advert belongs to: by its headings, wherever these stand.

A heading is a line that the markup calls so, or a short line that reads like one,
or the first words of a line up to a colon ("Requirements: ..."): half of all adverts met
come as one long line. Nothing is said of what a section means to a fact.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from deerstalker.domain.posting import Section, SectionKind
from deerstalker.reading.text import BlockKind
from deerstalker.reading.vocabulary.headings import HEADINGS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.reading.text import Block, PlainText

_LONGEST_HEADING = 90
_LONGEST_BARE_HEADING = 50
_LONG_LINE = 400
_LONGEST_NOTICE = 1500
"""Above this a line that holds a legal notice is a whole advert whose line breaks were lost."""

_OUTER = re.compile(r"^[^\w]+|[\s:：?.!…–—-]+$")
_KINDS = tuple(
    (kind, re.compile("|".join(f"(?:{phrase})" for phrase in phrases)))
    for kind, phrases in HEADINGS
)
_INLINE = re.compile(
    r"(?:^|(?<=[.!?;)•\]])\s{1,3}|\s{2,4}|[•\-*]\s)([A-Z][A-Za-z'’&/ -]{3,40}):(?=\s|$)"
)
_UNMARKED = re.compile(
    r"(?:^|[.!?:)] ?)((?:Job |Key |Primary |Main |Minimum |Basic |Required |Preferred |Desired |Additional )?"
    r"(?:Description|Responsibilities|Duties|Requirements|Qualifications|Skills|Benefits|Perks"
    r"|About (?:Us|You|the (?:Role|Job|Team|Position|Company))|What (?:You[’']?ll|We)(?: [A-Z]\w+){1,2}"
    r"|Who (?:You|We) Are|Nice[- ][Tt]o[- ][Hh]aves?|How to Apply))(?: and \w+| & \w+)? (?=[A-Z•*\-])"
)
_LEGAL = re.compile(
    r"\bequal[- ](?:employment[- ])?opportunity\b|\bwithout regard to (?:race|colou?r|age|sex)\b"
    r"|\bqualified applicants (?:will|with)\b|\breasonable accommodation",
    re.IGNORECASE,
)


def sections_of(plain: PlainText) -> tuple[Section, ...]:
    """Sections in order, covering the whole text; what stands before any heading is UNKNOWN."""
    found: list[Section] = []
    start, kind = 0, SectionKind.UNKNOWN
    for at, opened in _openings(plain):
        if opened is kind:
            continue
        if at > start:
            found.append(Section(kind, start, at))
        start, kind = at, opened
    found.append(Section(kind, start, len(plain.text)))
    return tuple(found)


def _openings(plain: PlainText) -> Iterator[tuple[int, SectionKind]]:
    """Where a section begins, and its kind, in order."""
    kind = SectionKind.UNKNOWN
    for block in plain.blocks:
        line = plain.text[block.start : block.end]
        heading = _of_line(line, block)
        if heading:
            kind = heading
            yield block.start, kind
            continue
        if _is_notice(line):
            yield block.start, SectionKind.LEGAL
            yield block.end, kind
            continue
        for at, named in _inside(line):
            kind = named
            yield block.start + at, kind


def _is_notice(line: str) -> bool:
    """Whether a line is a legal notice and nothing else."""
    fits = _LONGEST_BARE_HEADING < len(line) <= _LONGEST_NOTICE
    telling = "qual" in line or "regard" in line or "ccommodation" in line
    return fits and telling and ":" not in line[:60] and _LEGAL.search(line) is not None


def _inside(line: str) -> list[tuple[int, SectionKind]]:
    """Headings that stand in the midst of a line, where all line breaks were lost."""
    found = list(_INLINE.finditer(line)) if ":" in line else []
    if len(line) > _LONG_LINE:
        found += _UNMARKED.finditer(line)
    named = [(match.start(1), kind_of_heading(match[1])) for match in found]
    if len(line) > _LONGEST_NOTICE:
        named += [(match.start(), SectionKind.LEGAL) for match in _LEGAL.finditer(line)]
    return sorted((at, kind) for at, kind in named if kind)


def _of_line(line: str, block: Block) -> SectionKind | None:
    """The kind that a whole line heads, where it is a heading."""
    if len(line) > _LONGEST_HEADING:
        return None
    if block.kind is BlockKind.HEADING or line.endswith((":", "：")):
        return kind_of_heading(line)
    plain = block.kind is BlockKind.PARAGRAPH and len(line) <= _LONGEST_BARE_HEADING
    if plain and line[-1] not in ".,;" and (line[0].isupper() or not line[0].isalnum()):
        return kind_of_heading(line)
    return None


@lru_cache(maxsize=8192)
def kind_of_heading(heading: str) -> SectionKind | None:
    """What a heading announces; None for one that announces nothing we know.

    >>> kind_of_heading("🚀 What You’ll Do:"), kind_of_heading("Ihr Profil")
    (<SectionKind.WORK: 'work'>, <SectionKind.REQUIREMENTS: 'requirements'>)
    """
    bare = _OUTER.sub("", heading.replace("’", "'").replace("\\'", "'")).lower()
    for kind, phrases in _KINDS:
        if phrases.match(bare):
            return kind
    return None
