"""The three questions of fit, and the order of adverts, for six people."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING

from accuracy.material import GOLD, Figure, Part, run, score, table

if TYPE_CHECKING:
    from pathlib import Path

LABELS = "fit.labels.jsonl"
APART = ("p03", "p06")
"""The people on whom the judge was not tuned."""

ANSWER = re.compile(
    r"^(\w+) +agreement ([\d.]+)  kappa (-?[\d.]+)  opposite answers (\d+)/(\d+)", re.MULTILINE
)
PERSON = re.compile(r"^  (\S+) +NDCG@10 ([\d.]+) +best five: (.*)$", re.MULTILINE)
MEAN = re.compile(r"^mean NDCG@10: ([\d.]+)", re.MULTILINE)
SHOWN = re.compile(r"^grade-0 postings .*?: (\d+)/(\d+) \(least possible (\d+)\)", re.MULTILINE)
BODY = """\
`deerstalker judge --people fit.people.json` on 192 pairs of a person and an advert, scored by
`score.py fit`. The judge was tuned on the other four; p03 and p06 were set apart, and show what to
expect of a person never seen. *Opposite* is yes where people said no, or the reverse.

{answers}

{people}

{shown}"""


def measure(folder: Path) -> Part:
    """Agreement and order: all six people, the four looked at, the two set apart."""
    predictions = run(
        [
            "judge",
            "--people",
            str(GOLD / "fit.people.json"),
            str(GOLD / "fit.listings.jsonl.gz"),
        ],
        folder / "fit.jsonl",
    )
    outputs = {
        "all six": score("fit", GOLD, predictions),
        "the four": score("fit", _split(folder / "four", apart=False), predictions),
        "p03, p06": score("fit", _split(folder / "two", apart=True), predictions),
    }
    everyone = outputs["all six"]
    figures = {
        row[1]: Figure(value=float(row[2]), n=int(row[5])) for row in ANSWER.finditer(everyone)
    }
    figures["ndcg"] = Figure(value=_mean(everyone), n=figures["enjoys"].n)
    shown = SHOWN.search(everyone)
    said = "Among the best five of each person, {} of {} should not have been shown ({} at least)."
    body = BODY.format(
        answers=_answers(outputs),
        people=_people(outputs),
        shown=said.format(*shown.groups()) if shown else "",
    )
    return Part(name="fit", body=body, figures=figures)


def _split(folder: Path, *, apart: bool) -> Path:
    """A folder with the labels of the people set apart only, or of the others."""
    folder.mkdir()
    with (GOLD / LABELS).open(encoding="utf-8") as lines:
        kept = [line for line in lines if json.loads(line)["persona"].startswith(APART) is apart]
    (folder / LABELS).write_text("".join(kept), "utf-8")
    return folder


def _mean(output: str) -> float:
    found = MEAN.search(output)
    return float(found[1]) if found else 0.0


def _answers(outputs: dict[str, str]) -> str:
    """A line a question and group of people."""
    rows = [
        f"| {row[1]} | {name} | {row[2]} | {row[3]} | {row[4]} of {row[5]} |"
        for name, output in outputs.items()
        for row in ANSWER.finditer(output)
    ]
    return table("| question | people | agreement | kappa | opposite |", sorted(rows))


def _people(outputs: dict[str, str]) -> str:
    """A line a person, and a line a group."""
    rows = [f"| {row[1]} | {row[2]} | {row[3]} |" for row in PERSON.finditer(outputs["all six"])]
    rows += [f"| mean of {name} | **{_mean(output):.3f}** | |" for name, output in outputs.items()]
    return table("| person | NDCG@10 | grades of the best five |", rows)
