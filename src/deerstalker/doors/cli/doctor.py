"""``deerstalker doctor``: what is wrong, since when, and what to do."""

from __future__ import annotations

import click

from deerstalker.doors.cli.session import json_option, print_json, session


@click.command()
@json_option
@click.pass_context
def doctor(ctx: click.Context, as_json: bool) -> None:
    """Look at the store, the sources and the people, and say what is wrong and what to do.

    The exit status is 1 when something is lost or broken.
    """
    from deerstalker.bootstrap import now
    from deerstalker.services.doctor import Severity, examine

    with session(ctx) as current:
        home = current.settings.home
        diagnosis = examine(current.store, now=now())
    if as_json:
        print_json(diagnosis)
    else:
        counts = diagnosis.counts
        click.echo(f"Everything is kept in {home}.")
        click.echo(
            f"{counts.listings} listings ({counts.open_listings} open, {counts.postings} read), "
            f"{counts.openings} openings, {counts.boards} boards, {counts.people} people."
        )
        for finding in diagnosis.findings:
            since = f" since {finding.since:%Y-%m-%d}" if finding.since else ""
            click.echo(f"{finding.severity}: {finding.about}{since}: {finding.what}")
            click.echo(f"    {finding.remedy}")
        if not diagnosis.findings:
            click.echo("Nothing is wrong.")
    if any(finding.severity is Severity.ERROR for finding in diagnosis.findings):
        raise click.exceptions.Exit(1)
