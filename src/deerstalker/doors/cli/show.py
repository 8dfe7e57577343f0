"""``deerstalker show``: one opening's case file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.session import json_option, person_option, print_json, session

if TYPE_CHECKING:
    from deerstalker.domain.fact import Evidence
    from deerstalker.domain.freshness import Signal
    from deerstalker.domain.posting import Posting
    from deerstalker.domain.verdict import Verdict
    from deerstalker.services.case_file import CaseFile


@click.command()
@click.argument("opening")
@person_option
@click.option("--text", "with_text", is_flag=True, help="Also print the advert's words.")
@json_option
@click.pass_context
def show(ctx: click.Context, opening: str, person_id: str, with_text: bool, as_json: bool) -> None:
    """Show one OPENING (by its id, or a listing's): facts with their words, verdict, history."""
    from deerstalker.bootstrap import now
    from deerstalker.domain.errors import InvalidInput
    from deerstalker.presentation.shapes import builtins_of
    from deerstalker.services.case_file import case_file
    from deerstalker.services.freshness import freshness

    with session(ctx) as current:
        try:
            person = current.person_id(person_id)
        except InvalidInput:
            person = ""
        found = case_file(current.store, opening, person=person)
        signs = freshness(current.store, found, now=now())
    if as_json:
        print_json(builtins_of(found) | {"freshness": builtins_of(signs)})
    else:
        _say(found, signs, with_text=with_text)


def _say(found: CaseFile, signs: tuple[Signal, ...], *, with_text: bool) -> None:
    from deerstalker.bootstrap import now
    from deerstalker.doors.cli.today import card_text

    click.echo(card_text(found.card, now()))
    click.echo(f"   {found.card.url}")
    if found.verdict:
        _say_verdict(found.verdict)
    for question in found.questions:
        click.echo(f"  ask: {question}")
    if found.postings:
        _say_facts(found.postings[0])
    if len(found.listings) > 1:
        click.echo("Copies:")
        for kept in found.listings:
            click.echo(f"  {kept.listing.source}  {kept.listing.title}  {kept.listing.url}")
        for link in found.opening.links:
            click.echo(f"  {link.a} = {link.b}: {'; '.join(link.reasons)}")
    for sign in signs:
        click.echo(f"  {'-' if sign.direction == 'against' else '+'} {sign.reason}")
    click.echo("History:")
    for event in found.history:
        click.echo(f"  {event.at:%Y-%m-%d}  {event.kind}  {event.note}".rstrip())
    if with_text and found.postings:
        click.echo("\n" + found.postings[0].text)


def _say_verdict(verdict: Verdict) -> None:
    from deerstalker.presentation.sentences import condition_name, reason_text

    _quotes("enjoys", verdict.enjoys.evidence)
    for hit in verdict.avoids.hits:
        _quotes(f"hate: {condition_name(hit.hate)}", hit.evidence)
    for reason in verdict.can.reasons:
        _quotes(f"against: {reason_text(reason.why)}", reason.evidence)
    parts = ", ".join(f"{name} {value:+.2f}" for name, value in verdict.parts.items())
    click.echo(f"  score {verdict.score:.2f} = {parts}")


def _say_facts(posting: Posting) -> None:
    from deerstalker.presentation.facts import fact_lines

    click.echo("Facts:")
    for line in fact_lines(posting.facts):
        _quotes(f"{line.name}: {line.said}", line.evidence)


def _quotes(label: str, evidence: tuple[Evidence, ...]) -> None:
    quotes = "; ".join(f"“{' '.join(found.quote.split())[:120]}”" for found in evidence[:2])
    click.echo(f"  {label}" + (f"  {quotes}" if quotes else ""))
