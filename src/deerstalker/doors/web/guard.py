"""Who may talk to the page, and what the page's answers allow a browser to do.

Only this machine under its own names, only forms that came from the page itself, and no script,
style, frame or request that is not ours. Why: any site that is open in the same browser can send
requests to a loopback port (cross-site forms, DNS rebinding).
"""

from __future__ import annotations

import ipaddress
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from fastapi.responses import PlainTextResponse

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from fastapi import FastAPI, Request, Response

HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        "connect-src 'self'; font-src 'self'; manifest-src 'self'; form-action 'self'; "
        "base-uri 'none'; frame-ancestors 'none'"
    ),
    "Referrer-Policy": "same-origin",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
}
SAFE_METHODS = frozenset({"GET", "HEAD"})


def protect(page: FastAPI) -> None:
    """Put the guard before every place."""

    @page.middleware("http")
    async def guard(
        request: Request, call_next: Callable[[Request], Awaitable[Response]]
    ) -> Response:
        refusal = refused(request)
        answer = refusal or await call_next(request)
        answer.headers.update(HEADERS)
        if not request.url.path.startswith("/static/"):
            answer.headers["Cache-Control"] = "no-store"
        return answer


def refused(request: Request) -> Response | None:
    """A refusal in words, or None when the request may pass."""
    host = request.headers.get("host", "")
    if not is_own_name(host):
        return PlainTextResponse("This page answers under its loopback address only.", 421)
    if request.method in SAFE_METHODS:
        return None
    origin = request.headers.get("origin", "")
    came_from = urlsplit(
        origin if origin not in {"", "null"} else request.headers.get("referer", "")
    )
    if came_from.netloc != host:
        return PlainTextResponse("This form did not come from the page itself.", 403)
    return None


def is_own_name(host: str) -> bool:
    """Whether a Host header names this machine as itself.

    >>> is_own_name("127.0.0.1:8642"), is_own_name("localhost"), is_own_name("evil.example:8642")
    (True, True, False)
    """
    try:
        name = urlsplit(f"//{host}").hostname or ""
        return name == "localhost" or ipaddress.ip_address(name).is_loopback
    except ValueError:
        return False


def own_path(address: str) -> str:
    r"""The address where it is a path of this page, else the first place.

    >>> own_path("/search?q=x"), own_path("//evil.example"), own_path("/\\evil.example")
    ('/search?q=x', '/', '/')
    """
    return address if address.startswith("/") and not address.startswith(("//", "/\\")) else "/"
