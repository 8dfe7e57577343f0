"""``deerstalker demo``: everything with the sample week, without a network."""

from __future__ import annotations

import importlib

import click

from deerstalker.doors.cli.session import note, settings_of
from deerstalker.doors.cli.up import serve


@click.command()
@click.option("--port", type=click.IntRange(0, 65535), help="Loopback port; 0: any free one.")
@click.option("--no-browser", is_flag=True, help="Do not open a browser.")
@click.option("--collect-only", is_flag=True, help="Collect the week and stop; serve nothing.")
@click.pass_context
def demo(ctx: click.Context, port: int | None, no_browser: bool, collect_only: bool) -> None:
    """Collect the sample week (adverts invented by this project) and show it.

    It is kept apart in a folder of its own; nothing of yours is touched.
    """
    settings = settings_of(ctx, page_port=port)
    if collect_only:
        room = importlib.import_module("deerstalker.doors.web.page").open_sample(settings)
        room.collector.start()
        room.collector.wait()
        note(room.collector.state().message)
        note(f"Look at it with `deerstalker --home {room.settings.home} today`.")
        room.store.close()
        return
    serve(settings, browser=not no_browser, collect=False, address_suffix="/sample-week")
