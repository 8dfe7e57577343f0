"""Collecting boards: what comes, what is complete, and what never empties a board."""

from __future__ import annotations

import asyncio
import gzip
import json
from collections import Counter
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest

from deerstalker.domain.errors import SourceChanged, SourceRefused, SourceUnreachable
from deerstalker.sources import catalog
from deerstalker.sources.collect import (
    BoardOutcome,
    Failed,
    NotModified,
    Read,
    TooSoon,
    collect_boards,
)
from deerstalker.sources.fetch import Fetcher
from deerstalker.sources.gateway import Gateway, Recording, Recordings
from tests.sources.fakes import Clock, Memory, Reply, tiny_host

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

LEVER = "api.lever.co/v0/postings/{}"


def outcomes(
    gateway: str, boards: Sequence[str], memory: Memory | None = None, **options: Any
) -> list[BoardOutcome]:
    """Every board's outcome, by name; what is read is kept in the memory as a store would."""
    memory = memory or Memory()
    clock = Clock()

    async def run() -> list[BoardOutcome]:
        async with Fetcher(
            memory, gateway=gateway, interval=0, clock=clock, sleep=clock.sleep
        ) as fetcher:
            found = [each async for each in collect_boards(boards, fetcher, **options)]
        for each in found:
            if isinstance(each, Read):
                memory.keep(each)
        return sorted(found, key=lambda each: each.board)

    return asyncio.run(run())


def posting(number: int, title: str = "Proofreader") -> dict[str, Any]:
    return {"id": f"p{number}", "text": title, "hostedUrl": f"https://jobs.lever.co/x/p{number}"}


def recorded(url: str, content: object, at: str = "2026-11-01") -> Recording:
    return Recording(url=url, at=at, body=json.dumps(content).encode())


def test_a_board_is_read_and_then_seen_again_unchanged() -> None:
    """The second visit of an unchanged board is a 304: seen again, nothing emptied."""
    memory = Memory()
    with Gateway(Recordings([recorded(LEVER.format("acme"), [posting(1), posting(2)])])) as gateway:
        (first,) = outcomes(gateway.address, ["lever/acme"], memory)
        (second,) = outcomes(gateway.address, ["lever/acme"], memory)
    assert isinstance(first, Read)
    assert [each.identifier for each in first.listings] == ["p1", "p2"]
    assert first.is_complete
    assert second == NotModified(board="lever/acme")


def test_a_board_that_moved_to_the_other_host_is_found_there() -> None:
    """A site that Lever's first host does not know is asked of its European host."""
    at_home = recorded("api.eu.lever.co/v0/postings/acme", [posting(1)])
    with Gateway(Recordings([at_home])) as gateway:
        (found,) = outcomes(gateway.address, ["lever/acme"])
    assert isinstance(found, Read)
    assert len(found.listings) == 1


def test_one_bad_board_is_a_line_and_the_others_come() -> None:
    """Unknown sources, missing boards, missing keys and good boards stand side by side."""
    boards = ["lever/acme", "lever/gone", "nosuch/board", "lever", "remotive/extra"]
    with Gateway(Recordings([recorded(LEVER.format("acme"), [posting(1)])])) as gateway:
        found = outcomes(gateway.address, boards)
    kinds = {each.board: type(each) for each in found}
    assert kinds == {**dict.fromkeys(boards, Failed), "lever/acme": Read}


@pytest.mark.parametrize(
    ("reply", "error"),
    [
        (Reply(body=b"<html>Please sign in</html>"), SourceChanged),
        (Reply(body=b'{"jobs": "soon"}'), SourceChanged),
        (Reply(body=b'[{"id": 1}, {"id": 2}]'), SourceChanged),
        (Reply(body=b"[" * 100_000), SourceChanged),
        (Reply(body=b"[1, 2, 3]" * 99, cut=50), SourceUnreachable),
        (Reply(status=500), SourceUnreachable),
        (Reply(status=403), SourceRefused),
        (Reply(status=404), SourceRefused),
        (Reply(status=429), SourceRefused),
    ],
)
def test_nothing_that_goes_wrong_looks_like_an_empty_board(
    reply: Reply, error: type[Exception]
) -> None:
    """Login pages, unknown shapes, half answers and refusals fail; none is a reading."""

    def answer(path: str, *_: object) -> Reply:
        return Reply(body=b"") if path.endswith("/robots.txt") else reply

    with tiny_host(answer) as host:
        (found,) = outcomes(host.gateway, ["lever/acme"])
    assert isinstance(found, Failed)
    assert isinstance(found.error, error)
    assert (found.page is not None) == (error is SourceChanged)


