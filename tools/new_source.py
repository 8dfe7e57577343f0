"""Begin a source: its adapter with a card to fill in, and two pages to replace by real shapes.

    python tools/new_source.py acme [--ats]

Then run its tests; they say what is missing, and ``--update-golden`` writes what is read.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
ADAPTER = '''"""{name}: what it shows, and what it does not."""

from __future__ import annotations

from deerstalker.sources.kit import (
    Kind,
    Listing,
    Page,
    Source,
    address,
    dig,
    listing_of,
    moment,
    text,
)

SOURCE = Source(
    id="{id}",
    name="{name}",
    homepage="https://{id}.example",
    kind=Kind.{kind},
    terms="What its terms and robots.txt allow, and where they stand.",
{needs}    records=("jobs",),
)


def parse(record: object, page: Page) -> Listing | None:
    """One advert, as {name} states it."""
    return listing_of(
        SOURCE,
        identifier=text(dig(record, "id")),
        url=address(dig(record, "url"), page.url),
        title=text(dig(record, "title")),
        hiring_organization=text(dig(record, "company")),
        job_location=text(dig(record, "location")),
        date_posted=moment(dig(record, "published")),
        description_html=text(dig(record, "description")),
    )
'''
ONE_BOARD = '    address="https://{id}.example/api/jobs",\n    is_window=True,\n'
EACH_EMPLOYER = (
    '    needs=("company",),\n'
    '    address="https://{{company}}.{id}.example/api/jobs",\n'
    '    careers=(r"(?P<company>[\\w-]+)\\.{id}\\.example",),\n'
)
ORDINARY = """{
 "jobs": [
  {
   "id": 1,
   "title": "Proofreader",
   "company": "Acme Books",
   "location": "Worldwide",
   "published": "2026-03-01T10:00:00Z",
   "url": "https://SOURCE.example/jobs/1",
   "description": "<p>You read what others wrote.</p>"
  }
 ]
}
"""
ODD = """{
 "jobs": [
  {
   "id": 2,
   "title": "校正者",
   "company": null,
   "location": "",
   "published": "soon",
   "url": "/jobs/2",
   "description": null
  },
  {
   "id": 3,
   "title": "An advert without an address"
  }
 ]
}
"""


def main() -> None:
    """Write the files and say what to do next."""
    names = [each for each in sys.argv[1:] if not each.startswith("--")]
    if len(names) != 1 or not re.fullmatch(r"[a-z][a-z0-9_]*", names[0]):
        sys.exit("Usage: python tools/new_source.py NAME [--ats]   (small letters and digits)")
    name, is_ats = names[0], "--ats" in sys.argv
    room = ROOT / "src/deerstalker/sources" / ("ats" if is_ats else "boards")
    adapter, pages = room / f"{name}.py", ROOT / "tests/sources/pages" / name
    if adapter.exists():
        sys.exit(f"{adapter.relative_to(ROOT)} is there already.")
    needs = (EACH_EMPLOYER if is_ats else ONE_BOARD).format(id=name)
    kind = "ATS" if is_ats else "BOARD"
    written = ADAPTER.format(id=name, name=name.title(), kind=kind, needs=needs)
    adapter.write_text(written, "utf-8")
    pages.mkdir(parents=True, exist_ok=True)
    (pages / "ordinary.json").write_text(ORDINARY.replace("SOURCE", name), "utf-8")
    (pages / "odd.json").write_text(ODD, "utf-8")
    for path in (adapter, pages / "ordinary.json", pages / "odd.json"):
        print(f"wrote {path.relative_to(ROOT)}")
    print(
        "\n1. Fill in the card and the paths in the adapter.\n"
        "2. Write the two pages anew in the source's own shape, with invented adverts.\n"
        f"3. .venv/bin/pytest tests/sources -k {name}\n"
        f"4. .venv/bin/pytest tests/sources -k {name} --update-golden, and read what it wrote.\n"
    )


if __name__ == "__main__":
    main()
