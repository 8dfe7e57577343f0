"""Refresh: read what is unread, merge what is new, judge what is unjudged."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, TypeVar

from deerstalker.batch.local import map_ordered
from deerstalker.judging.judge import JUDGE_VERSION, judge
from deerstalker.merging.merge import MERGE_VERSION, NOTHING, merged
from deerstalker.merging.portrait import portrait_of
from deerstalker.reading.reader import READER_VERSION, read
from deerstalker.sources import catalog
from deerstalker.sources.kit import Kind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from deerstalker.domain.opening import Opening
    from deerstalker.domain.person import Person
    from deerstalker.merging.portrait import Portrait
    from deerstalker.store.port import Store

    Report = Callable[[str, int, int], None]

T = TypeVar("T")

BATCH = 250
"""Values saved in one transaction: a killed refresh repeats at most so many."""

WORTH_PROCESSES = 1_000
"""Below this, starting processes (a second each) costs more than they save."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RefreshSummary:
    """How many listings were read, openings merged anew, and verdicts made."""

    read: int
    openings: int
    judged: int


def refresh(store: Store, *, jobs: int = 1, on_progress: Report | None = None) -> RefreshSummary:
    """Bring facts, openings and verdicts up to date with listings, rules, labels and people.

    ``on_progress`` is called with the step (read, merge, judge), how many are done, and how many
    there were. May be killed at any point; the next refresh goes on. ``deerstalker reread`` is
    this too: a changed rule counts its reader's version up, and every listing of an older one is
    unread.
    """
    report = on_progress or _silent
    return RefreshSummary(
        read=_read(store, jobs, report),
        openings=_merge(store, jobs, report),
        judged=sum(_judge(store, person, jobs, report) for person in store.people()),
    )


def _silent(_step: str, _done: int, _total: int) -> None:
    return


def _read(store: Store, jobs: int, report: Report) -> int:
    total = store.count_unread(READER_VERSION)
    postings = map_ordered(read, store.unread(READER_VERSION), jobs=_worth(jobs, total))
    done = 0
    for batch in _batches(postings):
        store.save_postings(batch, READER_VERSION)
        done += len(batch)
        report("read", done, total)
    return done


def _merge(store: Store, jobs: int, report: Report) -> int:
    waiting = store.unmerged(MERGE_VERSION)
    if not waiting:
        return 0
    drawn = map_ordered(
        portrait_of, store.unportrayed(MERGE_VERSION), jobs=_worth(jobs, len(waiting))
    )
    done = 0
    for batch in _batches(drawn):
        store.save_portraits(batch, MERGE_VERSION)
        done += len(batch)
        report("merge", done, len(waiting))
    return _keep_openings(store, frozenset(waiting))


def _keep_openings(store: Store, waiting: frozenset[str]) -> int:
    """Merge all portraits, and save the openings that differ from the kept ones."""
    portraits = {portrait.id: portrait for portrait in store.portraits(MERGE_VERSION)}
    kinds = {name: source.kind for name, source in catalog.sources().items()}
    kept = {opening.id: opening for opening in store.openings()}
    said = {(label.a, label.b): label.is_same for label in store.merge_labels()}
    made = (
        _best_first(opening, portraits, kinds)
        for opening in merged(NOTHING, portraits.values(), said).openings
    )
    fresh = [
        opening
        for opening in made
        if kept.get(opening.id) != opening or not waiting.isdisjoint(opening.listings)
    ]
    store.save_openings(fresh, MERGE_VERSION)
    return len(fresh)


def _best_first(
    opening: Opening, portraits: Mapping[str, Portrait], kinds: Mapping[str, Kind]
) -> Opening:
    """The opening with the employer's own advert first, and the fuller text before the shorter."""

    def rank(listing: str) -> tuple[bool, int, str]:
        portrait = portraits[listing]
        return kinds.get(portrait.source) is not Kind.ATS, -len(portrait.shingles), listing

    return replace(opening, listings=tuple(sorted(opening.listings, key=rank)))


def _judge(store: Store, person: Person, jobs: int, report: Report) -> int:
    total = store.count_unjudged(person, JUDGE_VERSION)
    waiting = store.unjudged(person, JUDGE_VERSION)
    verdicts = map_ordered(partial(judge, person), waiting, jobs=_worth(jobs, total))
    done = 0
    for batch in _batches(verdicts):
        store.save_verdicts(person, batch, JUDGE_VERSION)
        done += len(batch)
        report("judge", done, total)
    return done


def _worth(jobs: int, total: int) -> int:
    return jobs if total >= WORTH_PROCESSES else 1


def _batches(values: Iterable[T]) -> Iterator[list[T]]:
    source = iter(values)
    while batch := list(islice(source, BATCH)):
        yield batch
