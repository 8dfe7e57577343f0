"""base_salary: what this job pays, where the words or the board say it.

Says nothing of bonuses, stipends, equity, or a firm's own figures.
Corpus: tests/reading/base_salary.toml.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import chain, islice
from typing import TYPE_CHECKING

from deerstalker.domain.fact import BaseSalary, PayKind, PayUnit
from deerstalker.domain.posting import SectionKind
from deerstalker.reading import money
from deerstalker.reading.dollars import is_plainly_us
from deerstalker.reading.rules import Rule, RuleSet
from deerstalker.reading.units import is_plausible, unit_after, unit_before, unit_by_size

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deerstalker.reading.document import Document
    from deerstalker.reading.money import Amount
    from deerstalker.reading.rules import Match

_PAY = (
    r"salar(?:y|ies)|compensation|pays?|paid|paying|wages?|rates?|remuneration|ote|on[- ]target|"
    r"earn(?:ings?|s)?|income|base|package|ctc|hourly|(?:jahres|monats|ziel)?gehalt|vergütung|"
    r"verdienst|stundenlohn|salaire|rémunération|salario|sueldo|remuneraci[oó]n|honorarios|"
    r"remuneração|salário|retribución|hiring range|pay range|depending on|commensurate|doe|"
    r"based on experience|per annum"
)
_NOT_PAY = (
    r"rais(?:ed|ing)|fund(?:ing|ed|s|raising)?|invest(?:ed|ment|ors?)|valu(?:ed|ation)|backed|"
    r"series [a-f]|revenues?|arr|mrr|gmv|aum|turnover|worth|sav(?:ed?|ings?)|spen[dt]|process(?:ed|es)|"
    r"budgets?|stipends?|reimburs\w*|allowances?|referral|refer|sign(?:ing|[- ]on)|bonus(?:es)?|"
    r"quotas?|deals?|contracts? (?:worth|value)|portfolio|assets|grants?|prizes?|awards?|fees?|"
    r"deposit|prices?|pricing|costs?|insurance|coverage|wellness|wellbeing|well-being|learning|"
    r"education|training|home[- ]office|equipment|gym|membership|contribut\w+|match(?:ing|es)?|"
    r"donat\w+|loans?|market (?:size|cap\w*|of)|options|shares?|customers|users|relocation|scholarship|"
    r"tuition|commut\w+|phone|internet|meals?|transport\w*|housing|travel|cards?|vouchers?|"
    r"subscription|access|credits?|million|billion|trillion|sales|gifts?|discount\w*|purchase|"
    r"laptop|professional development|conference\w*|lunch\w*|childcare|fertility|retirement|"
    r"pension|equity value|commissions?|increments?|plus up to|uplift|incentives?|variable"
)
_LABEL = (
    r"(?:salary|(?:base|pay|salary|compensation|market|estimated) range|ranges (?:from|between)|"
    r"compensation(?: band)?|base pay|pay:|(?:hourly|starting) rate|ote|gehalt|salaire|salario)"
)

RULES = RuleSet(
    (
        Rule("base_salary.sign_first", money.SIGN_FIRST, None, ("title", "text")),
        Rule("base_salary.code_first", money.CODE_FIRST, None, ("title", "text")),
        Rule("base_salary.run_together", money.RUN_TOGETHER),
        Rule("base_salary.sign_last", money.SIGN_LAST, None, ("title", "text")),
        Rule("base_salary.lakhs", money.IN_LAKHS, None, ("title", "text")),
        Rule("base_salary.labelled", rf"\b{_LABEL}[^.\n$€£0-9]{{0,60}}\b{money.UNSIGNED}"),
        Rule("base_salary.stated_sign_first", money.SIGN_FIRST, None, ("stated.base_salary",)),
        Rule("base_salary.stated_code_first", money.CODE_FIRST, None, ("stated.base_salary",)),
        Rule("base_salary.stated_sign_last", money.SIGN_LAST, None, ("stated.base_salary",)),
        Rule("base_salary.stated_figures", rf"\b{money.UNSIGNED}", None, ("stated.base_salary",)),
    )
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """An amount that may be pay, with the words around it in its sentence."""

    match: Match
    amount: Amount
    unit: PayUnit
    end: int
    before: str
    after: str


def find(document: Document) -> tuple[BaseSalary, ...]:
    """Every pay of this job; the words count before the board's own value for the same unit."""
    candidates = sorted(_candidates(document), key=lambda one: one.amount.start)
    stated = [c for c in candidates if c.match.field.startswith("stated")]
    words = [c for c in candidates if not c.match.field.startswith("stated")]
    of_job = [c for c in words if _is_pay(document, c, is_stated=bool(stated))]
    home = _home_currency(document, (*of_job, *stated))
    pay = _dedupe(_salary(document, c, home) for c in of_job)
    units = {one.unit_text for one in pay}
    figures = {(one.min_value, one.max_value) for one in pay}
    fallback = (_salary(document, c, home) for c in stated)
    others = (
        one
        for one in fallback
        if one.unit_text not in units and (one.min_value, one.max_value) not in figures
    )
    return _dedupe(chain(pay, others))


