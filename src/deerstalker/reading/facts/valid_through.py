"""valid_through: until which day one may apply, where the advert names the day.

A date without a year is left alone: meaning never depends on when it is read. So are dates that
figures alone leave open (03/04/2026), and start dates.
Corpus: tests/reading/valid_through.toml.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Text
from deerstalker.reading.rules import Rule, RuleSet

if TYPE_CHECKING:
    from deerstalker.reading.document import Document

_MONTHS = (
    "jan(?:uary|vier|eiro|uar)?|ene(?:ro)?",
    "feb(?:ruary|rero|ruar)?|fév(?:rier)?|fev(?:ereiro)?",
    "mar(?:ch|s|zo|ço)?|märz",
    "apr(?:il)?|avr(?:il)?|abr(?:il)?",
    "may|mai|mayo|maio",
    "june?|juni|juin|junio|junho",
    "july?|juli|juillet|julio|julho",
    "aug(?:ust)?|août|agosto|ago",
    "sept?(?:ember)?|septembre|septiembre|setembro|set",
    "oct(?:ober|obre|ubre)?|okt(?:ober)?|outubro|out",
    "nov(?:ember|embre|iembre|embro)?",
    "dec(?:ember)?|déc(?:embre)?|dez(?:ember|embro)?|dic(?:iembre)?",
)
_MONTH = "|".join(_MONTHS)
_DATE = (
    rf"(?:(?P<iso>20[0-9]{{2}}-[01]?[0-9]-[0-3]?[0-9])"
    rf"|(?P<day_first>[0-3]?[0-9])(?:st|nd|rd|th|\.)? (?:of |de |d’)?(?P<month_after>{_MONTH})\.?,? (?:de )?(?P<year_after>20[0-9]{{2}})"
    rf"|(?P<month_first>{_MONTH})\.? (?P<day_after>[0-3]?[0-9])(?:st|nd|rd|th)?,? (?P<year_last>20[0-9]{{2}})"
    rf"|(?P<a>[0-3]?[0-9])(?P<sign>[./])(?P<b>[0-3]?[0-9])[./](?P<year>20[0-9]{{2}}))"
)
_LEAD = r"[\s:：–-]{1,4}(?:is |are |on |by |the |until |am |le |el |of |before |midnight |11:59 ?pm )*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?"

RULES = RuleSet(
    tuple(
        Rule(f"valid_through.{name}", rf"\b(?:{phrase}){_LEAD}{_DATE}", fields=("text",))
        for name, phrase in {
            "deadline": r"(?:application |applications |closing |submission |apply )?(?:deadline|closing date|close date|end date for applications|cut-?off date|expir(?:es|y|ation)(?: date)?)(?: (?:for (?:all )?(?:applications?|applying|submissions?)|to apply|of applications?))?",
            "apply_by": r"(?:apply|applications?(?: must be)?(?: received| submitted| accepted| close[sd]?| open)?|submit[\w ,]{0,40}|send[\w ,]{0,40}|posting (?:closes|expires|will close)|(?:job|position|vacancy|role) closes|closes|accepted) ?(?:by|before|until|through|no later than|on or before|till|up to|on)?",
            "in_other_words": r"bewerbungsschluss|bewerbungsfrist|bewerben sie sich bis(?: zum)?|date limite(?: de candidature)?|fecha (?:límite|de cierre)|prazo(?: para candidatura)?|inscrições até",
        }.items()
    )
)


def find(document: Document) -> Text:
    """The last day to apply, as YYYY-MM-DD; None where no full date is named."""
    for match in RULES.matches(document):
        day = _day(match.found)
        if day:
            evidence = document.evidence(match.field, match.start, match.end, match.rule.name)
            return Text(value=day.isoformat(), evidence=(evidence,))
        document.overrule(
            match.field, match.start, match.end, match.rule.name, "it is no day that is sure"
        )
    return Text()


def _day(found: re.Match[str]) -> date | None:
    """The day that a match names; None where it is none, or could be two."""
    if found["iso"]:
        year, month, day = map(int, found["iso"].split("-"))
    elif found["month_after"]:
        year, month, day = (
            int(found["year_after"]),
            _month(found["month_after"]),
            int(found["day_first"]),
        )
    elif found["month_first"]:
        year, month, day = (
            int(found["year_last"]),
            _month(found["month_first"]),
            int(found["day_after"]),
        )
    else:
        year = int(found["year"])
        month, day = _order(int(found["a"]), int(found["b"]), found["sign"])
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _order(first: int, second: int, sign: str) -> tuple[int, int]:
    """Month and day of two figures: a dot says day first, a slash only where one passes 12."""
    if sign == "." or first > 12:
        return second, first
    if second > 12 or first == second:
        return first, second
    return 0, 0


def _month(word: str) -> int:
    """1 to 12 for a month's name in five languages."""
    return next(
        number
        for number, names in enumerate(_MONTHS, 1)
        if re.fullmatch(names, word, re.IGNORECASE)
    )
