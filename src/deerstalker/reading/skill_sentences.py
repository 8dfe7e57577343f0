"""In which sentences skills are named, and what these sentences say of them.

Whether a mention is a skill of the work is ``skill_guards``.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from deerstalker.domain.posting import SectionKind
from deerstalker.reading.negation import Scope
from deerstalker.reading.skill_matching import Mention, mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.reading.document import Document

NEVER = frozenset({SectionKind.BENEFITS, SectionKind.LEGAL, SectionKind.APPLY, SectionKind.PLACE})
"""Sections that speak of no skill of the work."""

_ASKED = frozenset({SectionKind.REQUIREMENTS, SectionKind.NICE_TO_HAVE})
_OF_THE_WORK = frozenset({SectionKind.REQUIREMENTS, SectionKind.WORK})
_SPEAKS_OF_ELSE = NEVER | {SectionKind.ORGANIZATION}
_WISHES = (
    *("prefer", "plus", "nice", "bonus", "ideal", "desir", "advantag", "asset", "optional"),
    *("beneficial", "helpful", "welcome"),
)
_DENIALS = ("no ", "not ", "n't ", "n’t ", "never ", "without ", "zero ", "cannot ")
_ASKING = (
    *(
        "experience with",
        "experience in",
        "experience of",
        "experienced",
        "proficien",
        "knowledge of",
    ),
    *(
        "familiar",
        "years",
        "expertise in",
        "understanding of",
        "strong",
        "you have",
        "track record",
    ),
    *("skill", "background in", "must", "required", "comfortable", "hands-on", "certifi", "fluen"),
    *("experiencia", "conocimiento", "erfahrung", "kenntnisse", "expérience", "conhecimento"),
    "experiência",
)
_STOPS = ("\n", ". ", "! ", "? ")
_REACH = 300
_SCOPE = 120


@dataclass(slots=True)
class Sentence:
    """One sentence of a field, ``words``, with the mentions in it; ``start`` is its first offset.

    ``aside``: skills count only if the sentence asks for them. ``asked``: a title, or a section
    that asks. ``wishes`` and ``denies``: it may, somewhere. ``employer`` is in small letters.
    """

    field: str
    start: int
    end: int
    words: str
    section: SectionKind
    mentions: list[Mention]
    aside: bool
    asked: bool
    wishes: bool
    denies: bool
    employer: str
    _asks: bool | None = None

    @property
    def asks(self) -> bool:
        """Whether it speaks of what one should know; looked for once a sentence."""
        if self._asks is None:
            self._asks = any(map(self.words.lower().__contains__, _ASKING))
        return self._asks

    def scope(self, mention: Mention) -> Scope:
        """The words of a mention, and the near ones before and after it."""
        start, end = mention.start - self.start, mention.end - self.start
        words = self.words
        return Scope(
            words[max(0, start - _SCOPE) : start], words[start:end], words[end : end + _SCOPE]
        )


def sentences(document: Document) -> Iterator[Sentence]:
    """The sentences of title and text that name a skill, in order."""
    for stretch in _stretches(document):
        sentence = None
        string = document.strings[stretch.field][stretch.start : stretch.end]
        for mention in mentions(string):
            at = Mention(stretch.start + mention.start, stretch.start + mention.end, mention.terms)
            if sentence and at.start < sentence.end:
                sentence.mentions.append(at)
                continue
            if sentence:
                yield sentence
            sentence = _sentence(document, stretch, at)
        if sentence:
            yield sentence


class _Stretch(NamedTuple):
    """Part of a field; ``aside`` where skills count only in sentences that ask for them."""

    field: str
    start: int
    end: int
    section: SectionKind
    aside: bool = False


def _stretches(document: Document) -> Iterator[_Stretch]:
    """What is looked at, in order.

    What stands before the first heading of an advert that has headings speaks of the employer.
    Sections that never count are looked at only where somebody asked why.
    """
    yield _Stretch("title", 0, len(document.title), SectionKind.WORK)
    headed = any(section.kind in _OF_THE_WORK for section in document.sections)
    for section in document.sections:
        kind = section.kind
        if kind not in NEVER or document.trace is not None:
            aside = kind in _SPEAKS_OF_ELSE or (headed and kind is SectionKind.UNKNOWN)
            yield _Stretch("text", section.start, section.end, kind, aside)


def _sentence(document: Document, stretch: _Stretch, first: Mention) -> Sentence:
    name, section = stretch.field, stretch.section
    string = document.strings[name]
    start, end = _bounds(string, first.start, first.end)
    words = string[start:end]
    lowered = words.lower()
    return Sentence(
        name,
        start,
        end,
        words,
        section,
        [first],
        aside=stretch.aside,
        asked=name == "title" or section in _ASKED,
        wishes=any(map(lowered.__contains__, _WISHES)),
        denies=any(map(lowered.__contains__, _DENIALS)),
        employer=document.strings["hiring_organization"].casefold(),
    )


def _bounds(string: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around ``string[start:end]``: as ``Document.sentence_at``, at C's speed."""
    low, high = max(0, start - _REACH), min(len(string), end + _REACH)
    begins = low
    for stop in _STOPS:
        begins = max(begins, string.rfind(stop, low, start) + 1)
        at = string.find(stop, end, high)
        high = at if at >= 0 else high
    return begins, high
