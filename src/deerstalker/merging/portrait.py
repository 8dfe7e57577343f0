"""What of a posting matters for "is it the same opening?", small enough to keep and compare.

Nothing here compares; that is ``pair.py``.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.domain.fact import WorkplaceKind
from deerstalker.merging.words import LEVELS, NOISE, ORGANIZATION_SUFFIXES, stem, words_of

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from deerstalker.domain.posting import Posting

SHINGLE = 4
"""Words a shingle has: shorter ones recur by chance, longer ones break at every edit."""

_NUMBER = re.compile(r"[0-9]{3,9}\b")
_LABEL = re.compile(r"(?:\b|_)(r|req|jr|job)[-_ #]?\Z", re.IGNORECASE)
_LONGEST_LABEL = 5
_AT = re.compile(r"(.{3,}?) (?:at|@) ([\w .&'-]{2,40})$")
_PREFIX = re.compile(r"([\w .&'-]{2,40}?): +(.{3,})$")
_COMPOUND = re.compile(r"\b(mid|full|front|back)[- ](market|stack|end)\b", re.IGNORECASE)
_ADDRESS = re.compile(r"\b(?:https?:|www\.)\S*", re.IGNORECASE)
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
    title = _COMPOUND.sub(r"\1\2", _ADDRESS.sub(" ", title))
    inside = {word for part in _BRACKETS.findall(title) for word in words_of(part)}
    words = set(words_of(title)) - place_words - NOISE
    hashes = word_hashes(posting.text)
    return Portrait(
        id=listing.id,
        source=listing.source,
        organizations=frozenset(organizations - {""}),
        title=frozenset(stem(word) for word in words - LEVELS.keys()),
        levels=frozenset(LEVELS[word] for word in words & LEVELS.keys()),
        bracketed=frozenset(stem(word) for word in inside - NOISE),
        places=_places(listing.job_location),
        place_words=place_words,
        is_remote=_remote(posting),
        requisitions=requisitions_in(f"{listing.title}\n{listing.url}\n{posting.text}"),
        shingles=shingles_of(hashes),
        body=zlib.crc32(hashes.tobytes()) if len(hashes) else 0,
        date=listing.date_posted,
    )


def requisitions_in(text: str) -> frozenset[str]:
    """Numbers that employers give to their openings, in one spelling.

    Numbers are rarer than letters: looking for them first costs a fifth of one long pattern.

    >>> sorted(requisitions_in("Bookkeeper (REQ-0417), see careers/job_88120 or call 555 0100"))
    ['job88120', 'req0417']
    """
    found = set()
    for number in _NUMBER.finditer(text):
        start = number.start()
        if label := _LABEL.search(text, max(0, start - _LONGEST_LABEL), start):
            found.add(label[1].lower() + number[0])
    return frozenset(found)


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


_IS_WORD = np.array([chr(code).isalnum() or code == ord("_") for code in range(0x10000)])
"""Whether a character up to U+FFFF stands in words; those above (pictures, mostly) do not."""

_PRIME = np.uint64(0x9E3779B97F4A7C15)
_INVERSE = np.uint64(pow(0x9E3779B97F4A7C15, -1, 2**64))
_STRETCH = 4_096


def _powers(base: np.uint64, count: int) -> NDArray[np.uint64]:
    """The first powers of an odd number, modulo 2**64, from 0 on."""
    powers = np.full(count, base, dtype=np.uint64)
    powers[:1] = 1
    return np.multiply.accumulate(powers)


_UP, _DOWN = _powers(_PRIME, _STRETCH), _powers(_INVERSE, _STRETCH)


def word_hashes(text: str) -> NDArray[np.uint64]:
    """One hash for each word of the text, in order, without case.

    A word's hash is the sum of its characters times powers of an odd number. The powers count
    from the text's beginning and are taken back by the inverse, so that all words are hashed at
    once: a loop over words costs ten times as much.
    """
    codes = np.frombuffer(text.lower().encode("utf-32-le", "surrogatepass"), dtype="<u4")
    inside = np.zeros(len(codes) + 2, dtype=bool)
    inside[1:-1] = _IS_WORD[np.minimum(codes, 0xFFFF)]
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    begins, ends = edges[::2], edges[1::2]
    enough = len(codes) <= _STRETCH
    up = _UP[: len(codes)] if enough else _powers(_PRIME, len(codes))
    down = _DOWN if enough else _powers(_INVERSE, len(codes))
    sums = np.zeros(len(codes) + 1, dtype=np.uint64)
    np.cumsum(codes * up, out=sums[1:])
    mixed: NDArray[np.uint64] = (sums[ends] - sums[begins]) * down[begins]
    return mixed ^ (mixed >> np.uint64(31))


def shingles_of(words: NDArray[np.uint64]) -> NDArray[np.uint32]:
    """Sorted unique hashes of every ``SHINGLE`` consecutive words; of all words when fewer."""
    if len(words) == 0:
        return np.zeros(0, dtype=np.uint32)
    size = min(SHINGLE, len(words))
    mixed = np.zeros(len(words) - size + 1, dtype=np.uint64)
    for offset in range(size):
        mixed = mixed * _PRIME + words[offset : offset + len(mixed)]
    mixed ^= mixed >> np.uint64(29)
    mixed *= np.uint64(0xBF58476D1CE4E5B9)
    found = np.sort((mixed >> np.uint64(32)).astype(np.uint32))
    return found[np.r_[True, found[1:] != found[:-1]]]
