"""Whether a mention is a skill of the work, or why it is none: the guards, by name.

Each reason has an example in tests/reading/skills.toml that fails without its guard.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.reading.negation import denied
from deerstalker.reading.skill_sentences import NEVER

if TYPE_CHECKING:
    from deerstalker.reading.skill_matching import Mention
    from deerstalker.reading.skill_sentences import Sentence
    from deerstalker.reading.skill_vocabulary import Term

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
_LABEL = re.compile(r"(?: [\w.+#/-]+)? Jobs\b")
_NAME_BEFORE = re.compile(r"[a-z0-9,] [A-Z][a-z]+ $")
_BESIDE = 60


def meant(sentence: Sentence, mention: Mention) -> tuple[Term | None, str]:
    """Which way of writing a skill the mention is; None, with the reason, where it is none."""
    never = sentence.section in NEVER
    if sentence.aside and (never or not sentence.asks):
        return None, "the section speaks of something else"
    if sentence.denies and denied(sentence.scope(mention)):
        return None, "denied"
    why = ""
    for term in mention.terms:
        why = _set_aside(sentence, mention, term)
        if not why:
            return term, ""
    return None, why


def _set_aside(sentence: Sentence, mention: Mention, term: Term) -> str:
    """Why the mention is not this way of writing a skill; "" where it is."""
    start, end = mention.start - sentence.start, mention.end - sentence.start
    if term.exact_case and sentence.words[start:end] != term.written:
        return "not a name"
    if term.ambiguous and _is_part(sentence.words, start, end):
        return "part of another word"
    titled = sentence.field == "title"
    if term.name.casefold() == sentence.employer and (titled or not sentence.asked):
        return "the employer itself"
    return "" if titled else _aside_in_text(sentence, mention, term)


def _is_part(words: str, start: int, end: int) -> bool:
    """Whether ``words[start:end]`` is joined to what stands beside it: "C-level", "(R-14627)"."""
    joined = words[max(0, start - 1) : start] in _JOINERS
    return joined or _PART_OF_A_WORD.match(words, end) is not None


def _aside_in_text(sentence: Sentence, mention: Mention, term: Term) -> str:
    """Why words that would do in a title are no skill in the text; "" where they are."""
    if term.title_only:
        return "a person, not a skill"
    start, end = mention.start - sentence.start, mention.end - sentence.start
    if _LABEL.match(sentence.words, end):
        return "a label of the board"
    if term.general and not _asked_directly(sentence, start):
        return "said in passing"
    return _ambiguous(sentence, mention, start, end) if term.ambiguous else ""


def _asked_directly(sentence: Sentence, start: int) -> bool:
    """Whether the words just before ask for this: "experience in sales"."""
    return (
        sentence.asked and _DIRECTLY.search(sentence.words, max(0, start - 80), start) is not None
    )


def _ambiguous(sentence: Sentence, mention: Mention, start: int, end: int) -> str:
    """Why an ambiguous word is no skill here; "" where it has company, or a line to itself."""
    words = sentence.words
    if words.strip(" .•-*·") == words[start:end]:
        return ""
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


def _has_company(sentence: Sentence, mention: Mention, start: int) -> bool:
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
