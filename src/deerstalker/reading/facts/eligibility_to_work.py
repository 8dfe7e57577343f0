"""eligibility_to_work: what the law or the employer asks before one may do this job.

Visa sponsorship offered or refused, citizenship, security clearance and professional licences,
each with the words as its detail. Says nothing of where one may live, nor of the clauses in which
employers promise not to discriminate by citizenship.
Corpus: tests/reading/eligibility_to_work.toml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.domain.fact import EligibilityToWork
from deerstalker.reading.rules import Rule, RuleSet

if TYPE_CHECKING:
    from deerstalker.reading.document import Document
    from deerstalker.reading.rules import Match

_N = "eligibility_to_work."
_LICENCE = r"licen[cs](?:e|es|ed|ure)"
_TRADE = (
    r"(?:RN|LPN|LVN|NP|CPA|PE|LCSW|LMFT|LPC|LMHC|BCBA|RBT|SLP|PT|OT|pharmacist|nurs(?:e|ing)|nurse practitioner"
    r"|physician|medical|attorney|law|bar|insurance|producer|real estate|broker|adjuster|therapist|psychologist"
    r"|counsel(?:or|ing)|social work(?:er)?|clinical|teaching|teacher|dental|veterinar(?:y|ian)|optometrist"
    r"|engineer|architect|life (?:and|&) health|health|P&C|property (?:and|&) casualty|series \d+|FINRA"
    r"|driver['’]?s?|driving|CDL|pilot|electrician|professional)"
)
_NATION = (
    r"(?:u\.?s\.?a?\.?|united states|american|canadian|canada|u\.?k\.?|british|australian|australia|new zealand"
    r"|e\.?u\.?|eea|efta|european|swiss|german|french|spanish|irish|polish|dutch|indian|nigerian|south african"
    r"|philippine|filipino|singapore(?:an)?|brazilian|mexican|nato|emirati|saudi)"
)
RULES = RuleSet(
    [
        Rule(
            _N + "sponsorship",
            r"\b(?:visa|immigration|employment|work permit|h-?1-?b)[ -]?(?:visa )?(?:application ?/ ?)?sponsorship\b"
            r"|\bsponsor(?:s|ing|ed|ship)?(?:/extend)? (?:\w+[ ,-]+){0,6}?(?:visas?|work permits?|h-?1-?bs?|candidates|applicants|work authori[sz]ation)\b"
            r"|\bwithout (?:the need for |requiring |needing |any )?(?:\w+ ){0,4}?sponsorship\b"
            r"|\b(?:require|requiring|need|needing|provide|offer|support) (?:\w+ ){0,4}?sponsorship\b"
            r"|\bsponsorship (?:is |will |can)?(?:not |n[o']t )?(?:be )?(?:available|provided|offered|possible)\b"
            r"|\bno (?:visa )?sponsorship\b|\bvisas? (?:is |are )?(?:not )?sponsored\b"
            r"|\b(?:skilled worker|blue card|tn|e-?3|h-?1-?b) visa (?:support|transfer)s?\b|\bvisa (?:support|assistance|help)\b"
            r"|\bno (?:OPT|CPT)\b",
        ),
        Rule(
            _N + "citizenship",
            rf"\b{_NATION} (?:citizen(?:s|ship)?|nationals?|passports?)\b"
            rf"|\bcitizens? of (?:the )?{_NATION}\b|\bcitizenship (?:is )?(?:\w+ )?required\b"
            r"|\bITAR\b|\bU\.?S\.? persons?\b",
        ),
        Rule(
            _N + "clearance",
            r"\b(?:(?:active|current|existing|obtain|maintain|hold|eligible for|valid)[^.;\n]{0,40}?)?\b(?:security|secret|government|dod|public trust|sc|dv|ts|ts/sci|top secret|nato) clearances?\b"
            r"|\bTS/SCI\b|\btop secret\b|\bpublic trust\b|\bpolygraph\b|\bsecurity vetting\b|\bclearance (?:level|required|eligib\w+)\b",
        ),
        Rule(
            _N + "licence",
            rf"\b{_TRADE}(?:['’]s)? (?:\w+ )?{_LICENCE}\b|\b{_LICENCE} (?:to practice|as an?|in (?:the state|good standing)|\w+ in good standing|{_TRADE})\b"
            r"|\b(?:admitted to|member of) (?:the|a|at least one) (?:\w+ )?bar\b|\b(?:active|current|valid|unrestricted|state) (?:\w+ ){0,2}?"
            + _LICENCE
            + r"\b",
        ),
    ]
)

_REACH = 110
_REFUSED = re.compile(
    r"\b(?:not|no|cannot|can['’]t|unable|don['’]t|won['’]t|without|isn['’]t|aren['’]t|doesn['’]t|does not|neither|unfortunately|never"
    r"|not available|ineligible|nicht|kein|keine|sin|sem)\b",
    re.IGNORECASE,
)
_EQUAL_CHANCES = re.compile(
    r"regardless of|without regard|discriminat|national origin|religion|sexual orientation|marital status|protected (?:class|by|status)"
    r"|(?:color|race|gender|age),|citizenship status|(?:proof|evidence|verify) of (?:identity|citizenship)|e-verify",
    re.IGNORECASE,
)
_NOT_ASKED = re.compile(
    r"\b(?:preferred|a plus|nice[- ]to[- ]have|bonus|not required|not necessary|desirable|desired|advantage|ideally|customs)\b",
    re.IGNORECASE,
)
_CITIZEN_ASKED = re.compile(
    r"\b(?:must|require[sd]?|requirement|only|need|due to|limited to|restricted to|proof of|eligible|subject to|export|comply|open to|are you|has to|hold)\b"
    r"|\bcitizenship\W{0,3}(?:$|\n)",
    re.IGNORECASE,
)
_OTHER_CITIZENS = re.compile(
    r"\b(?:senior|good|corporate|global|fellow|returning|private|digital) (?:citizens?|nationals?)\b",
    re.IGNORECASE,
)
_LICENCE_OF_OTHERS = re.compile(
    r"software|open source|agpl|mit |gpl|trademark|patent|our licen|we are licen|is licensed|are licensed by|licensed by|licensed under|under licen"
    r"|access to|network of|possession of|licensing|users|per licen|business licen|export licen|company is|marriage|seat",
    re.IGNORECASE,
)


def _sentence(document: Document, match: Match) -> str:
    """The words around a match: its sentence, and no more than a sentence's length of it."""
    start, end = document.sentence_at(match.start, match.field)
    start, end = max(start, match.start - _REACH), min(max(end, match.end), match.end + _REACH)
    return document.strings[match.field][start:end]


