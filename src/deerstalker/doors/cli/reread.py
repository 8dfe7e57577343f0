"""``deerstalker reread``: better rules over everything that was ever collected."""

from __future__ import annotations

import click

from deerstalker.doors.cli.collect import refresh
from deerstalker.doors.cli.session import json_option, print_json, session


@click.command()
@click.option("--jobs", type=click.IntRange(0), default=0, help="Processes; 0: all cores.")
@json_option
@click.pass_context
def reread(ctx: click.Context, jobs: int, as_json: bool) -> None:
    """Read, merge and judge what waits: new adverts, and old ones after the rules changed.

    Nothing is fetched. May be stopped at any point; the next run goes on.
    """
    with session(ctx) as current:
        summary = refresh(current, jobs)
    if as_json:
        print_json(summary)
    else:
        click.echo(
            f"{summary.read} adverts read, {summary.openings} openings merged, "
            f"{summary.judged} verdicts."
        )
