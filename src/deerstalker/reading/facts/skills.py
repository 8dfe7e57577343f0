"""skills: the tools, methods, technologies and languages of the work, under one name each.

Says nothing of virtues ("communication"), nor of what the employer sells or offers.
Which words name a skill is ``skill_vocabulary``; where they stand is ``skill_matching``.
Corpus: tests/reading/skills.toml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from deerstalker.domain.fact import Evidence, Need, Skill
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.negation import Scope, denied, wished
from deerstalker.reading.skill_matching import Mention, mentions

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.reading.document import Document
    from deerstalker.reading.skill_vocabulary import Term

MOST_SKILLS = 25
"""How many skills are kept of one advert: those with the most weight (the labelling guide's line)."""

MOST_EVIDENCE = 3
"""How many places are kept for one skill: the first ones, the title before the text."""

MOST_MENTIONS = 2_000
"""How many mentions are weighed; the most met in 2,355 adverts was 136."""

ASKED_FOR, NAMED_THING, REPEATED = 2, 2, 1
"""What speaks for a skill where an advert names more than are kept: being asked for, being a thing
with a name ("Xero" before "reporting"), being said again. Only their order was measured."""

_ASKED = frozenset({SectionKind.REQUIREMENTS, SectionKind.NICE_TO_HAVE})
_OF_THE_WORK = frozenset({SectionKind.REQUIREMENTS, SectionKind.WORK})
_NEVER = frozenset({SectionKind.BENEFITS, SectionKind.LEGAL, SectionKind.APPLY, SectionKind.PLACE})
_SPEAKS_OF_ELSE = _NEVER | {SectionKind.ORGANIZATION}
_WISHES = (
    *("prefer", "plus", "nice", "bonus", "ideal", "desir", "advantag", "asset", "optional"),
    *("beneficial", "helpful", "welcome"),
)
_DENIALS = ("no ", "not ", "n't ", "n’t ", "never ", "without ", "zero ", "cannot ")
_ASKING = re.compile(
    r"\b(?:experience (?:with|in|of)|experienced|proficien\w+|knowledge of|familiar\w* with|years"
    r"|expertise in|understanding of|strong|you have|track record|skills?|skilled|background in"
    r"|must|required|comfortable|hands-on|certifi\w+|fluen\w+|experiencia|conocimientos?|erfahrung"
    r"|kenntnisse|expérience|conhecimento|experiência)\b",
    re.IGNORECASE,
)
_DIRECTLY = re.compile(
    r"\b(?:experienced?|proficien\w+|knowledge|familiar\w*|expertise|skills?|skilled|background)"
    r" (?:in|with|of|at|using) (?:[\w-]+(?: [\w-]+)?(?:, | and | or |, and |, or )){0,3}(?:[\w-]+ )?$",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"\b(?:experience|proficien\w+|knowledge|familiar\w*|expertise|skills?|skilled|using|use of"
    r"|such as|e\.g\.|tools?|like|software|platforms?|languages?|stack|developer|engineer"
    r"|programming|including)\b",
    re.IGNORECASE,
)
_PART_OF_A_WORD = re.compile(r"[-–—&'’](?=\w)|[A-Za-z]*\d")
_JOINERS = frozenset("-–—&'’")
_VERB_AFTER = re.compile(
    r" (?!(?:and|or|for|as|is|are|would|preferred|experience|skills?|developers?|engineers?|stack"
    r"|frameworks?|programming|with|etc|a plus)\b)[a-z]"
)
_LISTED = re.compile(
    r"(?:[,/(:;]|\b(?:with|in|using|of|like|as|or|and|on|to|e\.g\.|our|use)) ?$", re.IGNORECASE
)
_NAME_BEFORE = re.compile(r"[a-z0-9,] [A-Z][a-z]+ $")
_BESIDE = 60
_SCOPE = 120
_REACH = 300


class _Stretch(NamedTuple):
    """Part of a field; ``aside`` where skills count only in sentences that ask for them."""

    field: str
    start: int
    end: int
    section: SectionKind
    aside: bool = False


@dataclass(slots=True)
class _Claim:
    """What speaks for one skill."""

    weight: int
    need: Need
    asked: bool = False
    evidence: list[Evidence] = field(default_factory=list)


@dataclass(slots=True)
class _Sentence:
    """One sentence of a field, ``words``, with the mentions in it; ``start`` is its first offset."""

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
    asks: bool | None = None


def _sentence(document: Document, stretch: _Stretch, first: Mention) -> _Sentence:
    name, section = stretch.field, stretch.section
    string = document.strings[name]
    start, end = _bounds(string, first.start, first.end)
    words = string[start:end]
    lowered = words.lower()
    return _Sentence(
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
    low, high = max(0, start - _REACH), end + _REACH
    begins = max(
        string.rfind("\n", low, start),
        string.rfind(". ", low, start),
        string.rfind("! ", low, start),
        string.rfind("? ", low, start),
    )
    high = _first(string, "\n", end, min(len(string), high))
    high = _first(string, ". ", end, high)
    high = _first(string, "! ", end, high)
    return begins + 1 or low, _first(string, "? ", end, high)


def _first(string: str, stop: str, start: int, end: int) -> int:
    at = string.find(stop, start, end)
    return end if at < 0 else at


def find(document: Document) -> tuple[Skill, ...]:
    """The skills that the words ask for or use, in the order of their first mention."""
    claims: dict[str, _Claim] = {}
    for sentence, mention in islice(_in_sentences(document), MOST_MENTIONS):
        _weigh(document, sentence, mention, claims)
    names = list(claims)
    if len(names) > MOST_SKILLS:
        weightiest = sorted(names, key=lambda name: -claims[name].weight)[:MOST_SKILLS]
        names = [name for name in names if name in set(weightiest)]
    return tuple(
        Skill(
            name=name,
            need=claims[name].need,
            evidence=tuple(claims[name].evidence[:MOST_EVIDENCE]),
        )
        for name in names
    )


def _in_sentences(document: Document) -> Iterator[tuple[_Sentence, Mention]]:
    """Every mention with its sentence, in order."""
    return ((sentence, one) for sentence in _sentences(document) for one in sentence.mentions)


def _sentences(document: Document) -> Iterator[_Sentence]:
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


def _stretches(document: Document) -> Iterator[_Stretch]:
    """What is looked at, in order.

    What stands before the first heading of an advert that has headings speaks of the employer.
    Sections that never count are looked at only where somebody asked why.
    """
    yield _Stretch("title", 0, len(document.title), SectionKind.WORK)
    headed = any(section.kind in _OF_THE_WORK for section in document.sections)
    for section in document.sections:
        kind = section.kind
        if kind not in _NEVER or document.trace is not None:
            aside = kind in _SPEAKS_OF_ELSE or (headed and kind is SectionKind.UNKNOWN)
            yield _Stretch("text", section.start, section.end, kind, aside)


def _weigh(
    document: Document, sentence: _Sentence, mention: Mention, claims: dict[str, _Claim]
) -> None:
    term, why = _meant(sentence, mention)
    if term is None:
        document.overrule(sentence.field, mention.start, mention.end, "skills.named", why)
        return
    need = _need(sentence, mention)
    claim = claims.get(term.name)
    if claim is None:
        claim = claims[term.name] = _Claim(NAMED_THING * _is_thing(term.name), need)
    else:
        claim.weight += REPEATED
        claim.need = min(claim.need, need, key=_ORDER.index)
    if sentence.asked and not claim.asked:
        claim.weight += ASKED_FOR
        claim.asked = True
    if len(claim.evidence) < MOST_EVIDENCE:
        claim.evidence.append(
            document.evidence(sentence.field, mention.start, mention.end, "skills.named")
        )


def _is_thing(name: str) -> bool:
    """Whether a name is that of a tool, a standard or a language: it has a capital letter."""
    return name != name.lower()


_ORDER = (Need.MUST, Need.NICE, Need.USED)


def _meant(sentence: _Sentence, mention: Mention) -> tuple[Term | None, str]:
    """Which way of writing a skill the mention is; None, with the reason, where it is none."""
    never = sentence.section in _NEVER
    if sentence.aside and (never or not _asks(sentence)):
        return None, "the section speaks of something else"
    if sentence.denies and denied(_scope(sentence, mention)):
        return None, "denied"
    why = ""
    for term in mention.terms:
        why = _set_aside(sentence, mention, term)
        if not why:
            return term, ""
    return None, why


def _asks(sentence: _Sentence) -> bool:
    """Whether the sentence speaks of what one should know; looked for once a sentence."""
    if sentence.asks is None:
        sentence.asks = _ASKING.search(sentence.words) is not None
    return sentence.asks


def _scope(sentence: _Sentence, mention: Mention) -> Scope:
    words, start, end = sentence.words, mention.start - sentence.start, mention.end - sentence.start
    return Scope(words[max(0, start - _SCOPE) : start], words[start:end], words[end : end + _SCOPE])


def _set_aside(sentence: _Sentence, mention: Mention, term: Term) -> str:
    """Why the mention is not this way of writing a skill; "" where it is."""
    start, end = mention.start - sentence.start, mention.end - sentence.start
    if term.exact_case and sentence.words[start:end] != term.written:
        return "not a name"
    titled = sentence.field == "title"
    if term.name.casefold() == sentence.employer and (titled or not sentence.asked):
        return "the employer itself"
    return "" if titled else _aside_in_text(sentence, mention, term)


def _aside_in_text(sentence: _Sentence, mention: Mention, term: Term) -> str:
    """Why words that would do in a title are no skill in the text; "" where they are."""
    if term.title_only:
        return "a person, not a skill"
    start, end = mention.start - sentence.start, mention.end - sentence.start
    if term.general and not _asked_directly(sentence, start):
        return "said in passing"
    return _ambiguous(sentence, mention, start, end) if term.ambiguous else ""


def _asked_directly(sentence: _Sentence, start: int) -> bool:
    """Whether the words just before ask for this: "experience in sales"."""
    return (
        sentence.asked and _DIRECTLY.search(sentence.words, max(0, start - 80), start) is not None
    )


def _ambiguous(sentence: _Sentence, mention: Mention, start: int, end: int) -> str:
    """Why an ambiguous word is no skill here; "" where it has company, or a line to itself."""
    words = sentence.words
    if words.strip(" .•-*·") == words[start:end]:
        return ""
    if _PART_OF_A_WORD.match(words, end) or words[max(0, start - 1) : start] in _JOINERS:
        return "part of another word"
    if (
        words[start:end].istitle()
        and _VERB_AFTER.match(words, end)
        and not _LISTED.search(words, max(0, start - 30), start)
    ):
        return "an ordinary word that begins a sentence"
    if _NAME_BEFORE.search(words, max(0, start - 30), start) and not any(
        other.end == mention.start - 1 for other in sentence.mentions
    ):
        return "the end of another name"
    if not _has_company(sentence, mention, start):
        return "an ambiguous word without company"
    return ""


def _has_company(sentence: _Sentence, mention: Mention, start: int) -> bool:
    """Whether words that ask for skills, or another skill, stand beside this word.

    A word in small letters ("react", "spring") needs a skill beside it that is not ambiguous.
    """
    small = sentence.words[start].islower()
    if not small and _COMPANY.search(sentence.words, max(0, start - 80), start + 40):
        return True
    return any(
        abs(other.start - mention.start) < _BESIDE
        and not all(t.general or t.title_only or (small and t.ambiguous) for t in other.terms)
        for other in sentence.mentions
        if other is not mention
    )


def _need(sentence: _Sentence, mention: Mention) -> Need:
    """Required, preferred or part of the duties: by the sentence's words, then by its section."""
    if sentence.field == "title":
        return Need.USED
    if sentence.section is SectionKind.NICE_TO_HAVE or (
        sentence.wishes and wished(_scope(sentence, mention))
    ):
        return Need.NICE
    if sentence.section is SectionKind.REQUIREMENTS:
        return Need.MUST
    return Need.MUST if _asks(sentence) else Need.USED
