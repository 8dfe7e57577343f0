"""How many years of experience an advert asks for, as against years of anything else.

What the years say about the level is the business of ``facts.seniority``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING

from deerstalker.domain.posting import SectionKind
from deerstalker.reading.numbers import WRITTEN, number

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deerstalker.domain.fact import Evidence
    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match

_REST = (
    r"\]?(?: ?\((?:[0-9]{1,2}\+?|or more)\))? ?(?P<plus>\+|plus\b|or more\b)?(?: ?\([0-9]{1,2}\+\))?"
    rf"(?: ?(?P<to>[-–—]|â\W{{0,2}}|to|or|bis|à|a|e) ?(?P<high>[0-9]{{1,2}}|{WRITTEN}) ?\+?)?"
    r"[ -]?(?:years?|yrs?|jahren?|ans|años?|anos?)\b['’.]?(?:s\b|\(s\))?"
    r"(?P<behind>\+| or more| plus| or greater)?"
)
IN_FIGURES = rf"(?P<low>[0-9]{{1,4}}(?:[.,]5)?){_REST}"
"""3+ years · 2-4 yrs · 1.5 years · 5 ans."""

IN_WORDS = rf"\b(?P<low>{WRITTEN})\b{_REST}"
"""five years · three (3) years · zwei Jahre."""

_LEAST = re.compile(
    r"(?:at least|minimum(?: of)?|min\.?|no less than|mindestens|mínim[oa](?: de)?|al menos|au moins|"
    r"pelo menos) ?\Z",
    re.IGNORECASE,
)
_DIRECT = re.compile(
    r"^['’]? ?(?:of )?(?:[\w/&,.()+-]+ ){0,6}(?:experiences?\b|experienced?\b|experiencia|expérience|berufserfahrung|erfahrung|"
    r"experiência|track record|proficiency|shown success|xp\b)|^ ?\(?(?:min\b|minimum|required|obligatorio)"
    r"|^ ?\((?:preferred|deseable)",
    re.IGNORECASE,
)
_THEIRS = re.compile(
    r"\b(?:we|our (?:\w+ )?(?:team|company|firm|founders?|leaders\w*|people|experts)|founders?|founded|"
    r"(?:team|company|firm|group) (?:of|with|has|that|is)|he|she|they|bring together|builds on|"
    r"leveraging|empresa|compañ[ií]a|consultor[ií]a|somos|l[ií]der(?:es)?|nuestr[oa]s?|unternehmen|"
    r"wir|nous|entreprise) (?:[\w’'-]+ ){0,5}\Z",
    re.IGNORECASE,
)
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
    r"^[ ,-]*(?:ago|old|alte[nrs]?|or (?:older|over)|and over|of (?:collective|combined) (?:\w+ )?(?:experience|expertise|knowledge)|of age|in business(?:[.,]| and| with)|of (?:history|service|age|growth|innovation|"
    r"funding|runway|operations?|profitab\w+|college|university|tech debt|success)\b|\(?since|straight|in a row|from now|later|"
    r"running|and older|(?:\w+ )?(?:contract|engagement)|warranty|access|anniversary|college|degree|university|programs?\b|"
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
_IN_BUSINESS = re.compile(
    r"^ (?:de (?:trayectoria|historia)|de experiencia (?:en el (?:mercado|sector|giro|rubro)|como socios"
    r"|te invita)|a la vanguardia|in the (?:market|business)|am markt|sur le marché)\b",
    re.IGNORECASE,
)
_WE_ASK = re.compile(
    r"\bwe(?:['’]re| are|)(?: \w+)? (?:look(?:ing)?(?: for)?|need|expect|ask|require|want|seek|searching)\b"
    r"|\bwir suchen\b|\bnous (?:re)?cherchons\b|\bbuscamos\b|\bprocuramos\b"
    r"|\byou\b|\byour\b|\bcandidat|\bapplicant|\bsomeone\b|\bperson\b|\bindividual"
    r"|\bwould (?:also )?have\b|\brequir|\bqualific|\bdegree|\bskills\b|\bplus\b|\bknowledge\b|\bminimum\b",
    re.IGNORECASE,
)
_ASKED_FROM_HERE = re.compile(r".*\b(?=(?:Requirements|Qualifications)\b)", re.DOTALL)
"""Boards that strip line breaks leave a heading within the sentence; what it heads starts there."""
_PAST = re.compile(
    r"\b(?:after|past|last|next|within|in just|(?:has|have|had|['’]ve|['’]s) been|in business|been around"
    r"|founded|since|sabbatical|ages?|aged|every|less than|up to|fewer than) (?:[\w'’]+ ){0,3}\Z",
    re.IGNORECASE,
)
_WISH_AHEAD = re.compile(
    r"\b(?:preferabl[ey]|ideal(?:ly)?|preferred|nice[- ]to[- ]have|bonus(?: points)?|desired|"
    r"would (?:be|love)|idealmente|idealerweise|de preferencia)\b[^.;\n]{0,30}\Z",
    re.IGNORECASE,
)
_WISH_BEHIND = re.compile(
    r"^[^.;,\n]{0,90}?\b(?:preferred|(?:an? )?(?:big |huge |strong )?plus|desired|desirable|deseable|nice[- ]to[- ]have|"
    r"advantageous|an advantage|is ideal|bonus|von vorteil|wünschenswert)\b",
    re.IGNORECASE,
)
_IN_FIGURE = re.compile(r"[0-9][.,]|[$€£]\Z")
_NEVER = frozenset({SectionKind.ORGANIZATION, SectionKind.BENEFITS, SectionKind.LEGAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """Years asked for: the least of them, whether only wished for, and where they stand."""

    years: float
    is_wish: bool
    evidence: Evidence


def asked_years(document: Document, matches: Iterable[Match]) -> Asked | None:
    """The main demand: the first that is a must, else the first wish; None when nothing is asked."""
    wish = None
    for match in sorted(islice(matches, _MOST_MATCHES), key=lambda match: match.start):
        why = _why_not(document, match)
        if why:
            document.overrule(match.field, match.start, match.end, match.rule.name, why)
            continue
        asked = Asked(
            years=_least(document, match),
            is_wish=_is_wish(document, match),
            evidence=document.evidence(match.field, match.start, match.end, match.rule.name),
        )
        if not asked.is_wish and not (wish and match.start - wish.evidence.end < _SAME_BREATH):
            return asked
        wish = wish or asked
    return wish


_MOST_MATCHES = 200
"""No advert speaks of years more often; what does is not worth the time."""

_SAME_BREATH = 80
"""Characters: "5 years in audits, with a minimum of 2 in crypto" is one demand, that of five."""


def _is_wish(document: Document, match: Match) -> bool:
    """Whether these years are only hoped for."""
    if document.section_at(match.start) is SectionKind.NICE_TO_HAVE:
        return True
    string = document.strings[match.field]
    ahead = string[max(0, match.start - 60) : match.start]
    return bool(
        _WISH_AHEAD.search(ahead) or _WISH_BEHIND.search(string[match.end : match.end + 110])
    )


def _why_not(document: Document, match: Match) -> str:
    """Why these years are not asked of the applicant; "" when they are."""
    string = document.strings[match.field]
    start, end = document.sentence_at(match.start, match.field)
    ahead = _ASKED_FROM_HERE.sub("", string[max(start, match.start - 60) : match.start])
    behind = string[match.end : min(end, match.end + 110)]
    return next(_guards(document, match, ahead, behind), "")


def _guards(document: Document, match: Match, ahead: str, behind: str) -> Iterator[str]:
    """Reasons against a match, the surest first; none once the words ask for experience."""
    yield from _other_years(document, match, ahead, behind)
    plain = _is_asked_plainly(match, ahead)
    if _THEIRS.search(ahead) and not _WE_ASK.search(ahead):
        if not plain:
            yield "the firm's own years"
    elif _DIRECT.search(behind):
        return
    if _NOT_BEHIND.search(behind):
        yield "the words behind speak of other years"
    if _NOT_AHEAD.search(ahead) and not plain:
        yield "the words before speak of other years"
    if _AHEAD.search(ahead):
        return
    has_cue = _EXPERIENCE.search(behind) is not None
    if document.section_at(match.start) in _NEVER and not (has_cue and plain):
        yield "a section that asks nothing"
    if not has_cue and not any(match.found[name] for name in _PLAIN):
        yield "no word of experience"


def _other_years(document: Document, match: Match, ahead: str, behind: str) -> Iterator[str]:
    """Reasons that hold whatever else the sentence says."""
    string = document.strings[match.field]
    if _IN_FIGURE.search(string[max(0, match.start - 2) : match.start]):
        yield "part of a longer figure"
    if _least(document, match) > _MOST:
        yield "nobody is asked for so many years"
    if _PAST.search(ahead):
        yield "the words before speak of the past"
    if _IN_BUSINESS.search(behind):
        yield "how long the firm is in business"


_PLAIN = ("plus", "high", "behind")


def _is_asked_plainly(match: Match, ahead: str) -> bool:
    """Whether a plus, a range or "at least" shows a demand by itself."""
    return any(match.found[name] for name in _PLAIN) or _LEAST.search(ahead) is not None


def _least(document: Document, match: Match) -> float:
    """The fewest years; "35 years" is 3-5, "810 years" 8-10, with the dash stripped.

    Fifteen stays fifteen: it is asked for as often as one to five.
    """
    written = match.found["low"]
    if written.isdigit() and not match.found["high"]:
        low, high = written[: len(written) // 2], written[len(written) // 2 :]
        may_be_range = len(written) > len("35") or _is_stripped(document)
        if low and may_be_range and int(low) < int(high) <= _MOST and written != "15":
            return float(low)
    return number(written)


_MOST = 20
"""Nobody is asked for more years than this."""


def _is_stripped(document: Document) -> bool:
    """Whether the board stripped the punctuation from the text."""
    text = document.text
    return sum(map(text.count, ",.-–")) * 400 < len(text)
