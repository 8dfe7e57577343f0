"""staffing_agency: whether the advert is posted for somebody other than who posts it.

Says nothing of whether that is good or bad. "Our clients" alone is every service firm;
a client who hires, seeks or stays unnamed is an agency's.
Corpus: tests/reading/staffing_agency.toml.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Flag
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.rules import Match, Rule, RuleSet
from deerstalker.reading.vocabulary.staffing_agencies import STAFFING_AGENCIES

if TYPE_CHECKING:
    from deerstalker.reading.document import Document

_NAMES = "|".join(re.escape(name).replace(r"\ ", " ") for name in STAFFING_AGENCIES)
_CLIENT = (
    r"(?:(?:our|my|a) (?:[\w-]+,? ){0,3}?client|one of (?:our|my) (?:[\w-]+ ){0,3}?clients"
    r"|(?:unser(?:en|em|es)? |ein(?:en)? )(?:namhafte[nr]? )?(?:kunden?|auftraggeber|mandant(?:en)?)"
    r"|notre client|nuestro cliente|nosso cliente|(?:a|our) partner company)"
)

RULES = RuleSet(
    (
        Rule(
            "staffing_agency.known_firm",
            rf"^\W{{0,2}}(?:{_NAMES})\b(?=\W|$)" if False else rf"^(?:{_NAMES})(?:$|[\s,:®™.-])",
            fields=("hiring_organization", "title"),
        ),
        Rule(
            "staffing_agency.named_so",
            r"\b(?:staffing|recruit(?:ing|ment|ers?)|personnel|personal(?:[- ]?service| gmbh|beratung|vermittlung|management|dienstleist\w{1,8})|humancapital|headhunt\w{1,5}|talent (?:solutions|partners|acquisition)|executive search|zeitarbeit|employment agency|hr agentur|search partners)\b",
            fields=("hiring_organization",),
        ),
        Rule(
            "staffing_agency.client_seeks",
            rf"\b{_CLIENT},? (?:(?:an? |the |located |based |ist |eine? |est |es )[^.!?\n]{{0,120}}?)?(?:is (?:currently |now |actively |urgently )?(?:looking|seeking|hiring|searching|recruiting|in need)|are (?:currently )?(?:looking|seeking|hiring)|has (?:an? )?(?:immediate |urgent |exciting |new )?(?:opening|need|requirement|opportunity|vacancy)|seeks|needs|requires|wants|sucht|recherche|busca|procura)\b",
        ),
        Rule(
            "staffing_agency.for_a_client",
            rf"\b(?:on behalf of|for|representing|für|pour|para|bei) {_CLIENT}\b(?:(?:,| -| –|:| in | based| located| is| who| which| ein| eine| im| aus|\.)|$)",
        ),
        Rule(
            "staffing_agency.posted_for_partner",
            r"\b(?:this (?:position|role|job) is posted by|posted on behalf of|(?:recruiting|hiring|searching|sourcing|looking for [\w ,/()-]{3,60}) (?:for|on behalf of) (?:our|a|one of our|my) (?:clients?|partner compan(?:y|ies)|partners?)\b)",
        ),
        Rule(
            "staffing_agency.client_named",
            r"^\W{0,3}(?:end[- ])?client ?[:：] ?\S|\b(?:about (?:the|our) client|the client (?:has|requires|offers|needs|wants)|client[- ](?:site|location) ?[:：]|direct client)\b",
        ),
        Rule(
            "staffing_agency.is_agency",
            r"\b(?:we are|we(?:'|’)re|is|as|ist|sind) (?:an? |the |ein(?:e)? |one of the )?(?:[\w'’-]+,? ){0,4}?(?:(?:staffing|recruit(?:ing|ment)|executive search|headhunting|talent) (?:and \w+ |& \w+ )?(?:agency|firm|company|consultancy|provider|marketplace)\b|(?:projekt- und )?personal(?:dienstleist|vermittl|berat)\w{1,5}|zeitarbeits\w{2,15})|\bstaffing (?:solutions|partners|group|agency|services) (?:is|has)\b|\bstaffing (?:&|and) recruiting\b|\brepresented candidates\b",
        ),
        Rule(
            "staffing_agency.talent_network",
            r"\b(?:user-?owned talent network|elite network of (?:freelanc\w{2,5}|developers|talent)|connects? (?:you|top|developers|talent|candidates|professionals)[^.\n]{0,40} (?:with|to) (?:great |top |leading |the best |global |us )?(?:jobs|companies|clients|employers)|discover exclusive long-term remote positions)\b",
        ),
    )
)

_NOTICE = re.compile(
    r"\b(?:agenc(?:y|ies)|recruiters?|headhunters?|third[- ]part(?:y|ies)) (?:may|should|please|will|are|do)\b|unsolicited|\bno agencies",
    re.IGNORECASE,
)


def find(document: Document) -> Flag:
    """Whether an agency posts this; False means that no words say so."""
    evidence = tuple(
        document.evidence(match.field, match.start, match.end, match.rule.name)
        for match in RULES.matches(document)
        if _stands(document, match)
    )
    return Flag(value=bool(evidence), evidence=evidence[:3])


def _stands(document: Document, match: Match) -> bool:
    """Whether no guard sets the match aside."""
    if match.field != "text":
        return True
    start, end = document.sentence_at(match.start)
    sentence = document.text[start:end]
    notice = document.section_at(match.start) is SectionKind.LEGAL or _NOTICE.search(sentence)
    if notice:
        why = "it is a notice to agencies"
        document.overrule(match.field, match.start, match.end, match.rule.name, why)
    return not notice
