"""``deerstalker sources``: where adverts come from, on what terms."""

from __future__ import annotations

import click

from deerstalker.doors.cli.session import json_option, print_json


@click.command()
@json_option
def sources(as_json: bool) -> None:
    """Show every source: what it is, its terms, how often one may come, and whether it is on."""
    from deerstalker.sources.catalog import sources as catalog

    cards = catalog()
    if as_json:
        print_json({name: _shape(card) for name, card in cards.items()})
        return
    for name, card in cards.items():
        click.echo(f"{name:<18} {card.name} ({card.state})")
        click.echo(f"{'':<18} every {card.min_interval:g} s at most · terms: {card.terms}")


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


def _shape(card: object) -> dict[str, object]:
    """What one may know of a source: everything on its card that is not code."""
    return {name: getattr(card, name) for name in _SHOWN}
