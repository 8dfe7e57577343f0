"""time_zone: the span of UTC offsets in which one must live, or whose hours one works.

Offsets are those of standard time. Says nothing of deadlines, interviews and events that happen
at some hour, nor of teams that are merely spread over time zones.
Corpus: tests/reading/time_zone.toml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import TimeZoneSpan
from deerstalker.reading.rules import Match, Rule, RuleSet
from deerstalker.reading.vocabulary.zones import ABBREVIATIONS, NAMED, SPANS, SPELT_LIKE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.reading.document import Document

_FIELDS = ("title", "job_location", "text")


def _any_of(names: object) -> str:
    ordered = sorted((re.escape(name) for name in names), key=len, reverse=True)  # type: ignore[call-overload]
    return "|".join(name.replace(r"\ ", "[ -]") for name in ordered)


_SIGNED = r"[+−–±-] ?/?-? ?\d{1,2}(?::[0-5]\d|\.5|[03]0)?\b"
_CLOCK_WORD = (
    r"(?:[- ](?:standard|daylight|summer|based|us|coast))*"
    r"[- ]?(?:time[ -]?zones?|(?:(?:business|working|work|office|core|day ?time|operating|market|morning) )?hours|shifts?|time|mornings)\b"
)
RULES = RuleSet(
    [
        Rule(
            "time_zone.offset",
            rf"\b(?:UTC|GMT) ?\(?{_SIGNED}(?: ?(?:to|and|through|thru|until|[-–—>/~]+) ?(?:UTC|GMT)? ?{_SIGNED})?",
            fields=_FIELDS,
        ),
        Rule(
            "time_zone.abbreviation",
            rf"\b(?:{_any_of(ABBREVIATIONS)})\b",
            fields=_FIELDS,
        ),
        Rule(
            "time_zone.named",
            rf"\b(?:{_any_of(NAMED)})(?:['’]s)?{_CLOCK_WORD}",
            fields=_FIELDS,
        ),
        Rule(
            "time_zone.clock_beside",
            r"(?:\d ?(?:[ap]\.?m\.?)?|noon) ?\(?(?:US )?(?:eastern|pacific|central|mountain)\b",
        ),
        Rule(
            "time_zone.either",
            r"\b(?:eastern|central|mountain|pacific)(?: ?(?:,|/|or|and|to|through) ?(?:or |and )?(?:the )?(?:eastern|central|mountain|pacific))+\b",
            fields=_FIELDS,
        ),
        Rule(
            "time_zone.region",
            rf"(?:\b|^)(?:{_any_of(SPANS)})(?:['’]s)?{_CLOCK_WORD}",
            fields=_FIELDS,
        ),
    ]
)


@dataclass(frozen=True, slots=True)
class _Mention:
    match: Match
    start: int
    end: int
    low: float
    high: float


_OFFSET = re.compile(r"([+−–±-]) ?/?-? ?(\d{1,2})(?::([0-5]\d)|\.(5)|([03]0))?\b")
_ZONE_WORD = re.compile(r"eastern|central|mountain|pacific", re.IGNORECASE)
_CLOCK_BEFORE = re.compile(r"(?:\d|[ap]\.?m\.?|noon|midnight)\s?\(?$", re.IGNORECASE)
_CLOCK_AFTER = re.compile(
    r"\)? ?-?(?:time|timezone|hours|business|working|core|shift|±|\+/-|[+-] ?\d|\(?utc|\(?gmt|standard)",
    re.IGNORECASE,
)
_ZONE_BESIDE_BEFORE = re.compile(
    r"\b(?:[A-Z]{2,4}|eastern|central|mountain|pacific) ?(?:,|/|-|–|or|and|to|through|thru) ?(?:or |and )?$"
)
_ABOUT_HOURS = re.compile(
    r"time[ -]?zones?|\bhours?\b|\bhrs?\b|overlap|\bshifts?\b|schedule|availab|\bwithin\b|\bbetween\b|\bcore\b|align"
    r"|\bwork(?:ing)?\b|online|located|based|reside|\d ?[ap]\.?m\b|\d:\d\d|±|\+/-|monday|mon\b|m-f\b|location|remote",
    re.IGNORECASE,
)
_OTHER_EVENT = re.compile(
    r"deadline|apply (?:by|before)|applications? (?:close|must|due|will)|closing date|closes (?:on|at)|webinar|info session"
    r"|submit|interview|expires?|no later than|contact us|call us|customer support (?:is|hours)|our support"
    r"|posted|reach (?:us|out)|help ?desk hours|office is open|accommodation|phone:|event (?:is|will)|published",
    re.IGNORECASE,
)
_SPREAD = re.compile(
    r"\b(?:multiple|various|different|many|several|all|any|other|across|regardless of|no matter)\b[^.;\n]{0,24}$",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\b(?:prefer(?:red|ably|ence|s)?|ideal(?:ly)?|nice[- ]to[- ]have|a plus|bonus)\b",
    re.IGNORECASE,
)
_SPREAD_BOTH_WAYS = re.compile(
    r" ?\(? ?(?:time ?zones? )?(?:\+ ?/ ?[-–−]|±|\+-|-/\+) ?(\d{1,2})", re.IGNORECASE
)
_MINUS_PLUS = re.compile(
    r" ?\(? ?[-−–] ?(\d{1,2}) ?(?:h(?:ours?)?)? ?(?:/|to|,|and) ?\+ ?(\d{1,2})"
)
_HOURS_OF = re.compile(
    r"(\d{1,2}|two|three|four|five) ?[- ]?(?:hours?|hrs?|h)(?: (?:time ?zone )?difference)? (?:of|from|to|with|off|either side of|behind or ahead of|around)(?: the)?(?: US)? $"
    r"|(?:\+ ?/ ?[-–−]|±|plus or minus|plus/minus) ?(\d{1,2}) ?(?:hours?|hrs?|h)?\)?(?: (?:of|from|to))?(?: the)? ?$",
    re.IGNORECASE,
)
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5}
_OVERLAP = re.compile(
    r"(\d{1,2}|two|three|four|five)(?: ?[-–] ?\d)? ?\+? ?-?(?:hours?|hrs?|h)\b[^.;\n]{0,50}\boverlap"
    r"|\boverlap\w*\b[^.;\n]{0,50}?\b(\d{1,2}|two|three|four|five) ?\+?(?: or more)? ?-?(?:hours?|hrs?|h)\b",
    re.IGNORECASE,
)


def _offsets(text: str) -> list[tuple[str, float]]:
    found = []
    for sign, hours, minutes, half, joined in _OFFSET.findall(text):
        size = int(hours) + (int(minutes or joined or 0) / 60) + (0.5 if half else 0)
        found.append((sign, -size if sign in "-−–" else size))
    return found


def _mention(document: Document, match: Match) -> _Mention | None:
    words = match.found[0]
    kind = match.rule.name.removeprefix("time_zone.")
    if kind == "offset":
        offsets = _offsets(words)
        if any(sign == "±" or "/-" in words or "+-" in words for sign, _ in offsets):
            reach = abs(offsets[0][1])
            return _Mention(match, match.start, match.end, -reach, reach)
        sizes = [size for _, size in offsets]
        return _Mention(match, match.start, match.end, min(sizes), max(sizes))
    if kind == "abbreviation":
        return _abbreviated(document, match)
    if kind in {"clock_beside", "either"}:
        sizes = [NAMED[zone.lower()] for zone in _ZONE_WORD.findall(words)]
        return _Mention(match, match.start, match.end, min(sizes), max(sizes))
    return _worded(match)


def _abbreviated(document: Document, match: Match) -> _Mention | None:
    string = document.strings[match.field]
    words = match.found[0]
    if not words.isupper():
        return None
    if words in SPELT_LIKE_WORDS or words == "EST":
        before, after = (
            string[max(0, match.start - 24) : match.start],
            string[match.end : match.end + 24],
        )
        beside = (
            _CLOCK_BEFORE.search(before)
            or _CLOCK_AFTER.match(after)
            or _ZONE_BESIDE_BEFORE.search(before)
            or re.match(
                r" ?(?:,|/|-|–|or|and|to|through) ?(?:or |and )?(?:the )?(?:[ECMP][SD]?T|GMT|CET|UTC|EST)\b",
                after,
            )
            or _HOURS_OF.search(before)
            or re.search(
                r"(?:time ?zones?|hours|within|overlap(?:ping)?(?: with)?|in)(?: the| of|:)? $",
                before,
                re.IGNORECASE,
            )
            and words not in {"ET", "CT", "MT", "PT", "ART", "CAT", "EAT", "WEST", "PET"}
        )
        if not beside:
            return None
    offset = ABBREVIATIONS[words]
    return _Mention(match, match.start, match.end, offset, offset)


def _worded(match: Match) -> _Mention | None:
    words = match.found[0].lower().replace("-", " ")
    if (
        words.endswith("time")
        and words.split()[0] in {"us", "eu"}
        and not match.found[0][:2].isupper()
    ):
        return None
    if words.startswith("us ") and not match.found[0].startswith("US"):
        return None
    for name in sorted([*NAMED, *SPANS], key=len, reverse=True):
        if words.startswith(name.replace("-", " ")):
            low, high = SPANS.get(name) or (NAMED[name], NAMED[name])
            return _Mention(match, match.start, match.end, low, high)
    return None


def _widened(document: Document, mention: _Mention) -> _Mention:
    """The mention with "±3" and "within 2 hours of" taken in."""
    string = document.strings[mention.match.field]
    after = string[mention.end : mention.end + 40]
    before = string[max(0, mention.start - 60) : mention.start]
    both = _SPREAD_BOTH_WAYS.match(after)
    if both:
        reach = int(both[1])
        return _Mention(
            mention.match,
            mention.start,
            mention.end + both.end(),
            mention.low - reach,
            mention.high + reach,
        )
    sides = _MINUS_PLUS.match(after)
    if sides:
        return _Mention(
            mention.match,
            mention.start,
            mention.end + sides.end(),
            mention.low - int(sides[1]),
            mention.high + int(sides[2]),
        )
    reach_before = _HOURS_OF.search(before)
    if reach_before and "overlap" not in before:
        written = reach_before[1] or reach_before[2]
        reach = _NUMBERS.get(written.lower()) or int(written)
        start = mention.start - len(before) + reach_before.start()
        return _Mention(
            mention.match, start, mention.end, mention.low - reach, mention.high + reach
        )
    return mention


def _wanted(document: Document, mention: _Mention) -> bool:
    """Whether the sentence is about the hours or the place of this work."""
    field = mention.match.field
    if field == "job_location":
        return True
    start, end = document.sentence_at(mention.start, field)
    string = document.strings[field]
    sentence = string[start:end]
    why = ""
    if _OTHER_EVENT.search(sentence):
        why = "speaks of an event"
    elif _SPREAD.search(string[start : mention.start]) and mention.match.rule.name.endswith(
        "region"
    ):
        why = "speaks of many time zones"
    elif field == "text" and not _ABOUT_HOURS.search(sentence):
        why = "not about hours"
    if why:
        document.overrule(field, mention.start, mention.end, mention.match.rule.name, why)
    return not why


def _groups(document: Document) -> Iterator[list[_Mention]]:
    """Mentions that stand in one sentence, in the order of the text."""
    mentions = [
        _widened(document, mention)
        for match in RULES.matches(document)
        if (mention := _mention(document, match)) and _wanted(document, mention)
    ]
    mentions.sort(
        key=lambda mention: (_FIELDS.index(mention.match.field), mention.start, -mention.end)
    )
    group: list[_Mention] = []
    for mention in mentions:
        if (
            group
            and mention.match.field == group[-1].match.field
            and mention.start < group[-1].end + 60
        ):
            string = document.strings[mention.match.field]
            if mention.start < group[-1].end:
                continue  # a part of what is already there
            gap = string[group[-1].end : mention.start]
            if re.fullmatch(r"[ (\[]{1,2}", gap) and mention.match.rule.name.endswith("offset"):
                continue  # "Pacific Time (UTC-8)" says it twice
            if "\n" not in gap and not re.search(r"[.!?] ", gap):
                group.append(mention)
                continue
        if group:
            yield group
        group = [mention]
    if group:
        yield group


def _strength(document: Document, group: list[_Mention]) -> int:
    field = group[0].match.field
    if field != "text":
        return 1
    start, end = document.sentence_at(group[0].start, field)
    return 0 if _WISH.search(document.text[start:end]) else 2


def find(document: Document) -> TimeZoneSpan | None:
    """The span that the advert asks for most plainly, the first of equals; None when silent."""
    groups = list(_groups(document))
    if not groups:
        return None
    chosen = max(groups, key=lambda group: _strength(document, group))
    if _strength(document, chosen) == 0:
        return None
    first, last = chosen[0], chosen[-1]
    field = first.match.field
    start, end = document.sentence_at(first.start, field)
    overlap = _OVERLAP.search(document.strings[field][start : max(end, last.end)])
    hours = None
    if overlap:
        written = overlap[1] or overlap[2]
        hours = float(_NUMBERS.get(written.lower()) or int(written))
    evidence = document.evidence(field, first.start, last.end, first.match.rule.name)
    return TimeZoneSpan(
        utc_min=max(-12.0, min(mention.low for mention in chosen)),
        utc_max=min(14.0, max(mention.high for mention in chosen)),
        overlap_hours=hours,
        evidence=(evidence,),
    )
