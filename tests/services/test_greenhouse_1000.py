"""Four crawls of a thousand boards, in order: what is kept is what the files say.

The archives are laid out as recordings and collected through the gateway, with real HTTP. A board
without a file at a crawl is unknown then (the gateway answers 404), and nothing of it closes.
One board in four, chosen by a digest of its name, keeps the test under a minute; the environment
variable ``GREENHOUSE_1000=all`` takes every board.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import os
import tarfile
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from deerstalker.services.collect import collect
from deerstalker.sources.fetch import Fetcher
from deerstalker.sources.gateway import Gateway, Recording, Recordings

if TYPE_CHECKING:
    from pathlib import Path

    from deerstalker.store.port import Saved, Store

pytestmark = [pytest.mark.material, pytest.mark.slow]

SHOWN = ("title", "absolute_url", "company_name", "first_published")
ONE_IN = 1 if os.environ.get("GREENHOUSE_1000") == "all" else 4

Crawl = dict[str, bytes]


def crawl_of(archive: Path) -> Crawl:
    """The files of the chosen boards, by board."""
    with tarfile.open(archive) as files:
        return {
            name: opened.read()
            for member in files
            if (name := member.name.rpartition("/")[2].removesuffix(".json")) != "_stats"
            and int(hashlib.sha256(name.encode()).hexdigest()[:8], 16) % ONE_IN == 0
            and (opened := files.extractfile(member)) is not None
        }


def collected(store: Store, crawl: Crawl, boards: list[str], at: datetime) -> Saved:
    """One collect of all boards, of a world that has the files of this crawl alone."""

    async def run(gateway: Gateway) -> Saved:
        async def wait(_: float) -> None:
            return None

        async with Fetcher(
            store, gateway=gateway.address, interval=0, clock=lambda: at, sleep=wait
        ) as fetcher:
            summary = await collect(store, fetcher, boards, now=lambda: at)
        unknown = {f"greenhouse/{name}" for name in crawl}.symmetric_difference(
            each.board for each in summary.boards
        )
        assert {each.board for each in summary.failed} == unknown
        return summary.total

    address = "boards-api.greenhouse.io/v1/boards/{}/jobs"
    with Gateway(
        Recordings(
            Recording(url=address.format(name), at="", body=body) for name, body in crawl.items()
        )
    ) as gateway:
        return asyncio.run(run(gateway))


def visible(job: dict[str, Any]) -> list[str]:
    """What an advert shows; blanks around a field are nothing that anybody sees."""
    fields = [*(job.get(key) for key in SHOWN), job["location"]["name"]]
    return [(field or "").strip() for field in fields]


def counted(crawl: Crawl, known: dict[int, Any], is_open: dict[int, str]) -> tuple[int, ...]:
    """New, changed, closed and returned adverts by the files; brings both dictionaries forward."""
    new = changed = closed = returned = 0
    for board, body in crawl.items():
        shown = {job["id"]: visible(job) for job in json.loads(body)["jobs"]}
        gone = [each for each, at in is_open.items() if at == board and each not in shown]
        closed += len(gone)
        new += len(shown.keys() - known.keys())
        returned += len((shown.keys() & known.keys()) - is_open.keys())
        changed += sum(known[each] != shown[each] for each in shown.keys() & known.keys())
        for each in gone:
            del is_open[each]
        known |= shown
        is_open |= dict.fromkeys(shown, board)
    return new, changed, closed, returned


def test_four_crawls_bring_what_the_files_say(shared: Path, store: Store) -> None:
    """New, changed, closed, returned and open adverts agree after every crawl."""
    archives = sorted((shared / "replay" / "greenhouse_1000").glob("*.tar.xz"))
    crawls = {archive.name[:10]: crawl_of(archive) for archive in archives}
    boards = sorted({f"greenhouse/{name}" for crawl in crawls.values() for name in crawl})
    assert (len(crawls), len(boards) > 200) == (4, True)
    known: dict[int, Any] = {}
    is_open: dict[int, str] = {}
    totals = [0, 0, 0, 0]
    for day, crawl in crawls.items():
        expected = counted(crawl, known, is_open)
        saved = collected(store, crawl, boards, datetime.fromisoformat(day).replace(tzinfo=UTC))
        assert (saved.new, saved.changed, saved.closed, saved.returned) == expected, day
        assert store.counts().open_listings == len(is_open)
        totals = [total + count for total, count in zip(totals, expected, strict=True)]
    assert all(totals)
