"""The facts of 207 labelled adverts: open, held out and all."""

from __future__ import annotations

import gzip
import json
import re
from collections import Counter
from typing import TYPE_CHECKING, Any

from accuracy.material import GOLD, Figure, Part, is_held_out, run, score, table

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

LABELS, LISTINGS = "facts.labels.jsonl", "facts.listings.jsonl.gz"
ROW = re.compile(
    r"^(\w+) +precision ([\d.]+)  recall ([\d.]+)  F1 ([\d.]+)   \(n (\d+), wrong (\d+)\)"
)
BODY = """\
`deerstalker read --with-text` on 207 adverts labelled by careful people, scored by
`score.py facts`. *Held out* are the third of them whose `sha1(id)`, read as a number, is 0
modulo 3: rules are written with the other two thirds (*open*) and the corpus in view, so the held-out
column is what to expect of adverts never seen.

{table}

{confused}

{summary}"""


def measure(folder: Path) -> Part:
    """F1 of every fact over all adverts, and over both parts."""
    predictions = run(["read", "--with-text", str(GOLD / LISTINGS)], folder / "facts.jsonl")
    outputs = {
        "open": score("facts", _split(folder / "open", held_out=False), predictions),
        "held out": score("facts", _split(folder / "held-out", held_out=True), predictions),
        "all": score("facts", GOLD, predictions),
    }
    figures = {
        fact: Figure(value=row["f1"], n=int(row["n"])) for fact, row in _rows(outputs["all"])
    }
    last = {name: output.strip().splitlines()[-2:] for name, output in outputs.items()}
    body = BODY.format(
        table=_table(outputs),
        confused=_confusions(predictions),
        summary="\n".join(f"- {name}: {'; '.join(lines)}" for name, lines in last.items()),
    )
    return Part(name="facts", body=body, figures=figures)


def _split(folder: Path, *, held_out: bool) -> Path:
    """A folder like the gold folder, with only the open or only the held-out adverts."""
    folder.mkdir()
    for name in (LABELS, LISTINGS):
        opener = gzip.open if name.endswith(".gz") else open
        with (
            opener(GOLD / name, "rt", encoding="utf-8") as lines,
            opener(folder / name, "wt", encoding="utf-8") as out,
        ):
            out.writelines(
                line for line in lines if is_held_out(json.loads(line)["id"]) is held_out
            )
    return folder


def _rows(output: str) -> Iterator[tuple[str, dict[str, float]]]:
    """Every fact with its figures."""
    names = ("precision", "recall", "f1", "n", "wrong")
    for line in output.splitlines():
        row = ROW.match(line)
        if row:
            yield row[1], dict(zip(names, map(float, row.groups()[1:]), strict=True))


def _confusions(predictions: Path) -> str:
    """How often a remote job was called on-site, and the reverse."""
    labels = {label["id"]: label["work_mode"] for label in _records(GOLD / LABELS)}
    counts = Counter(
        (labels[line["id"]], line["facts"]["workplace"]["value"]) for line in _records(predictions)
    )
    remote, onsite = counts["remote", "onsite"], counts["onsite", "remote"]
    return f"Remote called on-site: {remote}; on-site called remote: {onsite}; of {len(labels)} adverts."


def _records(path: Path) -> Iterator[dict[str, Any]]:
    with path.open(encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def _table(outputs: dict[str, str]) -> str:
    """Figures of all parts, a line a fact."""
    parts = {name: dict(_rows(output)) for name, output in outputs.items()}
    return table(
        "| fact | n | precision | recall | F1 | F1, open | F1, held out (n) |",
        [
            f"| {fact} | {row['n']:.0f} | {row['precision']:.3f} | {row['recall']:.3f} "
            f"| **{row['f1']:.3f}** | {parts['open'][fact]['f1']:.3f} "
            f"| {parts['held out'][fact]['f1']:.3f} ({parts['held out'][fact]['n']:.0f}) |"
            for fact, row in parts["all"].items()
        ],
    )
