"""Which places a stretch of text names, as codes.

A rule module below the facts: it knows names and how they stand together ("Austin, TX",
"Berlin, Germany", "US, CA, San Mateo"), not what an advert wants of them.
A name counts only with its capital letter, and two capital letters only where a list, a town
before them or a location line makes a place of them, so that "in or near" is never Indiana or
Oregon. Silent about places that the tables in ``vocabulary`` do not hold.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from deerstalker.domain.place import country_of
from deerstalker.reading.vocabulary.cities_americas import CITIES_AMERICAS
from deerstalker.reading.vocabulary.cities_europe import CITIES_EUROPE
from deerstalker.reading.vocabulary.cities_rest import CITIES_REST
from deerstalker.reading.vocabulary.countries import COUNTRIES
from deerstalker.reading.vocabulary.regions import CODES, WITHIN_US, WORLD
from deerstalker.reading.vocabulary.subdivisions import ABBREVIATED, AREAS, SUBDIVISIONS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping


class PlaceKind(StrEnum):
    """How wide a named place is."""

    WORLD = "world"
    REGION = "region"
    COUNTRY = "country"
    SUBDIVISION = "subdivision"
    CITY = "city"
    LETTERS = "letters"


@dataclass(frozen=True, slots=True)
class Place:
    """A place named in ``string[start:end]``.

    ``codes`` are codes of ``domain.place``: one, or the members of a loose region; empty for the
    world. A city has the code of its state where we know it, else of its country.
    ``excluded`` are codes that the name itself leaves out ("Continental US").
    LETTERS are two capitals that may be an abbreviation; the public functions never return them.
    """

    codes: tuple[str, ...]
    kind: PlaceKind
    start: int
    end: int
    excluded: tuple[str, ...] = ()

    @property
    def countries(self) -> tuple[str, ...]:
        """The codes with states widened to their countries."""
        return tuple(dict.fromkeys(country_of(code) for code in self.codes))


@dataclass(frozen=True, slots=True)
class _Name:
    tokens: tuple[str, ...]
    codes: tuple[str, ...]
    kind: PlaceKind
    capitals: bool
    excluded: tuple[str, ...] = ()


_WORD = re.compile(r"[^\W\d_]+")
_INSIDE_NAME = re.compile(r"[ .’'/&,-]{1,3}")
_CONTAINER_GAP = re.compile(r",? ?\(?|[ ,]? ?[-–|] ?")
_TOWN_BEFORE = re.compile(r"\b[A-Z][\w.’'-]*[a-z][\w.’'-]*, ?$")
_CLOCK_AFTER = re.compile(
    r"[ -]?(?:based )?(?:time[ -]?zones?|(?:business |working |work |office |core )?hours|time\b)",
    re.IGNORECASE,
)
_NOT_A_TOWN = re.compile(
    r"(?:Remote|Hybrid|Anywhere|Only|Location|States?|Residents?), ?$", re.IGNORECASE
)
_LIST_GAP = re.compile(r" ?[,;/&|•][\s]?(?:(?:and|or)\s|& )?|[\s](?:and|or)\s")
_STATE_LETTERS = {code[3:]: code for code in sorted(ABBREVIATED, reverse=True)}
"""Two letters to a code; the American state wins where both countries use the letters."""
_BOARD_LINE = re.compile(r"([A-Z]{2}), ?([A-Z0-9]{0,3}), ?(.*)", re.DOTALL)
_QUOTED_CODES = re.compile(r"'([a-z]{2})'")
_DEPARTMENTS = frozenset({"AI", "BI", "CX", "HR", "IT", "ML", "PM", "QA", "UX"})
"""Pairs of capitals that boards put beside a place to say for which department the work is."""
_SMALL_STARTS = frozenset({"continental", "contiguous", "lower"})
"""First words of names that running text writes small ("the continental US")."""
_PROVINCES = frozenset({"AB", "BC", "MB", "NB", "NS", "ON", "QC", "SK"})
_RATHER_STATES = frozenset(
    {"AL", "AZ", "GA", "KY", "LA", "MA", "MD", "MN", "MO", "MS", "NC", "NE", "PA", "SC", "SD", "VA"}
)
"""Letters of a country and of a state that, alone in a line, are the state far more often."""
_NEIGHBOURS_OF_GEORGIA = frozenset(
    {"AM", "AZ", "TR", "UA", "KZ", "RU", "UZ", "RS", "EE", "LV", "LT", "PL", "CY"}
)


def _folded(word: str) -> str:
    lower = word.casefold()
    if lower.isascii():
        return lower
    plain = unicodedata.normalize("NFKD", lower.replace("ł", "l").replace("ø", "o"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def _tokens(name: str) -> tuple[str, ...]:
    return tuple(_folded(word) for word in _WORD.findall(name))


def _named(table: Mapping[str, str], kind: PlaceKind) -> Iterator[_Name]:
    for code, names in table.items():
        both = names.replace("&", "and").split("|") if "&" in names else []
        for name in (*names.split("|"), *both):
            short = len("".join(_tokens(name))) <= 3 and name.isupper()
            yield _Name(_tokens(name), (code,), kind, short)


def _all_names() -> Iterator[_Name]:
    """Every name, the strongest claim to a spelling first."""
    for names, kind, codes, excluded in (
        (WORLD, PlaceKind.WORLD, (), ()),
        (WITHIN_US, PlaceKind.COUNTRY, ("US",), ("US-AK", "US-HI")),
        *((names, PlaceKind.REGION, codes, ()) for codes, names in CODES.values()),
    ):
        for name in names.split("|"):
            short = len("".join(_tokens(name))) <= 3
            yield _Name(_tokens(name), codes, kind, short, excluded)
    for table, kind in (
        (COUNTRIES, PlaceKind.COUNTRY),
        (SUBDIVISIONS, PlaceKind.SUBDIVISION),
        (AREAS, PlaceKind.CITY),
        (CITIES_AMERICAS, PlaceKind.CITY),
        (CITIES_EUROPE, PlaceKind.CITY),
        (CITIES_REST, PlaceKind.CITY),
    ):
        yield from _named(table, kind)


@cache
def _lexicon() -> dict[str, tuple[_Name, ...]]:
    """Names by their first word, the longest first."""
    by_tokens: dict[tuple[str, ...], _Name] = {}
    for name in _all_names():
        by_tokens.setdefault(name.tokens, name)
    by_first: dict[str, list[_Name]] = {}
    for name in by_tokens.values():
        by_first.setdefault(name.tokens[0], []).append(name)
    return {
        first: tuple(sorted(names, key=lambda name: -len(name.tokens)))
        for first, names in by_first.items()
    }


def _fits(string: str, words: list[re.Match[str]], name: _Name, *, any_case: bool) -> bool:
    if len(words) < len(name.tokens):
        return False
    for before, word, token in zip([None, *words], words, name.tokens, strict=False):
        if before and not _INSIDE_NAME.fullmatch(string, before.end(), word.start()):
            return False
        if _folded(word[0]) != token:
            return False
    if any_case:
        return True
    if name.capitals:
        return all(word[0].isupper() for word in words[: len(name.tokens)])
    return words[0][0][0].isupper() or bool(name.excluded and words[-1][0][0].isupper())


def _scan(string: str, start: int, end: int, *, any_case: bool) -> Iterator[Place]:
    """Names and pairs of capitals, in order, not yet understood together."""
    words = list(_WORD.finditer(string, start, end))
    lexicon = _lexicon()
    at = 0
    while at < len(words):
        word = words[at]
        if word[0][0].islower() and not any_case and word[0] not in _SMALL_STARTS:
            at += 1
            continue
        for name in lexicon.get(_folded(word[0]), ()):
            if _fits(string, words[at : at + len(name.tokens)], name, any_case=any_case):
                last = words[at + len(name.tokens) - 1]
                yield Place(name.codes, name.kind, word.start(), last.end(), name.excluded)
                at += len(name.tokens)
                break
        else:
            if len(word[0]) == 2 and word[0].isupper() and word[0].isascii():
                yield Place((word[0],), PlaceKind.LETTERS, word.start(), word.end())
            at += 1


def _contained(string: str, inner: Place, outer: Place) -> Place | None:
    """One place for a town or state and what holds it ("Austin", "Texas"); None for two places."""
    if inner.kind not in {PlaceKind.CITY, PlaceKind.SUBDIVISION}:
        return None
    if not _CONTAINER_GAP.fullmatch(string, inner.end, outer.start):
        return None
    match outer.kind:
        case PlaceKind.LETTERS:
            return _with_letters(string, inner, outer)
        case PlaceKind.COUNTRY:
            return _in_country(string, inner, outer)
        case PlaceKind.SUBDIVISION if inner.kind is PlaceKind.CITY:
            return _in_state(inner, outer)
        case _:
            return None


def _in_country(string: str, inner: Place, country: Place) -> Place | None:
    code, wider = inner.codes[0], country.codes[0]
    if country_of(code) == wider:
        return replace(inner, end=country.end)
    if inner.kind is PlaceKind.SUBDIVISION or "," not in string[inner.end : country.start]:
        return None
    return replace(inner, codes=(wider,), end=country.end)


def _in_state(city: Place, state: Place) -> Place | None:
    code, wider = city.codes[0], state.codes[0]
    if code == "US-NY" and wider != code:
        return None  # "New York, Ohio" are two states of a list
    kept = code if (code, wider) == ("GE", "US-GA") else wider
    return replace(city, codes=(kept,), end=state.end)


def _with_letters(string: str, inner: Place, letters: Place) -> Place | None:
    code, written = inner.codes[0], letters.codes[0]
    if written in {code[3:], country_of(code)}:
        return replace(inner, end=letters.end)
    state = _STATE_LETTERS.get(written)
    if state and inner.kind is PlaceKind.CITY and "," in string[inner.end : letters.start]:
        return replace(inner, codes=(state,), end=letters.end)
    return None


def _town(string: str, place: Place) -> Place | None:
    """A town we do not know, in a state that we do: "Stow, OH"."""
    before = string[max(0, place.start - 40) : place.start]
    if not _TOWN_BEFORE.search(before) or _NOT_A_TOWN.search(before):
        return None
    if place.kind is PlaceKind.LETTERS:
        state = _STATE_LETTERS.get(place.codes[0])
        return replace(place, codes=(state,), kind=PlaceKind.CITY) if state else None
    return replace(place, kind=PlaceKind.CITY) if place.kind is PlaceKind.SUBDIVISION else None


def _joined(string: str, places: Iterable[Place]) -> list[Place]:
    """The places with towns put into their states and countries."""
    joined: list[Place] = []
    for place in places:
        last = joined[-1] if joined else None
        whole = _contained(string, last, place) if last else None
        if whole:
            joined[-1] = whole
        elif last and last.end > place.start - 4 and last.kind is not PlaceKind.LETTERS:
            joined.append(place)
        else:
            joined.append(_town(string, place) or place)
    return _without_clocks(string, joined)


def _without_clocks(string: str, places: list[Place]) -> list[Place]:
    """The places without "US and EU time zones", which name hours."""
    kept: list[Place] = []
    dropped_from = -1
    for place in reversed(places):
        gap = string[place.end : dropped_from] if dropped_from > 0 else "."
        if _CLOCK_AFTER.match(string, place.end) or re.fullmatch(r" ?(?:/|&|or|and) ?", gap):
            dropped_from = place.start
        else:
            kept.insert(0, place)
            dropped_from = -1
    return kept


def _abbreviations(string: str, places: list[Place]) -> list[Place]:
    """Pairs of capitals become states where at least two stand in a row; others are dropped."""
    kept: list[Place] = []
    run: list[Place] = []
    for place in places:
        letters = place.kind is PlaceKind.LETTERS
        if letters and run and _LIST_GAP.fullmatch(string, run[-1].end, place.start):
            run.append(place)
            continue
        kept += _as_states(run)
        run = [place] if letters else []
        if not letters:
            kept.append(place)
    kept += _as_states(run)
    return kept


def _as_states(run: list[Place]) -> list[Place]:
    if len(run) < 2 or not all(one.codes[0] in _STATE_LETTERS for one in run):
        return []
    return [_as_state(one) for one in run]


def _as_state(letters: Place) -> Place:
    code = _STATE_LETTERS[letters.codes[0]]
    return replace(letters, codes=(code,), kind=PlaceKind.SUBDIVISION)


def _georgia(places: list[Place]) -> list[Place]:
    """The country Georgia beside its neighbours, and the state everywhere else."""
    others = {code for place in places for code in place.codes if code != "US-GA"}
    if not others & _NEIGHBOURS_OF_GEORGIA or any(code.startswith("US") for code in others):
        return places
    return [
        replace(place, codes=("GE",), kind=PlaceKind.COUNTRY)
        if place.codes == ("US-GA",)
        else place
        for place in places
    ]


def find_places(string: str, start: int = 0, end: int | None = None) -> tuple[Place, ...]:
    """The places named in ``string[start:end]`` of running text, in order, not overlapping."""
    end = len(string) if end is None else end
    places = _joined(string, _scan(string, start, end, any_case=False))
    return tuple(_georgia(_abbreviations(string, places)))


def find_places_in_line(line: str) -> tuple[Place, ...]:
    """The places of a board's location line, where codes and small letters may stand too."""
    codes = [found for found in _QUOTED_CODES.finditer(line) if found[1].upper() in COUNTRIES]
    if codes:
        return tuple(
            Place((found[1].upper(),), PlaceKind.COUNTRY, found.start(1), found.end(1))
            for found in codes
        )
    board = _BOARD_LINE.match(line)
    if board and board[1] in COUNTRIES:
        kind = PlaceKind.CITY if board[2] or board[3].strip(" ,") else PlaceKind.COUNTRY
        return (Place((board[1],), kind, 0, len(line)),)
    joined = _joined(line, _scan(line, 0, len(line), any_case=True))
    return tuple(_georgia(_line_letters(joined)))


def _line_letters(places: list[Place]) -> list[Place]:
    """Pairs of capitals in a location line: countries, or states where one can be nothing else."""
    named = [place for place in places if place.kind is not PlaceKind.LETTERS]
    letters = [
        place
        for place in places
        if place.kind is PlaceKind.LETTERS and not (named and place.codes[0] in _DEPARTMENTS)
    ]
    written = {place.codes[0] for place in letters}
    known = {code for place in named for code in place.countries}
    if written & _PROVINCES and "CA" in written | known:
        letters = [one for one in letters if one.codes[0] == "CA"]
    elif any(one in _STATE_LETTERS and one not in COUNTRIES for one in written):
        if "US" in known:
            return named
        states = [_as_state(one) for one in letters if one.codes[0] in _STATE_LETTERS]
        return sorted([*named, *states], key=lambda place: place.start)
    if "US" in known:
        letters = [one for one in letters if one.codes[0] not in _STATE_LETTERS]
    countries = [
        _as_state(one) if one.codes[0] in _RATHER_STATES else replace(one, kind=PlaceKind.COUNTRY)
        for one in letters
        if one.codes[0] in COUNTRIES and one.codes[0] not in known
    ]
    return sorted([*named, *countries], key=lambda place: place.start)
