"""seniority: how senior the job is said to be, and the fewest years of experience asked.

The title speaks first, then the board, then the words; years decide only where all are silent.
Corpus: tests/reading/seniority.toml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Level, Seniority
from deerstalker.reading.rules import Rule, RuleSet
from deerstalker.reading.years import IN_FIGURES, IN_WORDS, asked_years

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deerstalker.domain.fact import Evidence
    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match
    from deerstalker.reading.years import Asked

_TITLE = ("title",)
_BOARD = ("stated.experience",)
_INTERN = r"intern|internship|praktik(?:um|ant(?:in)?)|pflichtpraktikum|stagiaire|becari[oa]|est[áa]gi[oáa]\w*|pasant[ei]\w*"
_GRADED = r"(?:engineer|developer|analyst|scientist|specialist|designer|technician|representative|administrator)"
"""Work whose grades large firms count: I and 1 enter, II and 2 are mid, III and 3 senior."""
_A_JOB = r"(?:position|role|job|opportunity|opening)"

_YEARS = "years"
_PEOPLE = "seniority.people"

RULES = RuleSet(
    (
        Rule(
            "seniority.title_intern",
            rf"\b(?:{_INTERN})\b|(?:^|[|(–-] )stage\b|\bco-op(?:\)|$| (?:student|term)\b)",
            Level.INTERN,
            _TITLE,
        ),
        Rule(
            "seniority.title_executive",
            r"\b(?:vice president|[es]?vp|chief (?:\w+ ){1,3}officer|c[eftmoip]o|ciso|president|"
            r"gesch[äa]ftsf[üu]hrer\w*|directeur g[ée]n[ée]ral)\b",
            Level.EXECUTIVE,
            _TITLE,
        ),
        Rule(
            "seniority.title_director",
            r"\b(?:director(?:a|e)?|directeur|directrice|diret(?:or|ora)|direktor(?:in)?|head of|head,|"
            r"head)\b",
            Level.DIRECTOR,
            _TITLE,
        ),
        Rule(
            "seniority.title_lead",
            r"\b(?:lead|principal|staff|team ?lead(?:er)?|tech ?lead|teamleit\w+|líder|lider)\b",
            Level.LEAD,
            _TITLE,
        ),
        Rule(
            "seniority.title_manager",
            r"\b(?:manager(?:in)?|supervisor|leiter(?:in)?|gerente|jefe|jefa|responsable|superintendent)\b",
            Level.MANAGER,
            _TITLE,
        ),
        Rule(
            "seniority.title_entry",
            r"\b(?:junior|jr|entry[- ]level|graduate|new grads?|trainee|early (?:in )?careers?|apprentice|"
            rf"berufseinsteiger\w*|absolvent\w*|d[ée]butant|j[úu]nior|{_GRADED} [i1])\b",
            Level.ENTRY,
            _TITLE,
        ),
        Rule(
            "seniority.title_senior",
            rf"\b(?:senior|sr|snr|iii|iv|s[êe]nior|sénior|confirmé|erfahrene[rn]?|{_GRADED} [34])\b",
            Level.SENIOR,
            _TITLE,
        ),
        Rule(
            "seniority.title_mid",
            rf"\b(?:mid|mid[- ]?level|intermediate|ii|midweight|pleno|semi[- ]?senior|ssr|{_GRADED} 2)\b",
            Level.MID,
            _TITLE,
        ),
        Rule("seniority.board_intern", r"\bintern", Level.INTERN, _BOARD),
        Rule("seniority.board_entry", r"\bentry|\bjunior|\bgraduate", Level.ENTRY, _BOARD),
        Rule("seniority.board_mid", r"^mid(?:weight|[- ]?level)?$|intermediate", Level.MID, _BOARD),
        Rule("seniority.board_senior", r"^senior", Level.SENIOR, _BOARD),
        Rule("seniority.board_lead", r"^(?:lead|staff|principal)", Level.LEAD, _BOARD),
        Rule("seniority.board_director", r"^director", Level.DIRECTOR, _BOARD),
        Rule("seniority.board_executive", r"^executive", Level.EXECUTIVE, _BOARD),
        Rule(
            "seniority.internship",
            rf"\b(?:this|month|week|paid|summer)(?: \w+)? (?:{_INTERN})\b|\bas an intern\b"
            r"|\b(?:seeking|looking for|hiring) an?(?: [\w-]+){0,4} intern\b|\bintern to hire\b",
            Level.INTERN,
        ),
        Rule(
            "seniority.entry",
            rf"\b(?:entry[- ]level|junior(?:[- ]level)?)(?:,? [\w-]+){{0,3}} {_A_JOB}\b|\bno (?:prior |previous )?experience"
            r" (?:is )?(?:required|needed|necessary)\b|\b(?:this is an|is an) entry[- ]level\b|\bsin experiencia\b",
            Level.ENTRY,
        ),
        Rule(
            "seniority.senior",
            rf"\bsenior(?:[- ]level)? (?:[\w-]+ ){{0,3}}{_A_JOB}\b"
            r"|\b(?:seeking|hiring|looking for) an? (?:[\w-]+,? ){0,3}senior\b|\bas a senior (?:\w+ )?(?:engineer|developer|designer|analyst|consultant|specialist|manager|writer)\b",
            Level.SENIOR,
        ),
        Rule(
            "seniority.mid",
            rf"\b(?:mid|intermediate)(?:[- ]level)?(?: \w+){{0,2}} {_A_JOB}\b",
            Level.MID,
        ),
        Rule("seniority.years", IN_FIGURES, _YEARS),
        Rule("seniority.years_in_words", IN_WORDS, _YEARS),
        Rule(
            _PEOPLE,
            r"\b(?:manag(?:e|ing)|lead(?:ing)?|supervis(?:e|ing)|oversee(?:ing)?|hir(?:e|ing))"
            r"(?:,? (?:and |& )?(?:lead|manage|mentor|coach|develop|grow|hire|scale|build|train|supervise)(?:ing)?){0,4}"
            r" (?:an?|the|our|your) (?:[\w-]+ ){0,3}teams?(?: of\b|[.,;\n])|\bdirect reports?\b"
            r"|\b(?:people|line) manage\w+\b|\bmanage (?:people|staff|employees|managers)\b"
            r"|\bperformance reviews\b",
            Level.MANAGER,
        ),
    )
)


def find(document: Document) -> Seniority:
    """The level and the years; the level is unknown where neither words nor years give one."""
    matches = list(RULES.matches(document))
    asked = asked_years(document, [m for m in matches if m.rule.value == _YEARS])
    level, evidence = _level(document, matches, asked)
    if not asked:
        return Seniority(value=level, evidence=evidence)
    return Seniority(value=level, years_min=asked.years, evidence=(*evidence, asked.evidence))


def _level(
    document: Document, matches: Sequence[Match], asked: Asked | None
) -> tuple[Level, tuple[Evidence, ...]]:
    """The level and the words that say so, beside the years.

    The rules stand in the order of what speaks first: title, board, text.
    """
    for match in matches:
        level = match.rule.value
        if not isinstance(level, Level) or match.rule.name == _PEOPLE:
            continue
        name, start, end = match.rule.name, match.start, match.end
        why = _why_not(document, match, matches, asked)
        if not why:
            return level, (document.evidence(match.field, start, end, name),)
        document.overrule(match.field, start, end, name, why)
    return _by_years(asked), ()


def _by_years(asked: Asked | None) -> Level:
    """Five years and more are senior, two to four mid, one (as a must) entry."""
    if not asked:
        return Level.UNKNOWN
    if asked.years >= 5:
        return Level.SENIOR
    if asked.years >= 2:
        return Level.MID
    return Level.UNKNOWN if asked.is_wish else Level.ENTRY


_NOT_A_LEVEL = {
    "seniority.title_intern": re.compile(r"intern (?:conversion|program)", re.IGNORECASE),
    "seniority.title_executive": re.compile(
        r"assistant|to (?:the )?(?:c[eftmo]o|vp|vice|president)|office of|support (?:to|for)",
        re.IGNORECASE,
    ),
    "seniority.title_director": re.compile(
        r"assistant to|to (?:the )?director|art director|head (?:start|office|chef|nurse|count)|funeral",
        re.IGNORECASE,
    ),
    "seniority.title_lead": re.compile(
        r"lead gen\w*|leads|lead (?:qualif|nurtur|manage|conver)|chief of staff|staff (?:accountant|nurse|attorney|"
        r"writer|reporter|assistant|investigator|auditor|pharmac)|police staff|staffing",
        re.IGNORECASE,
    ),
    "seniority.title_entry": re.compile(
        r"graduate (?:school|program|student|admission|recruit)|recruiter\b.*\bearly careers",
        re.IGNORECASE,
    ),
    "seniority.title_mid": re.compile(r"mid[- ]?market", re.IGNORECASE),
    "seniority.title_senior": re.compile(
        r"senior (?:living|care|citizen|housing|services)", re.IGNORECASE
    ),
}
_OWN_WORK = re.compile(
    r"\b(?:product|project|program(?:me)?|account|accounts|success|community|social media|content|partners?|"
    r"partnerships?|alliances?|business develop\w+|development|relationship|case|pr|communications|category|release|"
    r"field|territory|channel|campaign|delivery|client|customer experience|key account|proposal|"
    r"engagement|onboarding|implementation|influencer|affiliate|pr|talent|projekt|produkt|brand)\b|\((?:m|w|f|d)/",
    re.IGNORECASE,
)


def _why_not(
    document: Document, match: Match, matches: Sequence[Match], asked: Asked | None
) -> str:
    """Why a word of level is none here; "" when it is one."""
    guard = _NOT_A_LEVEL.get(match.rule.name)
    if guard and guard.search(document.title):
        return "part of another phrase in the title"
    if match.rule.name == "seniority.title_manager":
        return _why_no_manager(document, matches, asked)
    return ""


def _why_no_manager(document: Document, matches: Sequence[Match], asked: Asked | None) -> str:
    """A manager of products or accounts is no manager of people, unless the words say so."""
    title = document.title
    has_people = any(match.rule.name == _PEOPLE for match in matches)
    if _MANAGER_OF.search(title):
        return ""
    if _OWN_WORK.search(title):
        return "" if has_people and not _SENIOR.search(title) else "manages no people"
    if not has_people and asked and 2 <= asked.years < 5:
        return "few years are asked, and nothing says that people report"
    return ""


_MANAGER_OF = re.compile(
    r"^\W*manager\b|\b(?:senior|sr\.?) manager\b|\bmanager of\b", re.IGNORECASE
)
_SENIOR = re.compile(r"\b(?:senior|sr)\b", re.IGNORECASE)
