"""applicant_location: where one may live, as the words, the title and the location line say it.

A place that the words demand overrules what the board's location line says, which overrules a
town that only names an office. Says nothing of where the employer, its customers or its team are,
nor of visas.
Corpus: tests/reading/applicant_location.toml.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from deerstalker.domain.fact import ApplicantLocation, WorkplaceKind
from deerstalker.domain.place import REGIONS, country_of
from deerstalker.reading.places import Place, PlaceKind, find_places, find_places_in_line
from deerstalker.reading.residence import Statement, Weight, statement_of
from deerstalker.reading.rules import RuleSet
from deerstalker.reading.vocabulary.countries import COUNTRIES
from deerstalker.reading.vocabulary.residence import PHRASES, N
from deerstalker.reading.vocabulary.subdivisions import SUBDIVISIONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.reading.document import Document

RULES = RuleSet(PHRASES)
_OFFICE_RULES = frozenset(
    N + rule
    for rule in ("city_line", "city_label", "header", "title", "stated_country", "right_to_work")
)
_ASKING_RULES = frozenset(
    N + rule
    for rule in ("residence", "open_to", "persons_from", "listed", "anywhere_in", "fifty_states")
)
_CITY_STATES = frozenset({"SG", "HK", "MO", "MC", "LU"})
_REMOTE_WORD = re.compile(r"remot|anywhere|home", re.IGNORECASE)
_UNITED_STATES = re.compile(r"\bUnited States\b|\bU\.S\.|\bUS\b|\b401\(?k")
_STEM = 5
"""Letters that a country shares with its adjective: "Canad(a)" and "Canad(ian)"."""
_LONGEST_TITLE = 200
"""Characters; what is longer is no title."""
_WORKPLACE_WORD = re.compile(r"remote|on-?site|hybrid|office", re.IGNORECASE)
_TITLE_END = re.compile(r"\(([^()]+)\)|(?:[-–|]|, )\s*([^()|–-]+)(?:\([^()]*\))?$")
_OR_REMOTE = re.compile(
    r"\b(?:or|oder|ou) (?:\w+ )?remote\b|\bremote (?:or|oder|ou) ", re.IGNORECASE
)


def _from_line(document: Document, name: str, rule: str) -> Iterator[Statement]:
    """What a location line or a board's own field says."""
    whole = document.whole(name, N + rule)
    if whole is None:
        return
    places = tuple(
        _letters_meant(document, place, whole.quote) for place in find_places_in_line(whole.quote)
    )
    wide = tuple(
        place
        for place in places
        if place.kind not in {PlaceKind.CITY, PlaceKind.WORLD}
        and (place.codes[0] not in _CITY_STATES or _REMOTE_WORD.search(whole.quote))
    )
    if wide:
        yield Statement(Weight.LINE, wide, whole)
    elif any(place.kind is PlaceKind.WORLD for place in places):
        yield Statement(Weight.SWEEPING, (), whole)
    cities = tuple(
        place for place in places if place.kind is not PlaceKind.WORLD and place not in wide
    )
    if cities and not _OR_REMOTE.search(f"{document.title} | {whole.quote}"):
        yield Statement(
            Weight.LINE if wide else Weight.OFFICE,
            tuple(replace(place, codes=place.countries) for place in cities),
            replace(whole, rule=N + "city_line"),
        )


def _letters_meant(document: Document, place: Place, line: str) -> Place:
    """Two capitals of a country and of an American state ("CA Remote"), by what the text names."""
    written, state = line[place.start : place.end], f"US-{place.codes[0] if place.codes else ''}"
    if place.kind is not PlaceKind.COUNTRY or len(written) != 2 or not written.isupper():
        return place
    country = COUNTRIES[place.codes[0]].split("|")[0]
    if state not in SUBDIVISIONS or country[:_STEM] in document.text:
        return place
    if not _UNITED_STATES.search(document.text):
        return place
    return replace(place, codes=(state,), kind=PlaceKind.SUBDIVISION)


def _from_header(document: Document) -> Iterator[Statement]:
    """The places of a header such as "Acme | Editor | Lisbon, Portugal | On site"."""
    title = document.title
    for part in re.finditer(r"[^|]+", title):
        places = tuple(p for p in find_places(title, part.start(), part.end()) if p.codes)
        named = sum(place.end - place.start for place in places)
        if _OR_REMOTE.search(title):
            return
        mostly = named * 2 >= len(part[0].strip()) or _WORKPLACE_WORD.search(part[0])
        if places and part.start() > 0 and mostly:
            evidence = document.evidence("title", part.start(), part.end(), N + "header")
            countries = tuple(replace(place, codes=place.countries) for place in places)
            yield Statement(Weight.OFFICE, countries, evidence)


