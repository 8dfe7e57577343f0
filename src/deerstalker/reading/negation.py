"""Whether the words around a match deny it, make it a wish, or speak of something else.

A rule module below the facts: it knows English turns of phrase, not what any fact means.
"no cold calling", "without managing people" and "weekends are never expected" deny;
"not only" and "no fewer than" do not. "a plus" and "ideally" make a wish of what they stand by.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match

_DENIERS = (
    r"no|not|never|without|zero|cannot|[a-z]+n['’]t|(?:wo|do|does|ca|is|are|did)nt|neither|nor|unlike|avoid(?:s|ing)?"
    r"|instead of|rather than|free (?:of|from)|no such thing as|nobody|no one|none of"
)
_NO_DENIAL = re.compile(
    r"\bnot (?:only|just|merely|simply|limited|to mention|afraid|shy|uncommon|unusual)\b"
    r"|\bno (?:problem|matter|stranger|fewer|less|later|more than|fear|doubt|issues?)\b"
    r"|(?:\bnot|n['’]t) (?:be )?(?:fearful|afraid|scared|shy|intimidated|opposed)\b"
    r"|\b(?:don['’]t|do not) (?:hesitate|mind|be afraid|forget|worry)\b"
    r"|\bif you (?:don['’]t|do not|aren['’]t|are not|haven['’]t)\b"
    r"|\bcan['’]t (?:wait|imagine)\b|\bwhy not\b|\bwithout saying\b",
    re.IGNORECASE,
)
_BEFORE = re.compile(
    rf"\b(?:{_DENIERS})\b(?:"
    r"(?: [^ ,;:.()–—]+){0,4}"  # "do not ask for any"
    r"|(?: [^ ,;:.()–—]+,?){0,2},?(?: [^ ,;:.()–—]+,){0,4}(?: (?:or|and|nor|no))?"  # "no nights, weekends or"
    r") ?[\"'“‘(]?$",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:but|however|although|though|while|whereas|because|so that|as we)\b", re.IGNORECASE
)
_AFTER = re.compile(
    r"^\W{0,3}(?:[a-z]+ ){0,3}?(?:(?:is|are|was|will be|would be|does|do|has|need)(?:n['’]t| not| never)"
    r"|not|never|no longer)(?: [a-z]+)?"
    r" (?:required|needed|necessary|expected|mandatory|a requirement|requirement|involved|included"
    r"|allowed|offered|available|provided|permitted|part of|accepted|supported|eligible|essential)\b"
    r"|^ ?[:=–-] ?(?:no|none|not|n/a|never|0)\b"
    r"|^[- ]free\b",
    re.IGNORECASE,
)
_WISH_BEFORE = re.compile(
    r"\b(?:ideally|preferably|preferred|prefer|nice[- ]to[- ]have|bonus(?: points)?|a plus|plus"
    r"|desirable|desired|advantageous|optional(?:ly)?|not mandatory)\b[^.;!?]{0,60}$",
    re.IGNORECASE,
)
_WISH_AFTER = re.compile(
    r"^[^.;!?]{0,120}?\b(?:preferred|desirable|desired|advantageous|nice[- ]to[- ]have|beneficial|optional|helpful"
    r"|, an? (?:\w+ )?(?:plus|bonus|advantage|asset))\b"
    r"|^[^.;!?,]{0,80}?\b(?:is|are|would be|will be|considered|as)(?: an?)? (?:\w+ )?(?:plus|bonus|advantage|asset|ideal)\b"
    r"|^[^.;!?]{0,60}?[(,–-] ?(?:an? )?(?:big |huge |strong |real |definite |major )?(?:plus|bonus|advantage|asset)\b",
    re.IGNORECASE,
)
_REACH = 120


def _around(document: Document, field: str, start: int, end: int) -> tuple[str, str]:
    """The words before and after a match within its sentence, at most ``_REACH`` each."""
    string = document.strings[field]
    first, last = document.sentence_at(start, field)
    before = string[max(first, start - _REACH) : start]
    after = string[end : min(max(last, end), end + _REACH)]
    return before, after


def _denied_before(before: str) -> bool:
    turns = [turn.end() for turn in _BUT.finditer(before)]
    clause = _NO_DENIAL.sub("", before[turns[-1] :] if turns else before)
    return _BEFORE.search(clause[-60:]) is not None


def denied(document: Document, field: str, start: int, end: int) -> bool:
    """True where the sentence says that ``field[start:end]`` does not hold."""
    before, after = _around(document, field, start, end)
    return _denied_before(before) or _AFTER.search(after) is not None


def wished(document: Document, field: str, start: int, end: int) -> bool:
    """True where ``field[start:end]`` is welcome but not asked: "a plus", "ideally"."""
    before, after = _around(document, field, start, end)
    return _WISH_BEFORE.search(before) is not None or _WISH_AFTER.search(after) is not None


def clause_of(document: Document, match: Match) -> str:
    """The part of the sentence, between semicolons, that a match stands in; near words only."""
    string = document.strings[match.field]
    first, last = document.sentence_at(match.start, match.field)
    first = max(first, match.start - _REACH)
    last = min(max(last, match.end), match.end + _REACH)
    before = string.rfind(";", first, match.start)
    after = string.find(";", match.end, last)
    return string[max(first, before + 1) : last if after < 0 else after]
