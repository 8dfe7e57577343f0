"""The published figures are floors: no change may make the reader worse unseen."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

TOOLS = Path(__file__).resolve().parents[2] / "tools"


@pytest.fixture
def floors(monkeypatch):
    """The room of ``tools/accuracy`` that keeps the floors."""
    monkeypatch.syspath_prepend(str(TOOLS))
    from accuracy import floors

    return floors


def part(floors, value: float, n: int):
    """A part with one figure."""
    material = sys.modules[floors.__name__.replace("floors", "material")]
    return material.Part(name="facts", body="", figures={"pay": material.Figure(value=value, n=n)})


@pytest.mark.material
@pytest.mark.slow
def test_no_figure_falls_below_its_floor(shared):
    """Reading, judging and merging the labelled adverts anew reaches every floor."""
    done = subprocess.run(
        [sys.executable, "-m", "accuracy", "--check"],
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(TOOLS), "DEERSTALKER_SHARED": str(shared)},
    )
    assert "no figure fell below its floor" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0


@pytest.mark.parametrize(("value", "floor"), [(0.95, 0.95), (0.85, 0.9), (0.0, 0.9)])
def test_a_floor_only_moves_up(floors, value, floor):
    """A better figure lifts the floor; a worse one leaves it where it was."""
    assert floors.raised([part(floors, value, 20)], {"facts": {"pay": 0.9}}) == {
        "facts": {"pay": floor}
    }


def test_a_floor_stays_where_nothing_was_measured(floors):
    """A part that was left out keeps its floors."""
    assert floors.raised([], {"facts": {"pay": 0.9}}) == {"facts": {"pay": 0.9}}


@pytest.mark.parametrize(("n", "held"), [(19, {}), (20, {"facts": {"pay": 0.95}})])
def test_few_labels_make_no_floor(floors, n, held):
    """A figure on fewer than twenty labels is held to nothing."""
    assert floors.raised([part(floors, 0.95, n)], {}) == held


@pytest.mark.parametrize(("value", "lines"), [(0.9, 0), (0.896, 0), (0.89, 1)])
def test_a_fall_of_more_than_a_label_in_two_hundred_is_told(floors, value, lines):
    """What sways by less than the slack is no fall."""
    assert len(floors.fallen([part(floors, value, 200)], {"facts": {"pay": 0.9}})) == lines


def test_a_floor_without_its_figure_is_told(floors):
    """Renaming a figure does not free it from its floor."""
    assert floors.fallen([part(floors, 1.0, 200)], {"facts": {"hours": 0.9}}) == [
        "facts, hours: not measured, floor 0.900"
    ]
