"""Which human languages an advert asks for as a must."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Evidence
from deerstalker.domain.posting import SectionKind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.posting import Posting

_NAMES = {
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
_NAME = "|".join(sorted(_NAMES, key=len, reverse=True))
_ASKED = re.compile(
    rf"(?:fluen\w*|native|proficien\w*|bilingual|mother tongue|speak\w*|flie(?:ß|ss)?ende?\w*|"
    rf"command of|C[12]|business[- ]level|verhandlungssicher\w*|courant|fluido)\b[^.\n;:]{{0,40}}?"
    rf"\b(?P<after>{_NAME})\b(?P<more>(?:\W{{1,3}}(?:and|or|und|oder|&)?\W{{0,2}}(?:{_NAME})\b)*)"
    rf"|\b(?P<before>{_NAME})\b(?P<list>(?:\W{{1,3}}(?:and|or|&)\W{{1,2}}(?:{_NAME})\b)*)"
    rf"[^.\n;:]{{0,25}}?\b(?:required|is a must|fluen\w*|native|C[12]\b|non-negotiable|proficien\w*|"
    rf"mandatory|skills in word)",
    re.IGNORECASE,
)
_WISHED = re.compile(
    r"\b(?:plus|bonus|nice|prefer\w*|advantage\w*|asset|ideally|desirable|optional|helpful|"
    r"beneficial|von Vorteil|or other|not required|another)\b",
    re.IGNORECASE,
)
_EITHER = re.compile(r"\b(?:or|oder|and/or|either)\b|/", re.IGNORECASE)
_SKIPPED = frozenset({SectionKind.NICE_TO_HAVE, SectionKind.LEGAL, SectionKind.BENEFITS})


@dataclass(frozen=True, slots=True)
class Asked:
    """Languages (ISO 639-1) of which one must be known, and the words that ask for it."""

    codes: frozenset[str]
    evidence: Evidence


def languages_asked(posting: Posting) -> Iterator[Asked]:
    """Every must: each language alone when joined by "and", one set when joined by "or"."""
    text = posting.text
    for found in _ASKED.finditer(text):
        if _skipped(posting, found):
            continue
        start, end = found.span()
        quote = Evidence("text", start, end, text[start:end], "judging.language")
        codes = [_NAMES[name.lower()] for name in re.findall(_NAME, found.group(), re.IGNORECASE)]
        if _EITHER.search(found.group()):
            yield Asked(frozenset(codes), quote)
        else:
            yield from (Asked(frozenset({code}), quote) for code in dict.fromkeys(codes))


def _skipped(posting: Posting, found: re.Match[str]) -> bool:
    text = posting.text
    low = text.rfind("\n", 0, found.start()) + 1
    high = text.find("\n", found.end())
    line = text[
        max(low, found.start() - 80) : min(len(text) if high < 0 else high, found.end() + 80)
    ]
    if _WISHED.search(line):
        return True
    kind = next((s.kind for s in posting.sections if s.start <= found.start() < s.end), None)
    return kind in _SKIPPED
