"""What the text of a search box asks: words, "phrases", -not, field:value.

Every field stands in ``FIELDS``, with its meaning, for help pages and completion.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import TYPE_CHECKING, NoReturn, TypeVar

from deerstalker.domain.decision import DecisionKind
from deerstalker.domain.errors import InvalidQuery
from deerstalker.domain.fact import (
    EmploymentKind,
    EngagementKind,
    Level,
    PayUnit,
    WorkplaceKind,
)
from deerstalker.domain.money import Money
from deerstalker.domain.query import Query, SearchField, Sort, Term
from deerstalker.domain.verdict import Answer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import datetime
    from enum import StrEnum

FIELDS: Mapping[str, str] = {
    "title": "words in the title",
    "organization": "words in the name of who hires",
    "location": "words in the place the advert names",
    "text": "words in the advert's text",
    "workplace": "remote, hybrid, onsite, field or unknown; several with commas",
    "lives": "a place code where you live: PT, US-TX",
    "employment": "full_time, part_time, contractor, temporary, intern, volunteer, per_diem, other",
    "engagement": "employee, contractor, freelance or unknown",
    "level": "intern, entry, mid, senior, lead, manager, director, executive or unknown",
    "pay": "least pay with currency and unit: 60000USD/year, 30EUR/hour",
    "language": "language of the advert: en, de",
    "source": "a source or board: lever, ashby/1password",
    "age": "first seen at most so long ago: 12h, 3d, 2w",
    "changed": "changed at most so long ago: 12h, 3d, 2w",
    "enjoys": "yes, partly, no or unclear",
    "avoids": "yes, no or unclear",
    "can": "yes, no or unclear",
    "is": "saved, hidden or applied; closed shows closed ones too",
    "stated": "leave out adverts silent on: workplace, lives, employment, engagement, level, pay",
    "sort": "best, relevance, newest or pay",
}
"""Every field of the query language, and what it takes."""

STATEABLE = ("workplace", "lives", "employment", "engagement", "level", "pay")

_TOKEN = re.compile(
    r"""(?P<minus>-)?
        (?:(?P<field>\w+):(?!//))?
        (?: "(?P<phrase>[^"]*)(?P<closed>"?) | (?P<word>[^\s"]+) )?""",
    re.VERBOSE,
)
_PAY = re.compile(
    r"(?P<before>[a-z]{3})?\s*(?P<amount>\d+(?:[,_]\d{3})*(?:\.\d+)?)\s*(?P<k>k)?\s*"
    r"(?P<after>[a-z]{3})?(?:/(?P<unit>hour|day|week|month|year))?",
    re.IGNORECASE,
)
_PLACE = re.compile(r"[A-Z]{2}(-[A-Z0-9]{1,3})?")
_SPAN = re.compile(r"(\d{1,4})([hdw])")
_HOURS = {"h": 1, "d": 24, "w": 168}

Kind = TypeVar("Kind", bound="StrEnum")


@dataclass(frozen=True, slots=True)
class _Token:
    """One piece of the text: where it and its value begin, and what it says."""

    start: int
    field: str
    value: str
    value_start: int
    is_excluded: bool
    is_phrase: bool


def parse(text: str, *, now: datetime, person: str = "", offset: int = 0, limit: int = 50) -> Query:
    """The query that a search box's text asks.

    Raises:
        InvalidQuery: with the position of what cannot be read.
    """
    reader = _Reader(text, now, Query(person=person, offset=offset, limit=limit))
    for token in _tokens(text):
        reader.take(token)
    return replace(reader.query, terms=tuple(reader.terms))


def _tokens(text: str) -> Iterator[_Token]:
    position = 0
    while position < len(text):
        if text[position].isspace():
            position += 1
            continue
        found = _TOKEN.match(text, position)
        if found is None or found.end() == position:
            raise InvalidQuery(text, position, "This cannot be read.")
        group = "phrase" if found["phrase"] is not None else "word"
        if found["phrase"] is not None and not found["closed"]:
            raise InvalidQuery(text, found.start("phrase") - 1, "This quotation does not end.")
        value = found[group] or ""
        yield _Token(
            start=position,
            field=(found["field"] or "").lower(),
            value=value,
            value_start=found.start(group) if value else found.end(),
            is_excluded=bool(found["minus"]),
            is_phrase=group == "phrase",
        )
        position = found.end()


@dataclass(slots=True)
class _Reader:
    """Takes tokens one by one into a query."""

    text: str
    now: datetime
    query: Query
    terms: list[Term] = field(default_factory=list)

    def take(self, token: _Token) -> None:
        """Add what one token asks; raises InvalidQuery."""
        if token.field and token.field not in FIELDS:
            names = ", ".join(FIELDS)
            raise InvalidQuery(
                self.text, token.start, f"There is no field {token.field!r}; there are: {names}."
            )
        if token.field and not token.value:
            self._refuse(token)
        if not token.field or token.field in set(SearchField):
            self._take_words(token)
        else:
            getattr(self, f"_take_{token.field}")(token)

    def _take_words(self, token: _Token) -> None:
        words = tuple(word for word in token.value.rstrip("*").split() if _is_searchable(word))
        if not words:
            return
        self.terms.append(
            Term(
                words=words,
                field=SearchField(token.field) if token.field else None,
                is_excluded=token.is_excluded,
                is_prefix=token.value.endswith("*"),
            )
        )

    def _take_workplace(self, token: _Token) -> None:
        chosen = self._chosen(token, WorkplaceKind)
        self.query = replace(self.query, workplace=self.query.workplace | chosen)

    def _take_employment(self, token: _Token) -> None:
        chosen = self._chosen(token, EmploymentKind, str.upper)
        self.query = replace(self.query, employment=self.query.employment | chosen)

    def _take_engagement(self, token: _Token) -> None:
        chosen = self._chosen(token, EngagementKind)
        self.query = replace(self.query, engagement=self.query.engagement | chosen)

    def _take_level(self, token: _Token) -> None:
        chosen = self._chosen(token, Level)
        self.query = replace(self.query, seniority=self.query.seniority | chosen)

    def _take_enjoys(self, token: _Token) -> None:
        self._needs_person(token)
        chosen = self._chosen(token, Answer)
        self.query = replace(self.query, enjoys=self.query.enjoys | chosen)

    def _take_avoids(self, token: _Token) -> None:
        self._needs_person(token)
        chosen = self._chosen(token, Answer)
        self.query = replace(self.query, avoids=self.query.avoids | chosen)

    def _take_can(self, token: _Token) -> None:
        self._needs_person(token)
        self.query = replace(self.query, can=self.query.can | self._chosen(token, Answer))

    def _take_is(self, token: _Token) -> None:
        values = [value for value in _values(token) if value != "closed"]
        if len(values) < len(_values(token)):
            self._only_included(token)
            self.query = replace(self.query, with_closed=True)
        if values:
            self._needs_person(token)
            chosen = self._chosen(replace(token, value=",".join(values)), DecisionKind)
            self.query = replace(self.query, decisions=self.query.decisions | chosen)

    def _take_stated(self, token: _Token) -> None:
        self._only_included(token)
        names = set(_values(token))
        if not names <= set(STATEABLE):
            self._refuse(token)
        self.query = replace(self.query, stated_only=self.query.stated_only | names)

    def _take_language(self, token: _Token) -> None:
        self._only_included(token)
        chosen = frozenset(_values(token))
        self.query = replace(self.query, languages=self.query.languages | chosen)

    def _take_source(self, token: _Token) -> None:
        self._only_included(token)
        chosen = frozenset(token.value.split(","))
        self.query = replace(self.query, sources=self.query.sources | chosen)

    def _take_lives(self, token: _Token) -> None:
        self._only_included(token)
        code = token.value.upper()
        if not _PLACE.fullmatch(code):
            self._refuse(token)
        self.query = replace(self.query, lives_in=code)

    def _take_pay(self, token: _Token) -> None:
        self._only_included(token)
        found = _PAY.fullmatch(token.value)
        if found is None or bool(found["before"]) == bool(found["after"]):
            self._refuse(token)
        amount = float(re.sub("[,_]", "", found["amount"])) * (1000 if found["k"] else 1)
        currency = (found["before"] or found["after"]).upper()
        unit = PayUnit((found["unit"] or "year").upper())
        floor = Money(amount=amount, currency=currency, unit=unit)
        self.query = replace(self.query, pay_floor=floor)

    def _take_age(self, token: _Token) -> None:
        self.query = replace(self.query, seen_after=self._moment(token))

    def _take_changed(self, token: _Token) -> None:
        self.query = replace(self.query, changed_after=self._moment(token))

    def _take_sort(self, token: _Token) -> None:
        self._only_included(token)
        (sort, *others) = self._chosen(token, Sort)
        if others:
            self._refuse(token)
        self.query = replace(self.query, sort=sort)

    def _moment(self, token: _Token) -> datetime:
        self._only_included(token)
        found = _SPAN.fullmatch(token.value.lower())
        if found is None:
            self._refuse(token)
        return self.now - timedelta(hours=int(found[1]) * _HOURS[found[2]])

    def _chosen(
        self, token: _Token, kind: type[Kind], spelt: Callable[[str], str] = str.lower
    ) -> frozenset[Kind]:
        """The values named; all others where they are excluded."""
        try:
            chosen = frozenset(kind(spelt(value)) for value in _values(token))
        except ValueError:
            self._refuse(token)
        return frozenset(kind) - chosen if token.is_excluded else chosen

    def _needs_person(self, token: _Token) -> None:
        if not self.query.person:
            why = f"Say for whom: {token.field} is about one person."
            raise InvalidQuery(self.text, token.start, why)

    def _only_included(self, token: _Token) -> None:
        if token.is_excluded:
            raise InvalidQuery(self.text, token.start, f"{token.field} cannot be turned round.")

    def _refuse(self, token: _Token) -> NoReturn:
        why = f"{token.field} takes {FIELDS[token.field]}."
        raise InvalidQuery(self.text, token.value_start, why)


def _values(token: _Token) -> list[str]:
    return [value.strip().lower() for value in token.value.split(",") if value.strip()]


def _is_searchable(word: str) -> bool:
    """Whether a word holds anything that is indexed."""
    return any(sign.isalnum() for sign in word)


def words_of(terms: Iterable[Term]) -> tuple[str, ...]:
    """The words that a search wants to see, to be marked where they stand."""
    return tuple(word for term in terms if not term.is_excluded for word in term.words)
