"""Measure the reader on one core: stages, facts, the dearest rules, and texts that almost match.

    python tools/bench_reading.py [CORPUS.jsonl.gz] [--every N] [--near-misses]

Times are of the processor, not of the clock, so that other programs disturb them little.
``--near-misses`` tries each rule on a text made of what it almost matches, of 100 kB and of 1 MB:
a pattern that backtracks shows as a ratio far above ten.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import os
import sys
import time
from collections import Counter
from pathlib import Path
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import TYPE_CHECKING, Any

from resiliparse.extract.html2text import extract_plain_text

from deerstalker.presentation.interchange import listing_of
from deerstalker.reading import reader
from deerstalker.reading.rules import Rule, compiled, stretches
from deerstalker.reading.text import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from deerstalker.domain.listing import Listing

ROOT = Path(__file__).resolve().parent.parent
SHARED = Path(os.environ.get("DEERSTALKER_SHARED", ROOT.parent / "shared"))
CORPUS = SHARED / "corpus" / "listings.jsonl.gz"
MOST_RATIO = 15.0


def main() -> int:
    """Print the figures; 1 where a near-miss text of ten times the size costs 15 times as much."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("corpus", nargs="?", type=Path, default=CORPUS)
    arguments.add_argument("--every", type=int, default=20)
    arguments.add_argument("--near-misses", action="store_true")
    chosen = arguments.parse_args()
    listings = sample(chosen.corpus, chosen.every)
    print(f"{len(listings)} adverts, every {chosen.every}th of {chosen.corpus.name}")
    stages(listings)
    dearest(listings)
    return near_misses() if chosen.near_misses else 0


def sample(corpus: Path, every: int) -> list[Listing]:
    """Every n-th advert of a file."""
    with gzip.open(corpus, "rb") as lines:
        return [
            listing_of(line, f"line {n}")[0] for n, line in enumerate(lines, 1) if n % every == 0
        ]


def seconds(act: Callable[[Any], object], over: Sequence[Any]) -> float:
    """Processor seconds that an act takes over all of a list; the better of two runs."""
    best = float("inf")
    for _ in range(2):
        begin = time.process_time()
        for one in over:
            act(one)
        best = min(best, time.process_time() - begin)
    return best


def stages(listings: list[Listing]) -> None:
    """The stages of reading, and each fact."""
    html = [listing.description_html for listing in listings]
    alone = seconds(extract_plain_text, html)
    say("resiliparse alone", alone, len(listings))
    say("text with structure", seconds(plain_text, html), len(listings))
    say("document, ready for rules", seconds(reader.prepare, listings), len(listings))
    whole = seconds(reader.read, listings)
    say("read, all facts", whole, len(listings))
    print(f"read is {whole / alone:.1f} times resiliparse alone")
    documents = [reader.prepare(listing) for listing in listings]
    for name in (*reader.RULE_SETS, "skills"):
        find = importlib.import_module(f"deerstalker.reading.facts.{name}").find
        say(f"  {name}", seconds(find, documents), len(listings))


def say(what: str, took: float, count: int) -> None:
    """One figure."""
    print(f"{what:<28} {took / count * 1e6:8.0f} µs an advert {count / took:10.0f} a second")


def dearest(listings: list[Listing], count: int = 3) -> None:
    """The rules that cost most over the adverts, prefilter applied."""
    cost: Counter[str] = Counter()
    rules = {rule.name: rule for rules in reader.RULE_SETS.values() for rule in rules.rules}
    for listing in listings:
        document = reader.prepare(listing)
        for name, hits in (document.live or {}).items():
            begin = time.perf_counter_ns()
            for hit in hits:
                string = document.strings[hit.field]
                for _ in compiled(rules[name].pattern).finditer(string, hit.start, hit.end):
                    pass
            cost[name] += time.perf_counter_ns() - begin
    for name, nanoseconds in cost.most_common(count):
        print(f"dear: {name:<50} {nanoseconds / len(listings) / 1000:8.1f} µs an advert")


def near_misses() -> int:
    """Each rule on what it almost matches; how many cost more than they may."""
    dear = 0
    for rules in reader.RULE_SETS.values():
        for rule in rules.rules:
            small, large = (cost_of(rule, near_miss(rule.pattern, size)) for size in (10**5, 10**6))
            ratio = large / max(small, 1e-4)
            if ratio > MOST_RATIO:
                dear += 1
                print(f"backtracks: {rule.name}: {small:.4f} s at 100 kB, {large:.4f} s at 1 MB")
    print(f"{dear} rules cost more than {MOST_RATIO:.0f} times as much for ten times the text")
    return 1 if dear else 0


def cost_of(rule: Rule, text: str) -> float:
    """Processor seconds that one rule takes over a text, every stretch tried; the best of three."""
    pattern = compiled(rule.pattern)
    best = float("inf")
    for _ in range(3):
        begin = time.process_time()
        for start, end in stretches(text):
            for _found in pattern.finditer(text, start, end):
                pass
        best = min(best, time.process_time() - begin)
    return best


def near_miss(pattern: str, size: int) -> str:
    """A text of this size that is again and again almost what the pattern matches."""
    almost = spelt(parser.parse(pattern))[:-1] or "x"
    return (f"{almost} " * (size // (len(almost) + 1) + 1))[:size]


def spelt(nodes: Iterable[Any]) -> str:
    """A string that a parsed pattern matches, repeats taken often and alternatives in turn."""
    return "".join(spelt_node(kind, value) for kind, value in nodes)


def spelt_node(kind: Any, value: Any) -> str:
    """A string for one node of a parsed pattern."""
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.IN:
        return spelt_class(value)
    if kind is op.SUBPATTERN:
        return spelt(value[-1])
    if kind is op.BRANCH:
        return spelt(value[1][-1])
    if kind in {op.MAX_REPEAT, op.MIN_REPEAT}:
        return spelt(value[2]) * min(int(value[1]), 8)
    return "" if kind is op.AT else "a"


def spelt_class(members: Any) -> str:
    """A character of a class."""
    kind, value = members[0]
    if kind is op.LITERAL:
        return chr(value)
    if kind is op.RANGE:
        return chr(value[0])
    return {op.CATEGORY_DIGIT: "7", op.CATEGORY_SPACE: " "}.get(value, "a")


if __name__ == "__main__":
    sys.exit(main())
