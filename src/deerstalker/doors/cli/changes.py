"""``deerstalker changes``: what changed since a moment."""

from __future__ import annotations

import click

from deerstalker.doors.cli.session import ago, json_option, print_json, session


@click.command()
@click.option("--since", default="2d", show_default=True, help="How long ago: 12h, 2d, 3w.")
@click.option("--limit", type=click.IntRange(1, 100_000), default=200, show_default=True)
@json_option
@click.pass_context
def changes(ctx: click.Context, since: str, limit: int, as_json: bool) -> None:
    """Show what is new, changed (pay, place, text), closed, returned or reposted."""
    from deerstalker.bootstrap import now
    from deerstalker.services.changes import changes as changes_since

    span = ago(since)
    with session(ctx) as current:
        found = changes_since(current.store, since=now() - span, limit=limit)
    if as_json:
        print_json(found)
        return
    for change in found:
        click.echo(
            f"{change.at:%Y-%m-%d %H:%M}  {change.kind:<14} {change.title} - {change.organization}"
            f"  [{change.opening}]"
        )
        if change.field:
            click.echo(f"    {change.field}: {change.before!r} -> {change.after!r}")
        elif change.note:
            click.echo(f"    {change.note}")
    if not found:
        click.echo(f"Nothing changed in the last {since}.")