def _candidates(document: Document) -> Iterator[_Candidate]:
    """Amounts in the order of the rules, none twice; millions are never the pay of one job."""
    taken: dict[str, list[tuple[int, int]]] = {}
    for match in islice(RULES.matches(document), _MOST_AMOUNTS):
        string = document.strings[match.field]
        amount = money.read_amount(string, match.found)
        if amount is None:
            document.overrule(match.field, match.start, match.end, match.rule.name, "not an amount")
            taken.setdefault(match.field, []).append((match.start, match.end))
            continue
        spans = taken.setdefault(match.field, [])
        if any(start < amount.end and amount.start < end for start, end in spans):
            continue
        if match.rule.name == "base_salary.labelled" and not _is_payable(amount):
            continue
        if match.rule.name == "base_salary.stated_figures" and (spans or amount.high < 2):
            continue
        spans.append((amount.start, amount.end))
        yield _candidate(document, match, amount)


_MOST_AMOUNTS = 400
"""Far above any list of offices with their pay; a text with more amounts is no advert."""

_UNSIGNED = frozenset({"base_salary.labelled", "base_salary.stated_figures"})


def _is_payable(amount: Amount) -> bool:
    """Whether figures without currency are of a size that only pay has."""
    return amount.low >= 15_000 and amount.high <= 2_000_000


def _candidate(document: Document, match: Match, amount: Amount) -> _Candidate:
    string = document.strings[match.field]
    start, stop = document.sentence_at(amount.start, match.field)
    before = string[max(start, amount.start - 110) : amount.start]
    if not before.strip():
        before = _line_above(document, match.field, start)
    unit, end = unit_after(string, amount.end)
    return _Candidate(
        match=match,
        amount=amount,
        unit=unit,
        end=end,
        before=before,
        after=string[amount.end : min(stop, amount.end + 60)],
    )


def _line_above(document: Document, field: str, start: int) -> str:
    """The line above, when it is short enough to be a label."""
    string = document.strings[field]
    above = string[max(0, start - 65) : start].strip().rpartition("\n")[2]
    return above if len(above) <= 60 else ""


_CUE = re.compile(rf"\b(?:(?P<pay>{_PAY})|(?P<other>{_NOT_PAY}))\b", re.IGNORECASE)
_PHRASE_ENDS = re.compile(
    r"[,;.:+&|(\n•]|\b(?:and|plus|with|as well|in addition|und|et|y)\b", re.IGNORECASE
)
_CLOSE = 25
"""Characters: a word that is not of pay speaks for an amount this near even past a word of pay."""

_FAR = 60
"""Characters: beyond them such a word speaks of something else altogether."""


def _is_pay(document: Document, one: _Candidate, *, is_stated: bool) -> bool:
    """Whether an amount in the words is the pay of this job; ``is_stated``: the board has one."""
    why = next(_guards(document, one, is_stated=is_stated), "")
    if why:
        amount = one.amount
        document.overrule(one.match.field, amount.start, amount.end, one.match.rule.name, why)
    return not why


def _guards(document: Document, one: _Candidate, *, is_stated: bool) -> Iterator[str]:
    """Reasons against an amount, the surest first; none once a word of pay stands beside it."""
    behind, before = _behind(one.after), _ahead(one.before)
    if behind == "other":
        yield "the words behind name another kind of money"
    if before == "other":
        yield "the words before name another kind of money"
    if not _is_a_living(one):
        yield "nobody is paid so little"
    if "pay" in (behind, before) or one.match.rule.name in _UNSIGNED or one.match.field == "title":
        return
    if is_stated:
        yield "nothing says that it is pay, and the board states the pay"
    if not _looks_like_pay(one, document.section_at(one.amount.start)):
        yield "nothing says that it is pay"


def _is_a_living(one: _Candidate) -> bool:
    """Whether the amount could be pay for its unit; a small sum without unit is a gift or fee."""
    amount = one.amount
    if one.unit is not PayUnit.EMPTY:
        return is_plausible(one.unit, amount.low, amount.high, amount.currency)
    return amount.low >= 1_000 or amount.low != amount.high or unit_before(one.before) != ""


def _behind(after: str) -> str:
    """Which kind of money the phrase right behind an amount names."""
    end = _PHRASE_ENDS.search(after)
    cue = _CUE.search(after[: end.start()] if end else after)
    return (cue.lastgroup or "") if cue else ""


