"""``deerstalker person``: who is searching."""

from __future__ import annotations

from pathlib import Path

import click

from deerstalker.doors.cli.session import json_option, print_json, session


@click.group(invoke_without_command=True)
@click.pass_context
def person(ctx: click.Context) -> None:
    """Show, check or edit who is searching; each person is one readable file."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(show)


@person.command("show")
@click.argument("person_id", default="")
@json_option
@click.pass_context
def show(ctx: click.Context, person_id: str = "", as_json: bool = False) -> None:
    """Print a person's file; without an id, everybody's."""
    from deerstalker.services.people import person_to_toml

    with session(ctx) as current:
        store = current.store
        people = (store.person(person_id),) if person_id else store.people()
    if as_json:
        print_json(people)
    elif people:
        click.echo("\n".join(person_to_toml(one) for one in people), nl=False)
    else:
        click.echo("Nobody yet. `deerstalker person new > me.toml`, edit it, then `person add`.")


@person.command("new")
def new() -> None:
    """Print a new person's file to fill in."""
    from deerstalker.services.blank_person import blank_person

    click.echo(blank_person(), nl=False)


@person.command("add")
@click.argument("file", type=click.Path(path_type=Path))
@click.pass_context
def add(ctx: click.Context, file: Path) -> None:
    """Add or change the people of FILE (person.toml, or JSON)."""
    from deerstalker.services.people import load_people

    people = load_people(file)
    with session(ctx) as current:
        for one in people:
            current.store.save_person(one)
    names = ", ".join(one.id for one in people)
    click.echo(f"Kept: {names}. `deerstalker reread` judges what is there for them.")


@person.command("check")
@click.argument("file", type=click.Path(path_type=Path))
def check(file: Path) -> None:
    """Say everything that is wrong in FILE; keep nothing."""
    from deerstalker.services.people import load_people

    people = load_people(file)
    click.echo(f"Nothing is wrong: {len(people)} people.")


@person.command("sample")
@click.argument("person_id", default="")
@click.pass_context
def sample(ctx: click.Context, person_id: str) -> None:
    """List the invented people, or add one of them by its id.

    Raises:
        NotFound: when there is no such sample.
    """
    from deerstalker.domain.errors import NotFound
    from deerstalker.services.people import sample_people

    samples = {one.id: one for one in sample_people()}
    if not person_id:
        for one in samples.values():
            click.echo(f"{one.id:<28} {one.about}")
        return
    if person_id not in samples:
        raise NotFound("sample person", person_id, f"There are: {', '.join(samples)}.")
    with session(ctx) as current:
        current.store.save_person(samples[person_id])
    click.echo(f"Kept: {person_id}. `deerstalker reread` judges what is there for them.")


@person.command("delete")
@click.argument("person_id")
@click.confirmation_option(prompt="Delete this person with verdicts and decisions?")
@click.pass_context
def delete(ctx: click.Context, person_id: str) -> None:
    """Delete a person with all verdicts, decisions and visits."""
    with session(ctx) as current:
        current.store.delete_person(current.store.person(person_id).id)
    click.echo(f"{person_id} is deleted.")
