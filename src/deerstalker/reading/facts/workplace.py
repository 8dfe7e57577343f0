"""workplace: where the work itself is done, and what limits that.

Says nothing of where one may live (``applicant_location``) or how much one travels
(``conditions``). Words about this job beat the title, the title and the location line beat the
board's own value, and what is said of the firm counts only where nothing is said of the job.
Corpus: tests/reading/workplace.toml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Caveat, Workplace, WorkplaceKind
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.places import PlaceKind, find_places
from deerstalker.reading.rules import Match, Rule, RuleSet
from deerstalker.reading.vocabulary.workplace import (
    AFTER_ONSITE,
    NEAR_OFFICE,
    PHRASES,
    TEMPORARY,
    Force,
    Signal,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.fact import Evidence
    from deerstalker.reading.document import Document

RULES = RuleSet((*PHRASES, *NEAR_OFFICE, *TEMPORARY, *AFTER_ONSITE))

_CAVEATS: dict[Rule, Caveat] = (
    dict.fromkeys(NEAR_OFFICE, Caveat.NEAR_OFFICE)
    | dict.fromkeys(TEMPORARY, Caveat.TEMPORARY)
    | dict.fromkeys(AFTER_ONSITE, Caveat.AFTER_ONSITE_PERIOD)
)
_REMOTE, _HYBRID = WorkplaceKind.REMOTE, WorkplaceKind.HYBRID
_ONSITE, _FIELD = WorkplaceKind.ONSITE, WorkplaceKind.FIELD

_INTERVIEW = re.compile(
    r"\binterview|\bfinal round|\bhiring process|\bon-?site day|\btrial", re.IGNORECASE
)
_FOR_SOME = re.compile(
    r"^\W*(?:if you|for (?:those|employees|candidates|team members|anyone|people)|those (?:who|living"
    r"|based|near)|employees (?:who|near|within|based)|some (?:roles|positions|teams|employees))\b"
    r"|\bsome (?:employees|people|of us)\b|\bchoose to\b|\bif (?:you|they)(?:'|’)?(?:re| are| live| reside)\b",
    re.IGNORECASE,
)
_RARELY = re.compile(
    r"^\W*(?:\w+ ){0,3}?(?:(?:a|per|each|every|/) ?)?(?:month|quarter|year|annum|semester)",
    re.IGNORECASE,
)
_NEAR = 60
_GAP = 6
_IN_TOWN = "workplace.remote_in_town"
_TAG = "workplace.tagged_"
"""Tags for LinkedIn stand anywhere, most often after the legal notice."""


@dataclass(frozen=True, slots=True)
class _Reading:
    """One phrase that stood, and where."""

    signal: Signal
    evidence: Evidence

    @property
    def in_words(self) -> bool:
        return self.evidence.field == "text"

    @property
    def is_stated(self) -> bool:
        return self.evidence.field.startswith("stated.")


def find(document: Document) -> Workplace:
    """The workplace the advert offers; unknown where nothing says so."""
    matches = list(RULES.matches(document))
    readings = _Readings(_readings(document, [m for m in matches if m.rule not in _CAVEATS]))
    value, chosen = readings.decide()
    caveats: dict[Caveat, Evidence] = {}
    if value in {_REMOTE, _HYBRID}:
        for match in matches:
            caveat = _CAVEATS.get(match.rule)
            if caveat and not _set_aside(document, match):
                caveats.setdefault(caveat, _cut(document, match))
    denied = readings.denied_by(value)
    if denied:
        caveats[Caveat.CONTRADICTION] = denied.evidence
    return Workplace(
        value=value,
        caveats=tuple(caveats),
        evidence=(*(r.evidence for r in chosen[:3]), *caveats.values()),
    )


def _readings(document: Document, matches: list[Match]) -> list[_Reading]:
    """Phrases that stand, of those that overlap the weightier one, and past every guard."""
    standing: list[Match] = []
    for match in sorted(matches, key=lambda m: (m.start - m.end, m.field, m.start, m.rule.name)):
        rivals = [m for m in standing if m.field == match.field and _overlap(m, match)]
        if all(_outweighs(match, rival) for rival in rivals):
            standing = [m for m in standing if m not in rivals] + [match]
        else:
            _note(document, match, f"it is part of {rivals[0].rule.name}")
    kept: list[_Reading] = []
    for match in standing:
        signal = match.rule.value
        why = _set_aside(document, match)
        if why:
            _note(document, match, why)
        elif isinstance(signal, Signal):
            kept.append(_Reading(signal, _cut(document, match)))
    return kept


def _outweighs(shorter: Match, longer: Match) -> bool:
    """Whether the shorter of two phrases says more: another kind of workplace, and more firmly."""
    one, other = shorter.rule.value, longer.rule.value
    return (
        isinstance(one, Signal)
        and isinstance(other, Signal)
        and one.kind is not other.kind
        and one.force > other.force
    )


def _set_aside(document: Document, match: Match) -> str:
    """Why a phrase in the text does not count; "" where it does."""
    return next(_guards(document, match), "") if match.field == "text" else ""


def _guards(document: Document, match: Match) -> Iterator[str]:
    """Every reason to set a phrase in the text aside."""
    if match.rule.name.startswith(_TAG):
        return
    if document.section_at(match.start) is SectionKind.LEGAL:
        yield "it stands in a legal notice"
    start, end = document.sentence_at(match.start)
    sentence = document.text[start:end]
    around = document.text[max(start, match.start - _NEAR) : min(end, match.end + _NEAR)]
    if _INTERVIEW.search(around):
        yield "it speaks of the interview"
    if match.rule.name == _IN_TOWN and not _names_town(document.text, match.end):
        yield "no town is named"
    signal = match.rule.value
    if isinstance(signal, Signal) and signal.kind is not _REMOTE:
        if _FOR_SOME.search(sentence):
            yield "it holds for some people only"
        if _RARELY.search(document.text[match.end : match.end + 40]):
            yield "it happens once in a while"


def _names_town(text: str, at: int) -> bool:
    """Whether the words from here on begin with a town's name."""
    named = find_places(text, at, at + _NEAR)
    return bool(named) and named[0].kind is PlaceKind.CITY and named[0].start <= at + _GAP


