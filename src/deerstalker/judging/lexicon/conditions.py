"""What people call the conditions of work, and which duties mean one.

``conditions.tsv`` holds a line a condition: its key, the words people use for it, and the
concepts that mean it once they weigh enough (CONCEPT=LEAST WEIGHT).
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from deerstalker.judging.lexicon.load import lexicon
from deerstalker.judging.phrases import PhraseBook, phrase

if TYPE_CHECKING:
    from collections.abc import Mapping


@cache
def condition_words() -> PhraseBook:
    """What people call the conditions, in their own words and any inflection."""
    return PhraseBook(
        phrase(text.strip() + "+", key)
        for key, (phrases, _) in _rows().items()
        for text in phrases.split(",")
    )


@cache
def telling_concepts() -> Mapping[int, tuple[tuple[str, float], ...]]:
    """Concepts that mean conditions: their place, then each key with the least weight."""
    place = {key: at for at, key in enumerate(lexicon().concepts)}
    told: dict[int, tuple[tuple[str, float], ...]] = {}
    for key, (_, concepts) in _rows().items():
        for part in concepts.split():
            concept, _, least = part.partition("=")
            told[place[concept]] = (*told.get(place[concept], ()), (key, float(least)))
    return told


@cache
def _rows() -> Mapping[str, tuple[str, str]]:
    text = (files(__package__) / "conditions.tsv").read_text("utf-8")
    rows = [[*line.split("\t"), ""] for line in text.splitlines()]
    return {key: (phrases, concepts) for key, phrases, concepts, *_ in rows}
