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
_MOST_ALTERNATIVES = 6
_WIDEST_RANGE = 10
_COMMON = frozenset(" -–—,.:;/()'’\"\n\t&\0")
_SHORTEST_WORD = 2
_EVERYDAY = frozenset(
    "a an and any are as at be by can for from have in is it no not of on one or our the their "  # noqa: SIM905
    "this to us we will with you your 0 00 000".split()
)
_IN_ADVERTS = frozenset(
    "based business company customer customers day days experience full job lead manage office "  # noqa: SIM905
    "people position remote role software support team teams time work working year years".split()
)
_EDGE = "\0"
"""Stands for a word border while strings are put together."""

_DIGITS = str.maketrans("123456789", "000000000")
_ANY_DIGIT = re.compile(r"\d")
_SAME_LETTER = str.maketrans("İıſµς", "iisμσ")
"""Letters that ``re`` holds equal to others without regard to case, though ``str.lower`` does not."""


@dataclass(frozen=True, slots=True, order=True)
class Atom:
    """A folded string to look for; ``left`` and ``right``: only where a word begins or ends."""

    string: str
    left: bool = False
    right: bool = False

    def fits(self, text: str, start: int, end: int) -> bool:
        """Whether ``text[start:end]``, which is the string, has the borders asked for."""
        if self.left and start and _is_wordy(text[start - 1]):
            return False
        return not (self.right and end < len(text) and _is_wordy(text[end]))


def _is_wordy(char: str) -> bool:
    return char.isalnum() or char == "_"


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
_BORDER = _Part(frozenset({_EDGE}))
_ANYTHING = _Part(None, gapped=True)


Needs = tuple[frozenset[Atom], ...]
"""Sets of atoms, of each of which one must occur."""


def needs_of(pattern: str) -> tuple[Needs, ...]:
    r"""What each outermost alternative of a pattern needs.

    Wherever the pattern matches, a folded text holds one atom of each set of one alternative.
    An alternative that could match without any telling word needs no set at all.

    >>> [[sorted(a.string for a in need) for need in one] for one in needs_of(r"\bold (?:oak|elm)s?")]
    [[['old oak', 'old oaks']], [['old elm', 'old elms']]]
    """
    return tuple(map(_needs, _alternatives(parser.parse(pattern, re.IGNORECASE | re.MULTILINE))))


def _alternatives(nodes: Any) -> list[list[Any]]:
    """The pattern spelt out by the alternatives of its first outermost branch, if these are few."""
    whole = list(nodes)
    for at, (kind, value) in enumerate(whole):
        if kind is op.BRANCH and len(value[1]) <= _MOST_ALTERNATIVES:
            return [[*whole[:at], *branch, *whole[at + 1 :]] for branch in value[1]]
    return [whole]


def _needs(nodes: list[Any]) -> Needs:
    part = _closed(_sequence(nodes))
    best = sorted(set(part.needs), key=lambda need: (_worth(need), sorted(need)), reverse=True)
    return tuple(frozenset(map(_atom, need)) for need in best[:_MOST_NEEDS])


def _atom(string: str) -> Atom:
    """The atom of a string with edges; an edge counts only beside a letter or digit."""
    bare = string.replace(_EDGE, "")
    return Atom(
        bare,
        left=string.startswith(_EDGE) and _is_wordy(bare[0]),
        right=string.endswith(_EDGE) and _is_wordy(bare[-1]),
    )


def folded(string: str) -> str:
    """The string with every digit as 0, and without regard to case, as ``re`` disregards it.

    As long as the string itself, so that offsets stay right.

    >>> folded("Ab 12")
    'ab 00'
    """
    if string.isascii():
        return string.translate(_DIGITS).lower()
    return _ANY_DIGIT.sub("0", string.translate(_SAME_LETTER)).lower()


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
    """Whether finding the string says anything: two letters, one that stands alone, or a sign."""
    bare = [char for char in string if char not in _COMMON]
    alone = string.startswith(_EDGE) and string.endswith(_EDGE) and bare != ["0"]
    return len(bare) >= _SHORTEST_WORD or (len(bare) == 1 and (alone or not bare[0].isalnum()))


def _node(node: Any) -> _Part:
    """What one node of the parsed pattern needs."""
    kind, value = node
    if kind is op.LITERAL:
        return _Part(frozenset({folded(chr(value))}))
    if kind is op.AT:
        return _BORDER if value is op.AT_BOUNDARY else _NOTHING
    compound = _COMPOUND.get(kind)
    return compound(value) if compound else _ANYTHING


def _class(members: Any) -> _Part:
    """A class of a few characters is any of them; a wide or negated one is anything."""
    chars: set[str] = set()
    for kind, value in members:
        if kind is op.LITERAL:
            chars.add(folded(chr(value)))
        elif kind is op.RANGE and value[1] - value[0] < _WIDEST_RANGE:
            chars.update(folded(chr(code)) for code in range(value[0], value[1] + 1))
        elif kind is op.CATEGORY and value is op.CATEGORY_DIGIT:
            chars.add("0")
        else:
            return _ANYTHING
    return _Part(frozenset(chars))


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
    """How much a need rules out: by its least telling string, then by how few there are."""
    return min(map(_weight, need)), -len(need)


def _weight(string: str) -> int:
    """Letters and signs of a string, words that stand in any advert hardly counted."""
    words = string.replace(_EDGE, " ").split()
    return sum(0 if w in _EVERYDAY else 1 if w in _IN_ADVERTS else len(w) for w in words)


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
