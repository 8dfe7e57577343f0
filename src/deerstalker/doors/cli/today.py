"""``deerstalker today``: what is new or changed for you, best first."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.session import json_option, person_option, print_json, session

if TYPE_CHECKING:
    from datetime import datetime

    from deerstalker.services.cards import OpeningCard
    from deerstalker.services.today import TodayList


@click.command()
@person_option
@click.option("--limit", type=click.IntRange(1, 200), default=20, show_default=True)
@click.option("--all", "everything", is_flag=True, help="Everything, not only since last time.")
@click.option("--done", is_flag=True, help="Remember that you have seen this list.")
@json_option
@click.pass_context
def today(
    ctx: click.Context, person_id: str, limit: int, everything: bool, done: bool, as_json: bool
) -> None:
    """Show what is new or changed since last time: why, what to ask, and what was left out."""
    from datetime import UTC, datetime

    from deerstalker.bootstrap import now
    from deerstalker.services import today as service

    with session(ctx) as current:
        person = current.person_id(person_id)
        since = datetime(1970, 1, 1, tzinfo=UTC) if everything else None
        shown = service.today(current.store, person, now=now(), since=since, limit=limit)
        if done:
            service.finish_today(current.store, shown)
    if as_json:
        print_json(shown)
    else:
        _say(shown, now())


def _say(shown: TodayList, moment: datetime) -> None:
    from deerstalker.presentation.sentences import hidden_text

    for number, card in enumerate(shown.cards, 1):
        click.echo(card_text(card, moment, number))
    if not shown.cards:
        click.echo("Nothing new for you. `deerstalker collect` fetches; `search` finds the rest.")
    if shown.remaining:
        click.echo(f"{shown.remaining} more fit; see them with --limit or `deerstalker search`.")
    if shown.hidden:
        click.echo(f"Left out: {hidden_text(shown.hidden)}. `deerstalker search` finds them all.")


def card_text(card: OpeningCard, moment: datetime, number: int | None = None) -> str:
    """One opening in four lines or fewer."""
    from deerstalker.presentation import sentences as said

    head = f"{number}. " if number else ""
    where = f"{said.workplace_text(card.workplace)} · {said.location_text(card.applicant_location)}"
    pay = said.pay_text(card.base_salary)
    lines = [
        f"{head}{card.title} - {card.organization or said.NOT_SAID}  [{card.id}]",
        f"   {where} · {pay} · {said.ago_text(card.first_seen, moment)}",
    ]
    if card.verdict:
        verdict = card.verdict
        lines.append(
            f"   enjoys: {said.answer_text(verdict.enjoys.answer)} · "
            f"avoids: {said.answer_text(verdict.avoids.answer)} · "
            f"can: {said.answer_text(verdict.can.answer)}"
        )
    lines += [f"   {label} {text}" for label, text in (("+", card.why), ("?", card.ask)) if text]
    if warning := said.scam_text(card.scam):
        lines.append(f"   ! {warning}")
    return "\n".join(lines)
