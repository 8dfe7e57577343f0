"""``deerstalker sources``: where adverts come from, on what terms."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.session import json_option, print_json, settings_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deerstalker.sources.kit import Source


@click.command()
@json_option
@click.pass_context
def sources(ctx: click.Context, as_json: bool) -> None:
    """Show every source: what it is, its terms, how often one may come, and whether it is on.

    A key of your own goes into the table [keys] of settings.toml, or into the environment
    (DEERSTALKER_KEY_ADZUNA_ID); it is never shown.
    """
    from deerstalker.sources.catalog import sources as catalog
    from deerstalker.sources.keys import missing_keys

    cards, keys = catalog(), settings_of(ctx).keys
    if as_json:
        shown = {
            name: _shape(card) | {"keys_missing": missing_keys(card, keys)}
            for name, card in cards.items()
        }
        print_json(shown)
        return
    for name, card in cards.items():
        click.echo(f"{name:<18} {card.name} ({card.state})")
        click.echo(f"{'':<18} every {card.min_interval:g} s at most · terms: {card.terms}")
        if card.keys:
            click.echo(f"{'':<18} {_said_of_keys(card, keys)}")


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
