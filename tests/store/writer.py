"""A process that saves one board after another and says so, until it is killed.

python writer.py DATABASE FIRST HOW_MANY
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from deerstalker.store.sql_store import SqlStore
from tests.fakes.adverts import day, listing, posting

EACH = 150
"""Listings of a board."""


def main() -> None:
    """Save boards; a line is printed after each save that returned."""
    store = SqlStore.at(Path(sys.argv[1]))
    first, how_many = int(sys.argv[2]), int(sys.argv[3])
    for number in range(first, first + how_many):
        board = f"lever/{number}"
        shown = [listing(f"{number}-{each}", description_html="x" * 3000) for each in range(EACH)]
        store.save_reading(board, shown, seen_at=day(1), is_complete=True)
        print(board, flush=True)
        store.save_postings([posting(each) for each in shown], 1)


if __name__ == "__main__":
    main()
