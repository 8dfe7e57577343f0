"""The docs say what the code does: every page is fresh, every link leads somewhere."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

from deerstalker.doors.cli.main import COMMANDS

ROOT = Path(__file__).resolve().parents[2]


def test_the_reference_is_what_the_code_yields() -> None:
    """No command, setting, source, fact or error is missing or described as it was."""
    done = subprocess.run(
        [sys.executable, "tools/reference.py", "--check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr


def test_every_command_is_in_the_reference() -> None:
    """The page of commands has a heading for each."""
    page = (ROOT / "docs/reference/commands.md").read_text("utf-8")
    assert len(COMMANDS) > 10
    for name in COMMANDS:
        assert f"## `deerstalker {name}`" in page


def test_every_link_between_pages_leads_somewhere() -> None:
    """Relative links and pictures exist."""
    looked_at, broken = 0, []
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for target in re.findall(r"\]\(([^)#\s]+)", page.read_text("utf-8")):
            if "://" not in target and not target.startswith("mailto:"):
                looked_at += 1
                if not (page.parent / target).exists():
                    broken.append(f"{page.relative_to(ROOT)} -> {target}")
    assert looked_at > 20
    assert broken == []


def test_the_readme_begins_with_the_two_commands() -> None:
    """`make run` and `make test` come before anything else."""
    lines = (ROOT / "README.md").read_text("utf-8").splitlines()
    commands = [line.split("#")[0].strip() for line in lines[:6] if line.startswith("make ")]
    assert commands == ["make run", "make test"]
