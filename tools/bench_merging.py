"""Measure merging on one core: from scratch at growing sizes, and a thousand adverts more.

    python tools/bench_merging.py [--sizes 25000,50000,100000] [--more 1000] [--seed N]

Adverts are those of tools/make_corpus.py, the smaller heaps a sample of the largest. Reading is
left out: a portrait is drawn of the plain text, and remote is what title, place or the board's own
field call so. Times are of the processor, not of the clock, so that other programs disturb them
little; memory is the most that the whole process ever held.
"""

from __future__ import annotations

import argparse
import os
import random
import resource
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Facts, Workplace, WorkplaceKind
from deerstalker.domain.posting import Posting
from deerstalker.merging.merge import NOTHING, merged
from deerstalker.merging.portrait import portrait_of
from deerstalker.presentation.interchange import listing_of
from deerstalker.reading.text import plain_text

if TYPE_CHECKING:
    from deerstalker.merging.portrait import Portrait

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DEERSTALKER_SHARED", ROOT.parent / "shared"))
CORPUS = SHARED / "corpus" / "listings.jsonl.gz"
MAKER = ROOT / "tools" / "make_corpus.py"
REMOTE = Facts(workplace=Workplace(value=WorkplaceKind.REMOTE))


def main() -> int:
    """Print the figures; 1 where adding came out otherwise than from scratch."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--corpus", type=Path, default=CORPUS)
    arguments.add_argument("--sizes", default="25000,50000,100000")
    arguments.add_argument("--more", type=int, default=1_000)
    arguments.add_argument("--seed", type=int, default=1)
    chosen = arguments.parse_args()
    sizes = sorted(int(size) for size in chosen.sizes.split(","))
    drawn, a_portrait = portraits(chosen.corpus, sizes[-1] + chosen.more, chosen.seed)
    print(f"portraits   {a_portrait * 1e3:.3f} ms each")
    for size in sizes:
        began = time.process_time()
        result = merged(NOTHING, drawn[:size])
        spent = time.process_time() - began
        print(
            f"{size:>9,}   {spent + a_portrait * size:6.1f} s with portraits, {spent:6.1f} s without,"
            f" {len(result.openings):,} openings, {len(result.met.codes):,} pairs, {memory()}",
            flush=True,
        )
    began = time.process_time()
    more = merged(result, drawn[sizes[-1] :])
    print(
        f"{f'+{chosen.more:,}':>9}   {time.process_time() - began:6.2f} s, {memory()}", flush=True
    )
    del result
    is_equal = more.openings == merged(NOTHING, drawn).openings
    print("equal to from scratch" if is_equal else "OTHERWISE THAN FROM SCRATCH")
    return 0 if is_equal else 1


def portraits(corpus: Path, count: int, seed: int) -> tuple[list[Portrait], float]:
    """Portraits of so many adverts in a mixed order, and the seconds that one costs."""
    drawn, spent = [], 0.0
    make = [sys.executable, str(MAKER), str(count), "--corpus", str(corpus), "--seed", str(seed)]
    # a process of its own, so that the corpus does not count as memory of merging
    with subprocess.Popen(make, stdout=subprocess.PIPE) as maker:
        assert maker.stdout is not None
        for line in maker.stdout:
            posting = unread(line)
            began = time.process_time()
            drawn.append(portrait_of(posting))
            spent += time.process_time() - began
    random.Random(seed).shuffle(drawn)
    return drawn, spent / count


def unread(line: bytes) -> Posting:
    """A posting with all that merging asks for, without the cost of reading it."""
    listing, _ = listing_of(line, "made")
    said = f"{listing.title} {listing.job_location} {listing.stated.get('job_location_type', '')}"
    facts = REMOTE if "remote" in said.lower() else Facts()
    text = plain_text(listing.description_html).text
    return Posting(listing=listing, text=text, sections=(), facts=facts)


def memory() -> str:
    """The most memory that this process held so far."""
    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:,.0f} MB"


if __name__ == "__main__":
    raise SystemExit(main())
