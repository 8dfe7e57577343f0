"""Which words a text must hold before a pattern can match it.

``remote (?:role|job)s?`` needs one of "remote role", "remote job": strings that an automaton finds
for hundreds of patterns in one pass, whatever gaps and repeats the patterns hold.
(RE2's own sets were measured first: patterns with gaps multiply the states of their common
automaton, and one advert took 270 ms.)
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import reduce
from re import _constants as op  # type: ignore[attr-defined]  # typeshed leaves them out
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable

_MOST_STRINGS = 64
_MOST_NEEDS = 3
_COMMON = frozenset(" -–—,.:;/()'’\"\n\t&")
_SHORTEST_WORD = 2


@dataclass(frozen=True, slots=True)
class _Part:
    """What a part of a pattern needs.

    ``tail`` are the only strings its end can match since the last gap, None where it ends in a
    gap; ``gapped`` says that something came before the tail; ``needs`` are sets of strings, of
    each of which one must occur before the tail.
    """

    tail: frozenset[str] | None
    gapped: bool = False
    needs: tuple[frozenset[str], ...] = ()


_NOTHING = _Part(frozenset({""}))
_ANYTHING = _Part(None, gapped=True)


def needs_of(pattern: str) -> tuple[frozenset[str], ...]:
    r"""Sets of case-folded strings: a text holds one of each wherever the pattern matches in it.

    Empty where the pattern could match without any word, so that it must always be tried.

    >>> [sorted(need) for need in needs_of(r"\bremote (?:role|job)s?\b")]
    [['remote job', 'remote jobs', 'remote role', 'remote roles']]
    """
    part = _closed(_sequence(parser.parse(pattern, re.IGNORECASE | re.MULTILINE)))
    best = sorted(set(part.needs), key=lambda need: (-min(map(len, need)), len(need), sorted(need)))
    return tuple(best[:_MOST_NEEDS])


def folded(string: str) -> str:
    """The string without regard to case, as ``re`` disregards it: i is also the Turkish ones."""
    return (string if string.isascii() else string.translate(_TURKISH)).casefold()


_TURKISH = {ord("İ"): "i", ord("ı"): "i"}


def _sequence(nodes: Any) -> _Part:
    """The parts of a pattern one after another."""
    return reduce(_then, map(_node, nodes), _NOTHING)


def _then(one: _Part, other: _Part) -> _Part:
    """One part followed by another."""
    if one.tail is None or other.gapped or other.tail is None:
        return _Part(other.tail, gapped=True, needs=_closed(one).needs + other.needs)
    if len(one.tail) * len(other.tail) > _MOST_STRINGS:
        return _Part(other.tail, gapped=True, needs=_closed(one).needs)
    tail = frozenset(a + b for a in one.tail for b in other.tail)
    return _Part(tail, gapped=one.gapped, needs=one.needs)


def _closed(part: _Part) -> _Part:
    """The part with its tail turned into a need, where that is telling."""
    if part.tail is None or not all(map(_is_telling, part.tail)):
        return _Part(None, gapped=True, needs=part.needs)
    return _Part(None, gapped=True, needs=(*part.needs, part.tail))


def _is_telling(string: str) -> bool:
    """Whether finding the string says anything: a word of two letters, or a sign such as "$"."""
    bare = [char for char in string if char not in _COMMON]
    return len(bare) >= _SHORTEST_WORD or (len(bare) == 1 and not bare[0].isalnum())


def _node(node: Any) -> _Part:
    """What one node of the parsed pattern needs."""
    kind, value = node
    if kind is op.LITERAL:
        return _Part(frozenset({folded(chr(value))}))
    if kind is op.AT:
        return _NOTHING
    compound = _COMPOUND.get(kind)
    return compound(value) if compound else _ANYTHING


def _class(members: Any) -> _Part:
    """A class of a few characters is any of them; a wide or negated one is anything."""
    if all(kind is op.LITERAL for kind, _ in members):
        return _Part(frozenset(folded(chr(value)) for _, value in members))
    return _ANYTHING


def _either(parts: list[_Part]) -> _Part:
    """Alternatives: spelt out where none has a gap, else one telling need of each, joined."""
    strings = frozenset[str]().union(*(part.tail or frozenset() for part in parts))
    if not any(part.gapped for part in parts) and len(strings) <= _MOST_STRINGS:
        return _Part(strings)
    needs = [_closed(part).needs for part in parts]
    if not all(needs):
        return _ANYTHING
    joined = frozenset[str]().union(*(max(need, key=_worth) for need in needs))
    return _Part(None, gapped=True, needs=(joined,))


def _worth(need: frozenset[str]) -> tuple[int, int]:
    return min(map(len, need)), -len(need)


def _repeated(value: Any) -> _Part:
    """A repeat: spelt out where it is short, else needed once or not at all."""
    least, most, nodes = value
    part = _sequence(nodes)
    if most <= 2 and not part.gapped:
        return _either([reduce(_then, [part] * n, _NOTHING) for n in range(least, most + 1)])
    return _closed(part) if least else _ANYTHING


_COMPOUND: dict[Any, Callable[[Any], _Part]] = {
    op.IN: _class,
    op.SUBPATTERN: lambda value: _sequence(value[-1]),
    op.BRANCH: lambda value: _either([_sequence(branch) for branch in value[1]]),
    op.MAX_REPEAT: _repeated,
    op.MIN_REPEAT: _repeated,
}