class _Readings:
    """All readings of one advert, and what follows from them."""

    def __init__(self, readings: list[_Reading]) -> None:
        self.all = sorted(readings, key=lambda r: (-r.signal.force, r.evidence.start))

    def decide(self) -> tuple[WorkplaceKind, list[_Reading]]:
        """The workplace and the readings it rests on, strongest first."""
        for kind in self._by_words():
            chosen = self._of(kind, at_least=Force.ROLE) or self._of(kind)
            if chosen:
                return kind, chosen
        stated = [r for r in self.all if r.is_stated]
        if stated:
            return stated[0].signal.kind, stated
        for force in (Force.TEAM, Force.HINT):
            kinds = {r.signal.kind for r in self.all if r.signal.force is force}
            if len(kinds) == 1:
                kind = kinds.pop()
                return kind, [r for r in self.all if r.signal.kind is kind]
        return WorkplaceKind.UNKNOWN, []

    def _by_words(self) -> Iterator[WorkplaceKind]:
        """What words, title and location line say of this job, the best answer first."""
        remote, hybrid = self._said(_REMOTE), self._said(_HYBRID)
        onsite, field = self._said(_ONSITE), self._said(_FIELD)
        claimed = self._claims(_REMOTE)
        if remote is Force.WHOLLY and (claimed or max(hybrid, onsite) < Force.WHOLLY):
            yield _REMOTE
        if hybrid is Force.WHOLLY:
            yield _HYBRID
        if onsite is Force.WHOLLY:
            yield _ONSITE
        if hybrid is Force.ROLE:
            yield _REMOTE if claimed and self._in_words(_REMOTE) else _HYBRID
        if field is Force.ROLE and not self._in_words(_REMOTE):
            yield _FIELD
        if remote is Force.ROLE:
            yield _REMOTE
        if onsite is Force.ROLE and not self._states(_HYBRID):
            yield _ONSITE

    def denied_by(self, value: WorkplaceKind) -> _Reading | None:
        """What a field or the title claims and the answer denies."""
        if value is _REMOTE:
            return next(
                (r for r in self.all if r.is_stated and r.signal.kind in {_HYBRID, _ONSITE}), None
            )
        if value is WorkplaceKind.UNKNOWN:
            return None
        claims = (r for r in self.all if not r.in_words and r.signal.kind is _REMOTE)
        return next(claims, None)

    def _said(self, kind: WorkplaceKind) -> Force:
        """The strongest thing said of this kind outside the board's own value."""
        forces = (r.signal.force for r in self.all if r.signal.kind is kind and not r.is_stated)
        return max(forces, default=Force.HINT)

    def _of(self, kind: WorkplaceKind, at_least: Force = Force.HINT) -> list[_Reading]:
        return [r for r in self.all if r.signal.kind is kind and r.signal.force >= at_least]

    def _in_words(self, kind: WorkplaceKind) -> bool:
        return any(r.in_words for r in self._of(kind, at_least=Force.ROLE))

    def _claims(self, kind: WorkplaceKind) -> bool:
        return any(not r.in_words for r in self._of(kind, at_least=Force.ROLE))

    def _states(self, kind: WorkplaceKind) -> bool:
        return any(r.is_stated for r in self._of(kind))


def _overlap(one: Match, other: Match) -> bool:
    return one.start < other.end and other.start < one.end


def _cut(document: Document, match: Match) -> Evidence:
    return document.evidence(match.field, match.start, match.end, match.rule.name)


def _note(document: Document, match: Match, why: str) -> None:
    document.overrule(match.field, match.start, match.end, match.rule.name, why)
