"""Pairs of real adverts, labelled by reading, kept as features: no word of them stands here."""

from __future__ import annotations

import json
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import pytest

from deerstalker.merging.pair import Overlap, Same, compare
from deerstalker.merging.portrait import Portrait

if TYPE_CHECKING:
    from collections.abc import Sequence

SETS = ("organizations", "title", "levels", "bracketed", "places", "place_words", "requisitions")
MOST_MISSED = 2
"""Measured: a title that leaves out the employer's name, and one that says engineer for
developer. Missing a copy shows an advert twice; a wrong merge hides one."""


def portrait(features: dict[str, Any]) -> Portrait:
    """A portrait whose words are hashes, without a body."""
    sets = {name: frozenset(features[name]) for name in SETS}
    return Portrait(
        id="",
        source=features["source"],
        is_remote=features["is_remote"],
        shingles=np.zeros(0, dtype=np.uint32),
        body=0,
        date="",
        **sets,
    )


@pytest.fixture(scope="module")
def judged() -> Sequence[tuple[int, bool, bool]]:
    """Line, whether a reader said same, whether ``compare`` does."""
    lines = Path(__file__).with_name("labelled_pairs.jsonl").read_text("utf-8").splitlines()
    found = []
    for number, record in enumerate(map(json.loads, lines), 1):
        overlap_of = partial(Overlap, *record["overlap"])
        verdict = compare(portrait(record["a"]), portrait(record["b"]), overlap_of)
        found.append((number, record["same"], verdict.answer is Same.SAME))
    return found


def test_no_two_openings_are_made_one(judged: Sequence[tuple[int, bool, bool]]) -> None:
    """Siblings of one employer, levels, cities, templates: none is taken for another."""
    different = [(number, merged) for number, same, merged in judged if not same]
    assert len(different) >= 90
    assert [number for number, merged in different if merged] == []


def test_nearly_every_copy_is_found(judged: Sequence[tuple[int, bool, bool]]) -> None:
    """Cut, re-worded and re-dated copies are one opening."""
    copies = [(number, merged) for number, same, merged in judged if same]
    assert len(copies) >= 55
    assert len([number for number, merged in copies if not merged]) <= MOST_MISSED
