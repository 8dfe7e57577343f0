"""scam: how much an advert looks like a fraud, by named signals.

A likelihood in words, never a verdict on the employer; what was not found is no proof of honesty.
Signals are in ``vocabulary/scam``; corpus: tests/reading/scam.toml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from deerstalker.domain.fact import Scam, ScamLikelihood
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.negation import denied, scope_of
from deerstalker.reading.rules import RuleSet, compiled
from deerstalker.reading.vocabulary.scam import lures, marks, money
from deerstalker.reading.vocabulary.scam.signal import Signal, Spared

if TYPE_CHECKING:
    from deerstalker.domain.fact import Evidence
    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match

    _Found = dict[str, tuple[int, Evidence | None]]
    """Severity and words of each signal, by its name; None where something is missing."""

RULES = RuleSet((*money.RULES, *lures.RULES, *marks.RULES))

SUSPICIOUS, LIKELY = 5, 9
"""From which sum of severities an advert is suspicious, or likely a fraud."""

STRONG = 4
"""From which severity one signal can carry *likely*; weaker ones only add."""

_NOTICE = re.compile(
    r"\b(?:beware|scam(?:s|mers?)?|phishing|impersonat\w*|impost[eo]rs?|fraudulent|fraudsters?"
    r"|(?:never|not|n['’]t) (?:ever )?(?:ask|request|charge|require|solicit|send)"
    r"|fake (?:job|recruiters?|offers?)|recruitment fraud|official (?:e-?mail|domain|channels)"
    r"|legitimate (?:job|offers?|recruit\w*|e-?mails?|communications?))\b",
    re.IGNORECASE,
)
_BOAST = re.compile(r"\b(?:not a|no) scam", re.IGNORECASE)
_MONEY_TITLE = re.compile(
    r"\b(?:fraud|risk|aml|kyc|compliance|crypto\w*|blockchain|web3|defi|treasury|bank(?:er|ing)?"
    r"|payments? (?:engineer|product|operations|analyst|specialist|manager)|teller|trader|trading"
    r"|trust (?:and|&)|loss prevention|investigat\w+|security|accountant|disputes|chargebacks?"
    r"|engineer|developer|counsel)\b",
    re.IGNORECASE,
)
_MONEY_FIRM = re.compile(
    r"\b(?:crypto\w*|blockchain|web3|defi|digital assets?|stablecoins?|fintech|neobank"
    r"|payments? (?:platform|company|infrastructure|network|solutions?)|remittances?"
    r"|financial (?:services|technology|institution)|credit union"
    r"|money transfer (?:company|service|operator)|payroll (?:platform|software))\b",
    re.IGNORECASE,
)
_SELLING = re.compile(
    r"\b(?:base (?:salary|pay)|ote\b|on-target earnings|health(?:care)?,? |dental|401\(?k|pto\b"
    r"|paid time off)",
    re.IGNORECASE,
)
_FIRM = re.compile(
    r"\b(?:(?:we|who we) are|about (?:us|the company|the role)|our (?:mission|company|team"
    r"|clients|customers|vision|story|platform|product)"
    r"|founded|established in|is an? (?:[a-z-]+ ){0,4}(?:company|firm|provider|leader|agency"
    r"|organi[sz]ation|startup|business|manufacturer)"
    r"|leading (?:provider|company|global)|company overview|company profile)\b",
    re.IGNORECASE,
)
_NO = re.compile(r"(?:^|[ :=])(?:0|false|no|f|n|none)$", re.IGNORECASE)
_YES = re.compile(r"(?:^|[ :=])(?:1|true|yes|t|y)$", re.IGNORECASE)
_REACH = 400
_FEW_WORDS = 60


def find(document: Document) -> Scam:
    """The likelihood of a fraud, the signals that make it, and the words of each."""
    found: _Found = {}
    for match in RULES.matches(document):
        signal = cast("Signal", match.rule.value)
        why = _set_aside(document, match, signal)
        if why:
            document.overrule(match.field, match.start, match.end, match.rule.name, why)
        elif signal.name not in found:
            evidence = document.evidence(match.field, match.start, match.end, match.rule.name)
            found[signal.name] = (signal.severity, evidence)
    found |= _structure(document)
    return _verdict(found)


def _verdict(found: _Found) -> Scam:
    """The sum of the severities, said in words; without words to show there is no suspicion."""
    total = sum(severity for severity, _ in found.values())
    evidence = tuple(one for _, one in found.values() if one is not None)
    if total < SUSPICIOUS or not evidence:
        return Scam()
    strongest = max(severity for severity, _ in found.values())
    likely = total >= LIKELY and strongest >= STRONG
    value = ScamLikelihood.LIKELY if likely else ScamLikelihood.SUSPICIOUS
    signals = sorted(found, key=lambda name: (-found[name][0], name))
    return Scam(value=value, signals=tuple(signals), evidence=evidence)


def _set_aside(document: Document, match: Match, signal: Signal) -> str:
    """Why the words are no signal here; "" if they are."""
    if _in_notice(document, match):
        return "a warning against frauds"
    scope = scope_of(document, match)
    if signal.deniable and denied(scope):
        return "denied"
    for who in signal.spared:
        if _is_spared(document, who):
            return f"said by {who}"
    if signal.unless and compiled(signal.unless).search(scope.clause):
        return "the sentence speaks of something else"
    return ""


def _in_notice(document: Document, match: Match) -> bool:
    """Whether the words stand in or beside a warning against frauds."""
    if match.field != "text":
        return False
    near = document.text[max(0, match.start - _REACH) : match.end + _REACH]
    return _NOTICE.search(_BOAST.sub("", near)) is not None


def _is_spared(document: Document, who: Spared) -> bool:
    if who is Spared.MONEY:
        return bool(_MONEY_TITLE.search(document.title) or _MONEY_FIRM.search(document.text))
    return _SELLING.search(document.text) is not None


def _structure(document: Document) -> _Found:
    """Weak signals of what the board shows and what the advert leaves out."""
    found: _Found = {}
    for field in document.stated_fields():
        string = document.strings[field]
        for word, pattern, name, severity in _STATED:
            if word in f"{field} {string}" and pattern.search(string):
                found[name] = (severity, document.whole(field, f"scam.{name}"))
    if _is_anonymous(document):
        found["anonymous_company"] = (2, None)
    if 0 < len(document.text.split()) < _FEW_WORDS:
        found["few_words"] = (1, None)
    return found


_STATED = (
    ("logo", _NO, "no_logo", 2),
    ("questions", _NO, "no_questions", 1),
    ("telecommuting", _YES, "unvetted_remote", 1),
)


def _is_anonymous(document: Document) -> bool:
    """Whether nobody is named as hiring and nothing is told of them."""
    if document.strings["hiring_organization"].strip():
        return False
    told = any(section.kind is SectionKind.ORGANIZATION for section in document.sections)
    return not told and _FIRM.search(document.text) is None
