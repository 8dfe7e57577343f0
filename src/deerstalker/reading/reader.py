"""From a listing to a posting: text, sections, language, then every fact.

The one public name is ``read``. It never fetches, stores or guesses.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deerstalker.domain.listing import Listing
    from deerstalker.domain.posting import Posting

READER_VERSION = 1
"""Goes up whenever a rule changes, so that the store knows which postings to read again."""


def read(listing: Listing) -> Posting:
    """The posting of a listing; total: any strings at all give a posting, none raise."""
    raise NotImplementedError
