"""Fetching against a real host on loopback: manners, limits, and never a wrong body."""

from __future__ import annotations

import asyncio
import gzip
import zlib
from typing import TYPE_CHECKING, Any

import pytest

from deerstalker.domain.errors import SourceError, SourceRefused, SourceUnreachable
from deerstalker.sources.collect import Validators
from deerstalker.sources.exchange import Answer, Limits, Request
from deerstalker.sources.fetch import Fetcher
from tests.sources.fakes import START, Clock, Memory, Reply, tiny_host

if TYPE_CHECKING:
    from collections.abc import Mapping

URL = "https://boards.example/jobs"


def is_robots(path: str) -> bool:
    return path.endswith("/robots.txt")


def fetched(
    gateway: str,
    *urls: str,
    memory: Memory | None = None,
    clock: Clock | None = None,
    interval: float | None = 0,
    **options: Any,
) -> list[Answer | SourceError]:
    """What fetching addresses one after another gave, through a gateway and a still clock."""
    clock = clock or Clock()

    async def run() -> list[Answer | SourceError]:
        found: list[Answer | SourceError] = []
        async with Fetcher(
            memory or Memory(),
            gateway=gateway,
            interval=interval,
            clock=clock,
            sleep=clock.sleep,
            chance=lambda: 0.5,
            **options,
        ) as fetcher:
            for url in urls or (URL,):
                try:
                    found.append(await fetcher.fetch(Request(url=url, board="acme")))
                except SourceError as error:
                    found.append(error)
        return found

    return asyncio.run(run())


def test_gives_the_body_and_its_validators() -> None:
    """A 200 is its bytes with what can be asked for with next time."""
    reply = Reply(body=b'{"jobs":[]}', headers={"ETag": '"a1"', "Last-Modified": "Mon"})
    with tiny_host(lambda *_: reply) as host:
        answer = Answer(url=URL, body=b'{"jobs":[]}', etag='"a1"', last_modified="Mon")
        assert [answer] == fetched(host.gateway)


def test_says_who_it_is_and_brings_no_cookie_back() -> None:
    """The User-Agent names us; a cookie that a host sets is not carried."""
    with tiny_host(lambda *_: Reply(headers={"Set-Cookie": "who=you"})) as host:
        fetched(host.gateway, URL, URL, contact="https://me.example")
    last = host.asked[-1][1]
    assert last["User-Agent"].startswith("Deerstalker/")
    assert "https://me.example" in last["User-Agent"]
    assert "Cookie" not in last


def test_an_unchanged_page_is_asked_for_by_its_tag() -> None:
    """With a kept ETag the host may answer 304, and that is an answer without a body."""

    def answer(path: str, headers: Mapping[str, str], _: int) -> Reply:
        same = headers.get("If-None-Match") == '"a1"'
        return Reply(status=304, body=b"") if same else Reply()

    memory = Memory()
    memory.kept[URL] = Validators(etag='"a1"')
    with tiny_host(answer) as host:
        (found,) = fetched(host.gateway, memory=memory)
    assert isinstance(found, Answer)
    assert found.is_unchanged


@pytest.mark.parametrize(("header", "seconds"), [("7", 7.0), (None, 0.05)])
def test_waits_as_long_as_it_is_told_and_asks_again(header: str | None, seconds: float) -> None:
    """After a 429 the next try comes no earlier than its Retry-After, or than a back-off."""

    def answer(path: str, _: Mapping[str, str], before: int) -> Reply:
        headers = {"Retry-After": header} if header else {}
        return Reply(status=429, headers=headers) if before == 1 else Reply()

    clock = Clock()
    with tiny_host(answer) as host:
        (found,) = fetched(host.gateway, clock=clock)
    assert isinstance(found, Answer)
    assert (clock() - START).total_seconds() >= seconds


def test_a_long_wait_is_remembered_and_kept_by_the_next_run() -> None:
    """A Retry-After of an hour is not slept through: nobody asks the host until it is over."""

    def answer(path: str, _: Mapping[str, str], before: int) -> Reply:
        return Reply() if is_robots(path) else Reply(status=503, headers={"Retry-After": "3600"})

    memory, clock = Memory(), Clock()
    with tiny_host(answer) as host:
        (first,) = fetched(host.gateway, memory=memory, clock=clock)
        asked = len(host.asked)
        (again,) = fetched(host.gateway, f"{URL}/other", memory=memory, clock=clock)
        assert asked == len(host.asked)
    for error in (first, again):
        assert isinstance(error, SourceRefused)
        assert error.retry_after == pytest.approx(3600, abs=61)


