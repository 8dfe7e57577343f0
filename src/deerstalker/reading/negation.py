"""Whether the words around a match deny it, make it a wish, or speak of something else.

A rule module below the facts: it knows English turns of phrase, not what any fact means.
"no cold calling", "without managing people" and "weekends are never expected" deny;
"not only" and "no fewer than" do not. "a plus" and "ideally" make a wish of what they stand by.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match

_DENIERS = (
    r"no|not|never|without|zero|cannot|[a-z]+n['’]t|(?:wo|do|does|ca|is|are|did)nt|neither|nor"
    r"|unlike|avoid(?:s|ing)?"
    r"|instead of|rather than|free (?:of|from)|no such thing as|nobody|no one|none of"
)
_NO_DENIAL = re.compile(
    r"\bnot (?:only|just|merely|simply|limited|to mention|afraid|shy|uncommon|unusual)\b"
    r"|n['’]t (?:only|just|merely|simply)\b"
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
    # "no nights, weekends or"
    r"|(?: [^ ,;:.()–—]+,?){0,2},?(?: [^ ,;:.()–—]+,){0,4}(?: (?:or|and|nor|no))?"
    r") ?[\"'“‘(]?$",
    re.IGNORECASE,
)
_BUT = re.compile(
    r"\b(?:but|however|although|though|while|whereas|because|so that|as we)\b", re.IGNORECASE
)
_AFTER = re.compile(
    r"^\W{0,3}(?:[a-z]+ ){0,3}?(?:(?:is|are|was|will be|would be|does|do|has|need)(?:n['’]t| not"
    r"| never)"
    r"|not|never|no longer)(?: [a-z]+)?"
    r" (?:required|needed|necessary|expected|mandatory|a requirement|requirement|involved|included"
    r"|allowed|offered|available|provided|permitted|part of|accepted|supported|eligible"
    r"|essential)\b"
    r"|^ ?[:=–-] ?(?:no|none|not|n/a|never|0)\b"
    r"|^[- ]free\b",
    re.IGNORECASE,
)
_WISH_BEFORE = re.compile(
    r"\b(?:ideally|preferably|preferred|prefer|nice[- ]to[- ]have|bonus(?: points)?|a plus"
    r"|desirable|desired|advantageous|optional(?:ly)?|not mandatory)\b[^.;!?]{0,60}$",
    re.IGNORECASE,
)
_WISH_AFTER = re.compile(
    r"^[^.;!?]{0,70}?\b(?:preferred|desirable|desired|advantageous|nice[- ]to[- ]have"
    r"|beneficial|optional|helpful"
    r"|, an? (?:\w+ )?(?:plus|bonus|advantage|asset))\b"
    r"|^[^.;!?,]{0,60}?\b(?:is|are|would be|will be|considered|as)(?: an?)? (?:\w+ )?(?:plus"
    r"|bonus|advantage|asset|ideal)\b"
    r"|^[^.;!?]{0,60}?[(,–-] ?(?:an? )?(?:big |huge |strong |real |definite |major )?(?:plus"
    r"|bonus|advantage|asset)\b",
    re.IGNORECASE,
)
_SENTENCE_END = re.compile(r"[.!?]\s|\n")
_REACH = 80
_DENIAL_REACH = 60


@dataclass(frozen=True, slots=True)
class Scope:
    """The words of a match, and those before and after it in its sentence, near words only."""

    before: str
    words: str
    after: str

    @property
    def clause(self) -> str:
        """The match with its surroundings, cut at semicolons."""
        return f"{self.before.rpartition(';')[2]}{self.words}{self.after.partition(';')[0]}"


def scope_of(document: Document, match: Match) -> Scope:
    """The scope of a match; the words on either side are at most ``_REACH`` characters."""
    string = document.strings[match.field]
    before = string[max(0, match.start - _REACH) : match.start]
    after = string[match.end : match.end + _REACH]
    began = [end.end() for end in _SENTENCE_END.finditer(before)]
    ends = _SENTENCE_END.search(after)
    return Scope(
        before[began[-1] :] if began else before,
        string[match.start : match.end],
        after[: ends.start() + 1] if ends else after,
    )


def denied(scope: Scope) -> bool:
    """True where the sentence says that the words do not hold."""
    return _denied_before(scope.before) or _AFTER.search(scope.after) is not None


def _denied_before(before: str) -> bool:
    turns = [turn.end() for turn in _BUT.finditer(before)]
    clause = _NO_DENIAL.sub("", before[turns[-1] :] if turns else before)
    return _BEFORE.search(clause[-_DENIAL_REACH:]) is not None


def wished(scope: Scope) -> bool:
    """True where the words are welcome but not asked: "a plus", "ideally"."""
    return bool(_WISH_BEFORE.search(scope.before) or _WISH_AFTER.search(scope.after))
