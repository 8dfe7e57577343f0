"""How words are compared: normal form, stems, and which words of a title say what.

The tables are our own.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:[+#]+|(?=\b))", re.UNICODE)

LEVELS = {
    "intern": "intern",
    "internship": "intern",
    "trainee": "intern",
    "praktikum": "intern",
    "praktikant": "intern",
    "praktikantin": "intern",
    "werkstudent": "intern",
    "werkstudentin": "intern",
    "stagiaire": "intern",
    "becario": "intern",
    "practicante": "intern",
    "junior": "junior",
    "jr": "junior",
    "graduate": "junior",
    "grad": "junior",
    "entry": "junior",
    "associate": "associate",
    "assistant": "assistant",
    "deputy": "deputy",
    "mid": "mid",
    "senior": "senior",
    "sr": "senior",
    "staff": "staff",
    "principal": "principal",
    "lead": "lead",
    "head": "head",
    "chief": "chief",
    "director": "director",
    "vp": "vp",
    "ii": "2",
    "iii": "3",
    "iv": "4",
    "1": "1",
    "2": "2",
    "3": "3",
}
"""Words of a title that say the level, by what they say."""

NOISE = frozenset(
    [
        "a",
        "an",
        "and",
        "or",
        "the",
        "of",
        "for",
        "in",
        "at",
        "to",
        "with",
        "on",
        "by",
        "from",
        "as",
        "de",
        "la",
        "el",
        "en",
        "und",
        "der",
        "die",
        "das",
        "et",
        "m",
        "w",
        "d",
        "f",
        "h",
        "x",
        "mwd",
        "mfd",
        "fmd",
        "gn",
        "all",
        "genders",
        "remote",
        "remotely",
        "fully",
        "full",
        "100",
        "anywhere",
        "worldwide",
        "global",
        "globally",
        "international",
        "home",
        "based",
        "hybrid",
        "onsite",
        "office",
        "work",
        "wfh",
        "remoto",
        "remota",
        "time",
        "part",
        "fulltime",
        "parttime",
        "permanent",
        "contract",
        "contractor",
        "freelance",
        "freelancer",
        "independent",
        "job",
        "role",
        "position",
        "opening",
        "hiring",
        "needed",
        "wanted",
        "opportunity",
        "new",
        "urgent",
        "long",
        "term",
        "us",
        "usa",
        "uk",
        "eu",
        "emea",
        "apac",
        "latam",
        "nan",
    ]
)
"""Words of a title that say nothing about which work it is."""

ORGANIZATION_SUFFIXES = frozenset(
    [
        "inc",
        "incorporated",
        "llc",
        "ltd",
        "limited",
        "corp",
        "corporation",
        "co",
        "company",
        "gmbh",
        "ag",
        "se",
        "kg",
        "sa",
        "sas",
        "sarl",
        "bv",
        "nv",
        "ab",
        "oy",
        "as",
        "aps",
        "plc",
        "pty",
        "srl",
        "spa",
        "sl",
        "lda",
        "pvt",
        "llp",
        "lp",
        "the",
        "and",
        "group",
        "holding",
        "holdings",
        "com",
        "io",
        "ai",
        "hq",
        "careers",
        "jobs",
        "usa",
        "us",
        "uk",
        "consulting",
    ]
)
"""Words of an organization's name that one source writes and another leaves out."""


def words_of(text: str) -> list[str]:
    """The words of a text, without case and accents, in order.

    >>> words_of("Señor C++ Engineer (m/w/d)")
    ['senor', 'c++', 'engineer', 'm', 'w', 'd']
    """
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(c for c in decomposed if not unicodedata.combining(c))
    return _WORD.findall(text.lower())


_ENDINGS = ("ings", "ing", "ers", "er", "ors", "or", "ies", "es", "s", "y", "e")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word without its commonest English endings, so that writer and writing meet.

    >>> stem("writer"), stem("writing"), stem("developers"), stem("sales")
    ('writ', 'writ', 'develop', 'sal')
    """
    if word in LEVELS or len(word) <= 3 or not word.isalpha():
        return word
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word.removesuffix(ending)
    return word
