"""Score reader, judge and merger on labelled adverts and write ``docs/accuracy.md``.

    PYTHONPATH=tools python -m accuracy [--check]

``--check`` writes nothing, leaves the corpus out, and fails where a figure is below its floor in
``docs/accuracy-floors.toml``; without it floors that were passed are raised.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from accuracy import facts, fit, floors, latam, pairs, scam
from accuracy.material import ROOT, SHARED, Part

PAGE = ROOT / "docs" / "accuracy.md"
LABELLED = (facts.measure, fit.measure, pairs.measure, scam.measure, latam.measure)
HEADINGS = {
    "facts": "Facts",
    "fit": "Fit",
    "pairs": "The same opening",
    "scam": "Frauds, labelled",
    "corpus": "Frauds, in the corpus",
    "latam": "Spanish and English",
}
HEAD = """\
# How often the reading is right

Written by `make accuracy` from the labelled adverts beside the project; do not edit. What rests on
twenty labels or more (F1 of facts and pairs, agreement and order of fit, frauds, Spanish and English)
is held by a floor in `accuracy-floors.toml` that only moves up; a test and
`PYTHONPATH=tools python -m accuracy --check` hold it.
"""


def main() -> int:
    """Measure all, and write the page or check the floors."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, hold the floors")
    check = parser.parse_args().check
    if not SHARED.exists():
        print(f"the labelled adverts are not at {SHARED}; nothing was scored")
        return 0
    measures = LABELLED if check else (*LABELLED, scam.measure_corpus)
    with tempfile.TemporaryDirectory() as folder:
        parts = [measure(Path(folder)) for measure in measures]
    held = floors.load()
    if not check:
        floors.save(floors.raised(parts, held))
        PAGE.write_text(page(parts), "utf-8")
    fallen = floors.fallen(parts, held)
    print("\n".join(fallen) or "no figure fell below its floor")
    return 1 if fallen else 0


def page(parts: list[Part]) -> str:
    """The page of published figures."""
    sections = {part.name: f"\n## {HEADINGS[part.name]}\n\n{part.body}\n" for part in parts}
    return HEAD + "".join(sections[name] for name in HEADINGS if name in sections)


if __name__ == "__main__":
    sys.exit(main())