def _from_title(document: Document) -> Iterator[Statement]:
    """A place in brackets or at the end of a title: "Editor (EU)", "Nurse - California"."""
    title = document.title
    if len(title) > _LONGEST_TITLE or _OR_REMOTE.search(title):
        return
    for found in _TITLE_END.finditer(title):
        group = 1 if found[1] else 2
        start, end = found.span(group)
        places = tuple(p for p in find_places(title, start, end) if p.codes)
        named = sum(place.end - place.start for place in places)
        if places and named * 10 >= len(found[group].strip()) * 7:
            evidence = document.evidence("title", start, end, N + "title")
            yield Statement(Weight.OFFICE, places, evidence)
            return
    for place in _at_end(title):
        evidence = document.evidence("title", place.start, place.end, N + "title")
        yield Statement(Weight.OFFICE, (place,), evidence)


def _at_end(title: str) -> tuple[Place, ...]:
    """The place that a title ends in: "Senior Editor EMEA"."""
    start = max(title.rfind(" ", 0, max(len(title) - 16, 0)), 0)
    places = find_places(title, start)
    wide = [place for place in places if place.kind in {PlaceKind.COUNTRY, PlaceKind.REGION}]
    return tuple(place for place in wide if place.end == len(title))


def _statements(document: Document) -> Iterator[Statement]:
    yield from _from_line(document, "job_location", "location_line")
    yield from _from_line(document, "stated.applicant_location_requirements", "stated_requirement")
    for statement in _from_line(document, "stated.country", "stated_country"):
        yield replace(statement, weight=Weight.OFFICE)
    if document.source == "hn":
        yield from _from_header(document)
    else:
        yield from _from_title(document)
    for match in RULES.matches(document):
        found = statement_of(document, match)
        if found:
            yield found


def _specific(codes: list[str]) -> tuple[str, ...]:
    """The codes without those that a narrower one of the same country makes empty."""
    if "US" in codes:
        codes = [code for code in codes if code != "US-DC"]  # "all states and D.C."
    narrowed = {country_of(code) for code in codes if "-" in code}
    return tuple(dict.fromkeys(code for code in codes if code not in narrowed))


def _without_wider(include: tuple[str, ...], placed: list[Statement]) -> tuple[str, ...]:
    """The codes without regions that one statement names and another narrows to a country.

    What two fields name stands: the line "Europe; UK" beside "Americas or Europe" leaves Europe.
    """
    kept = list(include)
    fields: dict[str, set[str]] = {}
    for one in placed:
        named = fields.setdefault(one.evidence.field, set())
        named.update(code for place in one.places for code in place.codes)
    for one in placed:
        own = {code for place in one.places for code in place.codes}
        inside = {country_of(code) for code in include if code not in own and code not in REGIONS}
        inside -= {country_of(code) for code in own}
        kept = [
            code
            for code in kept
            if code not in own
            or not REGIONS.get(code, set()) & inside
            or sum(code in named for named in fields.values()) > 1
        ]
    return tuple(kept)


def find(document: Document) -> ApplicantLocation:
    """Where one may live, as far as the advert says; towns of the location line as countries."""
    statements = list(_statements(document))
    excluding = [one for one in statements if one.excludes]
    including = [one for one in statements if not one.excludes]
    strongest = max((one.weight for one in including), default=None)
    chosen = [one for one in including if one.weight is strongest]
    placed = [one for one in chosen if one.places]
    worldwide = bool(chosen) and not placed
    places = [place for one in placed for place in one.places]
    include = _specific([code for place in places for code in place.codes])
    include = _without_wider(include, placed)
    left_out = [code for place in places for code in place.excluded]
    left_out += [code for one in excluding for place in one.places for code in place.codes]
    if not include and not worldwide and not left_out:
        return ApplicantLocation()
    exclude = tuple(dict.fromkeys(code for code in left_out if code not in include))
    evidence = tuple(dict.fromkeys(one.evidence for one in [*(placed or chosen), *excluding]))
    return ApplicantLocation(
        worldwide=worldwide if include or worldwide else None,
        include=include,
        exclude=exclude,
        evidence=evidence,
    )


def settle(found: ApplicantLocation, workplace: WorkplaceKind) -> ApplicantLocation:
    """What stays of it once the workplace is known.

    Of work on site or in the field only that stays which words ask of the applicant: the place of
    such work is no word about where one may live. A town beside the job counts only where the work
    is remote or hybrid.
    """
    rules = {one.rule for one in found.evidence}
    tied = workplace in {WorkplaceKind.ONSITE, WorkplaceKind.FIELD}
    if tied and not rules & _ASKING_RULES:
        return ApplicantLocation()
    if workplace is WorkplaceKind.UNKNOWN and rules <= _OFFICE_RULES:
        return ApplicantLocation()
    return found
