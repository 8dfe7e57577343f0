"""Make the list of employers' boards that ships with Deerstalker from the reference lists.

    python tools/boards_list.py ../shared/reference/companies

Keeps boards that an adapter reads and that were live when probed, or stand in two lists or more.
Only facts are taken: token, name, trade, and whether a list of remote employers has it.
"""

from __future__ import annotations

import csv
import gzip
import io
import sys
from pathlib import Path

TARGET = Path(__file__).parent.parent / "src/deerstalker/sources/boards_list/boards.tsv.gz"
READ = [
    "ashby",
    "greenhouse",
    "lever",
    "workable",
    "recruitee",
    "personio",
    "teamtailor",
    "gem",
    "pinpoint",
]
MOST_AT_START = 300  # adverts; the largest boards would fill the first collect by themselves
LONGEST_TRADE = 80

Row = dict[str, str]


def rows(folder: Path, name: str) -> list[Row]:
    """The lines of one reference list."""
    with (folder / name).open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def key(row: Row) -> str:
    """The board's name: "lever/binance"."""
    return f"{row['ats']}/{row['token']}"


def is_worth_keeping(row: Row) -> bool:
    """Live when it was probed, or not probed and known to two lists or to one of remote work."""
    if row["ats"] not in READ or "/" in row["token"]:
        return False
    if row["live_jobs"]:
        return row["live_jobs"] != "0"
    return int(row["n_sources"] or 0) > 1 or bool(row["remote_lists"])


def starters(folder: Path) -> set[str]:
    """Boards for a first run: employers on lists of remote work, and remote non-tech ones."""
    remote = {
        key(row)
        for row in rows(folder, "seed_remote.csv")
        if 0 < int(row["live_jobs"] or 1) <= MOST_AT_START
    }
    seen = rows(folder, "nontech_titles_evidence.csv")
    other = {key(row) for row in seen if row["remote_hint"] == "remote"}
    return remote | other | {key(row) for row in rows(folder, "seed_nontech_curated.csv")}


def main() -> None:
    """Write the list."""
    folder = Path(sys.argv[1])
    trades = {key(row): [row["sector"]] for row in rows(folder, "everjobs_company_plugins.csv")}
    for row in rows(folder, "seed_nontech_curated.csv"):
        trades[key(row)] = [row["work"].partition("(")[0].strip(", ")]
    first = starters(folder)
    kept = [row for row in rows(folder, "boards.csv") if is_worth_keeping(row)]
    kept.sort(key=lambda row: (not row["live_jobs"], -int(row["n_sources"] or 0), key(row)))
    text = io.StringIO()
    for row in kept:
        name = key(row)
        words = dict.fromkeys([row["industry"].strip("— "), *trades.get(name, ())])
        marks = ("r" if row["remote_lists"] else "") + ("s" if name in first else "")
        company = row["company_name"] if row["company_name"] != row["token"] else ""
        cells = (name, company, ", ".join(filter(None, words))[:LONGEST_TRADE], marks)
        text.write("\t".join(" ".join(cell.split()) for cell in cells) + "\n")
    TARGET.write_bytes(gzip.compress(text.getvalue().encode(), 9, mtime=0))
    print(f"{len(kept)} boards, {sum(key(row) in first for row in kept)} of them at the start")


if __name__ == "__main__":
    main()