def test_an_empty_answer_is_never_asked_for_conditionally() -> None:
    """No tag is kept of an empty board, so that the next visit reads it in full again."""
    memory = Memory()
    with Gateway(Recordings([recorded(LEVER.format("acme"), [])])) as gateway:
        (first,) = outcomes(gateway.address, ["lever/acme"], memory)
        (second,) = outcomes(gateway.address, ["lever/acme"], memory)
    assert isinstance(first, Read)
    assert isinstance(second, Read)
    assert first.listings == second.listings == ()


def test_a_bad_record_keeps_a_board_from_being_complete() -> None:
    """One record of three that is no advert is counted, and then nothing may be closed."""
    rows = [posting(1), {"id": "p2"}, posting(3)]
    with Gateway(Recordings([recorded(LEVER.format("acme"), rows)])) as gateway:
        (found,) = outcomes(gateway.address, ["lever/acme"])
    assert isinstance(found, Read)
    assert (len(found.listings), len(found.skipped)) == (2, 1)
    assert not found.is_complete
    assert found.validators == {}


def test_fewer_adverts_than_the_board_says_are_not_all() -> None:
    """Greenhouse's own total is larger than what came: not complete, and it says why."""
    row = {"id": 1, "title": "Baker", "absolute_url": "https://acme.example/1"}
    board = {"jobs": [row], "meta": {"total": 2}}
    url = "boards-api.greenhouse.io/v1/boards/acme/jobs"
    with Gateway(Recordings([recorded(url, board)])) as gateway:
        (found,) = outcomes(gateway.address, ["greenhouse/acme"])
    assert isinstance(found, Read)
    assert (found.is_complete, found.shortfall) == (False, "1 of 2 adverts came")


def test_a_source_that_shows_a_window_never_closes_anything() -> None:
    """A board of the newest adverts is read, and never complete."""
    advert = {"id": 1, "title": "Baker", "url": "https://remotive.com/1"}
    with Gateway(Recordings([recorded("remotive.com/api/remote-jobs", {"jobs": [advert]})])) as it:
        (found,) = outcomes(it.address, ["remotive"])
    assert isinstance(found, Read)
    assert not found.is_complete


def test_terms_that_ask_for_six_hours_are_kept() -> None:
    """Away from a rehearsal, a board visited an hour ago is not asked again."""
    memory, clock = Memory(), Clock()
    memory.states["asked:remotive"] = clock().isoformat()

    async def run() -> list[BoardOutcome]:
        async with Fetcher(memory, clock=clock, sleep=clock.sleep) as fetcher:
            return [each async for each in collect_boards(["remotive"], fetcher)]

    asyncio.run(clock.sleep(3600))
    (found,) = asyncio.run(run())
    assert isinstance(found, TooSoon)
    assert (found.until - clock()).total_seconds() == 5 * 3600


def page_of(number: int, last: int) -> dict[str, Any]:
    """One page of Join's, with an advert of its own."""
    row = {"id": number, "title": "Editor", "shareableUrl": f"https://join.com/jobs/{number}"}
    return {"items": [row], "pagination": {"page": number, "totalPages": last, "total": last}}


JOIN = "join.com/api/public/companies/7/jobs"


def test_all_pages_of_a_board_are_read() -> None:
    """Each page leads to the next, and only all of them are the whole board."""
    query = "?pageSize=50&page={}&locale=en-us"
    pages = [recorded(JOIN + query.format(number), page_of(number, 3)) for number in (1, 2, 3)]
    with Gateway(Recordings(pages)) as gateway:
        (whole,) = outcomes(gateway.address, ["join/7"])
    with Gateway(Recordings(pages[:2])) as gateway:
        (part,) = outcomes(gateway.address, ["join/7"])
    assert isinstance(whole, Read)
    assert ([each.identifier for each in whole.listings], whole.is_complete) == (
        ["1", "2", "3"],
        True,
    )
    assert isinstance(part, Read)
    assert ([each.identifier for each in part.listings], part.is_complete) == (["1", "2"], False)
    assert part.shortfall.startswith("page 3")


