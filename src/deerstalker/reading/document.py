"""What the rules look at: one listing's strings, with the plain text cut into sections.

Turning HTML into that text is ``text.py``; giving meaning to words is ``facts``.
"""

from __future__ import annotations

import bisect
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Evidence
from deerstalker.domain.posting import Section, SectionKind
from deerstalker.reading.text import Block, BlockKind, PlainText

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from deerstalker.domain.listing import Listing

_SENTENCE_ENDS = ".!?"

MOST_FIELD = 20_000
"""Characters of any string but the description that are read; offsets stay those of the whole."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """A line or sentence, ``string[start:end]`` of ``field``, that a rule is matched inside."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Overruled:
    """A match that a guard or a stronger match set aside, and why (for ``explain``)."""

    evidence: Evidence
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """One listing as the rules see it.

    ``strings`` maps a field's name (``title``, ``job_location``, ``hiring_organization``,
    ``text``, ``stated.KEY``) to its string; evidence offsets refer to these.
    ``sections`` cover ``text`` in order, ``blocks`` are its lines with what the markup says they
    are. ``language`` is ISO 639-1, or "" when unknown.
    ``live`` maps the name of each rule that the prefilter left to the stretches it may match in;
    None means that every rule is to be run everywhere.
    ``trace`` collects what was set aside when somebody asked for an explanation, else None.
    """

    strings: Mapping[str, str]
    sections: tuple[Section, ...] = ()
    blocks: tuple[Block, ...] = ()
    language: str = "en"
    source: str = ""
    live: Mapping[str, Sequence[Stretch]] | None = None
    trace: list[Overruled] | None = None
    starts: tuple[int, ...] = field(init=False, repr=False)
    block_starts: tuple[int, ...] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "starts", tuple(section.start for section in self.sections))
        object.__setattr__(self, "block_starts", tuple(block.start for block in self.blocks))

    @staticmethod
    def of_text(text: str, **strings: str) -> Document:
        """A document for trying rules on a piece of text; keyword fields give other strings.

        Keywords with ``stated_`` become ``stated.`` fields.
        """
        named = {
            (f"stated.{k.removeprefix('stated_')}" if k.startswith("stated_") else k): v
            for k, v in strings.items()
        }
        base = {"title": "", "job_location": "", "hiring_organization": ""}
        return Document(
            strings=base | named | {"text": text},
            sections=(Section(SectionKind.UNKNOWN, 0, len(text)),),
        )

    @property
    def text(self) -> str:
        """The plain text of the description."""
        return self.strings["text"]

    @property
    def title(self) -> str:
        """The title, verbatim."""
        return self.strings["title"]

    def stated(self, key: str) -> str:
        """The board's own value under this key, or ""."""
        return self.strings.get(f"stated.{key}", "")

    def section_at(self, offset: int) -> SectionKind:
        """What the text speaks about at this offset."""
        if not self.sections:
            return SectionKind.UNKNOWN
        at = bisect.bisect_right(self.starts, offset) - 1
        return self.sections[max(at, 0)].kind

    def block_at(self, offset: int) -> BlockKind:
        """What the markup says the line at this offset of the text is."""
        at = bisect.bisect_right(self.block_starts, offset) - 1
        return self.blocks[at].kind if at >= 0 else BlockKind.PARAGRAPH

    def line_at(self, offset: int, name: str = "text") -> tuple[int, int]:
        """Start and end of the line (block) around an offset of a field."""
        string = self.strings.get(name, "")
        start = string.rfind("\n", 0, offset) + 1
        end = string.find("\n", offset)
        return start, len(string) if end < 0 else end

    def sentence_at(self, offset: int, name: str = "text") -> tuple[int, int]:
        """Start and end of the sentence around an offset; never crosses a line.

        At most 400 characters are looked at on either side, so that a text without a full stop
        costs no more than any other.
        """
        string = self.strings.get(name, "")
        start, end = self.line_at(offset, name)
        start, end = max(start, offset - 400), min(end, offset + 400)
        for at in range(offset - 1, start, -1):
            if string[at].isspace() and string[at - 1] in _SENTENCE_ENDS:
                start = at + 1
                break
        for at in range(offset, end - 1):
            if string[at] in _SENTENCE_ENDS and string[at + 1].isspace():
                end = at + 1
                break
        return start, end

    def evidence(self, name: str, start: int, end: int, rule: str) -> Evidence:
        """Evidence cut exactly from a field, with white space trimmed at both ends."""
        string = self.strings[name]
        while start < end and string[start].isspace():
            start += 1
        while end > start and string[end - 1].isspace():
            end -= 1
        return Evidence(name, start, end, string[start:end], rule)

    def overrule(self, name: str, start: int, end: int, rule: str, why: str) -> None:
        """Note that a match was set aside; costs nothing unless an explanation was asked for."""
        if self.trace is not None:
            self.trace.append(Overruled(self.evidence(name, start, end, rule), why))

    def whole(self, name: str, rule: str) -> Evidence | None:
        """Evidence that is a whole field; None when the field is empty or missing."""
        string = self.strings.get(name, "")
        found = self.evidence(name, 0, len(string), rule) if string else None
        return found if found and found.quote else None

    def stated_fields(self) -> Iterator[str]:
        """Names of the board's own values that are there, as ``stated.KEY``."""
        return (name for name in self.strings if name.startswith("stated."))


def document_of(
    listing: Listing, plain: PlainText, sections: tuple[Section, ...], language: str
) -> Document:
    """The document of a listing whose description was turned into plain text."""
    strings = {
        "title": listing.title,
        "job_location": listing.job_location,
        "hiring_organization": listing.hiring_organization,
    }
    strings |= {f"stated.{key}": value for key, value in listing.stated.items()}
    strings = {name: value[:MOST_FIELD] for name, value in strings.items()}
    return Document(
        strings=strings | {"text": plain.text},
        sections=sections,
        blocks=plain.blocks,
        language=language,
        source=listing.source,
    )
