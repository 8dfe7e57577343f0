"""talent_pool: whether the advert gathers names for later, with no opening behind it now.

A line inviting to "our talent community" at the foot of a real advert is none.
Corpus: tests/reading/talent_pool.toml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Flag
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.rules import Match, Rule, RuleSet

if TYPE_CHECKING:
    from deerstalker.reading.document import Document

RULES = RuleSet(
    (
        Rule(
            "talent_pool.title",
            r"\b(?:talent (?:pool|community|pipeline|bank|network)|member network|future (?:openings?|opportunit(?:y|ies)|roles?|positions?|hires?|consideration)|general (?:application|interest|consideration|applicants?)|open application|speculative application|spontaneous application|expressions? of interest|interest (?:list|form)|join our (?:pool|network|bench)|evergreen|pipeline|initiativbewerbung\w{0,3}|candidature spontanée|candidatura espontánea|banco de talentos|insert job)\b",
            fields=("title",),
        ),
        Rule(
            "talent_pool.no_opening",
            r"\b(?:(?:not (?:currently |actively )+(?:hiring|recruiting)|no (?:current |open |active |immediate |specific )+(?:openings?|positions?|roles?|vacanc(?:y|ies))|do(?:es)? not (?:currently )?have (?:an? )?(?:current |open |active |specific |immediate )*(?:openings?|position|role|vacancy)|don(?:'|’)t (?:currently )?have (?:an? )?(?:open |current |specific |active )*(?:roles?|positions?|openings?))|(?:this (?:is|posting is|job is|ad is|requisition is)) (?:not |for )?(?:an? )?(?:for )?(?:evergreen|talent (?:pool|pipeline|community)|pipeline|interest list|future (?:openings?|opportunit(?:y|ies)|roles?|positions?)|general application))\b",
        ),
        Rule(
            "talent_pool.for_later",
            r"\b(?:(?:for|about|regarding|of) (?:potential |possible |upcoming )?future (?:openings?|opportunit(?:y|ies)|positions?|roles?|needs|hiring|consideration)|when (?:an? )?(?:suitable |relevant |matching |new )?(?:position|role|opening|opportunity)s? (?:opens?|becomes?|arises?|comes? up|that match)|keep (?:you|your (?:resume|cv|details|application|profile|information)) (?:in mind|on file|on record))\b",
        ),
        Rule(
            "talent_pool.building",
            r"\b(?:(?:building|growing|expanding|join) (?:our|a|the) (?:talent (?:pool|pipeline|network|community|bank)|pool of (?:talent|candidates|freelancers)|(?:pipeline|database|network) of (?:talent|candidates|freelance\w{0,3}))|evergreen (?:role|position|posting|requisition|opportunity|job))\b",
        ),
    )
)

_FIRST_WORDS = 600
"""Characters at the head of the text, where an advert says what it is; a pool says so there."""

_CONDITIONAL = re.compile(
    r"\b(?:if (?:this|you|the|it|none|not|we)|unless|even if|doesn(?:'|’)t (?:seem|look|feel)|otherwise|not the right|privacy|personal data|retain|unsuccessful|non-|residents?)\b",
    re.IGNORECASE,
)


def find(document: Document) -> Flag:
    """Whether this is a pool; False means that no words say so."""
    evidence = tuple(
        document.evidence(match.field, match.start, match.end, match.rule.name)
        for match in RULES.matches(document)
        if not _set_aside(document, match)
    )
    return Flag(value=bool(evidence), evidence=evidence[:3])


def _set_aside(document: Document, match: Match) -> str:
    """Why the phrase does not count; "" where it does."""
    if match.field == "title":
        return ""
    start, end = document.sentence_at(match.start)
    why = ""
    if document.section_at(match.start) in {SectionKind.LEGAL, SectionKind.REQUIREMENTS}:
        why = "it stands in a notice or among the requirements"
    elif _CONDITIONAL.search(document.text, start, end):
        why = "it is for those whom this opening does not suit"
    elif match.rule.name != "talent_pool.no_opening" and match.start > _FIRST_WORDS:
        why = "it stands at the foot of an advert for a real opening"
    if why:
        document.overrule(match.field, match.start, match.end, match.rule.name, why)
    return why
