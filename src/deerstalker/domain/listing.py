"""What a listing is: one advert exactly as one source shows it.

Nothing here is interpreted; meaning is given by ``reading``.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

STATED_KEYS = (
    "job_location_type",
    "employment_type",
    "base_salary",
    "applicant_location_requirements",
    "country",
    "experience",
    "department",
)
"""The keys that adapters fill with a board's own structured values, each as text with its word."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listing:
    """One advert, verbatim; identity is (source, identifier).

    ``date_posted`` is the source's own text, in ISO 8601 where it gave a moment, or "".
    ``stated`` holds the board's structured values under ``STATED_KEYS``, as text.
    """

    id: str
    source: str
    identifier: str
    url: str
    title: str
    hiring_organization: str = ""
    job_location: str = ""
    stated: Mapping[str, str] = field(default_factory=dict)
    date_posted: str = ""
    description_html: str = ""

    @staticmethod
    def id_of(source: str, identifier: str) -> str:
        """The id that a source's identifier always gets.

        >>> Listing.id_of("lever", "7e48")
        'lever-2efc99cd4acf'
        """
        digest = hashlib.sha256(f"{source}\0{identifier}".encode("utf-8", "replace"))
        return f"{source}-{digest.hexdigest()[:12]}"
