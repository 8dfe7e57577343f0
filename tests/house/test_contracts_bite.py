"""Each import contract goes red when somebody plants the import it forbids."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

PLANTS = {
    # file that gets the import: (the import, the contract that must break)
    "domain/planted_store.py": ("import deerstalker.store.port", "Imports run down"),
    "services/planted_door.py": ("import deerstalker.doors.cli.main", "Imports run down"),
    "services/planted_settings.py": ("import deerstalker.settings", "Imports run down"),
    "reading/planted_merging.py": ("import deerstalker.merging.pair", "Imports run down"),
    "store/planted_sources.py": ("import deerstalker.sources.kit", "Imports run down"),
    "judging/planted_hidden.py": (
        "def late():\n    import deerstalker.services\n",
        "Imports run down",
    ),
    "sources/ats/planted_adapter.py": (
        "import deerstalker.sources.ats.lever",
        "No adapter knows another",
    ),
    "sources/boards/planted_fetch.py": (
        "import deerstalker.sources.fetch",
        "An adapter maps; it neither fetches nor reads text for facts",
    ),
    "sources/boards/planted_clock.py": (
        "import time",
        "An adapter maps; it neither fetches nor reads text for facts",
    ),
    "reading/facts/planted_fact.py": (
        "import deerstalker.reading.facts.workplace",
        "No fact knows another",
    ),
    "doors/web/planted_cli.py": ("import deerstalker.doors.cli.main", "No door knows another"),
    "judging/planted_clock.py": ("import time", "The pure floors touch nothing outside"),
    "merging/planted_os.py": ("import os", "The pure floors touch nothing outside"),
    "presentation/planted_http.py": ("import httpx2", "The pure floors touch nothing outside"),
    "services/planted_sql.py": ("import sqlalchemy", "Each outside library has one room"),
    "services/planted_store.py": (
        "import deerstalker.store.sql_store",
        "Only bootstrap chooses a store",
    ),
    "doors/api/planted_rich.py": ("import rich", "Each outside library has one room"),
    "merging/planted_circle.py": (
        "import deerstalker.merging.planted_circle_back",
        "No circle anywhere",
    ),
    "merging/planted_circle_back.py": (
        "import deerstalker.merging.planted_circle",
        "No circle anywhere",
    ),
}


def _report(folder: Path) -> str:
    lint = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    done = subprocess.run(
        [*lint, "--no-cache", "--config", str(folder / "pyproject.toml")],
        cwd=folder / "src",
        env={"PYTHONPATH": str(folder / "src"), "COLUMNS": "400", "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    return done.stdout + done.stderr


def _copy(folder: Path) -> Path:
    shutil.copytree(ROOT / "src", folder / "src", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", folder)
    return folder


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> str:
    return _report(_copy(tmp_path_factory.mktemp("plain")))


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> str:
    folder = _copy(tmp_path_factory.mktemp("planted"))
    for name, (line, _) in PLANTS.items():
        (folder / "src/deerstalker" / name).write_text(f'"""Planted."""\n{line}\n', "utf-8")
    return _report(folder)


def test_the_house_as_it_stands_keeps_every_contract(plain: str) -> None:
    """Nothing is broken, and all nine contracts were looked at."""
    assert re.search(r"Contracts: 9 kept, 0 broken", plain), plain


@pytest.mark.parametrize("name", sorted(PLANTS))
def test_a_planted_import_is_caught_by_its_contract(name: str, planted: str) -> None:
    """The contract breaks, and its report names the planted module."""
    contract = PLANTS[name][1]
    module = "deerstalker." + name.removesuffix(".py").replace("/", ".")
    _, _, details = planted.partition("Broken contracts")
    sections = re.split(r"\n(?=[^\n]+\n-{5,}\n)", details)
    found = [section for section in sections if section.lstrip().startswith(contract)]
    assert found, f"{contract} was not broken:\n{planted[-3000:]}"
    shown = module if contract != "No circle anywhere" else "planted_circle"
    assert any(shown in section for section in found), found


def test_a_new_top_level_module_must_be_given_a_floor(tmp_path: Path) -> None:
    """A module that stands on no floor is named."""
    folder = _copy(tmp_path)
    (folder / "src/deerstalker/planted_top.py").write_text('"""Planted."""\n', "utf-8")
    assert "planted_top" in _report(folder)