def test_a_fault_is_tried_three_times_with_growing_pauses() -> None:
    """A host that answers 500 is asked three times, and what it said is an error."""
    clock = Clock()
    with tiny_host(lambda path, *_: Reply(status=200 if is_robots(path) else 500)) as host:
        (found,) = fetched(host.gateway, clock=clock, interval=2.0)
    assert isinstance(found, SourceUnreachable)
    assert len(host.asked) == 1 + 3
    pauses = [each for each in clock.slept if each > 1]
    assert sorted(pauses) == pauses


def test_a_host_that_fails_three_requests_in_a_row_is_left_in_peace() -> None:
    """The fourth address of such a host is not asked for any more."""
    urls = [f"{URL}/{number}" for number in range(5)]
    with tiny_host(lambda path, *_: Reply(status=200 if is_robots(path) else 500)) as host:
        found = fetched(host.gateway, *urls)
    assert [SourceUnreachable] * 3 + [SourceRefused] * 2 == [type(each) for each in found]
    assert len(host.asked) == 1 + 3 * 3


def test_what_was_not_there_is_not_asked_for_again_within_a_week() -> None:
    """A 404 is remembered for seven days, and no longer."""
    memory, clock = Memory(), Clock()
    with tiny_host(lambda path, *_: Reply(status=200 if is_robots(path) else 404)) as host:
        first, second = fetched(host.gateway, URL, URL, memory=memory, clock=clock)
        assert [f"/boards.example{path}" for path in ("/robots.txt", "/jobs")] == host.paths
        asyncio.run(clock.sleep(8 * 86_400))
        fetched(host.gateway, URL, memory=memory, clock=clock)
    assert host.paths[2:].count("/boards.example/jobs") == 1
    assert isinstance(first, SourceRefused)
    assert isinstance(second, SourceRefused)
    assert (first.status, second.status) == (404, 404)


@pytest.mark.parametrize("half", [1, 500])
def test_a_cut_body_is_no_body(half: int) -> None:
    """An answer that breaks off is an error, and the whole one is fetched at the next try."""

    def answer(path: str, _: Mapping[str, str], before: int) -> Reply:
        if is_robots(path):
            return Reply(body=b"")
        return Reply(body=b"[" + b" " * 1000 + b"]", cut=half if before == 1 else None)

    with tiny_host(answer) as host:
        (found,) = fetched(host.gateway)
    assert isinstance(found, Answer)
    assert len(found.body) == 1002


