"""Many phrases looked for in one pass over a text's words, by stems and with small gaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.judging.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from deerstalker.judging.words import Word

GAP = 3
"""How many words a ``*`` in a phrase may stand for, at most."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Stems in order; None stands for up to ``GAP`` other words.

    ``exact`` is the phrase's own spelling when only that spelling counts ("Go", "Excel").
    """

    stems: tuple[str | None, ...]
    meaning: str
    exact: str = ""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A phrase found in a text: its meaning and where it stands."""

    meaning: str
    start: int
    end: int


def phrase(text: str, meaning: str) -> Phrase:
    """A phrase from its notation.

    Words are compared by stems; ``*`` is a gap; ``=Go`` must be written exactly so, and not as
    the first word of a sentence, where every word is written with a capital.

    >>> phrase("reconcile * statements", "bookkeeping").stems
    ('reconcil', None, 'statement')
    """
    if text.startswith("="):
        exact = text.removeprefix("=")
        return Phrase(tuple(word.stem for word in words(exact)), meaning, exact)
    stems: list[str | None] = []
    for part in text.split("*"):
        if stems:
            stems.append(None)
        stems.extend(word.stem for word in words(part))
    return Phrase(tuple(stems), meaning)


class PhraseBook:
    """Phrases by their first stem."""

    def __init__(self, phrases: Iterable[Phrase]) -> None:
        self._by_first: dict[str, list[Phrase]] = {}
        for one in phrases:
            if one.stems and one.stems[0] is not None:
                self._by_first.setdefault(one.stems[0], []).append(one)

    def sightings(self, text: str, seen: Sequence[Word]) -> Iterator[Sighting]:
        """Every phrase in ``seen``, the words of ``text``; none crosses a sentence."""
        for at, word in enumerate(seen):
            for one in self._by_first.get(word.stem, ()):
                last = at if len(one.stems) == 1 else _match(one.stems, 1, seen, at + 1)
                if last is None:
                    continue
                if one.exact and (word.opens or text[word.start : seen[last].end] != one.exact):
                    continue
                yield Sighting(one.meaning, word.start, seen[last].end)


def longest(found: Iterable[Sighting]) -> list[Sighting]:
    """Sightings that no longer sighting covers, in order of place."""
    kept: list[Sighting] = []
    for one in sorted(found, key=lambda s: (s.start, -s.end)):
        if not kept or one.start >= kept[-1].end:
            kept.append(one)
    return kept


def _match(stems: tuple[str | None, ...], which: int, seen: Sequence[Word], at: int) -> int | None:
    """The place of the last word when ``stems[which:]`` stand at ``at``, else None."""
    if which == len(stems):
        return at - 1
    if stems[which] is None:
        for skipped in range(GAP + 1):
            if at + skipped < len(seen) and (skipped == 0 or not seen[at + skipped - 1].opens):
                last = _match(stems, which + 1, seen, at + skipped)
                if last is not None:
                    return last
        return None
    if at < len(seen) and not seen[at].opens and seen[at].stem == stems[which]:
        return _match(stems, which + 1, seen, at + 1)
    return None
