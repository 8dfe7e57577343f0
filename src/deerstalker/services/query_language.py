"""What the text of a search box asks: words, "phrases", -not, field:value.

Every field stands in ``FIELDS``, with its meaning, for help pages and completion.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import datetime

    from deerstalker.domain.query import Query

FIELDS: Mapping[str, str] = {
    "title": "words in the title",
    "organization": "words in the name of who hires",
    "location": "words in the place the advert names",
    "text": "words in the advert's text",
    "workplace": "remote, hybrid, onsite, field or unknown; several with commas",
    "lives": "a place code where you live: PT, US-TX",
    "employment": "full_time, part_time, contractor, temporary, intern, volunteer, per_diem, other",
    "engagement": "employee, contractor, freelance or unknown",
    "level": "intern, entry, mid, senior, lead, manager, director, executive or unknown",
    "pay": "least pay with currency and unit: 60000USD/year, 30EUR/hour",
    "language": "language of the advert: en, de",
    "source": "a source or board: lever, ashby/1password",
    "age": "first seen at most so long ago: 12h, 3d, 2w",
    "changed": "changed at most so long ago: 12h, 3d, 2w",
    "enjoys": "yes, partly, no or unclear",
    "avoids": "yes, no or unclear",
    "can": "yes, no or unclear",
    "is": "saved, hidden, applied or closed",
    "stated": "leave out adverts silent on: workplace, lives, employment, engagement, level, pay",
    "sort": "best, relevance, newest or pay",
}
"""Every field of the query language, and what it takes."""


def parse(text: str, *, now: datetime, person: str = "", offset: int = 0, limit: int = 50) -> Query:
    """The query that a search box's text asks.

    Raises:
        InvalidQuery: with the position of what cannot be read.
    """
    raise NotImplementedError
