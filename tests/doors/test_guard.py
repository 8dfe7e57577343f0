"""The page answers only this machine, and only forms of its own."""

from __future__ import annotations

import http.client
from urllib.parse import urlsplit

import pytest

from tests.doors.conftest import Served


def ask(served: Served, method: str, path: str, **headers: str) -> http.client.HTTPResponse:
    """One raw request; keyword headers replace the usual ones."""
    where = urlsplit(served.address)
    connection = http.client.HTTPConnection(str(where.hostname), where.port, timeout=10)
    connection.putrequest(method, path, skip_host=True)
    for name, value in ({"Host": where.netloc} | headers).items():
        connection.putheader(name.replace("_", "-"), value)
    connection.endheaders()
    answer = connection.getresponse()
    answer.read()
    connection.close()
    return answer


@pytest.mark.parametrize("host", ["evil.example", "evil.example:8642", "192.168.1.4", "", "[::"])
def test_another_name_for_this_machine_is_refused(served: Served, host: str) -> None:
    """A page elsewhere that points its own name here (DNS rebinding) gets nothing."""
    assert ask(served, "GET", "/", Host=host).status in {400, 421}


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1"])
def test_a_form_from_elsewhere_is_refused(served: Served, origin: str) -> None:
    """Another site cannot decide, collect or change the person."""
    answer = ask(served, "POST", "/decide", Origin=origin, Content_Length="0")
    assert answer.status == 403


def test_a_form_without_an_origin_is_refused(served: Served) -> None:
    """What does not say where it comes from does not come from the page."""
    assert ask(served, "POST", "/undo", Content_Length="0").status == 403


def test_the_answers_allow_nothing_but_our_own(served: Served) -> None:
    """The policy has no inline script or style and no other host, on every answer."""
    for path in ("/", "/static/style.css", "/nowhere"):
        policy = ask(served, "GET", path).getheader("Content-Security-Policy") or ""
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy


@pytest.mark.parametrize("path", ["//evil.example", "https://evil.example", "/\\evil.example"])
def test_going_back_never_leaves_the_page(served: Served, path: str) -> None:
    """The way back after a decision is a path of this page or the first place."""
    where = urlsplit(served.address)
    connection = http.client.HTTPConnection(str(where.hostname), where.port, timeout=10)
    body = f"back={path}"
    headers = {
        "Origin": served.address,
        "Content-Type": "application/x-www-form-urlencoded",
        "Content-Length": str(len(body)),
    }
    connection.request("POST", "/undo", body=body, headers=headers)
    answer = connection.getresponse()
    assert answer.status == 303
    assert answer.getheader("Location") == "/"
    connection.close()
