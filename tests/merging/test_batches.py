"""However the adverts come, in batches, again or changed, the openings are those from scratch."""

from __future__ import annotations

import random
from dataclasses import replace
from itertools import pairwise

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from deerstalker.domain.fact import WorkplaceKind
from deerstalker.domain.posting import Posting
from deerstalker.merging import candidates
from deerstalker.merging.merge import NOTHING, Merged, merge, merged
from deerstalker.merging.portrait import Portrait, portrait_of
from tests.merging.adverts import BOATS, BOOKS, posting

TITLES = ("Bookkeeper", "Senior Bookkeeper", "Boat planner", "Payroll clerk", "Oar turner", "")
ABOUT = "Crumb is a house of ovens and oars, founded by two cousins who could not agree on flour. "


def advert(number: int, generator: random.Random) -> Posting:
    """An advert of few employers, titles, texts and places, so that many meet."""
    text = generator.choice((BOOKS, BOATS, BOOKS[:200], BOATS[100:], BOOKS[50:] + BOATS[:80], ""))
    return posting(
        str(number),
        generator.choice(TITLES),
        generator.choice(("", ABOUT, ABOUT * 2)) + text,
        organization=generator.choice(("", "Crumb", "Keel", "Crumb & Keel")),
        place=generator.choice(("", "Lisbon", "Porto", "Portugal")),
        workplace=generator.choice(list(WorkplaceKind)),
        source=generator.choice(("lever", "rss")),
    )


def adverts(count: int, seed: int) -> list[Portrait]:
    """Portraits of so many adverts, always the same for a seed."""
    generator = random.Random(seed)
    return [portrait_of(advert(number, generator)) for number in range(count)]


def in_batches(drawn: list[Portrait], cuts: list[int]) -> Merged:
    """Merged step by step, cut at these places."""
    made = NOTHING
    for begin, end in pairwise([0, *sorted(cuts), len(drawn)]):
        made = merged(made, drawn[begin:end])
    return made


@given(st.integers(0, 10_000), st.integers(0, 120), st.lists(st.integers(0, 120), max_size=6))
@settings(max_examples=60, deadline=None)
def test_batches_give_what_one_heap_gives(seed: int, count: int, cuts: list[int]) -> None:
    """Openings, ids and reasons are equal, crowds and changing boilerplate included."""
    drawn = adverts(count, seed)
    stepwise = in_batches(drawn, [min(cut, count) for cut in cuts])
    scratch = merged(NOTHING, drawn)
    assert stepwise.openings == scratch.openings
    assert np.array_equal(stepwise.met.codes, scratch.met.codes)
    assert np.array_equal(stepwise.met.counts, scratch.met.counts)


@given(st.integers(0, 10_000), st.integers(1, 60))
@settings(max_examples=40, deadline=None)
def test_a_changed_advert_takes_the_place_of_the_old(seed: int, changes: int) -> None:
    """An advert whose words changed is merged as if it had never been otherwise."""
    drawn, later = adverts(60, seed), adverts(60, seed + 1)
    changed = [replace(new, id=old.id) for new, old in zip(later, drawn, strict=True)][:changes]
    stepwise = merged(merged(NOTHING, drawn), changed)
    assert stepwise.openings == merged(NOTHING, [*changed, *drawn[changes:]]).openings


@given(st.integers(0, 10_000), st.integers(0, 50))
@settings(max_examples=25, deadline=None)
def test_merging_again_changes_nothing(seed: int, again: int) -> None:
    """Adverts that are there already, and no adverts at all, leave everything as it is."""
    once = merged(NOTHING, adverts(50, seed))
    assert merged(once, adverts(50, seed)[:again]).openings == once.openings


@given(st.integers(0, 10_000), st.integers(0, 50))
@settings(max_examples=25, deadline=None)
def test_a_word_said_and_taken_back_leaves_no_trace(seed: int, count: int) -> None:
    """Split then join gives the same, whenever the word was said."""
    drawn = adverts(50, seed)
    once = merged(NOTHING, drawn)
    several = [opening for opening in once.openings if len(opening.listings) > 1]
    for opening in several[:count]:
        one, *others = opening.listings
        split = merged(once, [], {(one, other): False for other in others})
        alone = next(found for found in split.openings if one in found.listings)
        assert not {*others} & {*alone.listings}
        assert split.openings == merged(NOTHING, drawn, split.said).openings
        assert merged(split, []).openings == once.openings
        joined = merged(split, [], {(one, other): True for other in others})
        assert opening.listings in {found.listings for found in joined.openings}


def test_a_crowd_that_grows_parts_those_who_met() -> None:
    """Past the limit only neighbours meet, and it is counted as if all had come at once."""
    crowd = [portrait_of(posting(str(n), "Bookkeeper", BOOKS)) for n in range(60)]
    few = merged(NOTHING, crowd[: candidates.CROWD])
    all_of_them = merged(few, crowd[candidates.CROWD :])
    assert len(few.met.codes) == candidates.CROWD * (candidates.CROWD - 1) // 2
    assert len(all_of_them.met.codes) == len(crowd) - 1
    assert all_of_them.openings == merged(NOTHING, crowd).openings


def test_every_source_stays_in_the_openings() -> None:
    """No advert is lost, whichever source it came from."""
    drawn = adverts(200, 7)
    listed = sorted(
        each for opening in merged(NOTHING, drawn).openings for each in opening.listings
    )
    assert listed == sorted(portrait.id for portrait in drawn)
    assert merge([]) == ()
