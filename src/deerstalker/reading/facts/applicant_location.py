"""applicant_location: where one may live, as the words, the title and the location line say it.

A place that the words demand overrules what the board's location line says, which overrules a
town that only names an office. Says nothing of where the employer, its customers or its team are,
nor of visas.
Corpus: tests/reading/applicant_location.toml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import IntEnum
from typing import TYPE_CHECKING

from deerstalker.domain.fact import ApplicantLocation, Evidence, WorkplaceKind
from deerstalker.domain.place import REGIONS, country_of
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.places import Place, PlaceKind, find_places, find_places_in_line
from deerstalker.reading.rules import Match, Rule, RuleSet

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from deerstalker.reading.document import Document


class _Weight(IntEnum):
    """How much a statement says about where the applicant may live."""

    PRAISE = 0  # "work from anywhere" among the benefits
    OFFICE = 1  # a town beside the job, a right to work: only the country, only for remote work
    SWEEPING = 2  # "work from anywhere": often praise
    LINE = 3  # what the board's line or title names as the place
    DEMANDED = 4  # "must reside in", "open to candidates in"


@dataclass(frozen=True, slots=True)
class _Statement:
    """What one phrase says: places, or the world where ``places`` is empty."""

    weight: _Weight
    places: tuple[Place, ...]
    evidence: Evidence
    excludes: bool = False


_N = "applicant_location."
_OFFICE_RULES = frozenset(
    _N + rule for rule in ("city_line", "city_label", "header", "stated_country", "right_to_work")
)
_PERSON = (
    r"(?:candidates?|applicants?|applications|residents?|people|persons?|individuals?|talents?"
    r"|folks|professionals|employees?|contractors?|freelancers?|anyone|those|experts?)"
)
RULES = RuleSet(
    [
        Rule(
            _N + "residence",
            r"\b(?:resid(?:e|es|ing|ent|ents|ency|ence)|liv(?:e|es|ing)|located|based|domiciled"
            r"|situated) (?:\w+ )?(?:in|within|from|near|of|at|across|anywhere|outside|throughout)\b",
        ),
        Rule(
            _N + "open_to",
            r"\b(?:open|available|restricted|limited|offered|exclusive(?:ly)?) (?:\w+ )?(?:to|for|in|within)\b"
            r"|\b(?:hire|hiring|recruit|recruiting|employ|accept|accepting) (?:\w+ ){0,2}?(?:in|from|within|outside)\b",
        ),
        Rule(
            _N + "persons_from",
            r"\b(?:candidates|applicants|applications|residents|anyone|individuals|freelancers|contractors|talent) (?:only )?(?:from|in)\b",
        ),
        Rule(
            _N + "listed",
            r"\b(?:following|these|approved|eligible|select|certain) (?:\w+[ /]){0,3}?(?:states|countries|locations|provinces|regions)\b",
        ),
        Rule(
            _N + "anywhere_in",
            r"\banywhere (?:in|within|across|inside|throughout|on)\b",
            fields=("title", "text"),
        ),
        Rule(
            _N + "remote_beside",
            r"\bremot(?:e|ely|o|a)\b|\bhome[- ]?(?:office|based)\b|\bwork(?:ing)? from home\b|\bwfh\b|\bt[eé]l[eé]travail\b|\bteletrabajo\b",
            fields=("title", "text"),
        ),
        Rule(
            _N + "place_based",
            r"[- ](?:based|only)\b|\b(?:citizens?|residents|nationals)\b",
            fields=("title", "text"),
        ),
        Rule(
            _N + "label",
            r"^\W{0,3}(?:job |work |role |primary |preferred |candidate )?(?:locations?|where|place of work|region|country|based"
            r"|standort|arbeitsort|einsatzort|lieu|localisation|ubicaci[oó]n|localiza[cç][aã]o|local de trabalho) ?(?:[:–-]|$)",
        ),
        Rule(
            _N + "right_to_work",
            r"\b(?:authori[sz](?:ed|ation)|eligib(?:le|ility)|right|entitled|permitted|permit|permission) to (?:\w+ ){0,2}?work (?:\w+ ){0,3}?(?:in|within|from)\b"
            r"|\bwork(?:ing)? (?:authori[sz]ation|permit|rights|visa|eligibility) (?:in|for)\b",
        ),
        Rule(
            _N + "except",
            r"\b(?:except(?:ing)?|exclud(?:es?|ing)|with the exception of|other than|outside)(?: (?:for|of|in))?\b",
            fields=("title", "job_location", "text"),
        ),
        Rule(
            _N + "fifty_states",
            r"\b(?:all|any|each)(?: of)?(?: the)? (?:50|fifty) (?:u\.?s\.? )?states\b",
        ),
        Rule(
            _N + "worldwide",
            r"\banywhere (?:in|on|around|across) the (?:world|globe|planet)\b|\banywhere on earth\b"
            r"|\b(?:from|in) any (?:country|location|place)\b|\b(?:no matter|regardless of) (?:where you (?:live|are|call)|where you[’\']re|your (?:location|geography))\b"
            r"|\b(?:work|working|apply|join us|live|based|located|remotely|remote|job|position|home) (?:\w+ )?(?:from )?anywhere\b"
            r"|\bwherever (?:in the world|you (?:are|live|want|like|choose))\b|\blocation[- ](?:agnostic|independent)\b"
            r"|\bremote[ -]*[(,:|/–-]? ?(?:worldwide|world-wide|globally|anywhere)\b|\b(?:globally|worldwide)[ -]remote\b"
            r"|\b(?:hire|hiring|candidates|applicants|applications) (?:\w+ )?(?:worldwide|globally|from (?:all )?(?:over|around) the (?:world|globe))\b"
            r"|\bde qualquer lugar\b|\bdesde cualquier (?:lugar|parte)\b|\bweltweit (?:arbeiten|remote|m[öo]glich)\b|\bremote[ ,(]*weltweit\b|\bvon überall\b|\bn['’]importe où\b",
            fields=("title", "text"),
        ),
    ]
)

_GAP_WORDS = frozenset(
    (
        "a an the one of any either all anywhere in within from across throughout near around "
        "inside to for be being is are or and as both also well plus our your their following "
        "these those only exclusively solely currently full time ideally preferably preferred "
        "countries country states state provinces province regions region cities city locations "
        "location area areas metro metropolitan greater territory territories union mainland "
        "based located living residing reside resident residents live who that which can must "
        "candidates candidate applicants applicant people person individuals talent employees "
        "contractors folks professionals with where we have can hire such including include "
        "eligible select certain limited remote remotely work working hybrid office offices time "
        "entity entities north south east west northern southern eastern western central "
        "other european eu legally permanently physically already be come commuting distance "
        "commutable miles km drive hour minutes our hub hubs hq headquarters e g i eg ie etc "
        "oder und in der die das den dem aus von im y o en el la los las de del ou et e em no na"
    ).split()
)
_WORDS = re.compile(r"[^\W\d_]+")
_FIRST_GAP, _NEXT_GAP = 90, 48
_NEAR, _FAR = 160, 1200
_LIST_LINES = 60
_COMPANY = re.compile(
    r"\b(?:we|we['’]re|us|our|company|companies|startup|start-up|firm|clients?|customers?|teams?|team members"
    r"|offices?|headquarter(?:s|ed)?|hq|founders?|investors?|organi[sz]ation|agency|studio|users|families"
    r"|colleagues|partners?|businesses|brand|employees (?:are|who)|staff|entity|centers?|stakeholders|world|employees|venture|executives?|ceo|cto|architect|attorneys?|leaders?|clinics?|schools?|hospitals?|students)\b",
    re.IGNORECASE,
)
_PERSONAL = re.compile(
    r"\b(?:you|you['’]re|your|candidates?|applicants?|must|role|position|job|opportunity|individuals?|person"
    r"|people|anyone|those|residents?|requires?|required|need(?:s|ed)?|should|talent|professionals|remote|remotely"
    r"|contractors?|freelancers?|someone|somebody|hire|hiring|folks|ideally|preferably|expect|who|can|to be|may be)\b",
    re.IGNORECASE,
)
_DENIAL = re.compile(
    r"\b(?:not|cannot|can['’]t|unable|don['’]t|won['’]t|aren['’]t|isn['’]t|ineligible)\b",
    re.IGNORECASE,
)
_PERK = re.compile(
    r"\b(?:\d+|one|two|three|four|six|eight|twelve|few|several) ?(?:weeks?|days?|months?)\b"
    r"|\b(?:per|a|each) year\b|\bweeks?\b|\bvacation\b|\bannually\b|\bhealth|\binsurance",
    re.IGNORECASE,
)
_BASED_OF_WHOM = re.compile(
    r" ?(?:,|\)|\.|$|\n|candidates?|applicants?|residents?|individuals|professionals|talent|contractors?"
    r"|freelancers?|only|remote|position|role\b|job\b|opportunity|please|writers?|developers?|engineers?|or\b"
    r"|at this time)",
    re.IGNORECASE,
)
_FIRM_AFTER = re.compile(
    r" ?(?:[\w-]+ ){0,4}?(?:company|compan|startup|start-up|firm|organi[sz]ation|agency|business|team|client|employer"
    r"|studio|bank|nonprofit|customers?|employees|teammates|provider|consult)",
    re.IGNORECASE,
)
_PAY_AFTER = re.compile(
    r"[^.\n]{0,60}?(?:salary|\bpay\b|range|compensation|benefits?|receive|offered|OTE|\$|\d{4})",
    re.IGNORECASE,
)
_MUST_BE = re.compile(
    r"\b(?:must be|be|is|is an?|fully|100%|role|position|for|to|are)(?: an?| only| the)? $",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:must|only|open to|limited to|exclusively|require[sd]?|to be)\b", re.IGNORECASE
)
_OURS = re.compile(
    r"\b(?:our|its|their|whose|we have|of the|the company['’]s) (?:[\w-]+ ){0,2}$", re.IGNORECASE
)
_TEAM_WORKS = re.compile(
    r"\b(?:team|teams|employees|people|we|staff|colleagues) (?:\w+ ){0,2}$", re.IGNORECASE
)
_NOT_WORLD = re.compile(
    r"\W{0,2}(?:within|between|in the (?:stack|tech|app|code)|in (?:our|their|your|an?|these)\b|you have|that we"
    r"|where (?:we|our)|of the world|(?:\w+ )?(?:distributed|team|company|async|fund|program|policy|stipend|budget"
    r"|perk|weeks?|months?|days?|for up to|up to)\b)",
    re.IGNORECASE,
)
_PAY_BEFORE = re.compile(
    r"\b(?:salary|salaries|i-9|e-verify|privacy|ordinance|pursuant|disclosure|pay|compensation|ranges?|OTE|wage)\b",
    re.IGNORECASE,
)
_FIGURE = re.compile(r" ?(?:is|:|-|–)? ?(?:\$|€|£|\d{4})")
_WISHED = re.compile(r"\b(?:prefer\w*|ideally|nice to have|a plus)\b[^.;\n]{0,50}$", re.IGNORECASE)
_WISHED_AFTER = re.compile(
    r" ?\(?(?:is |are |strongly |highly )*(?:preferred|a plus|ideal)", re.IGNORECASE
)
_ELSE_REMOTE = re.compile(
    r"\bremote(?:ly)?\b[^.;\n]{0,24}\bor (?:be |can be |if )?$", re.IGNORECASE
)
_REMOTE_ELSE = re.compile(
    r"[ ,(]{0,2}(?:or|and) (?:can be |fully |100% |work(?:ing)? )?remote", re.IGNORECASE
)
_OFFICE = re.compile(
    r"\b(?:office|hq|headquarters|hub|commut|onsite|on-site|in[- ]person)", re.IGNORECASE
)
_OFFICE_JOB = re.compile(
    r"\b(?:role|position|job|opportunity)(?: is| will be| can be| may be)? $", re.IGNORECASE
)
_ALSO = re.compile(r"\b(?:can|may|could)(?: also)? be $", re.IGNORECASE)
_HIRED = re.compile(
    r"\b(?:hir(?:e|ing)|jobs?|role|position|done|apply|join|resid\w*|liv(?:e|ing)|located|based|open|available|candidates?|applicants?|remote|must"
    r"|employ|work(?:ing)? (?:from|in)|consider)\b",
    re.IGNORECASE,
)
_JOINED_BEFORE = re.compile(r"(?:[,)]|\b(?:is|are|were|['’]re)) ?$", re.IGNORECASE)
_FIRM_SPEAKS = re.compile(r",? (?:we|our|us|the company)\b", re.IGNORECASE)
_PRAISING = frozenset({SectionKind.BENEFITS, SectionKind.ORGANIZATION})
_WHOLE_WORLD = re.compile(r"world|globe|planet|earth|global|country", re.IGNORECASE)
_LED = re.compile(
    r"\b(?:group|teams?|of|with|our|support\w*|manage|lead|guide|hire) (?:an? )?(?:\w+ )?$",
    re.IGNORECASE,
)
_NOT_OF_PLACE = frozenset({SectionKind.BENEFITS, SectionKind.LEGAL, SectionKind.ORGANIZATION})
_NAMED_FIRM = re.compile(r"[a-z0-9.’']\W{1,3}[A-Z][\w&.]*,? $")
_NAME_AHEAD = re.compile(r"[^\w\n]{0,4}(?:[a-z]+ ){0,4}[^\w\n]{0,2}[A-ZÖÉÁ]")
_CITY_STATES = frozenset({"SG", "HK", "MO", "MC", "LU"})
_REMOTE_WORD = re.compile(r"remot|anywhere|home", re.IGNORECASE)
_OR_REMOTE = re.compile(
    r"\b(?:or|oder|ou) (?:\w+ )?remote\b|\bremote (?:or|oder|ou) ", re.IGNORECASE
)
_QUIET = frozenset({SectionKind.ORGANIZATION, SectionKind.LEGAL})


def _glue(gap: str, longest: int) -> bool:
    """Whether what stands between two names only joins them."""
    if len(gap) > longest or re.search(r"[!?]|\.\s+[A-Z]|\.\s*\n", gap):
        return False
    return all(word.lower() in _GAP_WORDS for word in _WORDS.findall(gap))


def _places_from(document: Document, name: str, at: int) -> tuple[tuple[Place, ...], int]:
    """The places listed from ``at`` on, and where their list ends; list items count as well."""
    string = document.strings[name]
    end = document.line_at(at, name)[1]
    places: list[Place] = []
    reached = at
    for _ in range(_LIST_LINES):
        before = len(places)
        for place in _named_from(string, reached, end):
            longest = _NEXT_GAP if places else _FIRST_GAP
            if not _glue(string[reached : place.start], longest):
                return tuple(places), reached
            places.append(place)
            reached = place.end
        rest = string[reached:end]
        follows = len(places) > before if places else rest.rstrip().endswith(":")
        if not follows or not _glue(rest, _FIRST_GAP) or end >= len(string):
            break
        if (
            not string[at:end].rstrip().endswith(":")
            and len(places) > 0
            and "\n" not in string[at:reached]
        ):
            break
        end = _next_line(string, end)
    return tuple(places), reached


def _named_from(string: str, at: int, end: int) -> tuple[Place, ...]:
    """The places named in a line from ``at`` on, looking far only where a list goes on."""
    near = min(end, at + _NEAR)
    places = find_places(string, at, near)
    if near < end and places and places[-1].end > near - _NEXT_GAP:
        return find_places(string, at, min(end, at + _FAR))
    return places


def _next_line(string: str, end: int) -> int:
    while end < len(string) and string[end].isspace():
        end += 1
    stop = string.find("\n", end)
    return len(string) if stop < 0 else stop


def _place_before(document: Document, name: str, at: int) -> tuple[Place, ...]:
    """The places that end right before ``at``: "US", "US or Canada"."""
    string = document.strings[name]
    start = max(document.line_at(at, name)[0], at - 60)
    words = string[start:at].split()
    if not words or not words[-1].strip("()/|,-")[:1].isupper():
        return ()
    places = find_places(string, start, at)
    kept: list[Place] = []
    edge = at
    for place in reversed(places):
        if not re.fullmatch(
            r"[\s,/&()|-]*(?:or|and|residents?)?[\s,/&()|-]*", string[place.end : edge]
        ):
            break
        kept.insert(0, place)
        edge = place.start
    return tuple(kept)


def _state(
    document: Document,
    match: Match,
    places: tuple[Place, ...],
    end: int,
    weight: _Weight,
    *,
    excludes: bool = False,
) -> _Statement | None:
    if not places:
        return None
    start = min(match.start, places[0].start)
    evidence = document.evidence(match.field, start, max(end, match.end), match.rule.name)
    return _Statement(weight, places, evidence, excludes)


def _before(document: Document, match: Match) -> str:
    """The words of the sentence before a match."""
    start = document.sentence_at(match.start, match.field)[0]
    return document.strings[match.field][max(start, match.start - 90) : match.start]


def _of_company(document: Document, match: Match, end: int) -> bool:
    """Whether the sentence speaks of the employer, its team or its customers."""
    before = _before(document, match)
    begins = match.found[0][0].isupper() and not _JOINED_BEFORE.search(before)
    if _FIRM_SPEAKS.match(document.strings[match.field], end):
        return True
    if begins or not before.strip(" -•*–"):
        # "Based in Spain" begins a line or an item, also where a board lost the line ends
        return document.section_at(match.start) in _QUIET
    if _OURS.search(before) or _NAMED_FIRM.search(before):
        return True
    whose = [found.start() for found in _COMPANY.finditer(before)]
    person = [found.start() for found in _PERSONAL.finditer(before)]
    return not person or (bool(whose) and whose[-1] > person[-1])


def _residence(document: Document, match: Match) -> _Statement | None:
    places, end = _places_from(document, match.field, match.end)
    if not places:
        return None
    if _of_company(document, match, end):
        document.overrule(match.field, match.start, end, match.rule.name, "speaks of the employer")
        return None
    outside = "outside" in document.strings[match.field][match.start : places[0].start].lower()
    denied = _denied(_before(document, match))
    if outside and not denied:
        return None
    if _pays(document, match, end):
        return None
    return _demand(document, match, places, end, excludes=denied and not outside)


def _denied(before: str) -> bool:
    """Whether the words deny; twice denied ("do not apply if you are not") is asked."""
    return len(_DENIAL.findall(before)) % 2 == 1


def _pays(document: Document, match: Match, end: int) -> bool:
    """Whether the sentence says what is paid in a place."""
    string = document.strings[match.field]
    return bool(_PAY_BEFORE.search(_before(document, match)) or _FIGURE.match(string, end))


def _demand(
    document: Document, match: Match, places: tuple[Place, ...], end: int, *, excludes: bool
) -> _Statement | None:
    """What the words ask; wished, or one of two choices, it weighs less."""
    string = document.strings[match.field]
    before, after = _before(document, match), string[end : end + 40]
    weight = _Weight.DEMANDED
    if _WISHED.search(before) or _WISHED_AFTER.match(after) or _ALSO.search(before):
        weight = _Weight.SWEEPING
    if _ELSE_REMOTE.search(before) or _REMOTE_ELSE.match(after):
        weight = _Weight.OFFICE
    if _OFFICE.search(string[match.start : end] + after[:12]) or _OFFICE_JOB.search(before):
        places = tuple(
            replace(place, codes=place.countries) if place.kind is PlaceKind.CITY else place
            for place in places
        )
    return _state(document, match, places, end, weight, excludes=excludes)


def _open_to(document: Document, match: Match) -> _Statement | None:
    places, end = _places_from(document, match.field, match.end)
    if places and places[0].kind is PlaceKind.WORLD:
        return None
    if not places or _pays(document, match, end) or _before(document, match).endswith("For "):
        return None
    outside = "outside" in document.strings[match.field][match.start : places[0].start].lower()
    denied = _denied(_before(document, match))
    excludes = denied != outside
    if excludes and any(place.kind is PlaceKind.CITY for place in places):
        return None
    return _demand(document, match, places, end, excludes=excludes)


def _listed(document: Document, match: Match) -> _Statement | None:
    """ "In the following states: …", where the sentence speaks of those who are hired."""
    if not _HIRED.search(_before(document, match)):
        return None
    return _open_to(document, match)


def _anywhere_in(document: Document, match: Match) -> _Statement | None:
    places, end = _places_from(document, match.field, match.end)
    return _state(document, match, places, end, _Weight.DEMANDED)


def _remote_beside(document: Document, match: Match) -> _Statement | None:
    """ "Remote (US)", "US remote": a place that stands right beside the word."""
    string = document.strings[match.field]
    places: tuple[Place, ...] = ()
    end = match.end
    if match.field == "text" and _TEAM_WORKS.search(_before(document, match)):
        return None
    if _NAME_AHEAD.match(string, match.end):
        places, end = _places_from(document, match.field, match.end)
    if not places or not re.fullmatch(
        r"[\s(\[,:/|–—-]{0,4}(?:(?:in|within|from|across|based in|only|only in|anywhere in|throughout|for|to|o|role in|position in|job in) )?(?:the |all of )?",
        string[match.end : places[0].start],
        re.IGNORECASE,
    ):
        places, end = _place_before(document, match.field, match.start), match.end
    places = tuple(place for place in places if place.kind is not PlaceKind.WORLD)
    weight = _Weight.DEMANDED if match.field == "title" else _Weight.LINE
    if places and all(place.kind is PlaceKind.CITY for place in places):
        weight = _Weight.OFFICE
    return _state(document, match, places, end, weight)


def _place_based(document: Document, match: Match) -> _Statement | None:
    """ "US only", "US-based candidates"."""
    string = document.strings[match.field]
    places = _place_before(document, match.field, match.start)
    if not places:
        return None
    lead = string[max(0, places[0].start - 50) : places[0].start]
    if match.field == "text" and document.section_at(match.start) in _NOT_OF_PLACE:
        return None
    if (
        _LED.search(lead)
        or _PAY_AFTER.match(string, match.end)
        or _PAY_BEFORE.search(_before(document, match))
    ):
        return None
    if not match.found[0].lower().endswith(("based", "only")) and not _ASKED.search(lead):
        return None
    if match.found[0].lower().endswith("based"):
        before = string[max(0, places[0].start - 20) : places[0].start]
        if _FIRM_AFTER.match(string, match.end):
            document.overrule(match.field, places[0].start, match.end, match.rule.name, "a firm")
            return None
        if not _BASED_OF_WHOM.match(string, match.end) and not _MUST_BE.search(before):
            return None
    citizens = match.found[0].lower().startswith(("citizen", "national"))
    weight = _Weight.OFFICE if citizens else _Weight.DEMANDED
    return _state(document, match, places, match.end, weight)


def _label(document: Document, match: Match) -> _Statement | None:
    """ "Location: …" and what stands on its line or the next."""
    string = document.strings[match.field]
    line_end = _next_line(string, match.end)
    places = find_places(string, match.end, min(line_end, match.end + 200))
    if len(string[match.end : line_end].split()) > 14:
        return None
    if any(place.kind is PlaceKind.WORLD for place in places):
        places = tuple(p for p in places if p.kind is not PlaceKind.WORLD)
        if not places:
            evidence = document.evidence(match.field, match.end, line_end, match.rule.name)
            return _Statement(_Weight.LINE, (), evidence)
    city = all(place.kind is PlaceKind.CITY for place in places)
    if city:
        places = tuple(replace(place, codes=place.countries) for place in places)
    weight = _Weight.OFFICE if city else _Weight.LINE
    stated = _state(document, match, places, places[-1].end if places else 0, weight)
    if stated and city:
        rule = replace(stated.evidence, rule=_N + "city_label")
        return replace(stated, evidence=rule)
    return stated


def _right_to_work(document: Document, match: Match) -> _Statement | None:
    places, end = _places_from(document, match.field, match.end)
    return _state(document, match, places, end, _Weight.OFFICE)


def _except(document: Document, match: Match) -> _Statement | None:
    if match.found[0].lower().startswith("outside") and not re.search(
        r"(?:candidates|applicants|residents|people) $", _before(document, match), re.IGNORECASE
    ):
        return None
    places, end = _places_from(document, match.field, match.end)
    before = _before(document, match)
    if any(place.kind is PlaceKind.CITY for place in places) or "zone" in before:
        return None
    return _state(document, match, places, end, _Weight.DEMANDED, excludes=True)


def _fifty_states(document: Document, match: Match) -> _Statement | None:
    if not _HIRED.search(_before(document, match)):
        return None
    country = Place(("US",), PlaceKind.COUNTRY, match.start, match.end)
    return _state(document, match, (country,), match.end, _Weight.DEMANDED)


def _worldwide(document: Document, match: Match) -> _Statement | None:
    name = match.field
    string = document.strings[name]
    start, end = document.sentence_at(match.start, name)
    places, _ = _places_from(document, name, match.end)
    if any(place.kind is not PlaceKind.WORLD for place in places):
        return None
    if _PERK.search(string[start:end]):
        document.overrule(name, match.start, match.end, match.rule.name, "for some weeks only")
        return None
    bare = match.found[0].lower().startswith(("anywhere", "from any", "in any"))
    if (
        name == "text"
        and bare
        and match.start > start + 3
        and not _HIRED.search(string[start : match.start])
    ):
        return None
    if _NOT_WORLD.match(string, match.end):
        return None
    evidence = document.evidence(name, match.start, match.end, match.rule.name)
    if name == "text" and document.section_at(match.start) in _PRAISING:
        if not _WHOLE_WORLD.search(string[match.start : match.end + 16]):
            document.overrule(name, match.start, match.end, match.rule.name, "praise of the firm")
            return None
        return _Statement(_Weight.PRAISE, (), evidence)
    return _Statement(_Weight.SWEEPING, (), evidence)


_READ: dict[str, Callable[[Document, Match], _Statement | None]] = {
    _N + "residence": _residence,
    _N + "open_to": _open_to,
    _N + "persons_from": _open_to,
    _N + "listed": _listed,
    _N + "anywhere_in": _anywhere_in,
    _N + "remote_beside": _remote_beside,
    _N + "place_based": _place_based,
    _N + "label": _label,
    _N + "right_to_work": _right_to_work,
    _N + "except": _except,
    _N + "fifty_states": _fifty_states,
    _N + "worldwide": _worldwide,
}


def _from_line(document: Document, name: str, rule: str) -> Iterator[_Statement]:
    """What a location line or a board's own field says."""
    whole = document.whole(name, _N + rule)
    if whole is None:
        return
    places = find_places_in_line(whole.quote)
    wide = tuple(
        place
        for place in places
        if place.kind not in {PlaceKind.CITY, PlaceKind.WORLD}
        and (place.codes[0] not in _CITY_STATES or _REMOTE_WORD.search(whole.quote))
    )
    if wide:
        yield _Statement(_Weight.LINE, wide, whole)
    elif any(place.kind is PlaceKind.WORLD for place in places):
        yield _Statement(_Weight.LINE, (), whole)
    cities = tuple(
        place for place in places if place.kind is not PlaceKind.WORLD and place not in wide
    )
    if cities and not _OR_REMOTE.search(f"{document.title} | {whole.quote}"):
        yield _Statement(
            _Weight.LINE if wide else _Weight.OFFICE,
            tuple(replace(place, codes=place.countries) for place in cities),
            replace(whole, rule=_N + "city_line"),
        )


