"""The only file that opens a connection: one address in, its bytes out, as manners allow.

Why failures are raised, and never a shorter answer given: an empty body would close live adverts.
"""

from __future__ import annotations

import asyncio
import random
import socket
import zlib
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Self
from urllib.parse import urlsplit

import httpcore2
import httpx2

from deerstalker import __version__
from deerstalker.domain.errors import SourceError, SourceRefused, SourceUnreachable
from deerstalker.sources import manners
from deerstalker.sources.converters import address
from deerstalker.sources.exchange import Answer, Limits, Request
from deerstalker.sources.hosts import is_loopback, is_public, operator_of
from deerstalker.sources.manners import HostState, Meaning, Robots, RobotsState

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

    from deerstalker.sources.exchange import FetchMemory

_MOST_REDIRECTS = 5
_MOST_ADDRESSES = 3
_REFUSAL_BYTES = 65_536
_ROBOTS_BYTES = 500_000  # what stands below is not read; RFC 9309 asks for no more


@dataclass(frozen=True, slots=True)
class _Response:
    status: int
    headers: httpx2.Headers
    body: bytes


@dataclass(slots=True)
class _Door:
    """One operator's door: who stands in it, when it was last used, what is remembered."""

    name: str
    state: HostState
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    asked_at: datetime | None = None


def _now() -> datetime:
    return datetime.now(UTC)


