"""employment_type: which of schema.org's employment types the job is offered as.

A benefit for "full-time employees" says nothing of this job; who signs is ``engagement``.
Corpus: tests/reading/employment_type.toml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.domain.fact import EmploymentKind, EmploymentType
from deerstalker.reading.rules import Rule, RuleSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.fact import Evidence
    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match

_FULL = r"full[- _]?time|vollzeit|temps plein|temps complet|tiempo completo|jornada completa"
_FULL += r"|tempo integral|per[ií]odo integral|tempo pieno"
_PART = r"part[- _]?time|teilzeit|temps partiel|tiempo parcial|media jornada|medio tiempo"
_PART += r"|meio per[ií]odo|tempo parcial|working student|werkstudent(?:in)?"
_INTERN = r"intern|internships?|praktik(?:um|ant(?:in)?)|stagiaire|pr[áa]cticas|becari[oa]"
_INTERN += r"|est[áa]gi(?:o|[áa]ri[oa])|pasant[ií]a|pflichtpraktikum"
_MONTHS = r"(?:[0-9]{1,2}|three|six|nine|twelve)(?: ?(?:-|–|to) ?[0-9]{1,2})?\+?[- ]?(?:month|mth|week|year)s?"
_POST = "(?:position|role|job|opportunity|basis|assignment|engagement|opening|post|gig)"
_JOB = f"(?:{_POST}|work)"

_WORDS = ("text",)
_TITLE = ("title",)
_STATED = ("stated.employment_type",)
_K = EmploymentKind

RULES = RuleSet(
    (
        Rule("employment_type.stated_full_time", rf"{_FULL}", _K.FULL_TIME, _STATED),
        Rule("employment_type.stated_part_time", rf"{_PART}", _K.PART_TIME, _STATED),
        Rule(
            "employment_type.stated_contractor",
            r"contract|freelance|fixed[- ]term|\bftc\b|\bcdd\b|\bb2b\b|befristet|self.?employed",
            _K.CONTRACTOR,
            _STATED,
        ),
        Rule("employment_type.stated_intern", rf"\b(?:{_INTERN}|stage)\b", _K.INTERN, _STATED),
        Rule(
            "employment_type.stated_temporary",
            r"\btemp(?:orary)?\b|seasonal",
            _K.TEMPORARY,
            _STATED,
        ),
        Rule("employment_type.stated_volunteer", r"volunteer", _K.VOLUNTEER, _STATED),
        Rule("employment_type.stated_per_diem", r"per[ _]?diem|\bprn\b", _K.PER_DIEM, _STATED),
        Rule("employment_type.title_full_time", rf"\b(?:{_FULL})\b", _K.FULL_TIME, _TITLE),
        Rule("employment_type.title_part_time", rf"\b(?:{_PART})\b", _K.PART_TIME, _TITLE),
        Rule(
            "employment_type.title_contractor",
            r"\b(?:contract(?:or)?|freelancer?|freiberuflich\w*|1099|b2b contract|fixed[- ]term"
            r"|contract[- ]to[- ]hire|c2h)\b",
            _K.CONTRACTOR,
            _TITLE,
        ),
        Rule(
            "employment_type.title_intern",
            rf"\b(?:{_INTERN})\b|(?:^|[|(–-] )stage\b",
            _K.INTERN,
            _TITLE,
        ),
        Rule(
            "employment_type.title_temporary",
            r"\b(?:temporary|seasonal|interim|temp|(?:maternity|parental)(?: leave)? cover)\b",
            _K.TEMPORARY,
            _TITLE,
        ),
        Rule("employment_type.title_volunteer", r"\bvolunteer\b", _K.VOLUNTEER, _TITLE),
        Rule("employment_type.title_per_diem", r"\b(?:per diem|prn)\b", _K.PER_DIEM, _TITLE),
        Rule("employment_type.full_time", rf"\b(?:{_FULL})\b", _K.FULL_TIME, _WORDS),
        Rule(
            "employment_type.full_week",
            r"\b(?:3[5-9](?:[.,]5)?|40)(?: ?[-–] ?4[05])? ?(?:hours?|hrs|h|stunden|heures|horas)"
            r"(?: of work)? ?(?:per|a|each|/|pro|par|die|por|semanales) ?(?:week|wk|woche|semaine|semana)?\b",
            _K.FULL_TIME,
            _WORDS,
        ),
        Rule("employment_type.part_time", rf"\b(?:{_PART})\b", _K.PART_TIME, _WORDS),
        Rule(
            "employment_type.short_week",
            r"\b(?:[5-9]|1[0-9]|2[0-9]|30)(?: ?(?:[-–]|to) ?(?:[12][0-9]|30))? ?(?:hours?|hrs|h|stunden)"
            r" ?(?:per|a|each|/|pro|die) ?(?:week|wk|woche)\b",
            _K.PART_TIME,
            _WORDS,
        ),
        Rule(
            "employment_type.contract_job",
            rf"\b(?:contract(?:or|ing)?|freelance|1099)(?:[- ]based)?(?: \w+)? {_JOB}\b",
            _K.CONTRACTOR,
            _WORDS,
        ),
        Rule(
            "employment_type.contract_of_months",
            rf"\b{_MONTHS}(?: \(?(?:initial|rolling|fixed[- ]term|renewable|remote|temporary|freelance)\)?)?"
            r" contract\b|\bcontract (?:length|duration|term)\b",
            _K.CONTRACTOR,
            _WORDS,
        ),
        Rule(
            "employment_type.as_contractor",
            r"\b(?:as|for|be|is|on) an? (?:(?:independent|freelance|self-employed|full-time|remote|1099|"
            r"b2b|long[- ]term|short[- ]term)[ ,]){0,2}(?:contract(?:or)?|freelancer?)\b",
            _K.CONTRACTOR,
            _WORDS,
        ),
        Rule(
            "employment_type.contractor_named",
            r"\bindependent contractor\b|\bcontractor (?:position|relationship|agreement|status|role)\b"
            r"|\b(?:seeking|hiring|need|looking for)(?: \w+){0,3} (?:freelancers?|contractors?)\b"
            r"|\bb2b[- ](?:contract|cooperation|basis)\b|\bfixed[- ]term contract\b"
            r"|\bcontract[- ]to[- ]hire\b|\bfreelance[ ,](?:and )?(?:project|remote|contract|role)"
            r"|\bauf freiberuflicher basis\b|\bbefristete(?:r|n)? (?:vertrag|stelle|anstellung)\b",
            _K.CONTRACTOR,
            _WORDS,
        ),
        Rule(
            "employment_type.labelled_contract",
            r"\b(?:(?:job|employment|contract|position|work|engagement) ?types?|commitment|type|duration)"
            r" ?[:\-–|] ?(?:\w+(?:[- ]\w+)?[,/] ?){0,3}(?:contract|freelance|contractor)\b",
            _K.CONTRACTOR,
            _WORDS,
        ),
        Rule(
            "employment_type.internship",
            rf"\b(?:this|the|as an?|is an?|month|week|paid|summer|unser)(?: \w+)? (?:{_INTERN})\b"
            r"|\bstage de fin d['’]études\b|\bintern to hire\b",
            _K.INTERN,
            _WORDS,
        ),
        Rule(
            "employment_type.temporary",
            rf"\b(?:temporary|seasonal|temp)(?:,? [\w-]+){{0,2}} {_POST}\b|\bas a (?:temporary|seasonal) \w"
            r"|\b(?:maternity|parental)(?: leave)? cover\b|\btemp[- ]to[- ]perm",
            _K.TEMPORARY,
            _WORDS,
        ),
        Rule(
            "employment_type.volunteer",
            rf"\b(?:this is an? (?:unpaid )?volunteer|volunteer {_POST}|unpaid volunteer|ehrenamtlich)\b",
            _K.VOLUNTEER,
            _WORDS,
        ),
        Rule(
            "employment_type.per_diem",
            rf"\b(?:per diem|prn) {_JOB}\b|\b(?:type|status|schedule) ?: ?(?:per diem|prn)\b",
            _K.PER_DIEM,
            _WORDS,
        ),
    )
)

_PEOPLE = r"(?:employees|staff|team ?members|staff members|workers|associates|personnel|teammates|hires|people|fte)"
_NOT_BEHIND = {
    _K.FULL_TIME: re.compile(
        rf"^[ ,(]{{0,3}}(?:(?:and|or|&) part[- ]?time )?(?:(?:regular|permanent|salaried|exempt|us|u\.s\.|remote|active|eligible|equivalent) ){{0,2}}"
        rf"(?:{_PEOPLE}|students?|stud(?:y|ies)|education|degree|enrol\w+|remotes|equivalent|"
        r"(?:(?:work(?:ing)?|professional|industry|relevant|paid|post\S*) ){0,2}experience|university|"
        r"offers?|conversion|return offer|moms?|parents?|positions found)\b|^ status\b",
        re.IGNORECASE,
    ),
    _K.PART_TIME: re.compile(
        rf"^\W{{0,3}}(?:{_PEOPLE}|students?|stud(?:y|ies)|mba|degree|(?:\w+ )?experience|will be considered|"
        r"considered|overlap|on |jobs? while)\b",
        re.IGNORECASE,
    ),
    _K.CONTRACTOR: re.compile(
        r"^\W{0,3}(?:manager|administrat\w+|specialist|negotiat\w+|management|analyst|counsel|law\w*|attorney|"
        r"compliance|officer|review\w*|drafting|renewals?|lifecycle|research organi|manufactur\w+|coordinator|"
        r"value|signed|employees|workers|sales|partners|relations|operations)\b",
        re.IGNORECASE,
    ),
    _K.INTERN: re.compile(
        r"^\W{0,3}(?:experience|or (?:work|job|full)|programs?,|supervis\w+|coordinator|and (?:junior|co-op) \w+ experience)\b",
        re.IGNORECASE,
    ),
    _K.TEMPORARY: re.compile(r"^\W{0,3}(?:visa|work (?:visa|permit|authori))", re.IGNORECASE),
    _K.VOLUNTEER: re.compile(
        r"^\W{0,3}(?:manager|coordinat\w+|engagement|program\w*|hours|days?|time|leave)\b",
        re.IGNORECASE,
    ),
}
_NOT_AHEAD = {
    _K.FULL_TIME: re.compile(
        r"(?:[0-9]{2,}\+?|[0-9]\+|years(?: of)?|potential (?:for|to|of)|(?:convert|transition|conver\w+|move|lead|leading|grow|turn|evolve)"
        r"(?:ing|s)?(?: \w+)? (?:in)?to(?: an?)?|possib\w+ (?:of|for)(?: an?)?|becom\w+(?: an?)?|opportunity for(?: an?)?|"
        r"benefits? (?:for|to|of)(?: our)?|available to(?: all)?|offered to(?: all)?|eligible|equivalent to(?: a)?|"
        r"while|other|another|hire|hired|(?:not|isn['’]t|than)(?: an?)?) ?\(?\Z",
        re.IGNORECASE,
    ),
    _K.PART_TIME: re.compile(
        r"(?:no|not(?: an?| for)?|non|share and|isn['’]t an?|than|available to|full and|years|"
        r"at least|prefer\w*|minimum(?: of)?) ?\(?\Z",
        re.IGNORECASE,
    ),
    _K.CONTRACTOR: re.compile(
        r"(?:no|not(?: an?)?|isn['’]t an?|smart|employment|permanent|indefinite|open-ended|unlimited|labou?r|without|"
        r"managing|with|via|through|from|between|government|federal|customer|vendor|sales|commercial|other|if (?:[\w'’]+ ){1,6}) ?\(?\Z",
        re.IGNORECASE,
    ),
    _K.INTERN: re.compile(
        r"(?:no|not(?: an?)?|prior|previous|including|includes?|through|mentor\w*|manag\w+|or|completed|with|from|via|experience) ?\(?\Z",
        re.IGNORECASE,
    ),
    _K.TEMPORARY: re.compile(r"(?:no|not(?: an?)?|all) ?\(?\Z", re.IGNORECASE),
}
_HOURS = frozenset({"employment_type.short_week", "employment_type.full_week"})


def find(document: Document) -> EmploymentType:
    """Every type the board states or the words offer, the board's first."""
    found: dict[EmploymentKind, Evidence] = {}
    hours: dict[EmploymentKind, Evidence] = {}
    for match in RULES.matches(document):
        kind = match.rule.value
        if not isinstance(kind, EmploymentKind) or kind in found or not _holds(document, match):
            continue
        target = hours if match.rule.name in _HOURS else found
        target.setdefault(
            kind, document.evidence(match.field, match.start, match.end, match.rule.name)
        )
    found = found or hours
    return EmploymentType(value=tuple(found), evidence=tuple(found.values()))


def _holds(document: Document, match: Match) -> bool:
    """Whether the words around a match let it speak of this job."""
    why = next(_guards(document, match), "")
    if why:
        document.overrule(match.field, match.start, match.end, match.rule.name, why)
    return not why


def _guards(document: Document, match: Match) -> Iterator[str]:
    """Why a match says nothing of this job, one reason a guard."""
    if match.field.startswith("stated"):
        return
    kind = match.rule.value
    string = document.strings[match.field]
    ahead = string[max(0, match.start - 40) : match.start]
    behind = string[match.end : match.end + 60]
    if isinstance(kind, EmploymentKind):
        if kind in _NOT_AHEAD and _NOT_AHEAD[kind].search(ahead):
            yield "the words before speak of something else"
        if kind in _NOT_BEHIND and _NOT_BEHIND[kind].search(behind):
            yield "the words behind speak of something else"
