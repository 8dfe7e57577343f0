"""Which human languages an advert asks for as a must."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Evidence
from deerstalker.domain.posting import SectionKind
from deerstalker.judging.words import stem

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deerstalker.domain.posting import Posting
    from deerstalker.judging.words import Word

_CODES = {
    "english": "en", "german": "de", "french": "fr", "spanish": "es", "portuguese": "pt",
    "italian": "it", "dutch": "nl", "polish": "pl", "russian": "ru", "ukrainian": "uk",
    "turkish": "tr", "arabic": "ar", "hebrew": "he", "hindi": "hi", "mandarin": "zh",
    "chinese": "zh", "cantonese": "zh", "japanese": "ja", "korean": "ko", "swedish": "sv",
    "norwegian": "no", "danish": "da", "finnish": "fi", "czech": "cs", "slovak": "sk",
    "hungarian": "hu", "romanian": "ro", "bulgarian": "bg", "greek": "el", "thai": "th",
    "vietnamese": "vi", "indonesian": "id", "tagalog": "tl", "deutsch": "de",
    "deutschkenntnisse": "de", "englischkenntnisse": "en", "français": "fr", "español": "es",
    "inglés": "en", "anglais": "en", "englisch": "en",
}  # fmt: skip
_BY_STEM = {stem(name): code for name, code in _CODES.items()}

_BEFORE = re.compile(
    r"\b(?:fluen\w*|native\w*|proficien\w*|bilingual|mother tongue|speak\w*|flie(?:ß|ss)?ende?\w*"
    r"|command of|C[12]|business[- ]level|verhandlungssicher\w*|courant|fluido)\b[^.\n;:]{0,40}$",
    re.IGNORECASE,
)
_AFTER = re.compile(
    r"^[^.\n;:]{0,25}?(?:\b(?:required|is a must|fluen\w*|native|proficien\w*|mandatory"
    r"|non-negotiable)|\bC[12]\b)",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b(?:plus|bonus|nice|prefer\w*|advantage\w*|asset|ideally|desirable|optional|helpful|"
    r"beneficial|von Vorteil|or other|not required|another)\b",
    re.IGNORECASE,
)
_JOINED = re.compile(r"[\s,/&()]*(?:and|or|und|oder|y|et|&|/)?[\s,/&()]*", re.IGNORECASE)
_EITHER = re.compile(r"\b(?:or|oder)\b|/", re.IGNORECASE)
_REACH = 80
"""Characters around a language's name in which it may be called a must or a wish."""

_SKIPPED = frozenset({SectionKind.NICE_TO_HAVE, SectionKind.LEGAL, SectionKind.BENEFITS})


@dataclass(frozen=True, slots=True)
class Asked:
    """Languages (ISO 639-1) of which one must be known, and the words that ask for it."""

    codes: frozenset[str]
    evidence: Evidence


def languages_asked(posting: Posting, seen: Sequence[Word]) -> Iterator[Asked]:
    """Every must: each language alone when joined by "and", one set when joined by "or".

    ``seen`` are the words of the posting's text.
    """
    text = posting.text
    for names in _lists(text, [word for word in seen if word.stem in _BY_STEM]):
        quote = _must(posting, names[0].start, names[-1].end)
        if quote is None:
            continue
        codes = [_BY_STEM[word.stem] for word in names]
        if _EITHER.search(text, names[0].end, names[-1].start):
            yield Asked(frozenset(codes), quote)
        else:
            yield from (Asked(frozenset({code}), quote) for code in dict.fromkeys(codes))


def _lists(text: str, names: Sequence[Word]) -> Iterator[list[Word]]:
    """Names that stand together: "German, French or English"."""
    together: list[Word] = []
    for word in names:
        if together and not _JOINED.fullmatch(text, together[-1].end, word.start):
            yield together
            together = []
        together.append(word)
    if together:
        yield together


def _must(posting: Posting, start: int, end: int) -> Evidence | None:
    """The words that call the languages a must, from the first such word on; None without them."""
    text = posting.text
    low = max(text.rfind("\n", 0, start) + 1, start - _REACH)
    stop = text.find("\n", end)
    high = min(len(text) if stop < 0 else stop, end + _REACH)
    before, after = _BEFORE.search(text[low:start]), _AFTER.search(text[end:high])
    if not (before or after) or _WISHED.search(text, low, high) or _aside(posting, start):
        return None
    first = low + before.start() if before else start
    last = end if before or not after else end + after.end()
    return Evidence("text", first, last, text[first:last], "judging.language")


def _aside(posting: Posting, offset: int) -> bool:
    """Whether this is said where wishes, benefits and legal words stand."""
    kind = next((s.kind for s in posting.sections if s.start <= offset < s.end), None)
    return kind in _SKIPPED
