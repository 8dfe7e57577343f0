"""``deerstalker search``: all openings, by words, fields and filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.session import json_option, person_option, print_json, session

if TYPE_CHECKING:
    from deerstalker.services.search import SearchPage


def _fields() -> str:
    from deerstalker.services.query_language import FIELDS

    width = max(map(len, FIELDS)) + 1
    return "\n".join(f"  {name + ':':<{width}} {meaning}" for name, meaning in FIELDS.items())


@click.command()
@click.argument("words", nargs=-1)
@person_option
@click.option("--limit", type=click.IntRange(1, 1000), default=20, show_default=True)
@click.option("--offset", type=click.IntRange(0), default=0)
@click.option("--facets", is_flag=True, help="Also count by facet.")
@click.option("--fields", is_flag=True, help="List the fields one can search by.")
@json_option
@click.pass_context
def search(
    ctx: click.Context,
    words: tuple[str, ...],
    person_id: str,
    limit: int,
    offset: int,
    facets: bool,
    fields: bool,
    as_json: bool,
) -> None:
    """Search all openings: words, "phrases", -not, field:value (see --fields)."""
    from deerstalker.bootstrap import now
    from deerstalker.domain.errors import InvalidInput
    from deerstalker.services.query_language import parse
    from deerstalker.services.search import search as search_store

    if fields:
        click.echo(_fields())
        return
    with session(ctx) as current:
        try:
            person = current.person_id(person_id)
        except InvalidInput:
            person = ""  # one may search without saying who one is
        query = parse(" ".join(words), now=now(), person=person, offset=offset, limit=limit)
        page = search_store(current.store, query)
    if as_json:
        print_json(page)
    else:
        _say(page, with_facets=facets)


def _say(page: SearchPage, *, with_facets: bool) -> None:
    from deerstalker.bootstrap import now
    from deerstalker.doors.cli.today import card_text
    from deerstalker.presentation.sentences import hidden_text

    moment = now()
    for number, card in enumerate(page.cards, page.offset + 1):
        click.echo(card_text(card, moment, number))
    click.echo(f"{page.total} openings fit." if page.total else "No opening fits.")
    if page.hidden:
        click.echo(f"Left out: {hidden_text(page.hidden)}.")
    if page.next_offset is not None:
        click.echo(f"More with --offset {page.next_offset}.")
    for facet in page.facets if with_facets else ():
        counts = ", ".join(f"{found.value} {found.count}" for found in facet.counts[:8])
        click.echo(f"{facet.name}: {counts}")