def _from_header(document: Document) -> Iterator[_Statement]:
    """The places of a header such as "Acme | Editor | Lisbon, Portugal | On site"."""
    title = document.title
    for part in re.finditer(r"[^|]+", title):
        places = tuple(p for p in find_places(title, part.start(), part.end()) if p.codes)
        named = sum(place.end - place.start for place in places)
        if _OR_REMOTE.search(title):
            return
        if places and part.start() > 0 and named * 2 >= len(part[0].strip()):
            evidence = document.evidence("title", part.start(), part.end(), _N + "header")
            countries = tuple(replace(place, codes=place.countries) for place in places)
            yield _Statement(_Weight.OFFICE, countries, evidence)


def _statements(document: Document) -> Iterator[_Statement]:
    yield from _from_line(document, "job_location", "location_line")
    yield from _from_line(document, "stated.applicant_location_requirements", "stated_requirement")
    for statement in _from_line(document, "stated.country", "stated_country"):
        yield replace(statement, weight=_Weight.OFFICE)
    if document.source == "hn":
        yield from _from_header(document)
    for match in RULES.matches(document):
        found = _READ[match.rule.name](document, match)
        if found:
            yield found


def _specific(codes: list[str]) -> tuple[str, ...]:
    """The codes without those that a narrower one of the same country makes empty."""
    narrowed = {country_of(code) for code in codes if "-" in code and code != "US-DC"}
    narrowed = narrowed if "US" not in codes or "US-DC" not in codes else narrowed - {"US"}
    codes = [code for code in codes if code != "US-DC" or "US" not in codes]
    return tuple(dict.fromkeys(code for code in codes if code not in narrowed))


def _without_wider(include: tuple[str, ...], placed: list[_Statement]) -> tuple[str, ...]:
    """The codes without regions that one statement names and another narrows to a country."""
    kept = list(include)
    for one in placed:
        own = {code for place in one.places for code in place.codes}
        inside = {country_of(code) for code in include if code not in own and code not in REGIONS}
        inside -= {country_of(code) for code in own}
        kept = [code for code in kept if code not in own or not REGIONS.get(code, set()) & inside]
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

    Work on site or in the field says nothing of where one may live, and a town beside the job
    says it only where the work is remote or hybrid.
    """
    if workplace in {WorkplaceKind.ONSITE, WorkplaceKind.FIELD}:
        return ApplicantLocation()
    resting_on_office = all(one.rule in _OFFICE_RULES for one in found.evidence)
    if workplace is WorkplaceKind.UNKNOWN and resting_on_office:
        return ApplicantLocation()
    return found
