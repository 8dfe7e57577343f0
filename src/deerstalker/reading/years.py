"""How many years of experience an advert asks for, as against years of anything else.

What the years say about the level is the business of ``facts.seniority``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.posting import SectionKind
from deerstalker.reading.negation import wished
from deerstalker.reading.numbers import WRITTEN, number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match

_N = rf"(?:[0-9]{{1,2}}|{WRITTEN})"
_LEAST = (
    r"(?:at least|(?:a )?minimum(?: of)?|min\.?|no less than|more than|over|mindestens|mínimo(?: de)?|"
    r"al menos|au moins|minimum|pelo menos|plus de|mehr als|más de|mais de)"
)
ASKED = (
    rf"(?:\b(?P<least>{_LEAST}) )?\b(?P<low>{_N})(?: ?\([0-9]{{1,2}}\))? ?(?P<plus>\+|plus\b|or more\b)?"
    rf"(?: ?(?P<to>[-–—]|to|or|bis|à|a) ?(?P<high>{_N}) ?\+?)?"
    r"[ -]?(?P<unit>years?|yrs?|jahren?|ans|años?|anos?)\b['’.]?s?(?P<behind>\+| or more| plus| or greater)?"
)
"""3+ years · at least five years · 2-4 yrs · mindestens zwei Jahre."""

_EXPERIENCE = re.compile(
    r"experien\w+|expérience|erfahrung|experiência|\bexp\b|background|track record|proficien|expertise|"
    r"working|worked|hands[- ]on|practice|\bin (?:an? |the )?[\w /&-]{0,40}?(?:role|position|field|"
    r"industry|capacity|environment|function|sales|development|management|engineering|marketing|design|finance)|"
    r"building|leading|managing|developing|designing|\bas an? |professional|relevant|knowledge",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"(?:experien\w+|erfahrung|expérience|experiência|exp\.?)(?: level| required| needed)?[^.\n]{0,30}\Z",
    re.IGNORECASE,
)
_NOT_BEHIND = re.compile(
    r"^[ ,]*(?:ago|old|of age|in business|of (?:history|service|age|growth|data|innovation|funding|runway|"
    r"operation|profitab|college|university|tech debt|success)|\(?since|straight|in a row|from now|later|"
    r"running|and older|contract|warranty|access|anniversary|college|degree|university|program|"
    r"history|guarantee|vesting|cliff|visa|plan|post|after|following|each|i?n the (?:making|market)|"
    r"(?:we|our|the company|they)\b|has (?:been|become)|young|strong and)",
    re.IGNORECASE,
)
_NOT_AHEAD = re.compile(
    r"(?:\b(?:last|past|next|previous|coming|recent|first|within|after|every|each|in|for (?:over|more than|the)|"
    r"since|founded|celebrating|nearly|almost|during(?: the)?|combined|collective|for|about|of the|ages?|aged|"
    r"vor|seit|depuis|desde hace|hace|durante|the|up to|less than|max(?:imum)?(?: of)?|under) ?(?:about |around )?"
    r"|company (?:with|of) |team (?:with|of|has) |we(?:['’]ve| have)(?: \w+){0,2} )\Z",
    re.IGNORECASE,
)
_ALTERNATIVE = re.compile(
    r"\b(?:or|without (?:a )?degree|in lieu|instead|equivalent|master['’]?s?|phd|ph\.d|doctorate)\b[^.;\n]{0,40}\Z",
    re.IGNORECASE,
)
_NEVER = frozenset({SectionKind.ORGANIZATION, SectionKind.BENEFITS, SectionKind.LEGAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Years asked for: the least of them, whether only wished for, and the match."""

    years: float
    is_wish: bool
    match: Match


def asked_years(document: Document, matches: Iterable[Match]) -> Asked | None:
    """The main demand: the first that is a must, else the first wish; None when nothing is asked."""
    wish = None
    for match in matches:
        why = _why_not(document, match)
        if why:
            document.overrule(match.field, match.start, match.end, match.rule.name, why)
            continue
        asked = Asked(years=_least(document, match), is_wish=_is_wish(document, match), match=match)
        if not asked.is_wish:
            return asked
        wish = wish or asked
    return wish


def _is_wish(document: Document, match: Match) -> bool:
    nice = document.section_at(match.start) is SectionKind.NICE_TO_HAVE
    return nice or wished(document, match.field, match.start, match.end)


def _why_not(document: Document, match: Match) -> str:
    """Why these years are not asked of the applicant; "" when they are."""
    string = document.strings[match.field]
    start, end = document.sentence_at(match.start, match.field)
    ahead = string[max(start, match.start - 60) : match.start]
    behind = string[match.end : min(end, match.end + 110)]
    said = match.found.groupdict()
    if _NOT_BEHIND.search(behind):
        return "the words behind speak of other years"
    if _NOT_AHEAD.search(ahead) and not _is_asked_plainly(said):
        return "the words before speak of other years"
    if _AHEAD.search(ahead):
        return ""
    has_cue = _EXPERIENCE.search(behind) is not None
    if document.section_at(match.start) in _NEVER and not (has_cue and _is_asked_plainly(said)):
        return "a section that asks nothing"
    if has_cue or (_is_asked_plainly(said) and not said["least"]):
        return ""
    return "no word of experience"


def _is_asked_plainly(said: dict[str, str | None]) -> bool:
    """Whether a plus, a range or "at least" shows a demand by itself."""
    least = (said["least"] or "").casefold() not in {"", "over", "more than", "plus de", "mehr als"}
    return least or any(said[name] for name in ("plus", "high", "behind"))


def _least(document: Document, match: Match) -> float:
    """The fewest years; "35 years" is 3-5 with its dash stripped."""
    written = match.found["low"]
    years = number(written)
    ascending = len(written) == len("35") and written.isdigit() and written[0] < written[1]
    if ascending and not match.found["high"] and (years > _MOST or _is_stripped(document)):
        return float(written[0])
    return years


_MOST = 20
"""Nobody is asked for more years than this."""


def _is_stripped(document: Document) -> bool:
    """Whether the board stripped the punctuation from the text."""
    text = document.text
    return sum(map(text.count, ",.-–")) * 400 < len(text)
