"""From a listing to a posting: text, sections, language, then every fact.

The one public name is ``read``. It never fetches, stores or guesses.
"""

from __future__ import annotations

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from deerstalker.domain.fact import Facts, Text
from deerstalker.domain.posting import Posting
from deerstalker.reading.document import document_of
from deerstalker.reading.language import language_of
from deerstalker.reading.rules import Prefilter
from deerstalker.reading.sections import sections_of
from deerstalker.reading.text import plain_text

if TYPE_CHECKING:
    from deerstalker.domain.listing import Listing
    from deerstalker.reading.document import Document

READER_VERSION = 1
"""Goes up whenever a rule changes, so that the store knows which postings to read again."""

_NAMES = (
    "workplace",
    "applicant_location",
    "time_zone",
    "employment_type",
    "engagement",
    "base_salary",
    "seniority",
    "skills",
    "conditions",
    "eligibility_to_work",
    "talent_pool",
    "staffing_agency",
    "scam",
    "valid_through",
    "application_contact",
)


def _modules() -> dict[str, Any]:
    found = {}
    for name in _NAMES:
        try:
            found[name] = importlib.import_module(f"deerstalker.reading.facts.{name}")
        except ImportError:
            continue
    return found


_FACTS = _modules()
_PREFILTER = Prefilter([m.RULES for m in _FACTS.values() if hasattr(m, "RULES")])


def read(listing: Listing) -> Posting:
    """The posting of a listing; total: any strings at all give a posting, none raise."""
    document = prepare(listing)
    facts = Facts(
        language=Text(value=document.language or None),
        **{name: module.find(document) for name, module in _FACTS.items()},
    )
    return Posting(listing=listing, text=document.text, sections=document.sections, facts=facts)


def prepare(listing: Listing) -> Document:
    """The document of a listing: its text, sections, language and live rules, ready for facts."""
    plain = plain_text(listing.description_html)
    document = document_of(listing, plain, sections_of(plain), language_of(plain.text))
    return replace(document, live=_PREFILTER.live(document))
