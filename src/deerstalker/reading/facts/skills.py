"""skills: the tools, methods, technologies and languages of the work, under one name each.

Says nothing of virtues ("communication"), nor of what the employer sells or offers.
Which words name a skill is ``skill_vocabulary``; where they stand is ``skill_matching``.
Corpus: tests/reading/skills.toml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Evidence, Need, Skill
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.negation import denied, wished
from deerstalker.reading.skill_matching import mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deerstalker.reading.document import Document
    from deerstalker.reading.skill_matching import Mention
    from deerstalker.reading.skill_vocabulary import Term

MOST_SKILLS = 25
"""How many skills are kept of one advert: those with the most weight (the labelling guide's line)."""

MOST_EVIDENCE = 3
"""How many places are kept for one skill: the first ones, the title before the text."""

_ASKED_FOR, _NAMED_THING, _REPEATED = 2, 2, 1
"""What speaks for a skill, where an advert names more than are kept: being asked, being a thing
with a name ("Xero" before "reporting"), being said again. Ratios, not probabilities."""

_ASKED = frozenset({SectionKind.REQUIREMENTS, SectionKind.NICE_TO_HAVE})
_ASIDE = frozenset(
    {
        SectionKind.ORGANIZATION,
        SectionKind.BENEFITS,
        SectionKind.LEGAL,
        SectionKind.APPLY,
        SectionKind.PLACE,
    }
)
_ASKING = re.compile(
    r"\b(?:experience|experienced|proficien\w+|knowledge|familiar\w*|expertise|expert|fluen\w+|skills?"
    r"|skilled|understanding|background|ability|must|required|degree|years|certifi\w+|command of"
    r"|comfortable|hands-on|strong|solid|proven|experiencia|conocimientos?|erfahrung|kenntnisse"
    r"|expérience|conhecimento|experiência)\b",
    re.IGNORECASE,
)
_WISHING = re.compile(
    r"prefer|\bplus\b|nice|bonus|ideal|desir|advantage|asset|optional|beneficial|helpful|welcome",
    re.IGNORECASE,
)
_DENYING = re.compile(r"\b(?:no|not|never|without|zero|cannot)\b|n['’]t\b", re.IGNORECASE)
_COMPANY = re.compile(
    r"\b(?:experience|proficien\w+|knowledge|familiar\w*|expertise|skills?|skilled|using|use of"
    r"|such as|e\.g\.|tools?|like|software|platforms?|languages?|stack|developer|engineer"
    r"|programming|including)\b",
    re.IGNORECASE,
)


@dataclass(slots=True)
class _Claim:
    """What speaks for one skill."""

    weight: float
    need: Need
    asked: bool = False
    evidence: list[Evidence] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class _Sentence:
    """One sentence of a field with the mentions in it."""

    field: str
    start: int
    end: int
    words: str
    section: SectionKind
    mentions: list[Mention]


def find(document: Document) -> tuple[Skill, ...]:
    """The skills that the words ask for or use, in the order of their first mention."""
    claims: dict[str, _Claim] = {}
    for sentence in _sentences(document):
        for mention in sentence.mentions:
            _weigh(document, sentence, mention, claims)
    chosen = sorted(claims.items(), key=lambda claim: -claim[1].weight)[:MOST_SKILLS]
    kept = {name for name, _ in chosen}
    return tuple(
        Skill(name=name, need=claim.need, evidence=tuple(claim.evidence[:MOST_EVIDENCE]))
        for name, claim in claims.items()
        if name in kept
    )


def _sentences(document: Document) -> Iterator[_Sentence]:
    """The sentences of title and text that name a skill, in order."""
    for name in ("title", "text"):
        string = document.strings[name]
        sentence = None
        for mention in mentions(string):
            if sentence and mention.start < sentence.end:
                sentence.mentions.append(mention)
                continue
            if sentence:
                yield sentence
            start, end = document.sentence_at(mention.start, name)
            section = document.section_at(mention.start) if name == "text" else SectionKind.WORK
            end = max(end, mention.end)
            sentence = _Sentence(name, start, end, string[start:end], section, [mention])
        if sentence:
            yield sentence


def _weigh(
    document: Document, sentence: _Sentence, mention: Mention, claims: dict[str, _Claim]
) -> None:
    rule = "skills.named"
    term, why = _meant(document, sentence, mention)
    if term is None:
        document.overrule(sentence.field, mention.start, mention.end, rule, why)
        return
    need = _need(document, sentence, mention)
    claim = claims.setdefault(term.name, _Claim(_NAMED_THING * _is_thing(term.name), need))
    claim.weight += _REPEATED * bool(claim.evidence)
    asked = sentence.field == "title" or sentence.section in _ASKED
    if asked and not claim.asked:
        claim.weight += _ASKED_FOR
        claim.asked = True
    if _ORDER[need] < _ORDER[claim.need]:
        claim.need = need
    claim.evidence.append(document.evidence(sentence.field, mention.start, mention.end, rule))


def _is_thing(name: str) -> bool:
    """Whether a name is that of a tool, a standard or a language: it has a capital letter."""
    return name != name.lower()


_ORDER = {Need.MUST: 0, Need.NICE: 1, Need.USED: 2}


def _meant(document: Document, sentence: _Sentence, mention: Mention) -> tuple[Term | None, str]:
    """Which way of writing a skill the mention is; None, with the reason, where it is none."""
    why = ""
    for term in mention.terms:
        why = _set_aside(document, sentence, mention, term)
        if not why:
            return term, ""
    return None, why


def _set_aside(document: Document, sentence: _Sentence, mention: Mention, term: Term) -> str:
    """Why the mention is no skill of this job; "" where it is one."""
    words = document.strings[sentence.field][mention.start : mention.end]
    if sentence.field == "title":
        if term.exact_case and words != term.written:
            return "not a name"
        return ""
    if term.title_only:
        return "a person, not a skill"
    if sentence.section in _ASIDE:
        return "the section speaks of something else"
    if term.exact_case and words != term.written:
        return "not a name"
    if term.general and sentence.section not in _ASKED:
        return "said in passing"
    if term.ambiguous and not _in_company(sentence, mention):
        return "an ambiguous word without company"
    if _DENYING.search(sentence.words) and denied(
        document, sentence.field, mention.start, mention.end
    ):
        return "denied"
    return ""


def _in_company(sentence: _Sentence, mention: Mention) -> bool:
    """Whether the sentence speaks of skills beside this word."""
    alone = sentence.words.strip(" .•-*·") == sentence.words[
        mention.start - sentence.start : mention.end - sentence.start
    ]
    return alone or _COMPANY.search(sentence.words) is not None or _has_other(sentence, mention)


def _has_other(sentence: _Sentence, mention: Mention) -> bool:
    return any(
        other is not mention and not all(t.ambiguous or t.general for t in other.terms)
        for other in sentence.mentions
    )


def _need(document: Document, sentence: _Sentence, mention: Mention) -> Need:
    """Required, preferred or part of the duties: by the sentence's words, then by its section."""
    if sentence.field == "title":
        return Need.USED
    if sentence.section is SectionKind.NICE_TO_HAVE:
        return Need.NICE
    if _WISHING.search(sentence.words) and wished(
        document, sentence.field, mention.start, mention.end
    ):
        return Need.NICE
    if sentence.section is SectionKind.REQUIREMENTS:
        return Need.MUST
    if sentence.section is SectionKind.UNKNOWN and _ASKING.search(sentence.words):
        return Need.MUST
    return Need.USED
