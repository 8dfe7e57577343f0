"""``deerstalker sources``: where adverts come from, on what terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.session import json_option, print_json, session

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deerstalker.sources.kit import Source


@click.group(invoke_without_command=True)
@json_option
@click.pass_context
def sources(ctx: click.Context, as_json: bool) -> None:
    """Show every source: what it is, its terms, how often one may come, and whether it is on.

    A key of your own goes into the table [keys] of settings.toml, or into the environment
    (DEERSTALKER_KEY_ADZUNA_ID); it is never shown.
    """
    if ctx.invoked_subcommand is not None:
        return
    from deerstalker.services.switches import is_source_on
    from deerstalker.sources.catalog import sources as catalog
    from deerstalker.sources.keys import missing_keys

    cards = catalog()
    with session(ctx) as current:
        keys = current.settings.keys
        is_on = {name: is_source_on(current.store, name) for name in cards}
    if as_json:
        shown = {
            name: _shape(card) | {"is_on": is_on[name], "keys_missing": missing_keys(card, keys)}
            for name, card in cards.items()
        }
        print_json(shown)
        return
    for name, card in cards.items():
        click.echo(f"{name:<18} {card.name} ({_state(card, is_on[name])})")
        click.echo(f"{'':<18} every {card.min_interval:g} s at most · terms: {card.terms}")
        if card.keys:
            click.echo(f"{'':<18} {_said_of_keys(card, keys)}")


@sources.command("on")
@click.argument("name")
@click.pass_context
def on(ctx: click.Context, name: str) -> None:
    """Let a source be asked that ships off, or that you switched off."""
    from deerstalker.bootstrap import now
    from deerstalker.services.switches import switch_on
    from deerstalker.sources.catalog import adapter

    with session(ctx) as current:
        switch_on(current.store, name, now=now())
    card = adapter(name).source
    click.echo(f"{card.name} is on. Its terms: {card.terms}")
    if card.off_reason:
        click.echo(f"It ships off, as {card.off_reason}.")
    if card.needs:
        example = "/".join([name, *(need.upper() for need in card.needs)])
        click.echo(f"Follow a board of it: deerstalker boards add {example}")


@sources.command("off")
@click.argument("name")
@click.pass_context
def off(ctx: click.Context, name: str) -> None:
    """Never ask a source; its boards stay followed and its adverts stay."""
    from deerstalker.services.switches import switch_off

    with session(ctx) as current:
        switch_off(current.store, name)
    click.echo(f"{name} is off; it is not asked, and its adverts stay.")


def _state(card: Source, is_on: bool) -> str:
    """A source's state, and whether the person chose it."""
    if is_on == card.default_on:
        return card.state
    return "on, switched by you" if is_on else "off, switched by you"


def _said_of_keys(card: Source, keys: Mapping[str, str]) -> str:
    """Whether a source's keys are there, and where one that is not is written."""
    from deerstalker.settings import KEY_TABLE, KEY_VARIABLE
    from deerstalker.sources.keys import missing_keys

    missing = missing_keys(card, keys)
    if not missing:
        return "your key is there"
    variables = " and ".join(f"{KEY_VARIABLE}{name.upper()}" for name in missing)
    return f"not there: {' and '.join(missing)} ([{KEY_TABLE}] in settings.toml, or {variables})"


_SHOWN = (
    "name",
    "homepage",
    "kind",
    "terms",
    "address",
    "needs",
    "keys",
    "min_interval",
    "revisit",
    "is_window",
    "default_on",
    "off_reason",
    "attribution",
)


def _shape(card: Source) -> dict[str, object]:
    """What one may know of a source: everything on its card that is not code."""
    return {name: getattr(card, name) for name in _SHOWN}