def _sponsorship(match: Match, sentence: str) -> str:
    if match.found[0].lower().startswith("sponsor") and re.search(
        r"clinical|event|study|trial", sentence, re.IGNORECASE
    ):
        return ""
    return "no_sponsorship" if _REFUSED.search(sentence) else "visa_sponsorship"


def _citizenship(_match: Match, sentence: str) -> str:
    if _OTHER_CITIZENS.search(sentence) or not _CITIZEN_ASKED.search(sentence):
        return ""
    return "citizenship"


def _clearance(_match: Match, sentence: str) -> str:
    return (
        ""
        if re.search(r"(?:customs|stock|inventory) clearance", sentence, re.IGNORECASE)
        else "clearance"
    )


def _licence(_match: Match, sentence: str) -> str:
    return "" if _LICENCE_OF_OTHERS.search(sentence) else "licence"


_READ = {
    _N + "sponsorship": _sponsorship,
    _N + "citizenship": _citizenship,
    _N + "clearance": _clearance,
    _N + "licence": _licence,
}


def find(document: Document) -> tuple[EligibilityToWork, ...]:
    """Each kind once, with the first words that say it."""
    found: dict[str, EligibilityToWork] = {}
    for match in RULES.matches(document):
        sentence = _sentence(document, match)
        wish = match.rule.name != _N + "sponsorship" and _NOT_ASKED.search(sentence)
        if _EQUAL_CHANCES.search(sentence) or wish:
            document.overrule(match.field, match.start, match.end, match.rule.name, "not asked for")
            continue
        kind = _READ[match.rule.name](match, sentence)
        if kind and kind not in found:
            evidence = document.evidence(match.field, match.start, match.end, match.rule.name)
            found[kind] = EligibilityToWork(kind=kind, detail=evidence.quote, evidence=(evidence,))
    if "no_sponsorship" in found:
        found.pop("visa_sponsorship", None)
    return tuple(found.values())
