"""``deerstalker up``: the page on a loopback port, a browser on it, and collecting behind it."""

from __future__ import annotations

import importlib
import os
import socket
import sys
import threading
from typing import TYPE_CHECKING, Any

import click

from deerstalker.doors.cli.session import settings_of

if TYPE_CHECKING:
    from deerstalker.settings import Settings


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), help="Loopback port; 0: any free one.")
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
@click.option("--no-collect", is_flag=True, help="Do not collect now.")
@click.pass_context
def up(
    ctx: click.Context,
    port: int | None = None,
    no_browser: bool = False,
    no_collect: bool = False,
) -> None:
    """Start the page and print its address; collect in the background. Stop with Ctrl-C."""
    serve(settings_of(ctx, page_port=port), browser=not no_browser, collect=not no_collect)


def serve(settings: Settings, *, browser: bool, collect: bool, address_suffix: str = "/") -> None:
    """Serve the page until it is stopped.

    Raises:
        StorageError: when the store cannot be opened.
    """
    import uvicorn

    from deerstalker.bootstrap import now
    from deerstalker.services.pause import is_anybody_searching

    # by name: the doors do not know each other, and this command only starts the other one
    page = importlib.import_module("deerstalker.doors.web.page").open_page(settings)
    listening = _listen(settings.page_port)
    address = f"http://127.0.0.1:{listening.getsockname()[1]}"
    click.echo(f"Deerstalker is at {address}{address_suffix}   (stop with Ctrl-C)")
    click.echo(f"Everything is kept in {settings.home}.")
    if browser and _has_browser():
        threading.Timer(0.7, _open, [address + address_suffix]).start()
    own = page.state.rooms.own
    interval = importlib.import_module("deerstalker.doors.web.interval").Interval(
        own, page.state.rooms.now
    )
    interval.start()
    if collect and not is_anybody_searching(own.store, today=now().date()):
        click.echo("The search is paused; nothing is collected by itself.")
    elif collect:
        own.collector.start()
        threading.Thread(target=_say_how_it_went, args=[own.collector], daemon=True).start()
    server = uvicorn.Server(uvicorn.Config(page, log_level="warning", access_log=False))
    try:
        server.run(sockets=[listening])
    finally:
        interval.stop()
        own.collector.stop()
        own.collector.wait(10)
        own.store.close()


def _say_how_it_went(collector: Any) -> None:
    """One sentence on the terminal when collecting ends, or cannot begin."""
    collector.wait()
    click.echo(collector.state().message)


def _listen(port: int) -> socket.socket:
    """A loopback socket on this port, or on any free one when it is taken."""
    for wanted in dict.fromkeys((port, 0)):
        listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listening.bind(("127.0.0.1", wanted))
        except OSError:
            listening.close()
            click.echo(f"Port {wanted} is taken; another one is used.", err=True)
        else:
            return listening
    raise click.ClickException("No loopback port is free.")


def _has_browser() -> bool:
    """Whether somebody sits before a screen on which a browser can open."""
    if sys.platform in {"darwin", "win32"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _open(address: str) -> Any:
    import webbrowser

    return webbrowser.open(address)
