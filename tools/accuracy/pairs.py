"""Which of two adverts are the same opening, on pairs labelled by reading."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from accuracy.material import GOLD, Figure, Part, run, score, table

if TYPE_CHECKING:
    from pathlib import Path

ROW = re.compile(
    r"^same opening: precision ([\d.]+)  recall ([\d.]+)  F1 ([\d.]+)"
    r"  \(pairs (\d+), wrong merges (\d+), missed (\d+)\)",
    re.MULTILINE,
)
BODY = """\
`deerstalker merge` on the adverts of 115 labelled pairs, scored by `score.py pairs`. The labels were
in view while the rules of merging were written.

{table}"""


def measure(folder: Path) -> Part:
    """Precision and recall of *the same opening*."""
    predictions = run(["merge", str(GOLD / "pairs.listings.jsonl.gz")], folder / "pairs.jsonl")
    row = ROW.search(score("pairs", GOLD, predictions))
    if row is None:
        return Part(name="pairs", body="The scorer gave no figure.")
    shown = table(
        "| precision | recall | F1 | pairs | wrong merges | missed |",
        ["| " + " | ".join(row.groups()) + " |"],
    )
    return Part(
        name="pairs",
        body=BODY.format(table=shown),
        figures={"f1": Figure(value=float(row[3]), n=int(row[4]))},
    )
