"""Converters: whatever stands in a record, nothing raises, and nothing is guessed."""

from __future__ import annotations

import doctest
from datetime import datetime
from types import ModuleType
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.sources import boards_list, catalog, converters, hosts, manners, wire
from deerstalker.sources.converters import address, dig, moment, number, pay, text, texts
from deerstalker.sources.wire import Wire, document_of

ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=8,
)


@pytest.mark.parametrize("module", [boards_list, catalog, converters, hosts, manners, wire])
def test_the_examples_in_the_docstrings_hold(module: ModuleType) -> None:
    """Every example that is written down runs."""
    assert doctest.testmod(module).failed == 0


@given(ANYTHING, ANYTHING)
def test_anything_at_all_converts_to_something_that_can_be_kept(value: Any, other: Any) -> None:
    """Converters are total, and their texts can be written as UTF-8."""
    for found in (text(value), texts(value, other), address(value), pay(other, value, other)):
        assert found.encode() is not None
        assert "\x00" not in found
    assert number(value) is None or isinstance(number(value), float)
    dig(value, "a", "b")


@given(ANYTHING)
def test_a_moment_is_iso_or_nothing(value: Any) -> None:
    """What comes out is a moment that Python reads too, or an empty text."""
    found = moment(value)
    if found and not isinstance(value, str):
        assert datetime.fromisoformat(found)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("2026-02-27 09:30:00 UTC", "2026-02-27T09:30:00+00:00"),
        ("2026-02-27", "2026-02-27"),
        ("Sun, 01 Mar 2026 10:00:00 +0000", "2026-03-01T10:00:00+00:00"),
        (1772400000, "2026-03-01T21:20:00+00:00"),
        (1772400000000, "2026-03-01T21:20:00+00:00"),
        ("1772400000", ""),
        (True, ""),
        (-5, ""),
        (1e300, ""),
        ("yesterday", ""),
    ],
)
def test_moments_in_the_forms_that_boards_write(value: object, expected: str) -> None:
    """ISO stays, counted seconds and milliseconds and mail dates become ISO, words are nothing."""
    assert moment(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("https://acme.example/a b", ""),
        ("//acme.example/x", "https://acme.example/x"),
        ("?id=7", "https://base.example/list?id=7"),
        ("mailto:me@acme.example", ""),
        ("https://[oops", ""),
        ("  https://acme.example/x  ", "https://acme.example/x"),
        (7, "https://base.example/7"),
    ],
)
def test_addresses_are_absolute_http_or_nothing(value: object, expected: str) -> None:
    """A relative address is completed; no other scheme and no broken address gets through."""
    assert address(value, "https://base.example/list") == expected


@pytest.mark.parametrize(
    ("body", "wire"),
    [
        (b'<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>', Wire.XML),
        (b'<?xml version="1.0"?><!DOCTYPE rss SYSTEM "x"><rss></rss>', Wire.FEED),
        (b"<a>" * 100_000, Wire.XML),
        (b"<rss><channel></channel>", Wire.FEED),
        (b"<html></html>", Wire.FEED),
        (b"", Wire.XML),
        (b"\xff\xfe\x00", Wire.JSON),
        (b"[" * 200_000, Wire.JSON),
    ],
)
def test_what_is_broken_or_hostile_is_said_to_be_unreadable(body: bytes, wire: Wire) -> None:
    """Entities, bottomless nesting, cut feeds and other languages raise ValueError only."""
    with pytest.raises(ValueError, match=r"\w"):
        document_of(body, wire)


def test_half_a_surrogate_pair_and_a_byte_order_mark_are_forgiven() -> None:
    """JSON that a strict reader refuses is still read, and its text can be kept."""
    assert document_of(b'\xef\xbb\xbf{"a": 1}', Wire.JSON) == {"a": 1}
    broken = document_of(b'{"a": "x\\ud83d"}', Wire.JSON)
    assert text(broken["a"]) == "x\ufffd"
