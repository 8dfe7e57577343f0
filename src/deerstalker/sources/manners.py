"""How one behaves towards a host: decided here, obeyed in ``fetch``.

Pure: moments enter as arguments; nothing is asked, nothing is waited for.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from enum import Enum, auto
from typing import TYPE_CHECKING, TypeVar

import msgspec
from protego import Protego

if TYPE_CHECKING:
    from collections.abc import Mapping

AGENT = "Deerstalker"
GONE_FOR = timedelta(days=7)
ROBOTS_FOR = timedelta(days=1)
MOST_TRIES = 3
MOST_GIVEN_UP = 3
LONGEST_WAIT = 60.0  # seconds; a longer Retry-After is kept for another run, not slept through
HOST_REST = timedelta(hours=1)
_LONGEST_REST = timedelta(days=1)
_SLOWEST_CRAWL_DELAY = 30.0
_LEAST_BACKOFF = 0.05


class Meaning(Enum):
    """What an answer's status says to us."""

    FRESH = auto()
    UNCHANGED = auto()
    MOVED = auto()
    GONE = auto()
    WAIT = auto()
    FAULT = auto()
    REFUSED = auto()


def meaning_of(status: int) -> Meaning:
    """What a status means.

    >>> meaning_of(304), meaning_of(410), meaning_of(503), meaning_of(451)
    (<Meaning.UNCHANGED: 2>, <Meaning.GONE: 4>, <Meaning.WAIT: 5>, <Meaning.REFUSED: 7>)
    """
    known = {
        200: Meaning.FRESH,
        304: Meaning.UNCHANGED,
        404: Meaning.GONE,
        410: Meaning.GONE,
        429: Meaning.WAIT,
        503: Meaning.WAIT,
    }
    if status in {301, 302, 303, 307, 308}:
        return Meaning.MOVED
    return known.get(status, Meaning.FAULT if status >= 500 else Meaning.REFUSED)


def is_passing(status: int) -> bool:
    """Whether another try may bring what this one did not."""
    return meaning_of(status) in {Meaning.FAULT, Meaning.WAIT}


def gone_key(url: str) -> str:
    """Where a missing address is remembered; a digest, as it may hold a person's own key."""
    return f"gone:{hashlib.sha256(url.encode()).hexdigest()[:32]}"


@dataclass(frozen=True, slots=True, kw_only=True)
class HostState:
    """What is remembered of a host; ``given_up`` counts requests in a row that brought nothing."""

    not_before: datetime | None = None
    given_up: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RobotsState:
    """What is remembered of a host's robots.txt, and since when."""

    text: str
    at: datetime


_State = TypeVar("_State", HostState, RobotsState)


def to_text(state: HostState | RobotsState) -> str:
    """A state as text that ``from_text`` understands."""
    return msgspec.json.encode(state).decode()


def from_text(kept: str, kind: type[_State]) -> _State | None:
    """The kept state; text that another version wrote is as good as none."""
    try:
        return msgspec.json.decode(kept, type=kind)
    except msgspec.MsgspecError:
        return None


def after_success(state: HostState) -> HostState:
    """The host answered as it should: what it did before is forgiven."""
    return replace(state, given_up=0, not_before=None)


def after_wait(state: HostState, seconds: float, now: datetime) -> HostState:
    """The host named a wait; nobody asks it anything before it is over."""
    return replace(state, not_before=now + min(timedelta(seconds=seconds), _LONGEST_REST))


def after_giving_up(state: HostState, now: datetime) -> HostState:
    """A request was given up; after ``MOST_GIVEN_UP`` in a row the host is left in peace."""
    given_up = state.given_up + 1
    if given_up < MOST_GIVEN_UP:
        return replace(state, given_up=given_up)
    rest = now + HOST_REST
    later = rest if state.not_before is None else max(rest, state.not_before)
    return replace(state, given_up=0, not_before=later)


def wait_before(
    state: HostState, asked_at: datetime | None, interval: float, now: datetime
) -> float:
    """Seconds until the host may be asked again; 0 when it may be asked now."""
    moments = [state.not_before] if state.not_before else []
    if asked_at is not None:
        moments.append(asked_at + timedelta(seconds=interval))
    return max([0.0, *((each - now).total_seconds() for each in moments)])


def backoff(tries: int, interval: float, chance: float) -> float:
    """Seconds to wait after ``tries`` failed tries; ``chance`` from 0 to 1 spreads callers."""
    seconds = max(interval, _LEAST_BACKOFF) * 2.0 ** (tries - 1)
    return min(seconds * (0.5 + chance), LONGEST_WAIT)


def retry_after(header: str | None, now: datetime) -> float | None:
    """The wait that a Retry-After header names, in seconds; None where it names none.

    >>> retry_after("120", datetime(2026, 11, 1, tzinfo=UTC))
    120.0
    >>> retry_after("Sun, 01 Nov 2026 00:01:00 GMT", datetime(2026, 11, 1, tzinfo=UTC))
    60.0
    """
    if header is None:
        return None
    if header.strip().isdecimal():
        return float(header)
    try:
        until = parsedate_to_datetime(header)
    except ValueError:
        return None
    aware = until if until.tzinfo else until.replace(tzinfo=UTC)
    return max(0.0, (aware - now).total_seconds())


@dataclass(frozen=True, slots=True)
class Robots:
    """One host's robots.txt: may we come, and how often."""

    rules: Protego

    @staticmethod
    def of(robots: str) -> Robots:
        """Rules of a robots.txt; what it does not forbid is allowed."""
        return Robots(Protego.parse(robots))

    def allows(self, url: str) -> bool:
        """Whether this address may be asked for."""
        return bool(self.rules.can_fetch(url, AGENT))

    def interval(self, wanted: float) -> float:
        """Seconds between requests: what we wanted, or the longer delay it asks for."""
        delay = self.rules.crawl_delay(AGENT)
        return max(wanted, min(float(delay), _SLOWEST_CRAWL_DELAY)) if delay else wanted


def robots_after(status: int, body: str) -> str | None:
    """The rules after asking for robots.txt: none there allows all, a broken host none (RFC 9309).

    None means that the host could not say, so that nothing may be fetched for now.
    """
    meaning = meaning_of(status)
    if meaning is Meaning.FRESH:
        return body
    return None if meaning in {Meaning.FAULT, Meaning.WAIT} else ""


def conditional_headers(etag: str, last_modified: str) -> Mapping[str, str]:
    """The headers that ask "has this changed?"."""
    named = {"If-None-Match": etag, "If-Modified-Since": last_modified}
    return {name: value for name, value in named.items() if value}
