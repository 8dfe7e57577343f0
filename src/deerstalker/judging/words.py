"""Text to words with their stems: how judging compares words across inflections.

The stemmer is a light one of our own. It joins forms that mean the same act or thing in adverts
(reconcile, reconciling, reconciliation; teach, teacher, teaching) and keeps apart what adverts
tell apart (account and accounting, market and marketing, product and production).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

_WORD = re.compile(r"[^\W_]+(?:\+\+|#)?")
_BREAK = re.compile(r"[\n!?;:|•·●▪]|\.\s")

_STOP = (
    "s a an the of and or to in for with by at from our your their its his her as is are be "
    "this that these those we you they who will can may such other all any each within"
)
STOP_WORDS = frozenset(_STOP.split())
"""Words that never decide a meaning; phrases are matched as if they were not there."""

_COMPOUNDS = {
    ("back", "end"): "backend",
    ("front", "end"): "frontend",
    ("full", "stack"): "fullstack",
    ("e", "mail"): "email",
    ("book", "keeping"): "bookkeeping",
    ("book", "keeper"): "bookkeeper",
    ("copy", "writing"): "copywriting",
    ("copy", "writer"): "copywriter",
    ("copy", "editing"): "copyediting",
    ("copy", "editor"): "copyeditor",
    ("proof", "reading"): "proofreading",
    ("e", "learning"): "elearning",
    ("e", "commerce"): "ecommerce",
    ("dev", "ops"): "devops",
    ("on", "boarding"): "onboarding",
    ("health", "care"): "healthcare",
    ("tele", "health"): "telehealth",
    ("story", "telling"): "storytelling",
    ("white", "paper"): "whitepaper",
    ("white", "papers"): "whitepapers",
    ("news", "letter"): "newsletter",
    ("data", "base"): "database",
    ("spread", "sheet"): "spreadsheet",
    ("spread", "sheets"): "spreadsheets",
    ("web", "site"): "website",
    ("sub", "titles"): "subtitles",
    ("voice", "over"): "voiceover",
    ("work", "flow"): "workflow",
}

_APART = {
    "accounting": "accounting",
    "accountant": "accounting",
    "accountants": "accounting",
    "accountancy": "accounting",
    "marketing": "marketing",
    "marketer": "marketing",
    "marketers": "marketing",
    "production": "production",
    "productions": "production",
    "training": "training",
    "trainings": "training",
    "trainer": "training",
    "trainers": "training",
    "banking": "banking",
    "modeling": "modeling",
    "modelling": "modeling",
    "statement": "statement",
    "statements": "statement",
    "payment": "payment",
    "payments": "payment",
    "department": "department",
    "operations": "operations",
    "operational": "operations",
    "operation": "operations",
    "assistant": "assistant",
    "assistants": "assistant",
    "networking": "networking",
    "processing": "processing",
    "processor": "processing",
    "engineering": "engineer",
    "lighting": "lighting",
    "building": "build",
    "built": "build",
    "written": "writ",
    "wrote": "writ",
    "taught": "teach",
    "sold": "sell",
    "sales": "sales",
    "sale": "sales",
    "coder": "cod",
    "coders": "cod",
    "organiser": "organiz",
    "salesperson": "sales",
    "news": "news",
    "series": "series",
    "analyses": "analys",
    "analysis": "analys",
    "analyse": "analys",
    "analyze": "analys",
    "analyzing": "analys",
    "analyst": "analyst",
    "analysts": "analyst",
    "analytics": "analytic",
    "transcribe": "transcript",
    "transcribes": "transcript",
    "transcribing": "transcript",
    "transcribed": "transcript",
    "transcriber": "transcript",
    "transcribers": "transcript",
    "transcriptionist": "transcript",
    "transcriptionists": "transcript",
    "illustrator": "illustr",
    "consultant": "consult",
    "consultants": "consult",
    "consultancy": "consult",
    "consultative": "consult",
    "physician": "physician",
    "scientist": "scientist",
    "therapist": "therap",
    "therapists": "therap",
    "therapy": "therap",
    "therapeutic": "therap",
    "nurse": "nurs",
    "photographer": "photograph",
    "photography": "photograph",
    "pedagogical": "pedagog",
    "pedagogy": "pedagog",
    "curricula": "curriculum",
    "curricular": "curriculum",
    "data": "data",
    "media": "media",
    "taxes": "tax",
    "taxation": "tax",
    "biller": "bill",
    "billers": "bill",
    "buyer": "buyer",
    "buyers": "buyer",
    "designate": "designate",
    "designated": "designate",
    "organisation": "organization",
    "organisations": "organization",
    "organization": "organization",
    "organizations": "organization",
    "organizational": "organization",
    "organisational": "organization",
    "generation": "generat",
    "general": "general",
    "generally": "general",
    "legal": "legal",
    "recruiter": "recruit",
    "recruiters": "recruit",
    "k8s": "kubernetes",
    "kubernetes": "kubernetes",
    "postgres": "postgresql",
    "js": "javascript",
    "golang": "golang",
    "programme": "program",
    "programmes": "program",
    "programmer": "programm",
    "programmers": "programm",
    "programming": "programm",
    "billing": "bill",
    "counselling": "counsel",
    "counsellor": "counsel",
    "counselor": "counsel",
}
"""Forms that the rules below would join or part wrongly."""

_ER = (
    "customer computer number paper order offer career partner center letter chapter quarter "
    "register master member power water user consumer vendor sector factor doctor director "
    "author color behavior senior junior major minor monitor engineer volunteer newsletter "
    "server summer winter december october november september transfer refer prefer deliver "
    "discover consider answer together whether however rather offer cover over under never "
    "ever another other twitter docker jupyter interior error mirror tenor donor labor humor "
    "honor harbor floor door tailor proper border leader stakeholder younger older lower "
    "higher better"
)
_KEEPS_ER = frozenset(_ER.split())


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a field: its stem and where it stands; ``opens`` when a new sentence begins."""

    stem: str
    start: int
    end: int
    opens: bool


