"""``deerstalker openings``: put right what was merged, or was not."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.session import json_option, print_json, session

if TYPE_CHECKING:
    from deerstalker.domain.opening import Opening


@click.group()
def openings() -> None:
    """Say which adverts are the same opening, and which are not; later merges respect it."""


@openings.command("split")
@click.argument("listing")
@click.pass_context
def split(ctx: click.Context, listing: str) -> None:
    """Say that LISTING is not the same opening as its copies."""
    from deerstalker.bootstrap import now
    from deerstalker.services.openings import split as split_opening

    with session(ctx) as current:
        found = split_opening(current.store, listing, now=now())
    for opening in found:
        click.echo(_line(opening))
    click.echo("`deerstalker openings join` takes it back.")


@openings.command("join")
@click.argument("one")
@click.argument("two")
@click.pass_context
def join(ctx: click.Context, one: str, two: str) -> None:
    """Say that ONE and TWO (openings or listings) are the same opening."""
    from deerstalker.bootstrap import now
    from deerstalker.services.openings import join as join_openings

    with session(ctx) as current:
        found = join_openings(current.store, one, two, now=now())
    click.echo(_line(found))
    click.echo("`deerstalker openings split` takes it back.")


@openings.command("labels")
@json_option
@click.pass_context
def labels(ctx: click.Context, as_json: bool) -> None:
    """List what you said about pairs of adverts."""
    with session(ctx) as current:
        found = current.store.merge_labels()
    if as_json:
        print_json(found)
    for label in () if as_json else found:
        word = "same" if label.is_same else "not the same"
        click.echo(f"{label.at:%Y-%m-%d}  {label.a}  {label.b}  {word}")


def _line(opening: Opening) -> str:
    return f"{opening.id}: {', '.join(opening.listings)}"
