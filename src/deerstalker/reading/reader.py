"""From a listing to a posting: text, sections, language, then every fact.

The one public name is ``read``. It never fetches, stores or guesses.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from deerstalker.domain.fact import Facts
from deerstalker.domain.posting import Posting, Section, SectionKind
from deerstalker.reading.document import document_of
from deerstalker.reading.text import plain_text

if TYPE_CHECKING:
    from deerstalker.domain.listing import Listing
    from deerstalker.reading.document import Document

READER_VERSION = 1
"""Goes up whenever a rule changes, so that the store knows which postings to read again."""

_NAMES = (
    "workplace applicant_location time_zone employment_type engagement base_salary seniority "
    "skills conditions eligibility_to_work talent_pool staffing_agency scam valid_through "
    "application_contact"
).split()


def _finders() -> dict[str, Any]:
    found = {}
    for name in _NAMES:
        try:
            found[name] = importlib.import_module(f"deerstalker.reading.facts.{name}").find
        except (ImportError, AttributeError):
            continue
    return found


_FINDERS = _finders()


def read(listing: Listing) -> Posting:
    """The posting of a listing; total: any strings at all give a posting, none raise."""
    document = prepare(listing)
    facts = Facts(**{name: find(document) for name, find in _FINDERS.items()})
    return Posting(listing=listing, text=document.text, sections=document.sections, facts=facts)


def prepare(listing: Listing) -> Document:
    """The document of a listing: its text, sections and language, ready for the rules."""
    plain = plain_text(listing.description_html)
    sections = (Section(SectionKind.UNKNOWN, 0, len(plain.text)),)
    return document_of(listing, plain, sections, "en")
