"""Hand-written stand-ins: a memory in the hand, a clock that sleeping moves, a tiny host."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

from deerstalker.sources.collect import Read, Validators

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

START = datetime(2026, 11, 1, tzinfo=UTC)


class Memory:
    """What a store remembers of fetching, in two dictionaries."""

    def __init__(self) -> None:
        self.kept: dict[str, Validators] = {}
        self.states: dict[str, str] = {}

    def validators(self, address: str) -> Validators | None:
        return self.kept.get(address)

    def fetch_state(self, key: str) -> str:
        return self.states.get(key, "")

    def save_fetch_state(self, key: str, state: str) -> None:
        self.states[key] = state

    def keep(self, read: Read) -> None:
        self.kept.update(read.validators)


class Clock:
    """A clock that stands still but for sleeping."""

    def __init__(self) -> None:
        self.moment = START
        self.slept: list[float] = []

    def __call__(self) -> datetime:
        return self.moment

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.moment += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reply:
    """What a tiny host answers; ``cut`` closes the line after so many bytes of the body."""

    status: int = 200
    body: bytes = b"{}"
    headers: Mapping[str, str] = field(default_factory=dict)
    cut: int | None = None


@dataclass(slots=True)
class Host:
    """A real server on loopback; ``asked`` lists (path, headers) in the order they came."""

    gateway: str = ""
    asked: list[tuple[str, Mapping[str, str]]] = field(default_factory=list)
    most_at_once: int = 0

    @property
    def paths(self) -> list[str]:
        return [path for path, _ in self.asked]


@contextmanager
def tiny_host(answer: Callable[[str, Mapping[str, str], int], Reply]) -> Iterator[Host]:
    """Serve ``answer(path, headers, how many requests came before)`` while entered."""
    host, lock = Host(), threading.Lock()
    inside = 0

    class Answering(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"
        disable_nagle_algorithm = True

        def log_message(self, *_: object) -> None:
            pass

        def do_GET(self) -> None:
            nonlocal inside
            with lock:
                inside += 1
                host.most_at_once = max(host.most_at_once, inside)
                before = len(host.asked)
                host.asked.append((self.path, dict(self.headers)))
            self.give(answer(self.path, dict(self.headers), before))
            with lock:
                inside -= 1

        def give(self, reply: Reply) -> None:
            self.send_response(reply.status)
            for name, value in {"Content-Length": str(len(reply.body)), **reply.headers}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(reply.body[: reply.cut])
            self.close_connection = reply.cut is not None

    server = ThreadingHTTPServer(("127.0.0.1", 0), Answering)
    server.daemon_threads = True
    host.gateway = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield host
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
