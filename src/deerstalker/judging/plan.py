"""A person made ready for judging many postings: what their words mean, as vectors and keys."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import numpy as np

from deerstalker.domain.condition import CONDITIONS
from deerstalker.judging.lexicon.conditions import condition_words
from deerstalker.judging.lexicon.load import ROLE, lexicon
from deerstalker.judging.phrases import longest
from deerstalker.judging.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    from deerstalker.domain.person import Person
    from deerstalker.judging.lexicon.load import Lexicon

SAME = 0.85
"""From this nearness on, a concept counts as the very thing a person named."""

_WINTER = datetime(2026, 1, 15)  # noqa: DTZ001 - a wall-clock day for asking a zone's offset


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Wish:
    """One love or hate in the person's words, and what it means.

    ``near`` gives every concept's nearness (0 to 1), ``conditions`` the keys of
    ``domain.condition`` it names, ``stems`` its words where no lexicon knows them.
    """

    words: str
    near: npt.NDArray[np.float32]
    conditions: frozenset[str] = frozenset()
    stems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Plan:
    """A person compiled. ``affinity`` is the greatest nearness of any love, concept by concept.

    ``hates`` are keys or free words in the person's order; ``meant`` says of a free one what it
    means. ``utc`` is the standard-time offset in hours of where they live.
    """

    person: Person
    loves: tuple[Wish, ...]
    dislikes: tuple[Wish, ...]
    affinity: npt.NDArray[np.float32]
    aversion: npt.NDArray[np.float32]
    utc: float | None


@lru_cache(maxsize=64)
def plan(person: Person) -> Plan:
    """What judging needs of a person; the same person gives the same plan."""
    known = lexicon()
    loves = tuple(wish(text, known) for text in person.loves)
    dislikes = tuple(
        _dislike(text, known)
        for text in dict.fromkeys((*person.knows_but_hates, *person.hates, *person.dealbreakers))
    )
    skills = [one for one in dislikes if one.words not in CONDITIONS]
    return Plan(
        person=person,
        loves=loves,
        dislikes=dislikes,
        affinity=_greatest(loves, len(known.concepts)),
        aversion=_greatest(skills, len(known.concepts)),
        utc=utc_offset(person.time_zone),
    )


def wish(text: str, known: Lexicon) -> Wish:
    """What one love or hate means."""
    seen = words(text)
    named = [*known.spoken.sightings(text, seen), *known.spoken_titles.sightings(text, seen)]
    rows = [_meaning(one.meaning, known) for one in longest(named)]
    keys = frozenset(one.meaning for one in condition_words().sightings(text, seen))
    near = np.max(rows, axis=0) if rows else np.zeros(len(known.concepts), dtype=np.float32)
    unknown = not rows and not keys
    return Wish(
        words=text,
        near=near,
        conditions=keys,
        stems=tuple(dict.fromkeys(word.stem for word in seen)) if unknown else (),
    )


def _dislike(text: str, known: Lexicon) -> Wish:
    if text in CONDITIONS:
        nothing = np.zeros(len(known.concepts), dtype=np.float32)
        return Wish(words=text, near=nothing, conditions=frozenset({text}))
    return wish(text, known)


def _meaning(meaning: str, known: Lexicon) -> npt.NDArray[np.float32]:
    """The nearness of every concept to a concept, or to what a role mainly is."""
    if not meaning.startswith(ROLE):
        row: npt.NDArray[np.float32] = known.nearness[int(meaning)]
        return row
    concepts = known.roles[int(meaning.removeprefix(ROLE))].concepts
    rows = [known.nearness[concept] * np.float32(weight) for concept, weight in concepts.items()]
    nearest: npt.NDArray[np.float32] = np.max(rows, axis=0)
    return nearest


def _greatest(wishes: Iterable[Wish], size: int) -> npt.NDArray[np.float32]:
    rows = [one.near for one in wishes]
    return np.max(rows, axis=0) if rows else np.zeros(size, dtype=np.float32)


def utc_offset(zone: str) -> float | None:
    """The standard-time offset of an IANA zone in hours; None when nobody knows the zone."""
    try:
        moment = _WINTER.replace(tzinfo=ZoneInfo(zone))
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None
    standard = (moment.utcoffset() or timedelta()) - (moment.dst() or timedelta())
    return standard / timedelta(hours=1)
