"""What of a posting matters for "is it the same opening?", small enough to keep and compare.

Nothing here compares; that is ``pair.py``.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.domain.fact import WorkplaceKind
from deerstalker.merging.words import LEVELS, NOISE, ORGANIZATION_SUFFIXES, stem, words_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from deerstalker.domain.posting import Posting

SHINGLE = 4
"""Words a shingle has: shorter ones recur by chance, longer ones break at every edit."""

_REQUISITION = re.compile(r"(?:\b|_)((?:r|req|jr|job)[-_ #]?\d{3,9})\b", re.IGNORECASE)
_AT = re.compile(r"(.{3,}?) (?:at|@) ([\w .&'-]{2,40})$")
_PREFIX = re.compile(r"([\w .&'-]{2,40}?): +(.{3,})$")
_BRACKETS = re.compile(r"[(\[]([^)\]]*)[)\]]")
_REMOTE_WORDS = frozenset(
    [
        "remote",
        "remotely",
        "anywhere",
        "worldwide",
        "global",
        "home",
        "distributed",
        "nan",
        "none",
        "remoto",
        "remota",
        "distance",
        "homeoffice",
        "hybrid",
        "onsite",
        "office",
        "hq",
    ]
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Portrait:
    """One posting, as merging sees it.

    ``organizations`` are possible names (normal form), ``title`` the stems of what the work is,
    ``levels`` the level words, ``bracketed`` stems that stood in brackets,
    ``places`` the places of the location line, each by its words up to the first comma and without
    those that only say remote, ``place_words`` all its words,
    ``shingles`` sorted unique 32-bit hashes of every four words, ``body`` a hash of all words.
    """

    id: str
    source: str
    organizations: frozenset[str]
    title: frozenset[str]
    levels: frozenset[str]
    bracketed: frozenset[str]
    places: frozenset[str]
    place_words: frozenset[str]
    is_remote: bool | None
    requisitions: frozenset[str]
    shingles: NDArray[np.uint32]
    body: int
    date: str

    @property
    def title_key(self) -> str:
        """The title's stems and levels as one string, the same for any order of words."""
        return " ".join(sorted(self.title | self.levels))


def portrait_of(posting: Posting) -> Portrait:
    """The portrait of a posting."""
    listing = posting.listing
    named, title = _organization_in(listing.title)
    organizations = {organization_key(listing.hiring_organization), organization_key(named)}
    place_words = frozenset(words_of(listing.job_location)) - _REMOTE_WORDS
    inside = frozenset(stem(word) for part in _BRACKETS.findall(title) for word in words_of(part))
    stems = {stem(word) for word in words_of(title) if word not in place_words}
    hashes = _word_hashes(posting.text)
    return Portrait(
        id=listing.id,
        source=listing.source,
        organizations=frozenset(organizations - {""}),
        title=frozenset(stems - NOISE - LEVELS.keys()),
        levels=frozenset(LEVELS[word] for word in stems if word in LEVELS),
        bracketed=inside - NOISE,
        places=_places(listing.job_location),
        place_words=place_words,
        is_remote=_remote(posting),
        requisitions=frozenset(
            re.sub(r"[-_ #]", "", found).lower()
            for found in _REQUISITION.findall(f"{listing.title}\n{listing.url}\n{posting.text}")
        ),
        shingles=shingles_of(hashes),
        body=zlib.crc32(hashes.tobytes()) if len(hashes) else 0,
        date=listing.date_posted,
    )


def organization_key(name: str) -> str:
    """The name without legal form, spaces and case, so that spellings of one firm meet.

    >>> organization_key("Hims And Hers, Inc."), organization_key("hims-and-hers")
    ('himshers', 'himshers')
    """
    name = name.split("?", 1)[0].removesuffix(".com")
    return "".join(word for word in words_of(name) if word not in ORGANIZATION_SUFFIXES)


def _places(line: str) -> frozenset[str]:
    """The places of a location line, each without its region or country.

    >>> sorted(_places("Suwanee, Georgia; Johns Creek, Georgia; Remote"))
    ['johns creek', 'suwanee']
    """
    parts = (words_of(part.split(",", 1)[0]) for part in line.split(";"))
    return frozenset(" ".join(w for w in part if w not in _REMOTE_WORDS) for part in parts) - {""}


def _organization_in(title: str) -> tuple[str, str]:
    """An organization that boards put into the title ("Name: Title", "Title at Name")."""
    if found := _PREFIX.match(title):
        return found[1], found[2]
    if found := _AT.match(title):
        return found[2], found[1]
    return "", title


def _remote(posting: Posting) -> bool | None:
    kind = posting.facts.workplace.value
    if kind is WorkplaceKind.UNKNOWN:
        return None
    return kind is WorkplaceKind.REMOTE


@lru_cache(maxsize=200_000)
def _word_hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "replace"))


_BODY_WORD = re.compile(r"\w+")


def _word_hashes(text: str) -> NDArray[np.uint64]:
    words = _BODY_WORD.findall(text.lower())
    return np.fromiter(map(_word_hash, words), dtype=np.uint64, count=len(words))


def shingles_of(words: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """Sorted unique hashes of every ``SHINGLE`` consecutive words; of all words when fewer."""
    if len(words) == 0:
        return np.zeros(0, dtype=np.uint32)
    size = min(SHINGLE, len(words))
    mixed = np.zeros(len(words) - size + 1, dtype=np.uint64)
    for offset in range(size):
        mixed = mixed * np.uint64(0x9E3779B97F4A7C15) + words[offset : offset + len(mixed)]
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    return np.unique((mixed >> np.uint64(32)).astype(np.uint32))
