"""``deerstalker explain``: which words and rules made a listing's facts, and what was set aside."""

from __future__ import annotations

import click

from deerstalker.doors.cli.session import json_option, print_json, session


@click.command()
@click.argument("listing")
@click.option("--fact", help="Only this fact (base_salary, workplace, …).")
@json_option
@click.pass_context
def explain(ctx: click.Context, listing: str, fact: str | None, as_json: bool) -> None:
    """Explain how the facts of LISTING (its id, or an opening's) were read.

    Prints the words, the rule that fired, and the matches that were overruled and why.
    """
    from deerstalker.reading.explain import explain as explain_listing

    with session(ctx) as current:
        opening = current.store.opening(listing)
        chosen = listing if listing in opening.listings else opening.listings[0]
        kept = current.store.kept([chosen])[chosen]
    found = explain_listing(kept.listing, fact)
    if as_json:
        print_json(found)
    else:
        for line in found:
            click.echo(str(line))
