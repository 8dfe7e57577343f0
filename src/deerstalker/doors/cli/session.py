"""What the commands on the store share: settings, the store, who is searching, and output."""

from __future__ import annotations

import json
import os
import re
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING, Any

import click

from deerstalker.domain.errors import InvalidInput

if TYPE_CHECKING:
    from collections.abc import Iterator

    from rich.console import Console
    from rich.progress import Progress

    from deerstalker.settings import Settings
    from deerstalker.store.port import Store

json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
person_option = click.option("--person", "person_id", default="", help="For whom; an id.")


@dataclass(frozen=True, slots=True)
class Session:
    """One command's run: its settings and the open store."""

    settings: Settings
    store: Store

    def person_id(self, asked: str = "") -> str:
        """The id of the person meant: the one asked for, the one of the settings, or the only one.

        Raises:
            NotFound: when nobody has the id asked for.
            InvalidInput: when nobody is there yet, or several are and none is named.
        """
        wanted = asked or self.settings.page_person
        if wanted:
            return self.store.person(wanted).id
        people = self.store.people()
        if len(people) == 1:
            return people[0].id
        if not people:
            raise InvalidInput(
                "Person",
                "nobody is searching yet",
                "Add yourself with `deerstalker person add FILE`, "
                "or try `deerstalker person sample dora-bookkeeper`.",
            )
        ids = ", ".join(person.id for person in people)
        raise InvalidInput("Person", f"several are here: {ids}", "Say whom with --person ID.")


def settings_of(ctx: click.Context, **flags: object) -> Settings:
    """The settings of this run.

    Raises:
        InvalidSetting: with every bad setting at once.
    """
    from deerstalker.settings import load

    given = dict(ctx.obj or {})
    return load(os.environ, **given, **flags)


_UNITS = {"h": "hours", "d": "days", "w": "weeks"}


def ago(text: str) -> timedelta:
    """The span of "12h", "2d" or "3w"; a usage error names what can be written."""
    found = re.fullmatch(r"(\d{1,4})([hdw])", text.strip())
    if not found:
        raise click.BadParameter(f"{text!r} is no span; write 12h, 2d or 3w", param_hint="--since")
    return timedelta(**{_UNITS[found[2]]: int(found[1])})


@contextmanager
def session(ctx: click.Context, **flags: object) -> Iterator[Session]:
    """An open store, closed at the end.

    Raises:
        InvalidSetting: with every bad setting at once.
        StorageError: when the store cannot be opened.
    """
    from deerstalker.bootstrap import open_store

    settings = settings_of(ctx, **flags)
    store = open_store(settings)
    try:
        yield Session(settings, store)
    finally:
        store.close()


def print_json(value: Any) -> None:
    """One JSON value on standard output: indented for a person, one line for a program."""
    from deerstalker.presentation.shapes import builtins_of

    indent = 2 if sys.stdout.isatty() else None
    click.echo(json.dumps(builtins_of(value), indent=indent, ensure_ascii=False))


def console() -> Console:
    """Where tables and panels go; plain when standard output is no terminal."""
    from rich.console import Console

    return Console(highlight=False, markup=False, soft_wrap=not sys.stdout.isatty())


def progress() -> Progress:
    """A progress display on standard error; silent where that is no terminal."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    shown = Console(stderr=True)
    return Progress(
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        console=shown,
        disable=not shown.is_terminal,
        transient=True,
    )


def note(message: str) -> None:
    """A line for a person about how it went; standard error, so that pipes stay clean."""
    click.echo(message, err=True)
