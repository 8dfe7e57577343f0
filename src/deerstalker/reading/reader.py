"""From a listing to a posting: text, sections, language, live rules, then every fact.

The public names are ``read`` and ``prepare``. Nothing here fetches, stores or guesses.
Only the first ``text.MOST_TEXT`` characters of a description's words are read, and the first
``document.MOST_FIELD`` of any other string.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from deerstalker.domain.fact import (
    Caveat,
    Contradiction,
    Facts,
    Text,
    Workplace,
)
from deerstalker.domain.posting import Posting
from deerstalker.reading.document import document_of
from deerstalker.reading.facts import (
    applicant_location,
    application_contact,
    base_salary,
    conditions,
    eligibility_to_work,
    employment_type,
    engagement,
    scam,
    seniority,
    skills,
    staffing_agency,
    talent_pool,
    time_zone,
    valid_through,
    workplace,
)
from deerstalker.reading.language import language_of
from deerstalker.reading.rules import Prefilter, RuleSet
from deerstalker.reading.sections import sections_of
from deerstalker.reading.text import plain_text

if TYPE_CHECKING:
    from deerstalker.domain.listing import Listing
    from deerstalker.reading.document import Document

READER_VERSION = 1
"""Goes up whenever a rule changes, so that the store knows which postings to read again."""

RULE_SETS: dict[str, RuleSet] = {
    "workplace": workplace.RULES,
    "applicant_location": applicant_location.RULES,
    "time_zone": time_zone.RULES,
    "employment_type": employment_type.RULES,
    "engagement": engagement.RULES,
    "base_salary": base_salary.RULES,
    "seniority": seniority.RULES,
    "conditions": conditions.RULES,
    "eligibility_to_work": eligibility_to_work.RULES,
    "talent_pool": talent_pool.RULES,
    "staffing_agency": staffing_agency.RULES,
    "scam": scam.RULES,
    "valid_through": valid_through.RULES,
    "application_contact": application_contact.RULES,
}
"""The rules of every fact that is read by rules; skills have an automaton of their own."""

_PREFILTER = Prefilter(tuple(RULE_SETS.values()))


def read(listing: Listing) -> Posting:
    """The posting of a listing; total: any strings at all give a posting, none raise."""
    document = prepare(listing)
    return Posting(
        listing=listing,
        text=document.text,
        sections=document.sections,
        facts=facts_of(document),
    )


def prepare(listing: Listing) -> Document:
    """The document of a listing: its text, sections, language and live rules, ready for facts."""
    plain = plain_text(listing.description_html)
    document = document_of(listing, plain, sections_of(plain), language_of(plain.text))
    return replace(document, live=_PREFILTER.live(document))


def facts_of(document: Document) -> Facts:
    """Every fact of a document, reconciled with one another."""
    place = workplace.find(document)
    return Facts(
        workplace=place,
        applicant_location=applicant_location.settle(
            applicant_location.find(document), place.value
        ),
        time_zone=time_zone.find(document),
        employment_type=employment_type.find(document),
        engagement=engagement.find(document),
        base_salary=base_salary.find(document),
        seniority=seniority.find(document),
        skills=skills.find(document),
        conditions=conditions.find(document),
        eligibility_to_work=eligibility_to_work.find(document),
        talent_pool=talent_pool.find(document),
        staffing_agency=staffing_agency.find(document),
        scam=scam.find(document),
        valid_through=valid_through.find(document),
        application_contact=application_contact.find(document),
        language=Text(value=document.language or None),
        contradictions=_contradictions(place),
    )


def _contradictions(place: Workplace) -> tuple[Contradiction, ...]:
    """What the board stated and the advert's words deny."""
    if Caveat.CONTRADICTION not in place.caveats:
        return ()
    stated = [e for e in place.evidence if e.field.startswith("stated.")]
    words = [e for e in place.evidence if not e.field.startswith("stated.")]
    if not stated or not words:
        return ()
    return (Contradiction(fact="workplace", stated=stated[0], words=words[0]),)
