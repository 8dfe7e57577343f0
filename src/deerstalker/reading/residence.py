"""What one phrase of an advert says about where the applicant may live.

"You must be based in Spain" demands; "we are based in Spain" speaks of the employer and says
nothing; "Remote (Spain)" names the place; "work from anywhere" is often praise. A rule module
below ``facts.applicant_location``, which weighs the statements against one another.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from deerstalker.reading.place_lists import line_after, places_after, places_before
from deerstalker.reading.places import Place, PlaceKind, find_places
from deerstalker.reading.vocabulary import residence as say

if TYPE_CHECKING:
    from collections.abc import Callable

    from deerstalker.domain.fact import Evidence
    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match


_LONGEST_PLACE = 200
"""Characters after "Location:" that may still be a place."""


class Weight(IntEnum):
    """How much a statement says about where the applicant may live."""

    PRAISE = 0  # "work from anywhere" among the benefits
    OFFICE = 1  # a town beside the job, a right to work: only the country, only for remote work
    SWEEPING = 2  # the world, or a wish for a place
    RIGHT = 3  # "must be authorized to work in"
    LINE = 4  # what the board's line or title names as the place
    DEMANDED = 5  # "must reside in", "open to candidates in"


@dataclass(frozen=True, slots=True)
class Statement:
    """What one phrase says: places, or the world where ``places`` is empty."""

    weight: Weight
    places: tuple[Place, ...]
    evidence: Evidence
    excludes: bool = False


def _state(
    document: Document,
    match: Match,
    places: tuple[Place, ...],
    end: int,
    weight: Weight,
    *,
    excludes: bool = False,
) -> Statement | None:
    if not places:
        return None
    start = min(match.start, places[0].start)
    evidence = document.evidence(match.field, start, max(end, match.end), match.rule.name)
    return Statement(weight, places, evidence, excludes)


def _before(document: Document, match: Match) -> str:
    """The words of the sentence before a match."""
    start = document.sentence_at(match.start, match.field)[0]
    return document.strings[match.field][max(start, match.start - 90) : match.start]


def _of_company(document: Document, match: Match, end: int) -> bool:
    """Whether the sentence speaks of the employer, its team or its customers."""
    before = _before(document, match)
    begins = match.found[0][0].isupper() and not say.JOINED_BEFORE.search(before)
    if say.FIRM_SPEAKS.match(document.strings[match.field], end):
        return True
    if begins or not before.strip(" -•*–"):
        # "Based in Spain" begins a line or an item, also where a board lost the line ends
        return document.section_at(match.start) in say.QUIET
    firm = say.NAMED_FIRM.search(before)
    if say.OURS.search(before) or (firm and not say.PERSONAL.search(firm[0])):
        return True
    whose = [found.start() for found in say.COMPANY.finditer(before)]
    person = [found.start() for found in say.PERSONAL.finditer(before)]
    return not person or (bool(whose) and whose[-1] > person[-1])


def _residence(document: Document, match: Match) -> Statement | None:
    places, end = places_after(document, match.field, match.end)
    if not places:
        return None
    if _of_company(document, match, end):
        document.overrule(match.field, match.start, end, match.rule.name, "speaks of the employer")
        return None
    outside = "outside" in document.strings[match.field][match.start : places[0].start].lower()
    denied = _denied(_before(document, match))
    if outside and not denied:
        return None
    if denied and not outside and not say.TURNED_AWAY.search(_before(document, match)):
        return None
    if _pays(document, match, end):
        return None
    return _demand(document, match, places, end, excludes=denied and not outside)


def _denied(before: str) -> bool:
    """Whether the words deny; twice denied ("do not apply if you are not") is asked."""
    return len(say.DENIAL.findall(before)) % 2 == 1


def _pays(document: Document, match: Match, end: int) -> bool:
    """Whether the sentence says what is paid in a place."""
    string = document.strings[match.field]
    return bool(
        say.PAY_BEFORE.search(_before(document, match))
        or say.FIGURE.match(string, end)
        or say.PAYS_AFTER.match(string, end)
    )


def _demand(
    document: Document, match: Match, places: tuple[Place, ...], end: int, *, excludes: bool
) -> Statement | None:
    """What the words ask; wished, or one of two choices, it weighs less."""
    string = document.strings[match.field]
    before, after = _before(document, match), string[end : end + 40]
    weight = Weight.DEMANDED
    if say.WISHED.search(before) or say.WISHED_AFTER.match(after) or say.ALSO.search(before):
        weight = Weight.SWEEPING
    if say.ELSE_REMOTE.search(before) or say.REMOTE_ELSE.match(after):
        weight = Weight.OFFICE
    if say.OFFICE.search(string[match.start : end] + after[:12]) or say.OFFICE_JOB.search(before):
        places = tuple(
            replace(place, codes=place.countries) if place.kind is PlaceKind.CITY else place
            for place in places
        )
    return _state(document, match, places, end, weight, excludes=excludes)


def _open_to(document: Document, match: Match) -> Statement | None:
    places, end = places_after(document, match.field, match.end)
    if places and places[0].kind is PlaceKind.WORLD:
        return None
    if not places or _pays(document, match, end):
        return None
    if say.NOT_OPEN.search(_before(document, match)):
        return None
    lead = document.strings[match.field][match.start : places[0].start]
    if say.OUR.search(lead):
        return None
    denied = _denied(_before(document, match))
    excludes = denied != ("outside" in lead.lower())
    if excludes and any(place.kind is PlaceKind.CITY for place in places):
        return None
    return _demand(document, match, places, end, excludes=excludes)


def _listed(document: Document, match: Match) -> Statement | None:
    """A list of states or countries, where the sentence speaks of those who are hired."""
    if not say.HIRED.search(_before(document, match)):
        return None
    return _open_to(document, match)


def _anywhere_in(document: Document, match: Match) -> Statement | None:
    places, end = places_after(document, match.field, match.end)
    return _state(document, match, places, end, Weight.DEMANDED)


def _remote_beside(document: Document, match: Match) -> Statement | None:
    """A place that stands right beside the word: "Remote (US)", "US remote"."""
    string = document.strings[match.field]
    places: tuple[Place, ...] = ()
    end = match.end
    if match.found[0].lower() == "remotely" and say.TEAM_WORKS.search(_before(document, match)):
        return None
    if say.NAME_AHEAD.match(string, match.end):
        places, end = places_after(document, match.field, match.end)
    if not places or not say.BESIDE.fullmatch(string, match.end, places[0].start):
        places, end = places_before(document, match.field, match.start), match.end
    places = tuple(place for place in places if place.kind is not PlaceKind.WORLD)
    weight = Weight.DEMANDED if match.field == "title" else Weight.LINE
    if places and all(place.kind is PlaceKind.CITY for place in places):
        weight = Weight.OFFICE
    return _state(document, match, places, end, weight)


def _place_based(document: Document, match: Match) -> Statement | None:
    """A place before the words: "US only", "US-based candidates"."""
    places = places_before(document, match.field, match.start)
    if not places:
        return None
    why = _not_meant(document, match, places[0].start)
    if why:
        document.overrule(match.field, places[0].start, match.end, match.rule.name, why)
        return None
    citizens = match.found[0].lower().startswith(("citizen", "national"))
    weight = Weight.RIGHT if citizens else Weight.DEMANDED
    return _state(document, match, places, match.end, weight)


def _not_meant(document: Document, match: Match, start: int) -> str:
    """Why "…-based" or "… only" after a place does not speak of the applicant; "" if it does."""
    string = document.strings[match.field]
    words, lead = match.found[0].lower(), string[max(0, start - 50) : start]
    based = words.endswith("based")
    if match.field == "text" and document.section_at(match.start) in say.NOT_OF_PLACE:
        return "said of the firm, its benefits or the law"
    if say.PAY_AFTER.match(string, match.end) or say.PAY_BEFORE.search(_before(document, match)):
        return "says what is paid there"
    if say.LED.search(lead) or (based and say.FIRM_AFTER.match(string, match.end)):
        return "a firm or a team"
    if not based and not words.endswith("only") and not say.ASKED.search(lead):
        return "not asked for"
    if based and not say.BASED_OF_WHOM.match(string, match.end) and not say.MUST_BE.search(lead):
        return "not said of a person"
    return ""


def _label(document: Document, match: Match) -> Statement | None:
    """What stands after "Location:", on its line or the next."""
    string = document.strings[match.field]
    line_end = line_after(string, match.end)
    if line_end - match.end > _LONGEST_PLACE or string.count(" ", match.end, line_end) > 14:
        return None
    places = find_places(string, match.end, line_end)
    if any(place.kind is PlaceKind.WORLD for place in places):
        places = tuple(p for p in places if p.kind is not PlaceKind.WORLD)
        if not places:
            evidence = document.evidence(match.field, match.end, line_end, match.rule.name)
            return Statement(Weight.SWEEPING, (), evidence)
    city = all(place.kind is PlaceKind.CITY for place in places)
    if city:
        places = tuple(replace(place, codes=place.countries) for place in places)
    weight = Weight.OFFICE if city else Weight.LINE
    stated = _state(document, match, places, places[-1].end if places else 0, weight)
    if stated and city:
        rule = replace(stated.evidence, rule=say.N + "city_label")
        return replace(stated, evidence=rule)
    return stated


def _right_to_work(document: Document, match: Match) -> Statement | None:
    places, end = places_after(document, match.field, match.end)
    firm = say.FIRM_RIGHT.search(_before(document, match))
    return _state(document, match, places, end, Weight.RIGHT if firm else Weight.OFFICE)


def _except(document: Document, match: Match) -> Statement | None:
    if match.found[0].lower().startswith("outside") and not say.PERSONS_BEFORE.search(
        _before(document, match)
    ):
        return None
    places, end = places_after(document, match.field, match.end)
    before = _before(document, match)
    gone_on = say.WHERE_WE.match(document.strings[match.field], end)
    if any(place.kind is PlaceKind.CITY for place in places) or "zone" in before or gone_on:
        return None
    return _state(document, match, places, end, Weight.DEMANDED, excludes=True)


def _country_wide(document: Document, match: Match) -> Statement | None:
    start, end = document.sentence_at(match.start, match.field)
    if not say.WORKS_THERE.search(document.strings[match.field][start:end]):
        return None
    code = say.COUNTRY_WIDE[match.found[0].lower()]
    country = Place((code,), PlaceKind.COUNTRY, match.start, match.end)
    return _state(document, match, (country,), match.end, Weight.LINE)


def _fifty_states(document: Document, match: Match) -> Statement | None:
    if not say.HIRED.search(_before(document, match)):
        return None
    country = Place(("US",), PlaceKind.COUNTRY, match.start, match.end)
    return _state(document, match, (country,), match.end, Weight.DEMANDED)


def _worldwide(document: Document, match: Match) -> Statement | None:
    name = match.field
    places, _ = places_after(document, name, match.end)
    if any(place.kind is not PlaceKind.WORLD for place in places):
        return None
    why = _not_world(document, match)
    if why:
        document.overrule(name, match.start, match.end, match.rule.name, why)
        return None
    praise = name == "text" and document.section_at(match.start) in say.PRAISING
    evidence = document.evidence(name, match.start, match.end, match.rule.name)
    return Statement(Weight.PRAISE if praise else Weight.SWEEPING, (), evidence)


def _not_world(document: Document, match: Match) -> str:
    """Why words such as "from anywhere" do not promise the world; "" if they do."""
    string = document.strings[match.field]
    start, end = document.sentence_at(match.start, match.field)
    if say.PERK.search(string[start:end]):
        return "for some weeks only"
    if say.NOT_WORLD.match(string, match.end):
        return "anywhere within something"
    if match.field != "text":
        return ""
    bare = match.found[0].lower().startswith(("anywhere", "from any", "in any"))
    if bare and match.start > start + 3 and not say.HIRED.search(string[start : match.start]):
        return "not said of the work"
    in_praise = document.section_at(match.start) in say.PRAISING
    if in_praise and not say.WHOLE_WORLD.search(string[match.start : match.end + 16]):
        return "praise of the firm"
    return ""


_READERS: dict[str, Callable[[Document, Match], Statement | None]] = {
    "residence": _residence,
    "residence_abroad": _residence,
    "country_wide": _country_wide,
    "open_to": _open_to,
    "persons_from": _open_to,
    "listed": _listed,
    "anywhere_in": _anywhere_in,
    "remote_beside": _remote_beside,
    "place_based": _place_based,
    "label": _label,
    "right_to_work": _right_to_work,
    "except": _except,
    "fifty_states": _fifty_states,
    "worldwide": _worldwide,
}


def statement_of(document: Document, match: Match) -> Statement | None:
    """What a phrase of ``vocabulary.residence`` says here; None where it says nothing of this."""
    return _READERS[match.rule.name.removeprefix(say.N)](document, match)
