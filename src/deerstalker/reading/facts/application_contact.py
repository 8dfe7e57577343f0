"""application_contact: the e-mail address to which one applies.

An address for something else (privacy, accommodation, press, reporting fraud) is none.
Corpus: tests/reading/application_contact.toml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Text
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.rules import Match, Rule, RuleSet

if TYPE_CHECKING:
    from deerstalker.reading.document import Document

_AT = r"(?:@| ?\(at\) ?| ?\[at\] ?| at )"
_DOT = r"(?:\.| ?\(dot\) ?| ?\[dot\] ?)"
_DOMAIN = rf"(?:[a-z0-9-]{{1,40}}{_DOT}){{1,3}}(?:[a-z]{{2,6}})"

RULES = RuleSet(
    (
        Rule("application_contact.address", rf"\b[a-z0-9][a-z0-9._%+-]{{0,60}}@{_DOMAIN}\b"),
        Rule(
            "application_contact.spelt_out",
            rf"\b[a-z0-9][a-z0-9._+-]{{0,40}}(?: ?\(at\) ?| ?\[at\] ?){_DOMAIN}\b",
        ),
        Rule(
            "application_contact.in_words",
            r"\b[a-z0-9][a-z0-9._+-]{1,40} at [a-z0-9-]{2,40} (?:dot )(?:com|io|org|net|co|ai|dev)\b",
        ),
    )
)

_APPLY = re.compile(
    r"\b(?:appl(?:y|ication|ying)|resumes?|résumés?|cvs?|cover letter|portfolio|send|e-?mail|write|contact|reach|interested|get in touch|drop|ping|questions|bewerb\w*|lebenslauf|senden|candidature|envo[iy]\w*|currículum|currículo|envia\w*|enviar|jobs@|careers@|hiring@|work@|join@)",
    re.IGNORECASE,
)
_OTHER = re.compile(
    r"\b(?:accommodat\w+|disabilit\w+|privacy|gdpr|data protection|fraud\w*|scam\w*|phishing|suspicious|impersonat\w+|legitimate|official|only (?:from|use)|press|media inquir\w+|opt[- ]out|unsubscribe|whistle\w*|agenc(?:y|ies)|datenschutz)\b",
    re.IGNORECASE,
)
_OTHER_BOX = re.compile(
    r"^(?:privacy|legal|press|media|dpo|gdpr|accommodations?|accessibility|security|abuse|fraud|noreply|no-reply|example|name|firstname)",
    re.IGNORECASE,
)


def find(document: Document) -> Text:
    """The first address to apply to; None where there is none."""
    for match in RULES.matches(document):
        why = _set_aside(document, match)
        if why:
            document.overrule(match.field, match.start, match.end, match.rule.name, why)
            continue
        evidence = document.evidence(match.field, match.start, match.end, match.rule.name)
        return Text(value=_written_out(evidence.quote), evidence=(evidence,))
    return Text()


def _set_aside(document: Document, match: Match) -> str:
    """Why an address is not the one to apply to; "" where it is."""
    if _OTHER_BOX.match(match.found[0]):
        return "the box is for something else"
    start, end = document.line_at(match.start)
    around = document.text[max(start, match.start - 200) : min(end, match.end + 100)]
    if _OTHER.search(around) or document.section_at(match.start) is SectionKind.LEGAL:
        return "the words around it are about something else"
    if document.section_at(match.start) is not SectionKind.APPLY and not _APPLY.search(around):
        return "nothing near it speaks of applying"
    return ""


def _written_out(quote: str) -> str:
    """The address as a mail program takes it."""
    joined = re.sub(r" ?[(\[]at[)\]] ?| at ", "@", quote.lower())
    return re.sub(r" ?[(\[]dot[)\]] ?| dot ", ".", joined)
