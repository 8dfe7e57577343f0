"""The sample week: enough adverts, in every board's own shape, new, changed, reposted, closed."""

from __future__ import annotations

import asyncio
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from deerstalker.sources.collect import NotModified, Read, collect_boards
from deerstalker.sources.fetch import Fetcher
from deerstalker.sources.gateway import Gateway
from deerstalker.sources.sample_week import DAYS, load_adverts, sample_boards, sample_week
from tests.sources.fakes import Memory

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.listing import Listing

Shown = dict[str, dict[str, "Listing"]]


@pytest.fixture(scope="module")
def week() -> list[Shown]:
    """What each board shows on each day, collected through the gateway."""

    async def run(gateway: Gateway) -> list[Shown]:
        days: list[Shown] = []
        memory, shown = Memory(), Shown()
        for day in DAYS:
            gateway.at = day
            async with Fetcher(memory, gateway=gateway.address, interval=0) as fetcher:
                async for outcome in collect_boards(sample_boards(), fetcher):
                    assert isinstance(outcome, Read | NotModified)
                    if isinstance(outcome, Read):
                        assert outcome.skipped == ()
                        memory.keep(outcome)
                        shown[outcome.board] = {each.id: each for each in outcome.listings}
            days.append(dict(shown))
        return days

    with Gateway(sample_week()) as gateway:
        return asyncio.run(run(gateway))


def listings(day: Shown) -> dict[str, Listing]:
    return {name: each for board in day.values() for name, each in board.items()}


def test_there_are_more_than_eighty_adverts_of_many_boards(week: list[Shown]) -> None:
    """Seven sources' wires carry at least eighty different adverts."""
    everything = {name: each for day in week for name, each in listings(day).items()}
    assert len({each.title for each in everything.values()}) >= 80
    assert {each.source for each in everything.values()} == {
        "ashby",
        "greenhouse",
        "hn",
        "hn_freelancer",
        "lever",
        "remoteok",
        "remotive",
    }


@pytest.mark.parametrize("day", range(7))
def test_every_day_shows_exactly_the_adverts_that_stand_on_it(week: list[Shown], day: int) -> None:
    """What comes over the wire on a day is what was written down for that day."""
    standing = sorted((a.board, a.title) for a in load_adverts() if a.stands_on(day + 1))
    found = sorted(
        (board, each.title) for board, shown in week[day].items() for each in shown.values()
    )
    assert found == standing


def pairs(week: list[Shown]) -> Iterator[tuple[dict[str, Listing], dict[str, Listing]]]:
    for before, after in pairwise(week):
        yield listings(before), listings(after)


def test_adverts_come_change_close_and_come_again(week: list[Shown]) -> None:
    """Every kind of event happens in the week."""
    new = [id_ for before, after in pairs(week) for id_ in after.keys() - before.keys()]
    closed = [id_ for before, after in pairs(week) for id_ in before.keys() - after.keys()]
    changed = [
        id_
        for before, after in pairs(week)
        for id_ in after.keys() & before.keys()
        if after[id_] != before[id_]
    ]
    titles = [
        (each.title, each.hiring_organization)
        for each in {name: one for day in week for name, one in listings(day).items()}.values()
    ]
    reposted = {each for each in titles if titles.count(each) > 1}
    assert (len(new) >= 15, len(closed) >= 8, len(changed), len(reposted)) == (True, True, 4, 2)


def test_adverts_read_like_adverts(week: list[Shown]) -> None:
    """Texts have a hundred words and more, and nobody's address is left in them."""
    for each in listings(week[-1]).values():
        assert 95 <= len(each.description_html.split()) <= 450, each.title
        assert "RMTky" not in each.description_html


def test_an_address_that_was_not_recorded_is_a_404(week: list[Shown]) -> None:
    """The gateway asks nobody else."""
    assert week
    recordings = sample_week()
    assert recordings.find("api.lever.co/v0/postings/nosuch", "", "") is None
    assert recordings.find("remotive.com/api/remote-jobs", "", "2026-01-01") is None
    assert recordings.find("remotive.com/api/remote-jobs", "page=2", "") is not None