def test_a_body_whose_compression_breaks_off_is_no_body() -> None:
    """Half a gzip stream with an honest length is still an error."""
    whole = gzip.compress(bytes(range(256)) * 50)
    reply = Reply(body=whole[: len(whole) // 2], headers={"Content-Encoding": "gzip"})
    with tiny_host(lambda path, *_: Reply(body=b"") if is_robots(path) else reply) as host:
        assert isinstance(fetched(host.gateway)[0], SourceUnreachable)


@pytest.mark.parametrize("encoding", ["identity", "gzip", "deflate", "br"])
def test_a_huge_body_is_refused_before_it_is_held(encoding: str) -> None:
    """More than the limit is refused, also where a few bytes become very many."""
    bomb = b" " * 3_000_000
    packed = {"gzip": gzip.compress(bomb), "deflate": zlib.compress(bomb)}.get(encoding, bomb)
    reply = Reply(body=packed, headers={"Content-Encoding": encoding})
    with tiny_host(lambda path, *_: Reply(body=b"") if is_robots(path) else reply) as host:
        (found,) = fetched(host.gateway, limits=Limits(body=100_000))
    assert isinstance(found, SourceUnreachable)


def test_a_redirect_on_the_same_hosts_is_followed() -> None:
    """What moved within an operator's hosts is found, and its new address is said."""

    def answer(path: str, *_: object) -> Reply:
        to = "https://www.boards.example/new"
        return Reply(status=301, headers={"Location": to}) if path.endswith("/jobs") else Reply()

    with tiny_host(answer) as host:
        (found,) = fetched(host.gateway)
    assert isinstance(found, Answer)
    assert found.url == "https://www.boards.example/new"


@pytest.mark.parametrize(
    "to", ["/jobs", "/jobs?again", "https://elsewhere.example/", "http://[", "ftp://x", ""]
)
def test_a_redirect_in_a_circle_or_away_is_refused(to: str) -> None:
    """Circles end, another operator's host means "retired", and nonsense is refused."""

    def answer(path: str, _: Mapping[str, str], before: int) -> Reply:
        if is_robots(path):
            return Reply(body=b"")
        return Reply(status=302, headers={"Location": f"{to}{before}" if "?" in to else to})

    with tiny_host(answer) as host:
        (found,) = fetched(host.gateway)
        assert isinstance(found, SourceRefused)
        assert len(host.asked) < 9


def test_robots_txt_is_asked_once_a_day_and_obeyed() -> None:
    """What robots.txt forbids us is not asked for; what it allows is."""
    rules = b"User-agent: *\nDisallow: /jobs/private\nCrawl-delay: 9\n"
    memory, clock = Memory(), Clock()
    with tiny_host(lambda path, *_: Reply(body=rules if is_robots(path) else b"{}")) as host:
        found = fetched(host.gateway, f"{URL}/private/1", URL, memory=memory, clock=clock)
        fetched(host.gateway, URL, memory=memory, clock=clock)
        assert sum(map(is_robots, host.paths)) == 1
        assert not any("private" in path for path in host.paths)
        asyncio.run(clock.sleep(2 * 86_400))
        fetched(host.gateway, URL, memory=memory, clock=clock)
    assert sum(map(is_robots, host.paths)) == 2
    assert [SourceRefused, Answer] == [type(each) for each in found]


def test_a_broken_robots_txt_closes_and_a_missing_one_opens_the_host() -> None:
    """RFC 9309: a 500 there means "not now", a 404 means that all is allowed."""
    with tiny_host(lambda path, *_: Reply(status=500 if is_robots(path) else 200)) as host:
        assert isinstance(fetched(host.gateway)[0], SourceError)
        assert all(map(is_robots, host.paths))
    with tiny_host(lambda path, *_: Reply(status=404 if is_robots(path) else 200)) as host:
        assert isinstance(fetched(host.gateway)[0], Answer)


def test_the_interval_lies_between_any_two_requests_to_an_operator() -> None:
    """Two subdomains of one operator are one door, and our interval lies between requests."""
    urls = ("https://a.boards.example/1", "https://b.boards.example/2")
    moments: list[float] = []
    clock = Clock()

    def answer(*_: object) -> Reply:
        moments.append((clock() - START).total_seconds())
        return Reply(body=b"")

    with tiny_host(answer) as host:
        fetched(host.gateway, *urls, clock=clock, interval=3.0)
    assert moments == [0.0, 3.0, 6.0, 9.0]


def test_a_shorter_interval_counts_only_through_a_gateway_on_this_machine() -> None:
    """Without such a gateway a source's own interval holds, whatever is set."""
    memory = Memory()
    inside = Fetcher(memory, gateway="http://127.0.0.1:9", interval=0)
    outside = Fetcher(memory, gateway="http://gateway.example", interval=0)
    assert (inside.is_rehearsal, outside.is_rehearsal) == (True, False)
    asyncio.run(inside.__aexit__())
    asyncio.run(outside.__aexit__())


def test_a_host_is_asked_one_thing_at_a_time() -> None:
    """Ten addresses wanted at once come to the host one after another."""

    async def run(gateway: str) -> None:
        async with Fetcher(Memory(), gateway=gateway, interval=0) as fetcher:
            requests = [Request(url=f"{URL}/{number}", board="acme") for number in range(10)]
            await asyncio.gather(*map(fetcher.fetch, requests))

    with tiny_host(lambda *_: Reply(body=b"")) as host:
        asyncio.run(run(host.gateway))
    assert (len(host.asked), host.most_at_once) == (11, 1)


@pytest.mark.parametrize(
    "url",
    [
        "http://127.0.0.1/",
        "http://localhost/",
        "http://[::1]/",
        "http://10.0.0.7/",
        "http://169.254.169.254/latest/meta-data/",
        "http://[::ffff:192.168.1.1]/",
        "http://0x7f.1/",
        "ftp://boards.example/",
        "file:///etc/passwd",
        "http://user:secret@boards.example/",
        "http://boards.example:99999/",
        "https://",
        "",
    ],
)
def test_addresses_inside_a_private_net_are_never_asked(url: str) -> None:
    """Without a gateway only http(s) addresses of the open internet are connected to."""
    assert isinstance(fetched("", url)[0], SourceRefused)


def test_nobody_there_is_unreachable() -> None:
    """A closed port is an error of its own, after its tries."""
    with tiny_host(lambda *_: Reply()) as host:
        gateway = host.gateway
    assert isinstance(fetched(gateway)[0], SourceUnreachable)
