"""What past positions teach: hates as rules to avoid, and patterns across positions."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.person import Strength

if TYPE_CHECKING:
    from deerstalker.domain.person import Person

_WORD = re.compile(r"[^\W\d_]{3,}")
_EMPTY = re.compile(r"the|and|for|one|own|with|much|many|some|being|all|day|every|too")


@dataclass(frozen=True, slots=True, kw_only=True)
class HateOffer:
    """One hate of a past position that no rule covers yet, with the conditions it may mean."""

    position: str
    kind: str
    words: str
    conditions: tuple[str, ...]


def offers(person: Person) -> tuple[HateOffer, ...]:
    """Every hate of past positions that could become a rule."""
    ruled = {rule.casefold() for rule in (*person.hates, *person.dealbreakers)}
    return tuple(
        HateOffer(
            position=position.title, kind=kind, words=words, conditions=conditions_like(words)
        )
        for position in person.past_positions
        for kind, words in position.hated
        if words.casefold() not in ruled and not ruled & set(conditions_like(words))
    )


def conditions_like(words: str) -> tuple[str, ...]:
    """Keys of conditions whose names share a word with these, the nearest first.

    >>> conditions_like("endless meetings with the camera on")
    ('camera_on', 'meeting_heavy')
    >>> conditions_like("the soup")
    ()
    """
    wanted = _stems(words)
    shared = {key: len(wanted & _stems(card.name)) for key, card in CONDITIONS.items()}
    near = sorted((-count / len(_stems(CONDITIONS[k].name)), k) for k, count in shared.items())
    return tuple(key for nearness, key in near if nearness < 0)


def with_rule(person: Person, rule: str, strength: Strength) -> Person:
    """The person with one more thing to avoid, a condition's key or free words."""
    if strength is Strength.DEALBREAKER:
        return replace(person, dealbreakers=_added(person.dealbreakers, rule))
    return replace(person, hates=_added(person.hates, rule))


def patterns(person: Person) -> tuple[tuple[str, int], ...]:
    """Kinds hated in more than one position, with in how many, the most first."""
    counts = Counter(
        kind for position in person.past_positions for kind in {kind for kind, _ in position.hated}
    )
    return tuple((kind, count) for kind, count in counts.most_common() if count > 1)


def _added(rules: tuple[str, ...], rule: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*rules, rule)))


def _stems(words: str) -> set[str]:
    """Words cut to five letters, so that "meetings" meets "meeting"."""
    found = _WORD.findall(words.casefold())
    return {word[:5] for word in found if not _EMPTY.fullmatch(word)}
