"""The kit around adapters: indexes, promises that bite, and manners in figures."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest

from deerstalker.domain.errors import SourceChanged
from deerstalker.sources import catalog, manners
from deerstalker.sources.hosts import is_loopback, is_public
from deerstalker.sources.kit import Adapter, Listing, Page, listing_of, read_index, read_page
from deerstalker.sources.manners import HostState
from deerstalker.sources.promises import broken_by, broken_promises
from tests.sources.fakes import START


@pytest.mark.parametrize(
    ("source_id", "url", "content", "expected"),
    [
        (
            "smartrecruiters",
            "https://api.example/v1/companies/acme/postings?limit=100",
            {"content": [{"id": "1"}, {"id": "2", "defaultJobAd": False}, {}, None]},
            ["https://api.example/v1/companies/acme/postings/1"],
        ),
        (
            "rippling",
            "https://api.example/board/acme/jobs",
            [{"uuid": "a"}, {"uuid": "b"}, {"uuid": "a"}, {}],
            ["https://api.example/board/acme/jobs/a", "https://api.example/board/acme/jobs/b"],
        ),
        (
            "workday",
            "https://acme.example/wday/cxs/acme/Careers/jobs",
            {"jobPostings": [{"externalPath": "/job/x_1"}, {}, {"externalPath": "//elsewhere"}]},
            ["https://acme.example/wday/cxs/acme/Careers/job/x_1"],
        ),
        (
            "breezy",
            "https://acme.breezy.hr/json",
            [{"url": "https://acme.breezy.hr/p/7"}, {"url": "https://elsewhere.example/p/8"}],
            ["https://acme.breezy.hr/p/7"],
        ),
    ],
)
def test_an_index_leads_to_its_adverts_and_nowhere_else(
    source_id: str, url: str, content: Any, expected: list[str]
) -> None:
    """Rows without a name, repeated, or leading to another site are not followed."""
    source = catalog.adapter(source_id).source
    page = Page(body=json.dumps(content).encode(), url=url)
    assert list(read_index(source, page)) == expected
    assert read_index(source, Page(body=b'"none"', url=url)) == ()
    with pytest.raises(SourceChanged):
        read_index(source, Page(body=b"<html>", url=url))


def test_promises_name_what_an_adapter_breaks() -> None:
    """An adapter that changes its mind, speaks for another or lacks a card's words is told so."""
    lever = catalog.adapter("lever")
    page = Page(body=b'[{"id": 1}, {"id": 2}]', url="https://acme.example/")
    calls = iter(range(99))

    def fickle(_: object, __: Page) -> Listing | None:
        other = replace(lever.source, id="other")
        url = "http://acme.example/"
        return listing_of(other, identifier=str(next(calls)), url=url, title="Baker")

    off = replace(lever.source, terms="", default_on=False, off_reason="")
    found = broken_promises(Adapter(source=off, parse=fickle), page)
    assert len(found) == 6
    for words in ("no https", "another source", "second time", "no terms", "does not say why"):
        assert any(words in each for each in found)


def test_an_adapter_that_breaks_on_a_record_is_found_out() -> None:
    """An exception in somebody's adapter costs one record, and the damage test names it."""
    lever = catalog.adapter("lever")

    def brittle(record: Any, page: Page) -> Listing | None:
        record["text"].upper()
        return lever.parse(record, page)

    rows = [{"id": n, "text": "Baker", "hostedUrl": "https://acme.example/"} for n in (1, 2)]
    page = Page(body=json.dumps([*rows, {"id": 3}]).encode(), url="https://acme.example/")
    adapter = Adapter(source=lever.source, parse=brittle)
    assert [each.why for each in read_page(adapter, page).skipped] == ["KeyError in the adapter"]
    assert broken_by(adapter, page) == ("KeyError in the adapter",)


def test_a_stated_value_that_no_listing_has_is_a_mistake_of_ours() -> None:
    """A misspelt key of an adapter is found at once, not lost."""
    with pytest.raises(TypeError, match="salary"):
        listing_of(
            catalog.adapter("lever").source,
            identifier="1",
            url="https://acme.example/",
            title="Baker",
            salary="much",
        )


def test_a_host_rests_after_three_requests_that_were_given_up() -> None:
    """Two are forgiven by one success; the third in a row brings an hour of peace."""
    state = HostState()
    for _ in range(2):
        state = manners.after_giving_up(state, START)
    assert state.not_before is None
    assert manners.after_success(state) == HostState()
    rested = manners.after_giving_up(state, START)
    assert rested.not_before == START + manners.HOST_REST
    later = manners.after_wait(state, 7200, START)
    assert manners.after_giving_up(later, START).not_before == START + timedelta(hours=2)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("5", 5.0), ("soon", None), ("-3", None), (None, None), ("Sat, 31 Oct 2026 00:00:00 GMT", 0)],
)
def test_retry_after_in_seconds_as_a_date_or_nonsense(
    header: str | None, seconds: float | None
) -> None:
    """A wait that is past is none, and what cannot be read names no wait."""
    assert manners.retry_after(header, START) == seconds


def test_pauses_between_tries_grow_and_never_exceed_a_minute() -> None:
    """The back-off doubles, spread by chance, and is capped."""
    pauses = [manners.backoff(tries, 1.0, 0.5) for tries in range(1, 12)]
    assert pauses[:3] == [1.0, 2.0, 4.0]
    assert max(pauses) == 60.0
    assert manners.backoff(1, 1.0, 0.0) < manners.backoff(1, 1.0, 1.0)


@pytest.mark.parametrize(
    "ip",
    [
        "127.0.0.1",
        "10.1.2.3",
        "192.168.0.1",
        "100.64.0.1",
        "169.254.169.254",
        "224.0.0.1",
        "::1",
        "fe80::1%eth0",
        "fd00::1",
        "::ffff:127.0.0.1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
    ],
)
def test_addresses_of_ones_own_net_are_not_public(ip: str) -> None:
    """Also where an IPv6 address carries a private IPv4 address inside."""
    assert not is_public(ip)


def test_public_addresses_and_loopback_gateways_are_told_apart() -> None:
    """Real hosts are public; only this machine is loopback."""
    assert is_public("2606:2800:220:1::1")
    assert is_public("64:ff9b::5db8:d822")
    assert [is_loopback(f"http://{host}/") for host in ("localhost", "[::1]", "example.com")] == [
        True,
        True,
        False,
    ]
