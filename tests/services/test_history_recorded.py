"""First and last seen, closed and returned agree with counting in the recorded files."""

from __future__ import annotations

import json
import tarfile
from collections import defaultdict
from datetime import UTC, datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest

from deerstalker.domain.board import BoardState
from deerstalker.domain.history import EventKind
from deerstalker.domain.listing import Listing
from tests.fakes.gateway import recordings

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from deerstalker.store.port import Store

    Days = Mapping[datetime, frozenset[str]]
    Story = tuple[datetime, datetime, bool, tuple[datetime, ...]]

pytestmark = [pytest.mark.material, pytest.mark.slow]

BOARDS = "a"
"""How the boards of the four great crawls begin that are replayed."""


def listing(board: str, identifier: str, title: str = "", text: str = "") -> Listing:
    """A listing with what its history asks for."""
    source = board.partition("/")[0]
    return Listing(
        id=Listing.id_of(source, identifier),
        source=source,
        identifier=identifier,
        url="",
        title=title,
        hiring_organization=board,
        description_html=text,
    )


def counted(days: Days, identifier: str) -> Story:
    """First seen, last seen, whether it is gone, and when it came back, from the days alone."""
    shown = [day for day in sorted(days) if identifier in days[day]]
    back = tuple(
        now
        for before, now in pairwise(sorted(days))
        if identifier in days[now] - days[before] and now != shown[0]
    )
    return shown[0], shown[-1], shown[-1] != max(days), back


def kept(store: Store, board: str) -> dict[str, Story]:
    """The same from the store."""
    back: dict[str, list[datetime]] = defaultdict(list)
    for event in store.events():
        if event.kind is EventKind.RETURNED:
            back[event.listing].append(event.at)
    return {
        each.listing.identifier: (
            each.sighting.first_seen,
            each.sighting.last_seen,
            each.sighting.closed_at is not None,
            tuple(sorted(back[each.listing.id])),
        )
        for each in store.listings()
        if each.sighting.board == board
    }


def expected(days: Days) -> dict[str, Story]:
    """Of every advert of a board."""
    return {
        identifier: counted(days, identifier) for identifier in frozenset().union(*days.values())
    }


def test_ten_recorded_days_give_the_history_in_the_files(shared: Path, store: Store) -> None:
    """The four boards: every advert's first and last day, whether it is gone, and its returns."""
    days: dict[str, dict[datetime, frozenset[str]]] = defaultdict(dict)
    for each in recordings(shared):
        if each.source in {"lever", "greenhouse"}:
            moment = datetime.fromisoformat(each.at).replace(tzinfo=UTC)
            days[each.board][moment] = frozenset(each.adverts)
            shown = [listing(each.board, identifier) for identifier in each.adverts]
            store.save_reading(each.board, shown, seen_at=moment, is_complete=True)
    assert len(days) == 4
    for board, of_board in days.items():
        assert kept(store, board) == expected(of_board), board


def crawls(shared: Path, begins: str) -> dict[str, dict[datetime, list[dict[str, Any]] | None]]:
    """What each great crawl holds of boards whose names begin so; None where it has no file."""
    held: dict[str, dict[datetime, list[dict[str, Any]] | None]] = defaultdict(dict)
    archives = sorted((shared / "replay" / "greenhouse_1000").glob("*.tar.xz"))
    moments = [
        datetime.fromisoformat(each.name.split(".")[0]).replace(tzinfo=UTC) for each in archives
    ]
    for archive, moment in zip(archives, moments, strict=True):
        with tarfile.open(archive) as members:
            held_now = False
            for member in members:
                name = f"greenhouse/{member.name.rpartition('/')[2].removesuffix('.json')}"
                if not member.isfile() or not name.startswith(f"greenhouse/{begins}"):
                    if held_now and member.isfile():
                        break  # names rise in the archives: unpacking the rest takes a minute
                    continue
                held_now = True
                body = members.extractfile(member)
                assert body is not None
                held[name][moment] = json.load(body)["jobs"]
    return {name: {moment: of.get(moment) for moment in moments} for name, of in held.items()}


def replay(
    store: Store, held: Mapping[str, Mapping[datetime, list[dict[str, Any]] | None]]
) -> None:
    """Save the crawls as they came; a board without a file did not answer."""
    for board, crawled in held.items():
        for moment, adverts in crawled.items():
            if adverts is None:
                store.save_failure(board, BoardState.UNREACHABLE, "no file", seen_at=moment)
                continue
            shown = [
                listing(board, str(each["id"]), each["title"], each.get("content") or "")
                for each in adverts
            ]
            store.save_reading(board, shown, seen_at=moment, is_complete=True)


def test_a_missing_file_of_a_great_crawl_closes_nothing(shared: Path, store: Store) -> None:
    """Four crawls in seven months: only a file without the advert closes it."""
    held = crawls(shared, BOARDS)
    replay(store, held)
    missing = closed = returned = 0
    for board, crawled in held.items():
        days = {
            moment: frozenset(str(each["id"]) for each in adverts)
            for moment, adverts in crawled.items()
            if adverts  # an empty answer after adverts is not believed at once
        }
        stories = expected(days)
        assert kept(store, board) == stories, board
        missing += len(crawled) - len(days)
        closed += sum(story[2] for story in stories.values())
        returned += sum(bool(story[3]) for story in stories.values())
    assert min(missing, closed, returned) > 0, "the crawls hold cases of every kind"
