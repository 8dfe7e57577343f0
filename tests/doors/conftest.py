"""A page that runs for real on a loopback port, with the sample week in it, and a Chromium."""

from __future__ import annotations

import shutil
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import uvicorn
from playwright.sync_api import Browser, Page, sync_playwright

from deerstalker.doors.web.page import open_page
from deerstalker.settings import Settings

CHROMIUM = next(
    filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None
)
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what drives a browser: it is run apart, since the driver keeps an event loop running."""
    for item in items:
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.browser)


@dataclass
class Served:
    """A running page: its address, and the rooms behind it."""

    address: str
    rooms: object


@contextmanager
def serving(home: Path, *, collects_sample: bool) -> Iterator[Served]:
    """The page on a loopback port, over this data directory."""
    page = open_page(Settings(home=home))
    rooms = page.state.rooms
    if collects_sample:
        sample = rooms.sample_room()
        sample.collector.start()
        sample.collector.wait(120)
        assert sample.collector.state().stage == "finished", sample.collector.state()
    listening = socket.create_server(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(page, log_level="error", access_log=False))
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True)
    thread.start()
    while not server.started:
        time.sleep(0.02)
    yield Served(f"http://127.0.0.1:{listening.getsockname()[1]}", rooms)
    server.should_exit = True
    thread.join(10)
    for room in filter(None, (rooms.sample, rooms.own)):
        room.collector.wait(60)
        room.store.close()
    listening.close()


@pytest.fixture(scope="session")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """The page, served from an empty data directory; the sample week is collected already."""
    with serving(tmp_path_factory.mktemp("home"), collects_sample=True) as page:
        yield page


@pytest.fixture
def fresh(tmp_path: Path) -> Iterator[Served]:
    """The page over an empty data directory of its own: nobody is there, nothing is collected."""
    with serving(tmp_path, collects_sample=False) as page:
        yield page


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """A headless Chromium of the system."""
    if CHROMIUM is None:
        pytest.skip("no Chromium here; install it with: sudo apt-get install chromium")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=QUIET)
        yield chromium
        chromium.close()


@dataclass
class Watched:
    """A page in the browser and what went wrong on it."""

    page: Page
    address: str
    troubles: list[str] = field(default_factory=list)

    def go(self, path: str) -> Page:
        """Open a place."""
        self.page.goto(self.address + path)
        return self.page


@pytest.fixture
def watched(browser: Browser, served: Served) -> Iterator[Watched]:
    """A fresh browser context in the sample week; anything odd at all fails the test."""
    yield from watch(browser, served, width=1280)


@pytest.fixture
def phone(browser: Browser, served: Served) -> Iterator[Watched]:
    """The same at 360 pixels, with touch."""
    yield from watch(browser, served, width=360)


def watch(
    browser: Browser, served: Served, *, width: int, start: str = "/sample-week"
) -> Iterator[Watched]:
    """A context of this width whose console, requests and answers are watched."""
    context = browser.new_context(
        viewport={"width": width, "height": 800}, has_touch=width < 600, reduced_motion="reduce"
    )
    page = context.new_page()
    page.set_default_timeout(10_000)
    seen = Watched(page, served.address)
    page.on(
        "console",
        lambda m: seen.troubles.append(m.text) if m.type in {"error", "warning"} else None,
    )
    page.on("pageerror", lambda error: seen.troubles.append(str(error)))
    # what is under way when one moves on to another page is aborted by the browser itself
    page.on(
        "requestfailed",
        lambda r: (
            None
            if "ERR_ABORTED" in str(r.failure)
            else seen.troubles.append(f"failed: {r.url} {r.failure}")
        ),
    )
    page.on(
        "request",
        lambda r: None if r.url.startswith(served.address) else seen.troubles.append(r.url),
    )
    seen.go(start)
    yield seen
    context.close()
    assert seen.troubles == []
