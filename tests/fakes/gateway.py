"""The shared gateway as a process of its own, and what its recordings publish, counted apart.

Nothing here uses the product's parsers: adverts are counted in the recordings' raw JSON.
"""

from __future__ import annotations

import gzip
import json
import subprocess
import sys
import urllib.request
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

ASHBY = "api.ashbyhq.com/posting-api/job-board/"
LEVER = "api.lever.co/v0/postings/"
GREENHOUSE = "boards-api.greenhouse.io/v1/boards/"
HN_THREAD = "hn.algolia.com/api/v1/items/"
SINGLE = {"remotive.com/api/remote-jobs": "remotive", "remoteok.com/api": "remoteok"}


@dataclass(frozen=True, slots=True)
class Gateway:
    """A running gateway's address."""

    url: str

    def move_to(self, moment: str) -> None:
        """Set its clock."""
        request = urllib.request.Request(f"{self.url}/__at/{moment}", method="POST")
        urllib.request.urlopen(request, timeout=10).close()

    def answers(self) -> dict[str, int]:
        """How many answers of each status it gave, robots.txt apart."""
        with urllib.request.urlopen(f"{self.url}/__stats", timeout=10) as answer:
            requests = json.load(answer)["requests"]
        counted: dict[str, int] = {}
        for key, count in requests.items():
            status = key.split()[1]
            counted[status] = counted.get(status, 0) + count
        return counted


@contextmanager
def running(shared: Path, *options: str) -> Iterator[Gateway]:
    """The gateway over the shared recordings, on a free port, ended with the test."""
    program = [sys.executable, str(shared / "tools/gateway.py"), str(shared / "replay")]
    process = subprocess.Popen(
        [*program, "--port", "0", *options], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield Gateway(process.stdout.readline().split()[0])
    finally:
        process.terminate()
        process.communicate(timeout=20)


@dataclass(frozen=True, slots=True)
class Recording:
    """One recorded answer: the board it is of, when, and its adverts by identifier."""

    board: str
    at: str
    adverts: dict[str, Any]

    @property
    def source(self) -> str:
        """The id of the board's source."""
        return self.board.partition("/")[0]


def recordings(shared: Path) -> list[Recording]:
    """Every recording of a board, in the order of their moments."""
    found = []
    for line in (shared / "replay/index.jsonl").read_text("utf-8").splitlines():
        record = json.loads(line)
        board = _board(record["url"])
        if board:
            body = gzip.decompress((shared / "replay" / record["file"]).read_bytes())
            found.append(Recording(board, record["at"], _adverts(board, json.loads(body))))
    return sorted(found, key=lambda each: each.at)


def _board(url: str) -> str:
    url = url.partition("?")[0]
    if url.startswith(ASHBY):
        return f"ashby/{url.removeprefix(ASHBY)}"
    if url.startswith(LEVER):
        return f"lever/{url.removeprefix(LEVER)}"
    if url.startswith(GREENHOUSE):
        return f"greenhouse/{url.removeprefix(GREENHOUSE).removesuffix('/jobs')}"
    return "hn" if url.startswith(HN_THREAD) else SINGLE.get(url, "")


def _adverts(board: str, page: Any) -> dict[str, Any]:
    """What the page publishes: unlisted posts, deleted comments, and records without a title
    (a legal notice, and one of Remote OK's) are no adverts."""
    source = board.partition("/")[0]
    records = page if isinstance(page, list) else page["children" if source == "hn" else "jobs"]
    published = {
        "ashby": lambda record: record.get("isListed") is not False,
        "remoteok": lambda record: bool(record.get("position")),
        "hn": lambda record: bool(record.get("text")),
    }.get(source, lambda _: True)
    return {str(record["id"]): record for record in records if published(record)}
