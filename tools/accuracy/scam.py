"""How often fraudulent adverts are flagged, and honest ones with them."""

from __future__ import annotations

import gzip
import hashlib
import json
import tomllib
from collections import Counter
from typing import TYPE_CHECKING, Any

from accuracy.material import ROOT, SHARED, Figure, Part, is_held_out, share, table
from deerstalker.domain.fact import ScamLikelihood
from deerstalker.domain.listing import Listing
from deerstalker.presentation.interchange import listing_of
from deerstalker.reading.facts import scam
from deerstalker.reading.reader import prepare

if TYPE_CHECKING:
    from pathlib import Path

    from deerstalker.domain.fact import Scam

LABELLED = SHARED / "labelled/scam/emscad_dev.jsonl.gz"
CORPUS = SHARED / "corpus/listings.jsonl.gz"
READINGS = ROOT / "docs" / "accuracy-likely.toml"
"""What a person thought of each flagged advert of the corpus, by its id."""

LISTED = 50
PARTS = ("company_profile", "description", "requirements", "benefits")
STATED = ("has_company_logo", "has_questions", "telecommuting")
FLAGS = {"suspicious or likely": ("suspicious", "likely"), "likely": ("likely",)}
BODY = """\
`reading.facts.scam` on the labelled adverts of EMSCAD (profile, description, requirements and
benefits joined; logo, questions and telecommuting as stated fields). All of the file was at hand
while signals were chosen, so these figures are of adverts tuned on; *a third* and *the rest*, split by
`sha1` of the advert, only show how far they sway.

{table}"""
CORPUS_BODY = """\
`reading.facts.scam` on every advert of the corpus, where nearly all are honest and nothing is
labelled. Each advert called *likely* (the first {listed}) was read by a person; their word stands last.

{shares}

{likely}"""


def measure(_folder: Path) -> Part:
    """Precision and recall on labelled adverts, of any flag and of *likely* alone."""
    seen: Counter[tuple[str, bool, str]] = Counter()
    with gzip.open(LABELLED, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            listing = _listing(row)
            part = "a third" if is_held_out(listing.id) else "the rest"
            seen[part, bool(row["fraudulent"]), str(_verdict(listing).value)] += 1
    figures, rows = {}, []
    for flag in FLAGS:
        for parts in (("a third", "the rest"), ("a third",), ("the rest",)):
            precision, recall, frauds = _rates(seen, flag, parts)
            name = "all" if len(parts) > 1 else parts[0]
            rows.append(f"| {flag} | {name} | {frauds} | {precision:.3f} | {recall:.3f} |")
            if name == "all":
                figures[f"{flag}, precision"] = Figure(value=precision, n=frauds)
                figures[f"{flag}, recall"] = Figure(value=recall, n=frauds)
    body = table("| said | adverts | frauds | precision | recall |", rows)
    return Part(name="scam", body=BODY.format(table=body), figures=figures)


def measure_corpus(_folder: Path) -> Part:
    """The share of the corpus that is flagged, and a person's word on what is called *likely*."""
    seen: Counter[str] = Counter()
    likely: list[tuple[str, Scam]] = []
    with gzip.open(CORPUS, "rb") as lines:
        for n, line in enumerate(lines):
            listing, _ = listing_of(line, f"corpus:{n}")
            found = _verdict(listing)
            seen[str(found.value)] += 1
            if found.value is ScamLikelihood.LIKELY:
                likely.append((listing.id, found))
    shares = [
        f"| {value} | {seen[value]} | {share(seen[value], seen.total()):.3%} |"
        for value in ("suspicious", "likely")
    ]
    body = CORPUS_BODY.format(
        listed=LISTED,
        shares=table(f"| said | of {seen.total()} | share |", shares),
        likely=_likely(likely[:LISTED]),
    )
    return Part(name="corpus", body=body)


def _likely(found: list[tuple[str, Scam]]) -> str:
    """A line an advert: its id, its signals, and what a person thought."""
    readings = tomllib.loads(READINGS.read_text("utf-8")) if READINGS.exists() else {}
    return table(
        "| advert | signals | read by a person |",
        [
            f"| {listing_id} | {', '.join(verdict.signals)} | {readings.get(listing_id, 'not yet')} |"
            for listing_id, verdict in found
        ],
    )


def _rates(
    seen: Counter[tuple[str, bool, str]], flag: str, parts: tuple[str, ...]
) -> tuple[float, float, int]:
    """Precision, recall, and how many frauds there are."""
    frauds = sum(n for (part, fraud, _), n in seen.items() if fraud and part in parts)
    right, wrong = (
        sum(seen[part, fraud, value] for part in parts for value in FLAGS[flag])
        for fraud in (True, False)
    )
    return share(right, right + wrong), share(right, frauds), frauds


def _listing(row: dict[str, Any]) -> Listing:
    """A labelled advert as a listing: its parts joined, its structured fields as stated."""
    text = "<br>".join(row[part] for part in PARTS if row[part])
    identifier = hashlib.sha1(f"{row['title']}{text}".encode()).hexdigest()
    return Listing(
        id=f"emscad-{identifier[:12]}",
        source="emscad",
        identifier=identifier,
        url="",
        title=row["title"],
        job_location=row["location"] or "",
        stated={key: str(row[key]) for key in STATED if row[key] not in (None, "")},
        description_html=text,
    )


def _verdict(listing: Listing) -> Scam:
    """What the reader says of one listing."""
    return scam.find(prepare(listing))