def test_a_page_that_brings_nothing_new_is_the_last() -> None:
    """A host that gives the first page for every page is not asked for ever."""
    with Gateway(Recordings([recorded(JOIN, page_of(1, 99))])) as gateway:
        (found,) = outcomes(gateway.address, ["join/7"])
    assert isinstance(found, Read)
    assert (len(found.listings), found.is_complete) == (1, False)


def test_an_index_leads_to_the_adverts_own_pages() -> None:
    """Where the list has no texts, each advert comes from its own answer."""

    def opening(number: int) -> dict[str, Any]:
        url = f"https://acme.bamboohr.com/careers/{number}"
        row = {"jobOpeningName": "Nurse", "jobOpeningShareUrl": url, "description": "<p>Care.</p>"}
        return {"result": {"jobOpening": row}}

    host = "acme.bamboohr.com/careers"
    answers = [recorded(f"{host}/{each}/detail", opening(each)) for each in (86, 87)]
    answers.append(recorded(f"{host}/list", {"result": [{"id": "86"}, {"id": 87}]}))
    with Gateway(Recordings(answers)) as gateway:
        (found,) = outcomes(gateway.address, ["bamboohr/acme"])
    assert isinstance(found, Read)
    assert [(each.identifier, each.description_html) for each in found.listings] == [
        ("86", "<p>Care.</p>"),
        ("87", "<p>Care.</p>"),
    ]


def test_a_persons_key_is_sent_and_kept_nowhere() -> None:
    """The key goes to the host it is for; no outcome, error or memory holds it."""
    boards = ["themuse", "usajobs"]
    keys = {"themuse_key": "s3cret", "usajobs_key": "s3cret", "usajobs_email": "s3cret@me.example"}
    memory = Memory()

    def answer(path: str, *_: object) -> Reply:
        return Reply(status=404, headers={"ETag": '"1"'}) if "jobs" in path else Reply(body=b"")

    with tiny_host(answer) as host:
        found = outcomes(host.gateway, boards, memory, keys=keys)
    assert any("s3cret" in path for path in host.paths)
    assert any(headers.get("Authorization-Key") == "s3cret" for _, headers in host.asked)
    assert "s3cret" not in repr((found, [str(each) for each in found], memory.__dict__))


def test_without_the_persons_key_a_source_is_not_asked() -> None:
    """A source that needs a key says which setting is missing."""
    with tiny_host(lambda *_: Reply()) as host:
        (found,) = outcomes(host.gateway, ["themuse"])
    assert isinstance(found, Failed)
    assert "themuse_key" in str(found.error)
    assert host.asked == []


def test_collecting_may_be_left_after_any_board() -> None:
    """Who stops after the first outcome waits for nothing else."""
    boards = [f"lever/acme{number}" for number in range(20)]
    asked = 0

    def answer(path: str, *_: object) -> Reply:
        nonlocal asked
        asked += 1
        return Reply(body=json.dumps([posting(1)]).encode())

    async def run(gateway: str) -> BoardOutcome:
        async with Fetcher(Memory(), gateway=gateway, interval=0) as fetcher:
            walk = collect_boards(boards, fetcher)
            first = await anext(walk)
            await walk.aclose()
            return first

    with tiny_host(answer) as host:
        assert isinstance(asyncio.run(run(host.gateway)), Read)
    assert asked < 10


def test_one_operator_is_asked_one_thing_at_a_time_and_others_meanwhile() -> None:
    """Sixty boards of three operators: never two requests at one of them at once."""
    boards = [
        f"{source}/acme{number}"
        for source in ("lever", "ashby", "greenhouse")
        for number in range(20)
    ]

    def answer(path: str, _: Mapping[str, str], __: int) -> Reply:
        return Reply(status=200 if path.endswith("/robots.txt") else 404)

    with tiny_host(answer) as host:
        found = outcomes(host.gateway, boards)
    assert len(found) == 60
    assert 1 <= host.most_at_once <= 3
    # Lever's boards are looked for on both of its hosts; each host's robots.txt is asked once.
    assert len(host.asked) == 20 * 4 + 4


