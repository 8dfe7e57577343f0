"""engagement: whether one is hired as an employee, as a contractor, or piece by piece.

Words that only employees hear (paid leave, a pension, benefits) count as saying so.
Hours and contract length are ``employment_type``. Corpus: tests/reading/engagement.toml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Engagement, EngagementKind
from deerstalker.reading.rules import Rule, RuleSet

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match


@dataclass(frozen=True, slots=True)
class _Means:
    """What a phrasing says: the kind, and the vehicle it names."""

    kind: EngagementKind
    vehicle: str | None = None


_EMPLOYEE, _CONTRACTOR = EngagementKind.EMPLOYEE, EngagementKind.CONTRACTOR
_FREELANCE = EngagementKind.FREELANCE
_JOB = "(?:position|role|job|opportunity|basis|assignment|engagement|gig|work|project)"
_EVERYWHERE = ("title", "text")
_WORDS = ("text",)
_STATED = ("stated.employment_type",)


def _rule(
    name: str,
    pattern: str,
    kind: EngagementKind,
    vehicle: str | None = None,
    *,
    fields: tuple[str, ...] = _EVERYWHERE,
) -> Rule:
    return Rule(f"engagement.{name}", pattern, _Means(kind, vehicle), fields)


_SAID_FREELANCE = (
    _rule("stated_freelance", "freelance", _FREELANCE, fields=_STATED),
    _rule("title_freelance", r"\bfreelancer?\b|\bfreiberuflich", _FREELANCE, fields=("title",)),
    _rule(
        "freelance",
        rf"\bfreelance(?:,? [\w-]+){{0,3}} {_JOB}\b|\bas a freelancer?\b|\bper[- ]project basis\b"
        r"|\b(?:seeking|hiring|need|looking for)(?: \w+){0,3} freelance(?:rs?)?\b",
        _FREELANCE,
    ),
)
_SAID_CONTRACTOR = (
    _rule("form_1099", r"\b1099\b", _CONTRACTOR, "1099"),
    _rule(
        "b2b",
        r"\bb2b (?:contract|cooperation|basis|agreement|collaboration|umowa)\b|\bcontract ?: ?b2b\b"
        r"|\b(?:uop|employment contract) ?(?:/|or) ?b2b\b",
        _CONTRACTOR,
        "B2B",
    ),
    _rule(
        "contractor",
        r"\bindependent contractors?\b|\bself[- ]employed\b|\bsole trader\b"
        rf"|\bcontractor(?: \w+)? (?:{_JOB}|relationship|agreement|status)\b"
        r"|\bas an? (?:\w+[ -]){0,2}contractor\b|\bauf freiberuflicher basis\b"
        r"|\bsend (?:us )?invoices\b|\binvoice (?:us|monthly)\b",
        _CONTRACTOR,
    ),
)
_SAID_EMPLOYEE = (
    _rule("w2", r"\bw-?2\b", _EMPLOYEE, "W2"),
    _rule(
        "eor",
        r"\bemployer of record\b|\bour eor\b|\b(?:hired|employed|contract(?:ed)?) (?:via|through)"
        r" (?:an? )?(?:eor|deel|remote\.com|oyster|rippling|peo)\b",
        _EMPLOYEE,
        "EOR",
    ),
    _rule("stated_permanent", r"\bperm|\bcdi\b|unbefristet", _EMPLOYEE, fields=_STATED),
    _rule(
        "permanent",
        r"\bpermanent,? (?:full[- ]?time|part[- ]?time|position|role|job|contract|employ\w+"
        r"|opportunity|staff|basis|vacancy)"
        r"|\b(?:type|contract|full[- ]time|status) ?[:,/|–-]? ?\(?permanent\b|\bpermanent, [0-9]"
        r"|\bunbefristet\w*|\bfestanstellung\b|\bcdi\b|\bcontrato indefinido\b"
        r"|\bindefinite contract\b|\bopen-ended contract\b|\bemployment contract\b|\bclt\b",
        _EMPLOYEE,
    ),
    _rule(
        "salaried",
        r"\bsalaried (?:employee|position|role)\b|\bas an? (?:\w+[ -]){0,2}employee\b"
        r"|\bemployee in this role\b|\bexempt (?:position|role|status)\b|\bhiring employees\b",
        _EMPLOYEE,
    ),
)
_PERKS = (
    _rule(
        "leave",
        r"\bpto\b|\bpaid (?:time[- ]?off|vacations?|leave|parental|sick|annual|days? off|family"
        r"|maternity|(?:company |public )?holidays?)\b"
        r"|\b(?:parental|maternity|paternity|annual|sick|birthday|family|bereavement|wellness)"
        r" leave\b|\b(?:vacation|holiday) (?:days?|time|policy|allowance|pay|entitlement)\b"
        r"|\bdays(?: of)?(?: paid)? (?:holidays?|vacation|annual leave|pto)\b"
        r"|\b(?:unlimited|flexible|generous|open|paid|untracked|ample)[ ,]+(?:\w+ )?"
        r"(?:vacation|time[- ]off|pto|holidays?)\b|\bweeks(?: of)?(?: paid)? vacation\b"
        r"|\bvacation and (?:sick|holiday)|\btime[- ]off polic|\b(?:sick|personal) days\b"
        r"|\burlaubstage\b|\btage urlaub\b|\bcongés payés\b|\brtt\b|\bvacaciones pagadas\b"
        r"|\bprestaciones (?:de|superiores|y)\b|\baguinaldo\b|\bférias remuneradas\b",
        _EMPLOYEE,
        fields=_WORDS,
    ),
    _rule(
        "retirement",
        r"\b40[13] ?\(? ?[kb]\b|\bpension (?:scheme|plan|contribution|fund|match)\w*"
        r"|\b(?:workplace|company|matched|employer|contributory|contribution) pension\b"
        r"|\bretirement (?:plan|saving|fund|program|benefit|account|scheme)s?"
        r"|\brrsp\b|\bsuperannuation\b|\baltersvorsorge\b|\b13th[- ]month\b",
        _EMPLOYEE,
        fields=_WORDS,
    ),
    _rule(
        "insurance",
        r"\b(?:health|medical|dental|vision|healthcare)(?:,? ?(?:and|&|/|amp|\+)? ?"
        r"(?:health|dental|vision|medical|life|disability)){1,4}\b"
        r"|\b(?:health ?care|medical|health|private medical|dental|life|disability)"
        r" (?:insurance|coverage|benefits|cover|plans?|premiums)\b|\bprivate (?:medical|health)\w*"
        r"|\blife assurance\b|\bhealthcare (?:and|&) wellness\b|\bmutuelle\b|\bhmo\b|\bfsa\b"
        r"|\bseguro (?:m[ée]dico|de gastos)\b|\bplano de sa[úu]de\b|\bhsa\b",
        _EMPLOYEE,
        fields=_WORDS,
    ),
    _rule(
        "benefits",
        r"\bbenefits? (?:package|plan|program|offering)s?\b"
        r"|\b(?:company|employee|full|fringe|generous|competitive|comprehensive|great|excellent"
        r"|outstanding|amazing|standard|statutory|robust|government-mandated|best[- ]in[- ]class"
        r"|top[- ]tier|top[- ]notch|attractive|health|medical|wellness|insurance|world[- ]class"
        r"|exceptional|premium|bonus,?|equity,?|salary,?) (?:(?:and|&|\+|amp) )?benefits\b"
        r"|\b(?:plus|\+|pay and|compensation and|equity\) and) benefits\b"
        r"|\bremuneration package\b|\bcorporate benefits\b",
        _EMPLOYEE,
        fields=_WORDS,
    ),
)
_HINTS = (
    _rule("c2c", r"\bcorp[- ](?:to|2)[- ]corp\b|\bc2c\b", _CONTRACTOR, "C2C"),
    _rule("stated_contract", "contract", _CONTRACTOR, fields=_STATED),
    _rule("title_contract", r"\bcontract(?:or)?\b", _CONTRACTOR, fields=("title",)),
    _rule(
        "contract",
        rf"\bcontract(?: \w+)? {_JOB}\b|\b[0-9]{{1,2}}[- ]months?(?: \w+)? contract\b"
        r"|\b(?:job|employment|contract|position) types?(?: is)? ?[:\-–] ?(?:\w+[,/] ?)?contract"
        r"|\bfor a contract\b",
        _CONTRACTOR,
    ),
)

RULES = RuleSet((*_SAID_FREELANCE, *_SAID_CONTRACTOR, *_SAID_EMPLOYEE, *_PERKS, *_HINTS))
"""In the order of what settles most: what is said, then what only employees get, then hints.

