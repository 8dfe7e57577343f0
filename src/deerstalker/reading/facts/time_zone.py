"""time_zone: the span of UTC offsets in which one must live, or whose hours one works.

Offsets are those of standard time. Says nothing of deadlines, interviews and events that happen
at some hour, nor of teams that are merely spread over time zones.
Corpus: tests/reading/time_zone.toml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deerstalker.domain.fact import TimeZoneSpan
from deerstalker.reading.rules import Match, Rule, RuleSet
from deerstalker.reading.vocabulary.zones import ABBREVIATIONS, NAMED, SPANS, SPELT_LIKE_WORDS

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deerstalker.reading.document import Document

_N = "time_zone."
_FIELDS = ("title", "job_location", "text")
_SIGNED = r"[+−–±-] ?/?-? ?\d{1,2}(?::[0-5]\d|\.5|[03]0)?\b"


def _any_of(names: Iterable[str]) -> str:
    longest_first = sorted(names, key=lambda name: (-len(name), name))
    return "|".join(re.escape(name).replace(r"\ ", "[ -]") for name in longest_first)


RULES = RuleSet(
    [
        Rule(
            _N + "offset",
            rf"\b(?:UTC|GMT) ?\(?{_SIGNED}"
            rf"(?: ?(?:to|and|through|thru|until|[-–—>/~]+) ?(?:UTC|GMT)? ?{_SIGNED})?",
            fields=_FIELDS,
        ),
        Rule(
            _N + "abbreviation",
            rf"\b(?:{_any_of(ABBREVIATIONS.keys() - SPELT_LIKE_WORDS)})\b",
            fields=_FIELDS,
        ),
        # capitals that are words as well: after a space or slash here, and before a clock word below
        Rule(
            _N + "short",
            r"[ /(](?:EST|ET|CT|MT|PT|IST|CST|MST|BST|AST|GST|HST|NST|MSK|SAST)\b",
            fields=_FIELDS,
        ),
        Rule(
            _N + "short_first",
            r"\b(?:EST|ET|CT|MT|PT|IST|CST) (?:time|hours|business|working|core)",
            fields=_FIELDS,
        ),
        Rule(
            _N + "clock_beside",
            r"(?:\b\d{1,2} ?(?:[ap]\.?m\.?)?|noon|between|in|of|with|the|to|on|US|zone:) ?\(?"
            r"(?:eastern|pacific|central|mountain)(?: (?:standard|daylight))?"
            r"(?: time| hours)?\b",
        ),
        Rule(
            _N + "either",
            r"\b(?:eastern|central|mountain|pacific)"
            r"(?: ?(?:,|/|or|and|to|through) ?(?:or |and )?(?:the )?"
            r"(?:eastern|central|mountain|pacific))+\b",
            fields=_FIELDS,
        ),
        Rule(
            _N + "zone_word",
            r"\b(?:time[ -]?zones?|(?:business|working|work|office|core|market|day ?time) hours"
            r"|(?:standard|daylight|coast|us|european|eastern|pacific|uk|london|mean) time"
            r"|(?:us|uk|eu|european|eastern|pacific|central|mountain|american|indian|australian|coast) hours"
            r"|(?:us|uk|eu|european|eastern) shift)\b",
            fields=_FIELDS,
        ),
    ]
)

_BEFORE_ZONE_WORD = re.compile(
    rf"\b(?:{_any_of([*NAMED, *SPANS])})(?:['’]s)?[ -]?\(?(?:(?:standard|daylight|summer|based|us|usa|coast|time|zone"
    r"|CET|EST|PST|GMT|the)\)?[ -]?)*$",
    re.IGNORECASE,
)
_NAME_IN = re.compile(rf"(?:{_any_of([*NAMED, *SPANS])})\b", re.IGNORECASE)
_OFFSET = re.compile(r"([+−–±-]) ?/?-? ?(\d{1,2})(?::([0-5]\d)|\.(5)|([03]0))?\b")
_US_ZONE = re.compile(r"eastern|central|mountain|pacific", re.IGNORECASE)
_ZONES = r"(?:[ECMP][SD]?T|GMT|CET|CEST|UTC|EET|Eastern|Central|Mountain|Pacific)"
_CLOCK_BEFORE = re.compile(r"(?:\d|[ap]\.?m\.?|noon|midnight)\s?\(?$", re.IGNORECASE)
_CLOCK_AFTER = re.compile(
    r"\)? ?-?(?:time|hours|business|working|core|shift|±|\+/-|[+-] ?\d|\(?utc|\(?gmt|standard)",
    re.IGNORECASE,
)
_ZONE_AFTER = re.compile(rf" ?(?:,|/|-|–|or|and|to|through) ?(?:or |and )?(?:the )?{_ZONES}\b")
_ZONE_BEFORE = re.compile(
    rf"\b{_ZONES} ?(?:time)? ?(?:,|/|-|–|or|and|to|through|thru) ?(?:or |and )?(?:the )?$"
)
_ABOUT_HOURS = re.compile(
    r"time[ -]?zones?|\bhours?\b|\bhrs?\b|overlap|\bshifts?\b|schedule|availab|\bwithin\b|\bbetween\b|\bcore\b"
    r"|align|\bwork(?:ing)?\b|online|located|based|reside|\d ?[ap]\.?m\b|\d:\d\d|±|\+/-|monday|\bmon\b|m-f\b"
    r"|location|remote",
    re.IGNORECASE,
)
_OTHER_EVENT = re.compile(
    r"deadline|apply (?:by|before)|applications? (?:close|must|due|will)|closing date|closes (?:on|at)|webinar"
    r"|info session|submit|interview|expires?|no later than|contact us|call us|support (?:is|hours)|posted|reach us"
    r"|help ?desk hours|office is open|accommodation|phone:|event (?:is|will)|published",
    re.IGNORECASE,
)
_SPREAD = re.compile(
    r"\b(?:multiple|various|different|differing|many|several|all|any|other|across|regardless of|no matter)\b[^.;\n]{0,24}$",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"\b(?:prefer(?:red|ably|ence|s)?|ideal(?:ly)?|nice[- ]to[- ]have|a plus|bonus)\b",
    re.IGNORECASE,
)
_BOTH_WAYS = re.compile(
    r" ?\(?,? ?(?:time ?zones?,? |time |zone,? )?(?:\+ ?/ ?[-–−]|±|\+-|-/\+|plus or minus|plus/minus) ?(?:up to )?(\d{1,2})",
    re.IGNORECASE,
)
_MINUS_PLUS = re.compile(
    r" ?\(? ?[-−–] ?(\d{1,2}) ?(?:h(?:ours?)?)? ?(?:/|to|,|and) ?\+ ?(\d{1,2})", re.IGNORECASE
)
_COUNT = r"(\d{1,2}|two|three|four|five|six)"
_HOURS_OF = re.compile(
    rf"\b{_COUNT} ?[- ]?(?:hours?|hrs?|h)(?: (?:time ?zone )?difference)?"
    r" (?:of|from|to|off|either side of|around)(?: the)?(?: US)? $"
    r"|(?:\+ ?/ ?[-–−]|±|plus or minus|plus/minus) ?(\d{1,2}) ?(?:hours?|hrs?|h)?\)?(?: (?:of|from|to))?(?: the)? ?$",
    re.IGNORECASE,
)
_OVERLAP = re.compile(
    rf"\b{_COUNT}(?: ?[-–] ?\d)? ?\+? ?-?(?:hours?|hrs?|h)\b[^.;\n]{{0,50}}\boverlap"
    rf"|\boverlap\w*\b[^.;\n]{{0,50}}?\b{_COUNT} ?\+?(?: or more)? ?-?(?:hours?|hrs?|h)\b",
    re.IGNORECASE,
)
_SIZE_AFTER = re.compile(r"[ (]*[+−–±-]? ?\d")
_SAID = re.compile(r" \(?UTC ?([+−–-]?) ?(\d{1,2})\b")
_NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6}
_NEAR = 60
_WEST, _EAST = -12.0, 14.0
"""The offsets that exist: Baker Island and Kiribati."""


@dataclass(frozen=True, slots=True)
class _Mention:
    """A zone named in ``string[start:end]`` of a field, as the offsets it spans."""

    field: str
    rule: str
    start: int
    end: int
    low: float
    high: float


def _number(written: str) -> int:
    return _NUMBERS.get(written.lower()) or int(written)


def _mention(document: Document, match: Match) -> _Mention | None:
    string = document.strings[match.field]
    kind = match.rule.name.removeprefix(_N)
    if kind == "offset":
        low, high = _offset_span(match.found[0])
        if not _WEST <= low <= high <= _EAST:
            return None
        return _Mention(match.field, match.rule.name, match.start, match.end, low, high)
    if kind in {"abbreviation", "short", "short_first"}:
        return _abbreviated(string, match)
    if kind in {"clock_beside", "either"}:
        return _us_zones(string, match)
    return _worded(string, match)


def _offset_span(words: str) -> tuple[float, float]:
    sizes: list[float] = []
    for sign, hours, minutes, half, joined in _OFFSET.findall(words):
        size = int(hours) + int(minutes or joined or 0) / 60 + (0.5 if half else 0)
        sizes.append(-size if sign in "-−–" else size)
    if "±" in words or "/-" in words or "+-" in words:
        return -abs(sizes[0]), abs(sizes[0])
    return min(sizes, default=_EAST), max(sizes, default=_WEST)


def _abbreviated(string: str, match: Match) -> _Mention | None:
    word = re.search(r"[A-Z]{2,4}", match.found[0])
    if word is None or word[0] not in ABBREVIATIONS:
        return None
    start = match.start + word.start()
    end = start + len(word[0])
    if word[0] in {"UTC", "GMT"} and _SIZE_AFTER.match(string, end):
        return None  # an offset: another rule reads it, and one that lost its sign is nobody's
    if (word[0] in SPELT_LIKE_WORDS or word[0] == "EST") and not _clock_beside(string, start, end):
        return None
    offset = _as_said(string, end, ABBREVIATIONS[word[0]])
    return _Mention(match.field, match.rule.name, start, end, offset, offset)


def _as_said(string: str, end: int, usual: float) -> float:
    """The offset of an abbreviation, also where the advert says "CST (UTC+8)" itself."""
    said = _SAID.match(string, end)
    if said is None:
        return usual
    size = float(said[2])
    signed = -size if said[1] and said[1] in "-−–" else size
    if not said[1] and size == abs(usual):
        return usual
    summer = signed == usual + 1
    return usual if summer else signed


def _clock_beside(string: str, start: int, end: int) -> bool:
    """Whether an hour, the word "time" or another zone stands beside capitals."""
    before, after = string[max(0, start - 40) : start], string[end : end + 24]
    if _CLOCK_BEFORE.search(before) or _CLOCK_AFTER.match(after) or _HOURS_OF.search(before):
        return True
    if _ZONE_BEFORE.search(before) or _ZONE_AFTER.match(after):
        return True
    return end - start > 2 and bool(
        re.search(
            r"(?:time ?zones?|hours|within|overlap(?:ping)?(?: with)?|in|on|remote)(?: the| of|:)? \(?$",
            before,
            re.IGNORECASE,
        )
    )


def _us_zones(string: str, match: Match) -> _Mention | None:
    words = match.found[0]
    zones = _US_ZONE.findall(words)
    clock = (
        _CLOCK_BEFORE.match(words)
        or re.search(r"\d|noon", words)
        or words.lower().endswith(("time", "hours"))
    )
    followed = re.match(
        r" ?(?:us )?(?:standard |daylight )?(?:time|hours)",
        string[match.end : match.end + 20],
        re.IGNORECASE,
    )
    if (
        not zones
        or not (clock or followed)
        or (len(zones) == 1 and zones[0].islower() and not followed and not clock)
    ):
        return None
    if re.match(
        r"[ -]?(?:europe|america|asia|african)", string[match.end : match.end + 12], re.IGNORECASE
    ):
        return None
    sizes = [NAMED[zone.lower()] for zone in zones]
    named = _US_ZONE.search(words)
    start = match.start if words[0].isdigit() or named is None else match.start + named.start()
    return _Mention(match.field, match.rule.name, start, match.end, min(sizes), max(sizes))


def _worded(string: str, match: Match) -> _Mention | None:
    """The name before the words for a clock: "US business hours", "Central European time"."""
    at = match.start
    name = _NAME_IN.match(string, at)
    if name is None or name[0].lower() in {"european", "eu", "us", "coast"}:
        named = _BEFORE_ZONE_WORD.search(string, max(0, at - 40), match.end if name else at)
        at = named.start() if named else at
        name = _NAME_IN.match(string, at) if named else name
    if name is None or (name[0].lower() in {"us", "eu", "uk", "uae"} and not name[0].isupper()):
        return None
    key = name[0].lower().replace("-", " ")
    low, high = SPANS.get(key) or (NAMED[key], NAMED[key])
    return _Mention(match.field, match.rule.name, at, match.end, low, high)


def _widened(document: Document, mention: _Mention) -> _Mention:
    """The mention with "±3" and "within 2 hours of" taken in."""
    string = document.strings[mention.field]
    before = string[max(0, mention.start - _NEAR) : mention.start]
    both = _BOTH_WAYS.match(string, mention.end)
    sides = _MINUS_PLUS.match(string, mention.end)
    earlier = _HOURS_OF.search(before) if "overlap" not in before else None
    below = above = 0
    start, end = mention.start, mention.end
    if both:
        below = above = int(both[1])
        end = both.end()
    elif sides:
        below, above = int(sides[1]), int(sides[2])
        end = sides.end()
    elif earlier:
        below = above = _number(earlier[1] or earlier[2])
        start -= len(before) - earlier.start()
    return replace(
        mention, start=start, end=end, low=mention.low - below, high=mention.high + above
    )


def _unwanted(document: Document, mention: _Mention) -> str:
    """Why the words are not about the hours or the place of this work; "" if they are."""
    if mention.field == "job_location":
        return ""
    start, end = document.line_at(mention.start, mention.field)
    string = document.strings[mention.field]
    start, end = max(start, mention.start - 140), min(end, mention.end + 100)
    if _OTHER_EVENT.search(string[start:end]):
        return "speaks of an event"
    if mention.rule.endswith("zone_word") and _SPREAD.search(string[start : mention.start]):
        return "speaks of many time zones"
    if mention.field == "text" and not _ABOUT_HOURS.search(string[start:end]):
        return "not about hours"
    return ""


def _mentions(document: Document) -> list[_Mention]:
    found = []
    for match in RULES.matches(document):
        mention = _mention(document, match)
        why = _unwanted(document, mention) if mention else ""
        if mention and why:
            document.overrule(mention.field, mention.start, mention.end, mention.rule, why)
        elif mention:
            found.append(_widened(document, mention))
    return sorted(found, key=lambda one: (_FIELDS.index(one.field), one.start, -one.end))


def _groups(document: Document) -> list[list[_Mention]]:
    """Mentions that stand together in one sentence, in the order of the text."""
    groups: list[list[_Mention]] = []
    for mention in _mentions(document):
        last = groups[-1][-1] if groups else None
        if last is None or last.field != mention.field:
            groups.append([mention])
            continue
        gap = document.strings[mention.field][last.end : mention.start]
        offset_after_name = mention.rule.endswith("offset") and not last.rule.endswith("offset")
        said_twice = offset_after_name and re.fullmatch(r"[ (\[]{1,2}", gap)
        if mention.start < last.end or said_twice:
            continue  # a part of what is there, or "Pacific Time (UTC-8)"
        if len(gap) > _NEAR or "\n" in gap or re.search(r"[.!?] [A-Z]", gap):
            groups.append([mention])
        else:
            groups[-1].append(mention)
    return groups


def _strength(document: Document, group: list[_Mention]) -> int:
    """How plainly a group asks: 2 in the words, 1 in a title or location line, 0 as a wish."""
    first, last = group[0], group[-1]
    if first.field != "text":
        return 1
    start, end = document.sentence_at(first.start, first.field)
    start, end = max(start, first.start - _NEAR), min(end, last.end + _NEAR)
    return 0 if _WISH.search(document.text[start:end]) else 2


def find(document: Document) -> TimeZoneSpan | None:
    """The span that the advert asks for most plainly, the first of equals; None when silent."""
    groups = _groups(document)
    chosen = max(groups, key=lambda group: _strength(document, group), default=None)
    if chosen is None or _strength(document, chosen) == 0:
        return None
    first, last = chosen[0], chosen[-1]
    start, end = document.sentence_at(first.start, first.field)
    overlap = _OVERLAP.search(document.strings[first.field][start : max(end, last.end)])
    return TimeZoneSpan(
        utc_min=max(_WEST, min(mention.low for mention in chosen)),
        utc_max=min(_EAST, max(mention.high for mention in chosen)),
        overlap_hours=float(_number(overlap[1] or overlap[2])) if overlap else None,
        evidence=(document.evidence(first.field, first.start, last.end, first.rule),),
    )
