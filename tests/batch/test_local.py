"""Spreading work over processes changes nothing but the time it takes."""

from __future__ import annotations

import os
from concurrent.futures.process import BrokenProcessPool
from functools import partial

import pytest

from deerstalker.batch.local import CHUNK, cores, map_ordered


def square(value: int) -> int:
    """The value times itself."""
    return value * value


def die(value: int) -> int:
    """End the process that is asked for a certain value, as a crash would."""
    if value == 3 * CHUNK:
        os._exit(1)
    return value


@pytest.mark.parametrize("jobs", [1, 2])
@pytest.mark.parametrize("size", [0, 1, CHUNK, 5 * CHUNK + 7])
def test_results_come_in_the_order_of_the_values(size, jobs):
    """However many processes work, and wherever the chunks end."""
    assert list(map_ordered(square, range(size), jobs=jobs)) == [n * n for n in range(size)]


def test_values_are_taken_no_faster_than_results_are_used():
    """A stream of any length fits into memory."""
    taken = []

    def values():
        for number in range(100 * CHUNK):
            taken.append(number)
            yield number

    results = map_ordered(square, values(), jobs=2)
    assert next(results) == 0
    assert len(taken) <= 6 * CHUNK
    results.close()


def test_a_process_that_dies_breaks_the_map_off():
    """An error is better than waiting for ever."""
    with pytest.raises(BrokenProcessPool):
        list(map_ordered(die, range(10 * CHUNK), jobs=2))


def test_functions_with_fixed_arguments_can_be_sent():
    """As judging sends the person."""
    assert list(map_ordered(partial(pow, 2), range(3), jobs=2)) == [1, 2, 4]


def test_there_is_at_least_one_core():
    """Of which this process may use all it is given."""
    assert 1 <= cores() <= (os.cpu_count() or 1)
