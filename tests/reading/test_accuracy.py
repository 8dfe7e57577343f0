"""The published figures are floors: no change may make the reader worse unseen."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

TOOL = Path(__file__).resolve().parents[2] / "tools" / "accuracy.py"


@pytest.mark.material
@pytest.mark.slow
def test_no_figure_falls_below_its_floor(shared):
    """Reading the labelled adverts anew gives every figure at least as good as its floor."""
    done = subprocess.run(
        [sys.executable, str(TOOL), "--check"], capture_output=True, text=True, check=False
    )
    assert "no figure fell below its floor" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0
