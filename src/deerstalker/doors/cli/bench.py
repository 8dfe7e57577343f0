"""``deerstalker bench``: how fast the main jobs are on this machine, on adverts one gives it.

The figures of ``docs/performance.md`` come from here.
"""

from __future__ import annotations

import asyncio
import gzip
import itertools
import resource
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.session import json_option, print_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from deerstalker.domain.listing import Listing
    from deerstalker.domain.person import Person
    from deerstalker.domain.posting import Posting
    from deerstalker.store.port import Store

QUERIES = (
    "bookkeeper", "python", "customer support", '"content marketing"', "writer workplace:remote",
    "sales -cold", "employment:part_time", "lives:PT", "pay:50000USD/year workplace:remote",
    "title:manager", "designer engagement:contractor", "medical coding", "language:en data",
    "is:closed", "level:senior engineer", "teacher", "translator", "sort:newest", "qa", "rust",
)  # fmt: skip
"""Searches as people type them: rare and common words, phrases, filters, and none at all."""

Figures = dict[str, float]


@click.command()
@click.option(
    "--corpus",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Adverts in the interchange format; without it, the sample week many times over.",
)
@click.option("--limit", type=click.IntRange(1), default=3000, show_default=True, help="Adverts.")
@json_option
def bench(corpus: Path | None, limit: int, as_json: bool) -> None:
    """Measure reading, merging, judging, storing, searching, starting, and memory."""
    from deerstalker.services.people import sample_people

    collected, sample = _collecting()
    listings = list(itertools.islice(_listings(corpus, sample), limit))
    person = sample_people()[0]
    postings, read = _reading(listings)
    figures = {"adverts": float(len(listings))} | _starting() | read | collected
    figures |= _merging(postings) | _judging(postings, person) | _storing(listings, person)
    figures["peak memory of this process, MB"] = (
        resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    )
    if as_json:
        print_json(figures)
    else:
        click.echo(f"$ deerstalker bench{f' --corpus {corpus}' if corpus else ''} --limit {limit}")
        for name, value in figures.items():
            click.echo(f"{name:<58} {value:>12,.3f}".rstrip("0").rstrip("."))


def _listings(corpus: Path | None, sample: Sequence[Listing]) -> Iterator[Listing]:
    """The corpus's adverts, or the sample week's again and again under ids of their own."""
    from deerstalker.presentation.interchange import lines_of, listing_of

    if corpus is None:
        for number in itertools.count():
            one = sample[number % len(sample)]
            again = f"{one.identifier}-{number}"
            yield replace(one, id=f"{one.source}-{again}", identifier=again)
        return
    opener = gzip.open if corpus.suffix == ".gz" else open
    with opener(corpus, "rb") as stream:
        for place, line in lines_of(iter(stream), str(corpus)):
            yield listing_of(line, place)[0]


def _timed(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin


def _starting() -> Figures:
    """The whole process of ``--help``, as a person waits for it; the median of seven."""
    command = [sys.executable, "-m", "deerstalker", "--help"]

    def once() -> None:
        subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - ourselves

    once()
    return {"deerstalker --help, ms": median(_timed(once) for _ in range(7)) * 1000}


def _reading(listings: list[Listing]) -> tuple[list[Posting], Figures]:
    from resiliparse.extract.html2text import extract_plain_text

    from deerstalker.reading.reader import read

    for listing in listings[:50]:
        read(listing)
    postings: list[Posting] = []
    reading = _timed(lambda: postings.extend(map(read, listings)))
    html = [listing.description_html for listing in listings]
    alone = _timed(lambda: [extract_plain_text(each) for each in html])
    return postings, {
        "read, adverts a second on one core": len(listings) / reading,
        "read, as a multiple of HTML to text alone": reading / alone,
    }


def _merging(postings: list[Posting]) -> Figures:
    from deerstalker.merging.merge import merge

    return {"merge from scratch, adverts a second": len(postings) / _timed(lambda: merge(postings))}


def _judging(postings: list[Posting], person: Person) -> Figures:
    from deerstalker.judging.judge import judge

    def act() -> None:
        for posting in postings:
            judge(person, posting)

    return {"judge for one person, adverts a second": len(postings) / _timed(act)}


def _collecting() -> tuple[Figures, list[Listing]]:
    """The sample week's seven days through a loopback gateway with interval 0, and kept."""
    from deerstalker.bootstrap import now, open_fetcher, open_store
    from deerstalker.services.sample_week import collect_sample_week
    from deerstalker.settings import Settings
    from deerstalker.sources.gateway import Gateway
    from deerstalker.sources.sample_week import sample_week

    async def collect(settings: Settings, store: Store) -> None:
        with Gateway(sample_week()) as gateway:
            through = replace(settings, fetch_gateway=gateway.address, fetch_interval=0.0)
            async with open_fetcher(through, store) as fetcher:
                day = timedelta(days=1)
                await collect_sample_week(store, fetcher, gateway, now=now(), day=day)

    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(home=Path(folder))
        store = open_store(settings)
        seconds = _timed(lambda: asyncio.run(collect(settings, store)))
        kept = [each.listing for each in store.listings()]
        store.close()
    return {"collect the sample week (7 days, 15 boards), s": seconds}, kept


def _storing(listings: list[Listing], person: Person) -> Figures:
    """Saving, refreshing and searching in a store of its own."""
    from deerstalker.bootstrap import now, open_store
    from deerstalker.services import query_language, today
    from deerstalker.services.refresh import refresh
    from deerstalker.services.search import search
    from deerstalker.settings import Settings

    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Settings(home=Path(folder)))
        store.save_person(person)
        saving = _timed(
            lambda: store.save_reading("sample", listings, seen_at=now(), is_complete=True)
        )
        refreshing = _timed(lambda: refresh(store))
        moment = now()
        queries = [
            query_language.parse(text, now=moment, person=person.id, limit=25) for text in QUERIES
        ]
        search(store, queries[0])
        times = [
            _timed(partial(search, store, query)) * 1000 for query in queries for _ in range(5)
        ]
        listing = _timed(lambda: today.today(store, person.id, now=moment)) * 1000
        store.close()
    return {
        "save, adverts a second": len(listings) / saving,
        "read, merge and judge into the store, adverts a second": len(listings) / refreshing,
        "search with facets, p50 ms": median(times),
        "search with facets, p99 ms": quantiles(times, n=100)[98],
        "today's list, ms": listing,
    }
