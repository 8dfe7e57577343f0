"""The lexicon as a value: fields of work, their roles and concepts, and how near concepts are.

``fields/*.tsv`` hold it, one file a field, one thing a line, columns parted by tabs::

    field    KEY  NAME
    excludes CONDITIONS   what the nature of the work plainly excludes
    role     PHRASES      CONCEPT[=WEIGHT] …   CONDITIONS that come with the role
    concept  KEY          PHRASES              CONCEPT=NEARNESS …

Phrases are in the notation of ``judging.phrases``, parted by commas. ``?writing`` counts only
in what a person says of themselves, where every inflection of a word alone counts too: in an
advert it says too little.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

import numpy as np

from deerstalker.judging.phrases import Phrase, PhraseBook, phrase

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy.typing as npt

ROLE = "role "
"""What stands before a role's number where roles and concepts are looked for together."""

SECOND_HAND = 0.85
"""What is left of a nearness at every further step: near of near is less than near."""


@dataclass(frozen=True, slots=True)
class Role:
    """What a title says: the field, what such work mainly is, which conditions come with it."""

    name: str
    field: str
    concepts: Mapping[int, float]
    conditions: frozenset[str]


@dataclass(frozen=True, slots=True)
class Field:
    """A field of work and the conditions that its nature plainly excludes."""

    key: str
    name: str
    excludes: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """``nearness[a, b]`` (0 to 1) tells how much work in concept ``a`` is work in concept ``b``.

    ``concepts`` are keys in the order of the matrix's rows; meanings in ``book`` are places in
    ``concepts``, in ``titles`` places in ``roles``, both as decimal text; ``spoken`` is ``book``
    with the words that count only when a person says them, ``spoken_titles`` are ``titles`` with
    ``ROLE`` before the number.
    """

    fields: Mapping[str, Field]
    roles: tuple[Role, ...]
    concepts: tuple[str, ...]
    names: tuple[str, ...]
    home: tuple[str, ...]
    nearness: npt.NDArray[np.float32]
    book: PhraseBook
    titles: PhraseBook
    spoken: PhraseBook
    spoken_titles: PhraseBook


@dataclass(slots=True)
class _Draft:
    """What the files say, before every key is known."""

    fields: dict[str, Field] = field(default_factory=dict)
    roles: list[tuple[str, str, str, str]] = field(default_factory=list)
    concepts: dict[str, tuple[str, str]] = field(default_factory=dict)
    near: list[tuple[str, str]] = field(default_factory=list)


@cache
def lexicon() -> Lexicon:
    """The lexicon, read once from the package's own files."""
    draft = _Draft()
    folder = files(__package__) / "fields"
    for file in sorted(folder.iterdir(), key=lambda path: path.name):
        if file.name.endswith(".tsv"):
            _read(file.read_text("utf-8"), draft)
    return _made(draft)


def _read(text: str, draft: _Draft) -> None:
    key = ""
    for line in text.splitlines():
        kind, *columns = line.split("\t")
        first, second, third = [*columns, "", "", ""][:3]
        if kind == "field":
            key = first
            draft.fields[key] = Field(key, second, frozenset())
        elif kind == "excludes":
            draft.fields[key] = Field(key, draft.fields[key].name, frozenset(first.split()))
        elif kind == "role":
            draft.roles.append((key, first, second, third))
        elif kind == "concept":
            draft.concepts[first] = (key, second)
            draft.near.append((first, third))


def _made(draft: _Draft) -> Lexicon:
    keys = tuple(draft.concepts)
    place = {key: at for at, key in enumerate(keys)}
    roles: list[Role] = []
    titles: list[Phrase] = []
    for at, (home, phrases, concepts, conditions) in enumerate(draft.roles):
        shares = {place[c]: w for c, w in _weighted(concepts)}
        name = phrases.split(",")[0].strip()
        roles.append(Role(name, home, shares, frozenset(conditions.split())))
        titles.extend(_phrases(phrases, str(at)))
    book = _book(draft, place, spoken=False)
    spoken = _book(draft, place, spoken=True)
    return Lexicon(
        fields=draft.fields,
        roles=tuple(roles),
        concepts=keys,
        names=tuple(key.replace("_", " ") for key in keys),
        home=tuple(home for home, _ in draft.concepts.values()),
        nearness=_nearness(len(keys), draft.near, place),
        book=PhraseBook(book),
        titles=PhraseBook(titles),
        spoken=PhraseBook(spoken),
        spoken_titles=PhraseBook(replace(one, meaning=ROLE + one.meaning) for one in titles),
    )


def _book(draft: _Draft, place: Mapping[str, int], *, spoken: bool) -> list[Phrase]:
    return [
        one
        for key, (_, column) in draft.concepts.items()
        for one in _phrases(column, str(place[key]), spoken=spoken)
    ]


def _phrases(column: str, meaning: str, *, spoken: bool = False) -> Iterable[Phrase]:
    for text in filter(None, map(str.strip, column.split(","))):
        if spoken and text.startswith("="):
            yield phrase(text.removeprefix("="), meaning)
        elif spoken:
            yield phrase(text.strip("?+") + "+", meaning)
        elif not text.startswith("?"):
            yield phrase(text, meaning)


def _weighted(column: str) -> Iterable[tuple[str, float]]:
    for part in column.split():
        key, _, weight = part.partition("=")
        yield key, float(weight or 1.0)


def _nearness(
    size: int, near: Iterable[tuple[str, str]], place: Mapping[str, int]
) -> npt.NDArray[np.float32]:
    """Stated nearness both ways, and one step further at ``SECOND_HAND``."""
    stated = np.eye(size, dtype=np.float32)
    for key, column in near:
        for other, share in _weighted(column):
            a, b = place[key], place[other]
            stated[a, b] = stated[b, a] = max(stated[a, b], share)
    further = np.zeros_like(stated)
    for row in range(size):
        further[row] = np.max(stated[row][:, None] * stated, axis=0)
    nearest: npt.NDArray[np.float32] = np.maximum(stated, further * np.float32(SECOND_HAND))
    return nearest