def words(text: str) -> list[Word]:
    """The words of a text that can decide a meaning, in order; stop words are left out.

    A sentence, line, bullet, colon or bar before a word is told by ``opens``; compounds that
    are written in two words become one.
    """
    found_words: list[Word] = []
    opens, last, before = True, 0, ""
    for found in _WORD.finditer(text):
        start, end = found.span()
        opens = opens or bool(_BREAK.search(text, last, start))
        last, low = end, found.group().lower()
        joined = _COMPOUNDS.get((before, low))
        before = low
        if joined and not opens and found_words:
            first = found_words.pop()
            found_words.append(Word(stem(joined), first.start, end, first.opens))
        elif low not in STOP_WORDS:
            found_words.append(Word(stem(low), start, end, opens))
            opens = False
    return found_words


@lru_cache(maxsize=200_000)
def stem(word: str) -> str:
    """The stem of one lower-case word.

    >>> stem("reconciliation") == stem("reconciling") == stem("reconcile")
    True
    >>> stem("accounts") == stem("accounting")
    False
    """
    if len(word) <= 3 or not word.isalpha():
        return _APART.get(word, word)
    if word in _APART:
        return _APART[word]
    return _bare(_derived(_singular(_american(word))))


def _american(word: str) -> str:
    for ending, other in (("isation", "ization"), ("ising", "izing"), ("ised", "ized")):
        if word.endswith(ending) and len(word) > len(ending) + 3:
            return word.removesuffix(ending) + other
    if word.endswith("ise") and len(word) > 7:
        return word[:-3] + "ize"
    if word.endswith("our") and len(word) > 5:
        return word[:-3] + "or"
    return word


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("sses", "xes", "ches", "shes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


_ENDINGS = (
    ("ization", "iz"),
    ("ational", ""),
    ("iation", ""),
    ("iating", ""),
    ("iated", ""),
    ("iator", ""),
    ("iate", ""),
    ("ation", ""),
    ("ating", ""),
    ("ated", ""),
    ("ative", ""),
    ("ator", ""),
    ("ate", ""),
    ("izing", "iz"),
    ("ized", "iz"),
    ("izer", "iz"),
    ("ize", "iz"),
    ("ement", ""),
    ("ment", ""),
    ("ingly", ""),
    ("ing", ""),
    ("edly", ""),
    ("ed", ""),
    ("ion", ""),
    ("ively", ""),
    ("ive", ""),
    ("ically", "ic"),
    ("ical", "ic"),
    ("ally", ""),
    ("ly", ""),
)
_VOWEL = re.compile(r"[aeiouy]")


def _derived(word: str) -> str:
    for ending, other in _ENDINGS:
        if word.endswith(ending):
            rest = word.removesuffix(ending)
            if len(rest) >= 3 and _VOWEL.search(rest):
                return _undoubled(rest + other)
    if word.endswith(("er", "or")) and len(word) >= 6 and word not in _KEEPS_ER:
        return _undoubled(word[:-2])
    return word


def _undoubled(word: str) -> str:
    if len(word) > 3 and word[-1] == word[-2] and word[-1] not in "lsz":
        return word[:-1]
    return word


def _bare(word: str) -> str:
    if word.endswith("e") and len(word) > 3:
        return word[:-1]
    if word.endswith("y") and len(word) > 3:
        return word[:-1] + "i"
    return word
