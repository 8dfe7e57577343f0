"""What is brought by hand is kept like any other advert, and nothing closes by it."""

from __future__ import annotations

import asyncio
import json

import pytest

from deerstalker.domain.errors import InvalidInput
from deerstalker.services.intake import add_adverts, fetch_advert
from deerstalker.sources.fetch import Fetcher
from deerstalker.sources.gateway import Gateway, Recording, Recordings
from deerstalker.sources.intake.text import intake_of_text
from tests.fakes.adverts import day

POSTING = {"@type": "JobPosting", "title": "Typist", "url": "https://a.example/1"}
BOARD = {
    "jobs": [
        {
            "id": "77",
            "title": "Clerk",
            "jobUrl": "https://jobs.ashbyhq.com/acme/77",
            "isListed": True,
        },
        {
            "id": "78",
            "title": "Other",
            "jobUrl": "https://jobs.ashbyhq.com/acme/78",
            "isListed": True,
        },
    ]
}
WORLD = Recordings(
    [
        Recording(
            url="a.example/1",
            at="",
            body=b'<script type="application/ld+json">%s</script>' % json.dumps(POSTING).encode(),
        ),
        Recording(
            url="a.example/2", at="", body="<h1>Café clerk</h1><p>Serve.</p>".encode("cp1252")
        ),
        Recording(url="a.example/empty", at="", body=b"<html></html>"),
        Recording(url="jobs.ashbyhq.com/acme/77", at="", body=b"<h1>Loading</h1>"),
        Recording(
            url="api.ashbyhq.com/posting-api/job-board/acme", at="", body=json.dumps(BOARD).encode()
        ),
    ]
)


def fetched(store, url):
    """The adverts at an address of the recorded world."""

    async def run(gateway):
        async with Fetcher(store, gateway=gateway.address, interval=0) as fetcher:
            return await fetch_advert(fetcher, url)

    with Gateway(WORLD) as gateway:
        return asyncio.run(run(gateway))


@pytest.mark.parametrize(
    ("url", "title", "kept"),
    [
        ("https://a.example/1", "Typist", "https://a.example/1"),
        ("https://a.example/2", "Café clerk", "https://a.example/2"),
        ("https://jobs.ashbyhq.com/acme/77?utm=x", "Clerk", "https://jobs.ashbyhq.com/acme/77"),
    ],
    ids=["stated for search engines", "its text", "the board's own interface"],
)
def test_an_address_becomes_an_advert_by_the_best_way_there_is(store, url, title, kept):
    """One advert, of the source "hand"."""
    (listing,) = fetched(store, url)
    assert (listing.title, listing.url, listing.source) == (title, kept, "hand")


@pytest.mark.parametrize(
    ("url", "why"),
    [
        ("file:///etc/passwd", "no http"),
        ("", "no http"),
        ("https://a.example/nowhere", "is not there.*add its text"),
        ("https://a.example/empty", "no words.*add its text"),
    ],
)
def test_an_address_that_gives_nothing_says_what_to_do(store, url, why):
    """The remedy is the other way in."""
    with pytest.raises(InvalidInput, match=why):
        fetched(store, url)


def test_an_address_inside_a_private_net_is_never_asked(store):
    """Without a gateway, the address is resolved and refused."""

    async def run():
        async with Fetcher(store) as fetcher:
            await fetch_advert(fetcher, "http://127.0.0.1:1/admin")

    with pytest.raises(InvalidInput, match=r"private|never asked|not one of"):
        asyncio.run(run())


def test_what_is_brought_stays_open_and_comes_once(store):
    """A second advert does not close the first; the same one again is only seen again."""
    first, second = (
        intake_of_text(f"{title}\n\nWork.", "x").listings for title in ("Typist", "Clerk")
    )
    assert add_adverts(store, first, now=day(1)).new == 1
    assert add_adverts(store, second, now=day(2)).new == 1
    again = add_adverts(store, first, now=day(3))
    assert (again.new, again.changed, again.closed) == (0, 0, 0)
    assert store.counts().open_listings == 2