class Fetcher:
    """Asks hosts for pages: one at a time each, not too often, and only where robots may come.

    ``gateway`` is asked in every host's stead (``https://HOST/PATH`` as ``GATEWAY/HOST/PATH``).
    ``interval`` replaces the sources' own seconds between requests; a shorter one counts only
    through a gateway on this machine. ``contact`` is an address told to hosts.
    """

    def __init__(
        self,
        memory: FetchMemory,
        *,
        gateway: str = "",
        interval: float | None = None,
        contact: str = "",
        limits: Limits | None = None,
        clock: Callable[[], datetime] = _now,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        chance: Callable[[], float] = random.random,
    ) -> None:
        self.clock, self.memory = clock, memory
        self.is_rehearsal = bool(gateway) and is_loopback(gateway)
        self._gateway, self._interval = gateway.rstrip("/"), interval
        self._limits, self._sleep, self._chance = limits or Limits(), sleep, chance
        self._doors: dict[str, _Door] = {}
        self._rules: dict[str, Robots] = {}
        about = "one person's own job search" + (f"; {contact}" if contact else "")
        self._client = httpx2.AsyncClient(
            transport=_Transport(any_address=bool(gateway)),
            headers={
                "User-Agent": f"{manners.AGENT}/{__version__} ({about})",
                "Accept": "application/json, application/xml;q=0.9, */*;q=0.5",
                "Accept-Encoding": "gzip",
            },
            timeout=httpx2.Timeout(self._limits.seconds, connect=self._limits.connect),
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            trust_env=False,
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._client.aclose()

    async def fetch(self, request: Request) -> Answer:
        """The answer for an address, after its redirects.

        Raises:
            SourceUnreachable: no answer, or one that broke off, is too long or too slow.
            SourceRefused: the host, its robots.txt or an earlier Retry-After says no, or the
                address is not one of the open internet.
        """
        url = request.url
        for _ in range(_MOST_REDIRECTS + 1):
            response = await self._ask(request, url)
            if manners.meaning_of(response.status) is not Meaning.MOVED:
                return Answer(
                    url=url,
                    body=response.body,
                    is_unchanged=response.status == 304,
                    etag=response.headers.get("ETag", ""),
                    last_modified=response.headers.get("Last-Modified", ""),
                )
            url = _moved_to(request, url, response)
        raise SourceRefused(request.board, f"more than {_MOST_REDIRECTS} redirects")

    async def _ask(self, request: Request, url: str) -> _Response:
        host = _host_of(request, url)
        door = self._door(operator_of(host))
        self._refuse_gone(request, url)
        async with door.lock:
            robots = await self._robots(request, door, host)
            if not robots.allows(url):
                raise SourceRefused(request.board, f"robots.txt of {host} asks us not to come")
            response = await self._tried(request, url, door, robots)
        if manners.meaning_of(response.status) is Meaning.GONE:
            until = self.clock() + manners.GONE_FOR
            self.memory.save_fetch_state(manners.gone_key(url), until.isoformat())
            raise SourceRefused(request.board, "is not there", status=response.status)
        return response

    def _door(self, operator: str) -> _Door:
        if operator not in self._doors:
            kept = manners.from_text(self.memory.fetch_state(f"host:{operator}"), HostState)
            self._doors[operator] = _Door(operator, kept or HostState())
        return self._doors[operator]

    def _remember(self, door: _Door, state: HostState) -> None:
        if state != door.state:
            door.state = state
            self.memory.save_fetch_state(f"host:{door.name}", manners.to_text(state))

    def _refuse_gone(self, request: Request, url: str) -> None:
        kept = self.memory.fetch_state(manners.gone_key(url))
        if kept and self.clock() < datetime.fromisoformat(kept):
            why = f"was not there; asked again after {kept[:10]}"
            raise SourceRefused(request.board, why, status=404)

    async def _robots(self, request: Request, door: _Door, host: str) -> Robots:
        """The host's rules, asked for once a day."""
        if host in self._rules:
            return self._rules[host]
        now = self.clock()
        kept = manners.from_text(self.memory.fetch_state(f"robots:{host}"), RobotsState)
        if kept is None or now - kept.at > manners.ROBOTS_FOR:
            kept = RobotsState(text=await self._asked_robots(request, door, host), at=now)
            self.memory.save_fetch_state(f"robots:{host}", manners.to_text(kept))
        self._rules[host] = Robots.of(kept.text)
        return self._rules[host]

    async def _asked_robots(self, request: Request, door: _Door, host: str) -> str:
        url = f"{urlsplit(request.url).scheme}://{host}/robots.txt"
        plain = Request(
            url=url,
            board=request.board,
            min_interval=request.min_interval,
            is_conditional=False,
        )
        try:
            response = await self._tried(plain, url, door, Robots.of(""))
            status, body = response.status, response.body
        except SourceRefused as error:
            if error.status is None or manners.meaning_of(error.status) is Meaning.WAIT:
                raise
            status, body = error.status, b""
        written = body[:_ROBOTS_BYTES].decode("utf-8", "replace")
        return "" if manners.meaning_of(status) is not Meaning.FRESH else written

    async def _tried(self, request: Request, url: str, door: _Door, robots: Robots) -> _Response:
        """The first good answer of a few tries; what a host is told to wait, it is let wait."""
        interval = self._interval_of(request, robots)
        failure: SourceError = SourceUnreachable(request.board, "no answer")
        for tries in range(1, manners.MOST_TRIES + 1):
            await self._wait(request, door, interval)
            try:
                response = await self._once(request, url)
            except SourceUnreachable as error:
                failure = error
            else:
                failed = self._judged(request, door, response, tries, interval)
                if failed is None:
                    return response
                failure = failed
                if not manners.is_passing(response.status):
                    break
            finally:
                door.asked_at = self.clock()
            if tries < manners.MOST_TRIES:
                await self._sleep(manners.backoff(tries, interval, self._chance()))
        self._remember(door, manners.after_giving_up(door.state, self.clock()))
        raise failure

    def _judged(
        self, request: Request, door: _Door, response: _Response, tries: int, interval: float
    ) -> SourceRefused | SourceUnreachable | None:
        """What is wrong with an answer, if anything; the host's state is brought up to date."""
        meaning = manners.meaning_of(response.status)
        if meaning in {Meaning.FRESH, Meaning.UNCHANGED, Meaning.MOVED, Meaning.GONE}:
            self._remember(door, manners.after_success(door.state))
            return None
        if meaning is Meaning.FAULT:
            return SourceUnreachable(request.board, f"answered with error {response.status}")
        seconds = None
        if meaning is Meaning.WAIT:
            named = manners.retry_after(response.headers.get("Retry-After"), self.clock())
            seconds = named if named is not None else manners.backoff(tries, interval, 0.5)
            self._remember(door, manners.after_wait(door.state, seconds, self.clock()))
        return SourceRefused(
            request.board,
            f"refused with status {response.status}",
            status=response.status,
            retry_after=seconds,
        )

    def _interval_of(self, request: Request, robots: Robots) -> float:
        own = robots.interval(request.min_interval)
        if self._interval is None:
            return own
        return self._interval if self.is_rehearsal else max(own, self._interval)

    async def _wait(self, request: Request, door: _Door, interval: float) -> None:
        seconds = manners.wait_before(door.state, door.asked_at, interval, self.clock())
        if seconds > manners.LONGEST_WAIT:
            why = f"{door.name} is left in peace for {seconds:.0f} more seconds"
            raise SourceRefused(request.board, why, retry_after=seconds)
        if seconds:
            await self._sleep(seconds)

    async def _once(self, request: Request, url: str) -> _Response:
        """One exchange: status, headers, and the whole body of a 200 within the limits."""
        headers = {**request.headers, **self._conditions(request, url)}
        if request.posted is not None:
            headers["Content-Type"] = "application/json"
        method = "GET" if request.posted is None else "POST"
        try:
            async with (
                asyncio.timeout(self._limits.seconds),
                self._client.stream(
                    method, self._through_gateway(url), headers=headers, content=request.posted
                ) as response,
            ):
                body = await _body_of(response, request, self._limits.body)
                return _Response(response.status_code, response.headers, body)
        except TimeoutError:
            why = f"no whole answer within {self._limits.seconds:.0f} seconds"
            raise SourceUnreachable(request.board, why) from None
        except (httpx2.HTTPError, httpx2.InvalidURL, zlib.error) as error:
            why = f"the answer broke off ({type(error).__name__})"
            raise SourceUnreachable(request.board, why) from error

    def _conditions(self, request: Request, url: str) -> Mapping[str, str]:
        kept = self.memory.validators(url) if request.is_conditional else None
        return manners.conditional_headers(kept.etag, kept.last_modified) if kept else {}

    def _through_gateway(self, url: str) -> str:
        if not self._gateway:
            return url
        return f"{self._gateway}/{url.partition('://')[2]}"


def _host_of(request: Request, url: str) -> str:
    """The host with its port; an address with a login, or of another scheme, is refused."""
    try:
        parts = urlsplit(url)
        is_plain = parts.scheme in {"http", "https"} and parts.username is None
        if is_plain and parts.hostname and parts.port != 0:
            return parts.netloc.lower()
    except ValueError:  # a port or bracket that is none
        pass
    raise SourceRefused(request.board, "only http and https addresses are asked for")


def _moved_to(request: Request, url: str, response: _Response) -> str:
    """Where a redirect leads; leaving the operator's hosts mostly means "retired"."""
    target = address(response.headers.get("Location"), url)
    if not target or target == url:
        raise SourceRefused(request.board, "redirects to nowhere", status=response.status)
    host = urlsplit(target).hostname or ""
    if operator_of(host) != operator_of(urlsplit(url).hostname or "") and not request.may_leave:
        raise SourceRefused(request.board, f"sends us away to {host}", status=response.status)
    return target


async def _pass_over(response: httpx2.Response) -> None:
    """Read what a refusal says, so that its connection can be used again and no second is opened."""
    seen = 0
    with suppress(httpx2.HTTPError):
        async for chunk in response.aiter_raw():
            seen += len(chunk)
            if seen > _REFUSAL_BYTES:
                return


async def _body_of(response: httpx2.Response, request: Request, most: int) -> bytes:
    """The body, decompressed here so that a small answer cannot become a huge one unseen.

    Raises:
        SourceUnreachable: where it is longer than ``most``, or its compression is unknown.
        zlib.error: where the compression is damaged or breaks off.
    """
    if response.status_code != 200:
        await _pass_over(response)
        return b""
    encoding = response.headers.get("Content-Encoding", "identity").lower()
    if encoding not in {"identity", "gzip", "x-gzip", "deflate"}:
        raise SourceUnreachable(request.board, f"answered in {encoding}, which was not asked for")
    inflate = None if encoding == "identity" else zlib.decompressobj(zlib.MAX_WBITS | 32)
    body = bytearray()
    async for chunk in response.aiter_raw():
        body += chunk if inflate is None else inflate.decompress(chunk, most + 1 - len(body))
        if len(body) > most:
            raise SourceUnreachable(request.board, f"the answer is longer than {most} bytes")
    if inflate is not None and not inflate.eof:
        raise zlib.error("breaks off")
    return bytes(body)


class _Transport(httpx2.AsyncHTTPTransport):
    """Connections to addresses of the open internet only, also after a name is resolved anew."""

    def __init__(self, *, any_address: bool) -> None:
        super().__init__(trust_env=False)
        if not any_address:
            self._pool = httpcore2.AsyncConnectionPool(
                ssl_context=httpx2.create_ssl_context(trust_env=False),
                keepalive_expiry=5.0,
                network_backend=_PublicOnly(),
            )


class _PublicOnly(httpcore2.AsyncNetworkBackend):
    """Resolves a name, refuses it if any of its addresses is not public, and connects to that.

    Why here: the address checked is the address connected to, so no second answer of a name
    server can lead elsewhere.
    """

    def __init__(self) -> None:
        self._inner = httpcore2.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - the backend's own signature
        local_address: str | None = None,
        socket_options: Any = None,
    ) -> Any:
        try:
            found = await asyncio.get_running_loop().getaddrinfo(
                host, port, type=socket.SOCK_STREAM
            )
        except (OSError, UnicodeError) as error:
            raise httpcore2.ConnectError(str(error)) from error
        ips = [str(entry[4][0]) for entry in found]
        if not ips or not all(is_public(ip) for ip in ips):
            raise SourceRefused(host, "is an address inside a private net, which is never asked")
        refused: Exception = httpcore2.ConnectError("no address")
        for ip in ips[:_MOST_ADDRESSES]:  # a name may have an IPv6 address where we have no IPv6
            try:
                return await self._inner.connect_tcp(
                    ip, port, timeout, local_address, socket_options
                )
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                refused = error
        raise refused

    async def connect_unix_socket(self, *_: Any, **__: Any) -> Any:
        raise httpcore2.ConnectError("sockets of this machine are never asked")

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)
