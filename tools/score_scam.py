"""How often fraudulent adverts are flagged, and honest ones with them.

    python tools/score_scam.py [SHARED] [--sample N]

Two measures: precision and recall of *suspicious or likely* on the labelled adverts of
``labelled/scam``, and the share of the corpus (every N-th advert) that is called *likely*.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deerstalker.domain.fact import ScamLikelihood
from deerstalker.domain.listing import Listing
from deerstalker.reading.facts import scam
from deerstalker.reading.reader import prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.fact import Scam

LABELLED = "labelled/scam/emscad_dev.jsonl.gz"
CORPUS = "corpus/listings.jsonl.gz"
PARTS = ("company_profile", "description", "requirements", "benefits")
STATED = ("has_company_logo", "has_questions", "telecommuting")


def lines(path: Path) -> Iterator[dict[str, Any]]:
    """The records of a gzipped JSON Lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as opened:
        yield from map(json.loads, opened)


def listing_of(row: dict[str, Any]) -> Listing:
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


def corpus_listing(row: dict[str, Any]) -> Listing:
    """A line of the corpus as a listing."""
    keys = ("id", "source", "identifier", "url", "title")
    rest = ("hiring_organization", "job_location", "date_posted", "description_html")
    stated = {key: str(value) for key, value in (row.get("stated") or {}).items() if value}
    return Listing(
        **{key: str(row[key]) for key in keys},
        **{key: row.get(key) or "" for key in rest},
        stated=stated,
    )


def verdict(listing: Listing) -> Scam:
    """What the reader says of one listing."""
    return scam.find(prepare(listing))


def share(part: int, whole: int) -> float:
    """A share that is 0 where there is nothing."""
    return part / whole if whole else 0.0


def score_labelled(path: Path) -> None:
    """Print precision and recall, of any flag and of *likely* alone."""
    seen: Counter[tuple[bool, str]] = Counter()
    for row in lines(path):
        seen[bool(row["fraudulent"]), str(verdict(listing_of(row)).value)] += 1
    frauds = sum(n for (fraud, _), n in seen.items() if fraud)
    for name, values in (("flagged", ("suspicious", "likely")), ("likely", ("likely",))):
        right = sum(seen[True, value] for value in values)
        wrong = sum(seen[False, value] for value in values)
        precision, recall = share(right, right + wrong), share(right, frauds)
        print(
            f"labelled {name:9} precision {precision:.3f}  recall {recall:.3f}"
            f"   (frauds {frauds}, right {right}, wrong {wrong})"
        )


def score_corpus(path: Path, step: int) -> None:
    """Print how much of the corpus is called suspicious and likely."""
    seen: Counter[str] = Counter()
    for n, row in enumerate(lines(path)):
        if n % step == 0:
            seen[str(verdict(corpus_listing(row)).value)] += 1
    total = seen.total()
    for value in (ScamLikelihood.SUSPICIOUS, ScamLikelihood.LIKELY):
        print(f"corpus {value:11} {share(seen[value], total):.4%}   ({seen[value]} of {total})")


def main() -> None:
    """Score both measures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("shared", type=Path, nargs="?", default=Path("../shared"))
    parser.add_argument("--sample", type=int, default=1, help="read every N-th of the corpus")
    asked = parser.parse_args()
    score_labelled(asked.shared / LABELLED)
    score_corpus(asked.shared / CORPUS, asked.sample)


if __name__ == "__main__":
    main()
