"""What every test may ask for: the shared material beside the project, and closed sockets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck
from hypothesis import settings as hypothesis_settings

# The same examples on every run, however slow or busy the machine is: what fails once fails again.
hypothesis_settings.register_profile(
    "house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow]
)
hypothesis_settings.load_profile("house")

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DEERSTALKER_SHARED", ROOT.parent / "shared"))


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of shared material; the test is skipped, with the reason, where it is absent."""
    if not (SHARED / "README.md").exists():
        pytest.skip(f"the shared material is not at {SHARED}")
    return SHARED


def pytest_addoption(parser: pytest.Parser) -> None:
    """``--update-golden`` writes what is read today as what is to be read from now on."""
    parser.addoption("--update-golden", action="store_true", help="rewrite the golden files")
