"""Many phrases looked for in one pass over a text's words, by stems and with small gaps."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.judging.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from deerstalker.judging.words import Word

SHORT_NAME = 3
"""Names in capitals of so many letters count only in capitals: "RN" is a nurse, "rn" is not."""

GAP = 3
"""How many words a ``*`` in a phrase may stand for, at most."""


@dataclass(frozen=True, slots=True)
class Phrase:
    """Stems in order; None stands for up to ``GAP`` other words.

    ``exact`` is the phrase's own spelling when only that spelling counts ("Go", "Excel");
    ``forms`` are the only forms that count, in lower case, or empty when every inflection does.
    """

    stems: tuple[str | None, ...]
    meaning: str
    exact: str = ""
    forms: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Sighting:
    """A phrase found in a text: its meaning and where it stands."""

    meaning: str
    start: int
    end: int


def phrase(text: str, meaning: str) -> Phrase:
    """A phrase from its notation.

    Several words are compared by stems, ``*`` being a gap. One word alone counts as it is
    written and in the plural, since alone it is easily taken for another ("charts", "charter");
    ``teach+`` counts in every inflection. ``=Go`` must be written exactly so, and not as the
    first word of a sentence, where every word has a capital; so do short names in capitals
    ("RN"), wherever they stand.

    >>> phrase("reconcile * statements", "bookkeeping").stems
    ('reconcil', None, 'statement')
    >>> sorted(phrase("charts", "data").forms)
    ['chart', 'charts']
    """
    if text.startswith("=") or (text.isupper() and len(text) <= SHORT_NAME):
        exact = text.removeprefix("=")
        return Phrase(tuple(word.stem for word in words(exact)), meaning, exact)
    stems: list[str | None] = []
    for part in text.split("*"):
        if stems:
            stems.append(None)
        stems.extend(word.stem for word in words(part))
    forms = _forms(text.lower()) if len(stems) == 1 and not text.endswith("+") else frozenset()
    return Phrase(tuple(stems), meaning, forms=forms)


def _forms(text: str) -> frozenset[str]:
    found = words(text)[0]
    word = _joined(text[found.start : found.end])
    other = word.removesuffix("s") if word.endswith("s") else word + "s"
    return frozenset({word, other})


def _joined(written: str) -> str:
    """One word as it is compared: "Front-end" and "front end" are "frontend"."""
    return "".join(letter for letter in written.lower() if letter.isalnum() or letter in "+#")


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
                found = Sighting(one.meaning, word.start, seen[last].end)
                if _as_written(one, text[found.start : found.end], opens=word.opens):
                    yield found


def longest(found: Iterable[Sighting]) -> list[Sighting]:
    """Sightings that do not lie inside a longer one, in order of place."""
    kept: list[Sighting] = []
    reach = (-1, -1)
    for one in sorted(found, key=lambda s: (s.start, -s.end)):
        if one.end > reach[1] or (one.start, one.end) == reach:
            kept.append(one)
            reach = (one.start, one.end)
    return kept


def _as_written(one: Phrase, written: str, *, opens: bool) -> bool:
    if one.exact:
        return written == one.exact and (not opens or one.exact.isupper())
    return not one.forms or _joined(written) in one.forms


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
