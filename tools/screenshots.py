"""Pictures of every place, light and dark, desktop and phone, from the sample week.

    python tools/screenshots.py [FOLDER]

Writes to docs/images by default; only the two that the README shows are kept in the repository.
"""

from __future__ import annotations

import argparse
import shutil
import socket
import tempfile
import threading
from pathlib import Path

import uvicorn
from playwright.sync_api import sync_playwright

from deerstalker.doors.web.page import open_page
from deerstalker.settings import Settings

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
PLACES = {
    "today": "/",
    "search": "/search?q=bookkeeper",
    "person": "/person",
    "sources": "/boards",
}
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-sync"]


def main() -> None:
    """Serve the sample week from a temporary folder and photograph it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=IMAGES)
    folder = parser.parse_args().folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        page = open_page(Settings(home=Path(home)))
        sample = page.state.rooms.sample_room()
        sample.collector.start()
        sample.collector.wait()
        listening = socket.create_server(("127.0.0.1", 0))
        server = uvicorn.Server(uvicorn.Config(page, log_level="error"))
        threading.Thread(target=server.run, kwargs={"sockets": [listening]}, daemon=True).start()
        photograph(f"http://127.0.0.1:{listening.getsockname()[1]}", folder)
        server.should_exit = True


def photograph(address: str, folder: Path) -> None:
    """Every place at two widths and in two schemes."""
    chromium = next(filter(None, map(shutil.which, ("chromium", "chromium-browser"))))
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=ARGUMENTS)
        for device, width, height in (("desktop", 1280, 860), ("phone", 360, 780)):
            for scheme in ("light", "dark"):
                context = browser.new_context(
                    viewport={"width": width, "height": height}, color_scheme=scheme
                )
                shown = context.new_page()
                shown.goto(f"{address}/sample-week")
                for name, path in PLACES.items():
                    shown.goto(address + path)
                    shown.screenshot(path=folder / f"{name}-{device}-{scheme}.png")
                shown.goto(f"{address}/search?q=title:bookkeeper")
                shown.locator(".card h2 a").first.click()
                shown.screenshot(path=folder / f"case-file-{device}-{scheme}.png")
                context.close()
        browser.close()


if __name__ == "__main__":
    main()
