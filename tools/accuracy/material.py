"""Where the labelled material stands, how the commands are run on it, and how a part reports."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHARED = Path(os.environ.get("DEERSTALKER_SHARED", ROOT.parent / "shared"))
GOLD = SHARED / "gold"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A share between 0 and 1, better when higher, and how many labels it rests on."""

    value: float
    n: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """What one measure found: a section of the page, and the figures that may only rise."""

    name: str
    body: str
    figures: dict[str, Figure] = field(default_factory=dict)


def is_held_out(listing_id: str) -> bool:
    """Whether an advert is left unread while rules are written."""
    return int(hashlib.sha1(listing_id.encode()).hexdigest(), 16) % 3 == 0


def run(arguments: list[str], out: Path) -> Path:
    """What a ``deerstalker`` command prints, kept in a file."""
    with out.open("wb") as stream:
        subprocess.run([sys.executable, "-m", "deerstalker", *arguments], check=True, stdout=stream)
    return out


def score(what: str, gold: Path, predictions: Path) -> str:
    """What the scorer prints of ``facts``, ``fit`` or ``pairs``."""
    scorer = SHARED / "tools" / "score.py"
    command = [sys.executable, str(scorer), what, str(gold), str(predictions)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def share(part: int, whole: int) -> float:
    """A share that is 0 where there is nothing."""
    return part / whole if whole else 0.0


def table(head: str, rows: list[str]) -> str:
    """A table of Markdown from a head line and lines of cells."""
    rule = "|" + "---|" * (head.count("|") - 1)
    return "\n".join((head, rule, *rows))