def _ahead(before: str) -> str:
    """Which kind of money the words before an amount name; the nearest word counts."""
    cues = [(cue.lastgroup, cue.end()) for cue in _CUE.finditer(before)]
    if not cues:
        return ""
    kind, end = cues[-1]
    far = len(before) - end
    if kind == "other" and far > _CLOSE and any(k == "pay" for k, _ in cues):
        return "pay"
    return "" if kind == "other" and far > _FAR else kind or ""


def _looks_like_pay(one: _Candidate, section: SectionKind) -> bool:
    """Whether a yearly range, or a unit outside of the firm's own story, speaks for itself."""
    amount = one.amount
    if section is SectionKind.ORGANIZATION:
        return False
    by_size = unit_by_size(amount.low, amount.high, amount.currency)
    if by_size is PayUnit.YEAR and amount.low != amount.high:
        return True
    if one.unit is PayUnit.EMPTY or section is SectionKind.BENEFITS:
        return False
    least = {PayUnit.YEAR: 15_000, PayUnit.MONTH: 500, PayUnit.HOUR: 5}.get(one.unit, 0)
    return amount.low >= least


_UP_TO = re.compile(
    r"(?:up to|max(?:imum)?(?: of)?|bis(?: zu)?|hasta|até|jusqu['’]à|\bto) ?\Z", re.IGNORECASE
)
_FROM = re.compile(
    r"(?:from|start(?:ing|s)?(?: at| from)?|begin(?:s|ning)? at|at least|min(?:imum|\.)?(?: of)?|ab|"
    r"desde|a partir d[eo]|à partir de|mindestens|mínimo(?: de)?|more than|over|upwards of) ?\Z",
    re.IGNORECASE,
)
_TOTAL = re.compile(
    r"\bote\b|on[- ]target|total (?:cash|comp|target|earning|pay|reward|on)|first[- ]year earnings",
    re.IGNORECASE,
)


def _salary(document: Document, one: _Candidate, home: str) -> BaseSalary:
    """The pay that a candidate states; ``home`` is the currency of a bare dollar or bare figure."""
    amount, name = one.amount, one.match.field
    low: float | None = amount.low
    high: float | None = amount.high
    if amount.low == amount.high:
        low = None if _UP_TO.search(one.before) else low
        high = None if amount.open_ended or _FROM.search(one.before) else high
    evidence = document.evidence(name, amount.start, one.end, one.match.rule.name)
    return BaseSalary(
        min_value=low,
        max_value=high if low is not None or high is not None else amount.high,
        currency=amount.currency or home,
        unit_text=_unit(document, one),
        kind=_kind(one),
        evidence=(evidence,),
    )


def _kind(one: _Candidate) -> PayKind:
    """TOTAL where the words right around the amount speak of targets or of everything together."""
    end = _PHRASE_ENDS.search(one.after)
    behind = one.after[: end.start()] if end else one.after
    ahead = re.split(r"[;.]", one.before)[-1]
    return PayKind.TOTAL if _TOTAL.search(ahead) or _TOTAL.search(behind) else PayKind.BASE


def _unit(document: Document, one: _Candidate) -> PayUnit:
    """The unit beside the amount, or named before it, or the only one its size allows."""
    amount = one.amount
    for unit in (one.unit, unit_before(one.before)):
        if unit is not PayUnit.EMPTY and is_plausible(
            unit, amount.low, amount.high, amount.currency
        ):
            return unit
    if not amount.currency and document.language in _DOLLARS_OF_THEIR_OWN:
        return PayUnit.EMPTY
    return unit_by_size(amount.low, amount.high, amount.currency)


_DOLLARS_OF_THEIR_OWN = frozenset({"es", "pt"})
"""Languages in which a bare ``$`` is mostly a peso or real, whose sizes say nothing here."""


def _home_currency(document: Document, candidates: Iterable[_Candidate]) -> str:
    """What a bare dollar, or no sign at all, is here: American only where the job plainly is."""
    is_bare = any(not one.amount.currency for one in candidates)
    return "USD" if is_bare and is_plainly_us(document) else ""


def _dedupe(pay: Iterable[BaseSalary]) -> tuple[BaseSalary, ...]:
    """Each pay once, in the order of the advert; of piece rates, which come in tiers, the first."""
    once: dict[tuple[object, ...], BaseSalary] = {}
    for one in pay:
        if one.unit_text in _PIECES and any(unit == one.unit_text for *_, unit in once):
            continue
        once.setdefault((one.min_value, one.max_value, one.currency, one.unit_text), one)
    return tuple(one for one in once.values() if not _is_repeated(one, once))


_PIECES = frozenset({PayUnit.WORD, PayUnit.TASK, PayUnit.AUDIO_MINUTE})


def _is_repeated(one: BaseSalary, once: Iterable[tuple[object, ...]]) -> bool:
    """Whether an open end ("from $18 an hour") repeats a figure that stands there in full."""
    figure = one.max_value if one.min_value is None else one.min_value
    open_end = one.min_value is None or one.max_value is None
    return open_end and (figure, figure, one.currency, one.unit_text) in once