A contractor is sometimes offered paid leave, so the word outweighs the perk;
a "contract" with a pension is employment for a time, so the perk outweighs the hint.
"""


def find(document: Document) -> Engagement:
    """The engagement that is said most surely; unknown where nothing is said."""
    for match in RULES.matches(document):
        if isinstance(match.rule.value, _Means) and _holds(document, match):
            evidence = document.evidence(match.field, match.start, match.end, match.rule.name)
            means = match.rule.value
            return Engagement(value=means.kind, vehicle=means.vehicle, evidence=(evidence,))
    return Engagement()


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


_OTHER_AHEAD = re.compile(
    r"\b(?:smart|government|federal|excluding|previous|prior|engaged in|market for|employers|systems and|"
    r"partnerships with|annual|issu(?:e|ing)|prepar(?:e|ing)|filing|forms?|irs) \Z",
    re.IGNORECASE,
)
_OTHER_BEHIND = re.compile(
    r"[ /-]?(?:report|forms?\b|fil(?:e|ing)\b|negotiat|carriers?\b|compan(?:y|ies)\b|industry|markets?\b|brokers?\b|"
    r"(?:and |contract )?providers?\b|managers?\b|administrat|specialist|strateg|experience\b|and vendors?\b)",
    re.IGNORECASE,
)


def _guards(document: Document, match: Match) -> Iterator[str]:
    """Why a match says nothing of this job's contract, one reason a guard."""
    if match.field.startswith("stated"):
        return
    string = document.strings[match.field]
    near = max(0, match.start - 50)
    if _DENIED.search(string, near, match.start):
        yield "denied"
    if _OTHER_AHEAD.search(string, near, match.start):
        yield "the words before speak of something else"
    if _OTHER_BEHIND.match(string, match.end):
        yield "the words behind speak of something else"
