"""A gateway on this machine that answers as recorded boards did, day by day.

``fetch`` asks it in every host's stead: the demo and the tests run over real HTTP, with real
ETags, through the same fetcher and adapters as the world. It asks nobody itself.
"""

from __future__ import annotations

import gzip
import hashlib
import re
import threading
from bisect import bisect_right
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Self
from urllib.parse import unquote

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROBOTS = b"User-agent: *\nAllow: /\n"
_LAST = "9999"


@dataclass(frozen=True, slots=True, kw_only=True)
class Recording:
    """One answer: of which address (without "https://"), since when (ISO 8601), what."""

    url: str
    at: str
    body: bytes
    content_type: str = "application/json"


class Recordings:
    """Answers by address and time; an address's answer holds until its next one."""

    def __init__(self, recordings: Iterable[Recording]) -> None:
        self._by_url: dict[str, list[Recording]] = {}
        for recording in sorted(recordings, key=lambda each: each.at):
            self._by_url.setdefault(unquote(recording.url).rstrip("/"), []).append(recording)

    def __len__(self) -> int:
        return len(self._by_url)

    def find(self, path: str, query: str, at: str) -> Recording | None:
        """The newest answer of an address that is not later than ``at`` ("": of all).

        The query counts only where an answer was recorded with it.
        """
        whole = f"{path}?{query}"
        return (query and self._newest(whole, at)) or self._newest(path, at) or None

    def _newest(self, url: str, at: str) -> Recording | None:
        versions = self._by_url.get(url, [])
        # "~" sorts after every digit: a day holds all its hours.
        position = bisect_right([each.at for each in versions], f"{at or _LAST}~")
        return versions[position - 1] if position else None


class Gateway:
    """Serves recordings on a free loopback port while it is entered; ``at`` is its clock."""

    def __init__(self, recordings: Recordings, *, at: str = "") -> None:
        self.at = at
        self.recordings = recordings
        self._server = _Server(self)
        # Looks twenty times a second whether it is to stop.
        self._thread = threading.Thread(
            target=self._server.serve_forever, args=(0.05,), daemon=True
        )

    @property
    def address(self) -> str:
        """What the setting ``fetch.gateway`` takes."""
        return f"http://127.0.0.1:{self._server.server_address[1]}"

    def start(self) -> Self:
        """Begin to serve."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop serving and free the port."""
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(self, *_: object) -> None:
        self.stop()


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def __init__(self, gateway: Gateway) -> None:
        super().__init__(("127.0.0.1", 0), _Answering)
        self.gateway = gateway


class _Answering(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True  # else a small answer waits 40 ms for an acknowledgement
    server: _Server

    def log_message(self, *_: object) -> None:
        """Say nothing: the demo's terminal belongs to the person."""

    def do_GET(self) -> None:
        written, _, query = self.path.lstrip("/").partition("?")
        path = unquote(written).rstrip("/")
        gateway = self.server.gateway
        found = gateway.recordings.find(path, query, gateway.at)
        if found is not None:
            self._give(found)
        elif path.endswith("/robots.txt"):
            self._answer(200, _ROBOTS, {"Content-Type": "text/plain"})
        else:
            self._answer(404, b'{"ok":false,"error":"not recorded"}', {})

    def do_POST(self) -> None:
        """What is posted is read, as it stands before the next request, and not looked at."""
        self.rfile.read(int(self.headers.get("Content-Length") or 0))
        self.do_GET()

    def _give(self, recording: Recording) -> None:
        tag = f'"{hashlib.sha256(recording.body).hexdigest()[:20]}"'
        if tag in re.findall(r'"[^"]*"', self.headers.get("If-None-Match") or ""):
            return self._answer(304, b"", {"ETag": tag})
        headers = {"ETag": tag, "Content-Type": recording.content_type, "Content-Encoding": "gzip"}
        return self._answer(200, gzip.compress(recording.body, 1), headers)

    def _answer(self, status: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