@pytest.fixture(scope="module")
def replay(shared: Path) -> list[dict[str, str]]:
    """The index of the recorded boards."""
    lines = (shared / "replay" / "index.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def published(source: str, content: Any) -> set[str]:
    """The identifiers of the adverts in a recorded answer, counted without our code."""
    rows = {"ashby": "jobs", "greenhouse": "jobs", "remotive": "jobs", "hn": "children"}
    records = content[rows[source]] if source in rows else content
    if source == "ashby":
        return {each["id"] for each in records if each["isListed"]}
    if source == "hn":
        return {str(each["id"]) for each in records if each["text"]}
    if source == "remoteok":
        return {each["id"] for each in records if each.get("position")}
    return {str(each["id"]) for each in records}


HOSTS = {
    "api.ashbyhq.com": "ashby",
    "api.lever.co": "lever",
    "boards-api.greenhouse.io": "greenhouse",
    "remotive.com": "remotive",
    "remoteok.com": "remoteok",
    "hn.algolia.com": "hn",
}


@pytest.mark.material
@pytest.mark.slow
def test_exactly_the_published_adverts_of_all_recordings_are_read(
    shared: Path, replay: list[dict[str, str]]
) -> None:
    """Collecting every recorded board gives each published advert once, and then only 304s."""
    newest: dict[str, dict[str, str]] = {}
    for entry in sorted(replay, key=lambda each: each["at"]):
        if "firebaseio" not in entry["url"] and "search_by_date" not in entry["url"]:
            newest[entry["url"]] = entry
    expected: dict[str, set[str]] = {}
    recordings = []
    for entry in replay:
        body = gzip.decompress((shared / "replay" / entry["file"]).read_bytes())
        recordings.append(Recording(url=entry["url"], at=entry["at"], body=body))
        if newest.get(entry["url"]) == entry:
            source = HOSTS[entry["url"].split("/")[0]]
            board = catalog.board_of(f"https://{entry['url']}") or source
            expected[board] = published(source, json.loads(body))
    memory = Memory()
    with Gateway(Recordings(recordings)) as gateway:
        first = outcomes(gateway.address, list(expected), memory)
        second = outcomes(gateway.address, list(expected), memory)
    found = {
        each.board: {listing.identifier for listing in each.listings}
        for each in first
        if isinstance(each, Read)
    }
    assert found == expected
    assert len(expected) == 353
    assert sum(map(len, expected.values())) > 6000
    # An empty board, and one with a record that is no advert, are read in full each time.
    again = {each.board for each in second if not isinstance(each, NotModified)}
    assert again == {board for board, ids in expected.items() if not ids} | {"remoteok"}


@pytest.mark.material
@pytest.mark.slow
def test_faults_lose_and_close_nothing(shared: Path, replay: list[dict[str, str]]) -> None:
    """Under refusals, errors, cut bodies and login pages every board comes in at most 3 visits."""
    ashby = [each for each in replay if each["url"].startswith("api.ashbyhq.com")][:80]
    bodies = {
        f"/{each['url']}": gzip.decompress((shared / "replay" / each["file"]).read_bytes())
        for each in ashby
    }
    visits: Counter[str] = Counter()
    faults = [
        Reply(status=429, headers={"Retry-After": "1"}),
        Reply(status=500),
        Reply(status=503, headers={"Retry-After": "1"}),
        Reply(body=b"<html>Please sign in</html>"),
        Reply(body=b'{"jobs": []' + b" " * 99, cut=9),
    ]

    def answer(path: str, _: Mapping[str, str], before: int) -> Reply:
        path = unquote(path.partition("?")[0])
        if path.endswith("/robots.txt"):
            return Reply(body=b"")
        visits[path] += 1
        if before % 9 == 0:
            return faults[before // 9 % len(faults)]
        return Reply(body=bodies[path])

    boards = {str(catalog.board_of(f"https://{each['url']}")) for each in ashby}
    missing, rounds = set(boards), 0
    with tiny_host(answer) as host:
        while missing and rounds < 3:
            for outcome in outcomes(host.gateway, sorted(missing)):
                if isinstance(outcome, Read):
                    assert outcome.is_complete
                    body = bodies[f"/api.ashbyhq.com/posting-api/job-board/{outcome.board[6:]}"]
                    assert {each.identifier for each in outcome.listings} == published(
                        "ashby", json.loads(body)
                    )
                    missing.discard(outcome.board)
            rounds += 1
    assert not missing
    assert host.most_at_once == 1
