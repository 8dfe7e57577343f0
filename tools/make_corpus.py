"""Make many adverts from few: a file of listings with generated copies, for measuring.

    python tools/make_corpus.py COUNT [--corpus FILE] [--seed N] > listings.jsonl

First come the adverts of the corpus, in a shuffled order; then copies of them as boards make them:
cut short, under another place, with the employer in the title, posted again under a new id and a
later date. The same seed gives the same adverts, and fewer adverts are the beginning of more.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import random
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    Record = dict[str, Any]

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DEERSTALKER_SHARED", ROOT.parent / "shared"))
CORPUS = SHARED / "corpus" / "listings.jsonl.gz"
PLACES = ("Remote", "Germany", "Portugal", "United States", "Lisbon, Portugal", "Austin, Texas")
LONGEST_WAIT = 90
"""Days after which an advert is posted again, at most."""


def main() -> None:
    """Write the adverts to standard output, one JSON object a line."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("count", type=int)
    arguments.add_argument("--corpus", type=Path, default=CORPUS)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    for record in adverts(chosen.corpus, chosen.count, chosen.seed):
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


def adverts(corpus: Path, count: int, seed: int) -> Iterator[Record]:
    """So many adverts: originals and copies mixed, as they would be met."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        originals = [json.loads(line) for line in lines]
    generator = random.Random(seed)
    generator.shuffle(originals)
    for number in range(count):
        if number < len(originals):
            yield originals[number]
        else:
            yield copied(generator.choice(originals), number, generator)


def copied(original: Record, number: int, generator: random.Random) -> Record:
    """A copy of an advert, with an id of its own."""
    identifier = f"copy-{number}"
    change = generator.choice(CHANGES)
    record = {**original, "identifier": identifier, "id": f"{original['source']}-{identifier}"}
    return {**record, **change(original, generator)}


def _cut(original: Record, generator: random.Random) -> Record:
    html = original["description_html"]
    return {"description_html": html[: int(len(html) * generator.uniform(0.2, 0.9))]}


def _moved(_original: Record, generator: random.Random) -> Record:
    return {"job_location": generator.choice(PLACES)}


def _retitled(original: Record, _generator: random.Random) -> Record:
    employer = original["hiring_organization"]
    title = f"{employer}: {original['title']}" if employer else original["title"]
    return {"title": title, "hiring_organization": "", "source": "rss"}


def _posted_again(original: Record, generator: random.Random) -> Record:
    try:
        day = date.fromisoformat(original["date_posted"][:10])
    except ValueError:
        return {}
    later = day + timedelta(days=generator.randint(1, LONGEST_WAIT))
    return {"date_posted": later.isoformat()}


CHANGES: tuple[Callable[[Record, random.Random], Record], ...] = (
    _cut,
    _moved,
    _retitled,
    _posted_again,
)

if __name__ == "__main__":
    main()
