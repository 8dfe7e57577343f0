"""A dry run says what a collect would do, and asks nobody."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta

import pytest

from deerstalker.domain.errors import NotFound
from deerstalker.services.collect import collect
from deerstalker.services.collect_plan import not_asked_since, plan_collect
from deerstalker.sources.catalog import adapter
from deerstalker.sources.fetch import Fetcher
from deerstalker.sources.gateway import Gateway, Recording, Recordings
from tests.fakes.adverts import day

ASHBY = "api.ashbyhq.com/posting-api/job-board/acme"


def collected(store, at):
    """Collect one board of a recorded world."""
    record = {"id": "7", "title": "Clerk", "jobUrl": "https://a.example/7", "isListed": True}
    world = Recordings([Recording(url=ASHBY, at="", body=json.dumps({"jobs": [record]}).encode())])

    async def run(gateway):
        async with Fetcher(store, gateway=gateway.address, interval=0, clock=lambda: at) as fetcher:
            return await collect(store, fetcher, ["ashby/acme"], now=lambda: at)

    with Gateway(world) as gateway:
        return asyncio.run(run(gateway))


def test_a_board_that_was_just_read_waits_as_long_as_its_terms_ask(store):
    """Before, it may be asked at once; after, only when its source's interval is over."""
    (before,) = plan_collect(store, ["ashby/acme"], now=day(1), keys={})
    assert (before.asked_at, before.not_before) == (None, None)
    assert before.address.startswith(f"https://{ASHBY}")
    assert collected(store, day(1)).total.new == 1
    wait = timedelta(seconds=adapter("ashby").source.revisit)
    (after,) = plan_collect(store, ["ashby/acme"], now=day(1), keys={})
    assert (after.asked_at, after.not_before) == (day(1), day(1) + wait)
    (later,) = plan_collect(store, ["ashby/acme"], now=day(1) + wait, keys={})
    assert later.not_before is None


def test_a_plan_names_missing_keys_and_shows_none(store):
    """The address holds a key's name in its stead."""
    (plan,) = plan_collect(store, ["adzuna/gb"], now=day(1), keys={"adzuna_id": "s3cret"})
    assert plan.needs_keys == ("adzuna_key",)
    assert "ADZUNA_ID" in plan.address
    assert "s3cret" not in repr(plan)


def test_only_boards_that_have_not_answered_since_a_moment_are_left(store):
    """One that never did is always among them."""
    collected(store, day(2))
    boards = ["ashby/acme", "lever/harbour"]
    assert not_asked_since(store, boards, day(2)) == ["lever/harbour"]
    assert not_asked_since(store, boards, day(3)) == boards


def test_a_board_that_no_source_reads_is_told(store):
    """As everywhere."""
    with pytest.raises(NotFound):
        plan_collect(store, ["moon/base"], now=day(1), keys={})
