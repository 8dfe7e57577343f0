"""Score the reader on labelled adverts and write ``docs/accuracy.md`` (make accuracy).

The labels are split by a rule that nobody chooses: an advert is *held out* where
``sha1(id)`` read as a number is 0 modulo 3. Rules are written without looking at these; both
figures are printed, so that a rule that only fits what it was made from shows.

    python tools/accuracy.py [--check]

``--check`` writes nothing and fails where a figure with at least twenty labels (over both parts)
fell below the floor in ``docs/accuracy-floors.toml``; without it floors that rose are raised.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
import re
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DEERSTALKER_SHARED", ROOT.parent / "shared"))
PAGE = ROOT / "docs" / "accuracy.md"
FLOORS = ROOT / "docs" / "accuracy-floors.toml"
LEAST_LABELS = 20
SLACK = 0.005
"""A figure may sway by this much before it counts as fallen: one label in two hundred."""

ROW = re.compile(
    r"^(\w+) +precision ([\d.]+)  recall ([\d.]+)  F1 ([\d.]+)   \(n (\d+), wrong (\d+)\)"
)


def main(argv: list[str]) -> int:
    """Read, score both parts and the whole, and write the page or check the floors."""
    gold = SHARED / "gold"
    if not gold.exists():
        print(f"the labelled adverts are not at {gold}; nothing was scored")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        predictions = Path(folder) / "read.jsonl"
        run_reader(gold / "facts.listings.jsonl.gz", predictions)
        outputs = {
            "open": score(part(gold, Path(folder) / "open", held_out=False), predictions),
            "held out": score(part(gold, Path(folder) / "held", held_out=True), predictions),
            "all": score(gold, predictions),
        }
    floors = tomllib.loads(FLOORS.read_text("utf-8")) if FLOORS.exists() else {}
    fallen = [
        f"{fact}: F1 {row['f1']:.3f}, floor {floors[fact]:.3f}"
        for fact, row in rows(outputs["all"]).items()
        if row["n"] >= LEAST_LABELS and row["f1"] < floors.get(fact, 0) - SLACK
    ]
    if "--check" not in argv:
        raised = {
            fact: max(row["f1"], floors.get(fact, 0))
            for fact, row in rows(outputs["all"]).items()
            if row["n"] >= LEAST_LABELS
        }
        FLOORS.write_text(floors_text(raised), "utf-8")
        PAGE.write_text(page(outputs, confusions(gold)), "utf-8")
    print(table(outputs))
    print("\n".join(fallen) or "no figure fell below its floor")
    return 1 if fallen else 0


def run_reader(listings: Path, predictions: Path) -> None:
    """What ``deerstalker read --with-text`` prints for a file, kept in another."""
    command = [sys.executable, "-m", "deerstalker", "read", "--with-text", str(listings)]
    with predictions.open("wb") as out:
        subprocess.run(command, check=True, stdout=out)


def part(gold: Path, folder: Path, *, held_out: bool) -> Path:
    """A folder like the gold folder, with only the open or only the held-out adverts."""
    folder.mkdir()
    for name in ("facts.labels.jsonl", "facts.listings.jsonl.gz"):
        opener = gzip.open if name.endswith(".gz") else open
        with (
            opener(gold / name, "rt", encoding="utf-8") as lines,
            opener(folder / name, "wt", encoding="utf-8") as out,
        ):
            out.writelines(
                line for line in lines if is_held_out(json.loads(line)["id"]) is held_out
            )
    return folder


def is_held_out(listing_id: str) -> bool:
    """Whether an advert is left unread while rules are written."""
    return int(hashlib.sha1(listing_id.encode()).hexdigest(), 16) % 3 == 0


def score(gold: Path, predictions: Path) -> str:
    """What the scorer prints."""
    scorer = SHARED / "tools" / "score.py"
    command = [sys.executable, str(scorer), "facts", str(gold), str(predictions)]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def rows(output: str) -> dict[str, dict[str, float]]:
    """Figures by fact."""
    found = (ROW.match(line) for line in output.splitlines())
    return {
        row[1]: {
            "precision": float(row[2]),
            "recall": float(row[3]),
            "f1": float(row[4]),
            "n": int(row[5]),
            "wrong": int(row[6]),
        }
        for row in found
        if row
    }


def confusions(gold: Path) -> str:
    """How often a remote job was called on-site, and the reverse."""
    from deerstalker.presentation.interchange import listing_of  # noqa: PLC0415
    from deerstalker.reading.reader import read  # noqa: PLC0415

    labels = {
        label["id"]: label["work_mode"]
        for label in map(json.loads, (gold / "facts.labels.jsonl").open(encoding="utf-8"))
    }
    counts: Counter[tuple[str, str]] = Counter()
    with gzip.open(gold / "facts.listings.jsonl.gz", "rb") as lines:
        for line in lines:
            listing, _ = listing_of(line, "gold")
            counts[labels[listing.id], str(read(listing).facts.workplace.value)] += 1
    remote, onsite = counts["remote", "onsite"], counts["onsite", "remote"]
    return f"Remote called on-site: {remote}; on-site called remote: {onsite}; of {len(labels)} adverts."


def table(outputs: dict[str, str]) -> str:
    """Figures of all parts, a line a fact."""
    parts = {name: rows(output) for name, output in outputs.items()}
    head = "| fact | n | precision | recall | F1 | F1, open | F1, held out (n) |\n"
    head += "|---|---|---|---|---|---|---|\n"
    body = [
        f"| {fact} | {row['n']:.0f} | {row['precision']:.3f} | {row['recall']:.3f} "
        f"| **{row['f1']:.3f}** | {parts['open'][fact]['f1']:.3f} "
        f"| {parts['held out'][fact]['f1']:.3f} ({parts['held out'][fact]['n']:.0f}) |"
        for fact, row in parts["all"].items()
    ]
    return head + "\n".join(body)


def page(outputs: dict[str, str], confused: str) -> str:
    """The page of published figures."""
    last = {name: output.strip().splitlines()[-2:] for name, output in outputs.items()}
    summary = "\n".join(f"- {name}: {'; '.join(lines)}" for name, lines in last.items())
    kept = (
        PAGE.read_text("utf-8").split(KEPT, 1)[1]
        if PAGE.exists() and KEPT in PAGE.read_text("utf-8")
        else "\n"
    )
    return f"""# How often the reading is right

Generated by `make accuracy` from the labelled adverts beside the project; do not edit above the line.

Every figure compares what `deerstalker read` says of 207 labelled adverts with what careful people
said. *Held out* are the third of them whose `sha1(id)`, read as a number, is 0 modulo 3: no rule
was written with these in view.

{table(outputs)}

{confused}

{summary}

{KEPT}{kept}"""


KEPT = "<!-- what stands below is written by hand and kept -->"


def floors_text(floors: dict[str, float]) -> str:
    """The floors as TOML."""
    lines = [f"{fact} = {floor:.3f}" for fact, floor in floors.items()]
    return "# F1 over all labelled adverts; raised by `make accuracy`, never lowered by hand.\n" + (
        "\n".join(lines) + "\n"
    )


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
