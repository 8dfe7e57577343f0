"""engagement: whether one is hired as an employee, as a contractor, or piece by piece.

Words that only employees hear (paid leave, a pension, benefits) count as saying so.
Hours and contract length are ``employment_type``. Corpus: tests/reading/engagement.toml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Engagement, EngagementKind
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.rules import Rule, RuleSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match


class _Force(IntEnum):
    """How much a phrasing settles; a greater one outweighs any number of smaller ones."""

    HINT = 1
    PERK = 2
    SAID = 3


@dataclass(frozen=True, slots=True)
class _Means:
    """What a phrasing says: the kind, how surely, and the vehicle it names."""

    kind: EngagementKind
    force: _Force
    vehicle: str | None = None


_EMPLOYEE, _CONTRACTOR = EngagementKind.EMPLOYEE, EngagementKind.CONTRACTOR
_FREELANCE = EngagementKind.FREELANCE
_JOB = "(?:position|role|job|opportunity|basis|assignment|engagement|gig|work|project)"
_EVERYWHERE = ("title", "text")
_STATED = ("stated.employment_type",)


def _rule(
    name: str,
    pattern: str,
    kind: EngagementKind,
    force: _Force,
    vehicle: str | None = None,
    *,
    fields: tuple[str, ...] = _EVERYWHERE,
) -> Rule:
    return Rule(f"engagement.{name}", pattern, _Means(kind, force, vehicle), fields)


RULES = RuleSet(
    (
        _rule("stated_freelance", "freelance", _FREELANCE, _Force.SAID, fields=_STATED),
        _rule(
            "stated_permanent",
            r"\bperm|\bcdi\b|unbefristet",
            _EMPLOYEE,
            _Force.SAID,
            fields=_STATED,
        ),
        _rule("stated_contract", r"contract", _CONTRACTOR, _Force.HINT, fields=_STATED),
        _rule("w2", r"\bw-?2\b", _EMPLOYEE, _Force.SAID, "W2"),
        _rule("form_1099", r"\b1099\b", _CONTRACTOR, _Force.SAID, "1099"),
        _rule(
            "b2b",
            r"\bb2b (?:contract|cooperation|basis|agreement|collaboration|umowa)\b"
            r"|\bcontract ?: ?b2b\b|\(b2b\)|\bon b2b\b|\b(?:uop|employment contract) ?(?:/|or) ?b2b\b",
            _CONTRACTOR,
            _Force.SAID,
            "B2B",
        ),
        _rule("c2c", r"\bcorp[- ](?:to|2)[- ]corp\b|\bc2c\b", _CONTRACTOR, _Force.HINT, "C2C"),
        _rule(
            "eor",
            r"\bemployer of record\b|\bour eor\b|\b(?:hired|employed|contract(?:ed)?) (?:via|through)"
            r" (?:an? )?(?:eor|deel|remote\.com|oyster|rippling|peo)\b",
            _EMPLOYEE,
            _Force.SAID,
            "EOR",
        ),
        _rule(
            "contractor",
            r"\bindependent contractors?\b|\bself[- ]employed\b|\bsole trader\b|\bcontractor"
            rf"(?: \w+)? (?:{_JOB}|relationship|agreement|status)\b|\bas an? (?:\w+[ -]){{0,2}}contractor\b"
            r"|\bsend (?:us )?invoices\b|\binvoice (?:us|monthly)\b|\bauf freiberuflicher basis\b",
            _CONTRACTOR,
            _Force.SAID,
        ),
        _rule(
            "freelance",
            rf"\bfreelance(?:,? [\w-]+){{0,3}} {_JOB}\b|\bas a freelancer?\b|\b(?:seeking|hiring|need|looking for)"
            r"(?: \w+){0,3} freelance(?:rs?)?\b|\bon a freelance basis\b|\bper[- ]project basis\b",
            _FREELANCE,
            _Force.SAID,
        ),
        _rule(
            "title_freelance",
            r"\bfreelancer?\b|\bfreiberuflich",
            _FREELANCE,
            _Force.SAID,
            fields=("title",),
        ),
        _rule(
            "contract",
            rf"\bcontract(?: \w+)? {_JOB}\b|\b[0-9]{{1,2}}[- ]months?(?: \w+)? contract\b"
            r"|\b(?:job|employment|contract|position) types?(?: is)? ?[:\-–] ?(?:\w+[,/] ?)?contract(?:or)?\b"
            r"|\bfor a contract\b|\blooking for a contract\b",
            _CONTRACTOR,
            _Force.HINT,
        ),
        _rule(
            "title_contract", r"\bcontract(?:or)?\b", _CONTRACTOR, _Force.HINT, fields=("title",)
        ),
        _rule(
            "permanent",
            r"\bpermanent,? (?:full[- ]?time|part[- ]?time|position|role|job|contract|employ\w+|opportunity|staff|basis|vacancy)"
            r"|\b(?:type|contract|full[- ]time|status) ?[:,/|–-]? ?(?:\(?)permanent\b|\bpermanent, [0-9]"
            r"|\bunbefristet\w*|\bfestanstellung\b|\bcdi\b|\bcontrato indefinido\b|\bindefinite contract\b"
            r"|\bopen-ended contract\b|\bemployment contract\b|\bregime clt\b|\bclt\b",
            _EMPLOYEE,
            _Force.SAID,
        ),
        _rule(
            "salaried",
            r"\bsalaried (?:employee|position|role)\b|\bas an? (?:\w+[ -]){0,2}employee\b"
            r"|\bemployee in this role\b|\bexempt (?:position|role|status)\b|\bhiring employees\b",
            _EMPLOYEE,
            _Force.SAID,
        ),
        _rule(
            "benefits",
            r"\b(?:benefits? (?:package|plan|program|offering)s?|(?:company|employee|full|fringe|generous|competitive|"
            r"comprehensive|great|excellent|outstanding|amazing|standard|statutory|robust|government-mandated|best[- ]in[- ]class|"
            r"top[- ]tier|top[- ]notch|attractive|health|medical|wellness|insurance|world[- ]class|"
            r"exceptional|premium|bonus,?|equity,?|salary) (?:(?:and|&|\+|amp) )?benefits)\b"
            r"|\b(?:plus|\+|salary and|pay and|compensation and|and|equity\) and) benefits\b"
            r"|\bequity,? benefits\b|\bremuneration package\b|\bcorporate benefits\b",
            _EMPLOYEE,
            _Force.PERK,
        ),
        _rule(
            "retirement",
            r"\b401 ?\(? ?k\b|\b403 ?\(?b\b|\bpension (?:scheme|plan|contribution|fund|match)\w*|\b(?:workplace|company|matched|employer|"
            r"contributory|contribution) pension\b|\bretirement (?:plan|saving|fund|program|benefit|account|scheme)s?"
            r"|\b(?:rrsp|superannuation)\b|\baltersvorsorge\b|\b13th[- ]month\b",
            _EMPLOYEE,
            _Force.PERK,
        ),
        _rule(
            "leave",
            r"\bpto\b|\bpaid (?:time[- ]?off|vacations?|holidays?|leave|parental|sick|annual|days? off|company holidays|family|maternity|"
            r"public holidays)\b|\b(?:parental|maternity|paternity|annual|sick|birthday|family|bereavement|wellness) leave\b"
            r"|\b(?:vacation|holiday) (?:days?|time|policy|allowance|pay|entitlement)\b|\bdays(?: of)?(?: paid)? (?:holidays?|vacation|annual leave|pto)\b"
            r"|\b(?:unlimited|flexible|generous|open|paid|untracked|ample)[ ,]+(?:\w+ )?(?:vacation|time[- ]off|pto|holidays?)\b|\bweeks(?: of)?(?: paid)? vacation\b"
            r"|\bvacation and (?:sick|holiday)|\btime[- ]off polic|\bflexible time off\b|\b(?:sick|personal|mental health) days\b"
            r"|\burlaubstage\b|\btage urlaub\b|\bcongés payés\b|\bRTT\b|\bvacaciones pagadas\b|\bprestaciones (?:de|superiores|y)\b|\baguinaldo\b",
            _EMPLOYEE,
            _Force.PERK,
        ),
        _rule(
            "insurance",
            r"\b(?:health|medical|dental|vision|healthcare)(?:,? ?(?:and|&|/|amp|\+)? ?(?:health|dental|vision|medical|life|disability)){1,4}\b"
            r"|\b(?:health ?care|medical|health|private medical|dental|life|disability) (?:insurance|coverage|benefits|cover|plans?|premiums)\b"
            r"|\bprivate (?:medical|health)\w*\b|\blife (?:assurance|insurance)\b|\bhealthcare (?:and|&) wellness\b|\bmutuelle\b|\bseguro (?:m[ée]dico|de gastos)\b|\bplano de sa[úu]de\b|\bHMO\b|\bFSA\b|\bHSA\b",
            _EMPLOYEE,
            _Force.PERK,
        ),
    )
)


def find(document: Document) -> Engagement:
    """The engagement that is said most surely; unknown where nothing is said."""
    matches = list(RULES.matches(document))
    for force in sorted(_Force, reverse=True):
        for kind in (_FREELANCE, _CONTRACTOR, _EMPLOYEE):
            alike = (m for m in matches if _means(m).force == force and _means(m).kind is kind)
            first = next((match for match in alike if _holds(document, match)), None)
            if first:
                vehicle = _means(first).vehicle or next(
                    filter(None, (_means(m).vehicle for m in alike)), None
                )
                evidence = document.evidence(first.field, first.start, first.end, first.rule.name)
                return Engagement(value=kind, vehicle=vehicle, evidence=(evidence,))
    return Engagement()


def _means(match: Match) -> _Means:
    value = match.rule.value
    assert isinstance(value, _Means)
    return value


def _holds(document: Document, match: Match) -> bool:
    """Whether the words around a match let it speak of this job's contract."""
    why = next(_guards(document, match), "")
    if why:
        document.overrule(match.field, match.start, match.end, match.rule.name, why)
    return not why


_DENIED = re.compile(
    r"\b(?:no|not|not (?:an?|on|as an?)|without|isn['’]t(?: an?)?|cannot (?:accept|consider|hire)|don['’]t (?:offer|work with)|"
    r"not (?:offer|eligible for|considering|accepting)|instead of|rather than) (?:[\w&/-]+,? ){0,2}\Z",
    re.IGNORECASE,
)


def _guards(document: Document, match: Match) -> Iterator[str]:
    """Why a match says nothing of this job's contract, one reason a guard."""
    if match.field.startswith("stated"):
        return
    if _DENIED.search(document.strings[match.field], max(0, match.start - 50), match.start):
        yield "denied"
