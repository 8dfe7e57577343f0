"""The command line: which commands there are, and how their errors reach a person.

A command's file is imported when the command is called, so that ``--help`` answers at once.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
import uuid
from pathlib import Path
from typing import Any

import click

from deerstalker import __version__
from deerstalker.domain.errors import DeerstalkerError, InternalError

COMMANDS = {
    "up": "Start the page, open the browser, and collect.",
    "collect": "Fetch new adverts from the sources and boards you follow.",
    "add": "Add adverts by hand: an address, a file, alert mails, a table.",
    "today": "Show what is new or changed for you, best first.",
    "search": "Search all openings.",
    "show": "Show one opening: facts, verdict, history, and the advert's words.",
    "changes": "Show what is new, changed, closed or returned since a moment.",
    "openings": "Say which adverts are the same opening, and which are not.",
    "person": "Show, check or edit who is searching.",
    "boards": "Search, list, add, drop or import employers' boards.",
    "sources": "Show where adverts come from, on what terms; switch them.",
    "read": "Read facts from adverts in a file (JSON Lines).",
    "merge": "Say which adverts in a file are the same opening.",
    "judge": "Judge adverts in a file for people in a file.",
    "explain": "Show which words and rules made a listing's facts.",
    "reread": "Read kept adverts again with the present rules.",
    "export": "Write listings, openings or verdicts to a file.",
    "doctor": "Say what is wrong, since when, and what to do.",
    "demo": "Try everything with the sample week, without a network.",
    "bench": "Measure speed and memory on this machine.",
}
"""Every command and its one line; the file ``<name>.py`` beside this one holds it."""


class Commands(click.Group):
    """A group whose commands are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"deerstalker.doors.cli.{cmd_name}")
        command: click.Command = getattr(module, cmd_name)
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        try:
            return super().resolve_command(ctx, args)
        except click.UsageError as error:
            close = _nearest(args[0])
            advice = f" Did you mean {close!r}?" if close else ""
            raise click.UsageError(f"{error.message}{advice}", error.ctx) from None


def _nearest(word: str) -> str:
    import difflib

    return next(iter(difflib.get_close_matches(word, COMMANDS, n=1)), "")


@click.group(cls=Commands, invoke_without_command=True)
@click.version_option(__version__, prog_name="deerstalker")
@click.option("--home", type=click.Path(path_type=Path), help="Data directory for this run.")
@click.pass_context
def cli(ctx: click.Context, home: Path | None) -> None:
    """Find remote work you will like: reads adverts, keeps the words, judges them for you.

    Without a command, starts the page (the same as "up").
    """
    ctx.obj = {"home": home} if home else {}
    if ctx.invoked_subcommand is None:
        up = ctx.command.get_command(ctx, "up") if isinstance(ctx.command, Commands) else None
        if up is not None:
            ctx.invoke(up)


def main(args: list[str] | None = None) -> None:
    """Run the command line and exit with the status of ``presentation.errors``."""
    try:
        status: Any = cli.main(args, prog_name="deerstalker", standalone_mode=False)
    except click.exceptions.Exit as stop:
        status = stop.exit_code
    except click.ClickException as error:
        error.show()
        status = error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("Stopped; what was saved is saved.", err=True)
        status = 130
    except BrokenPipeError:
        # the reader of our output (head, less) has gone: nothing to say, and nobody to say it to
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 0
    except DeerstalkerError as error:
        status = _show(error)
    except Exception:
        status = _show(_reported(traceback.format_exc()))
    sys.exit(status if isinstance(status, int) else 0)


def _show(error: DeerstalkerError) -> int:
    from deerstalker.presentation.errors import row_of, sentence_of

    click.echo(sentence_of(error), err=True)
    return row_of(error).exit


def _reported(trace: str) -> InternalError:
    """Our own fault: the trace goes to a file of its own, its id to the person."""
    import tempfile

    error = InternalError(uuid.uuid4().hex[:8])
    path = Path(tempfile.gettempdir()) / f"deerstalker-{error.report_id}.txt"
    try:
        path.write_text(trace, "utf-8")
        click.echo(f"The details are in {path}.", err=True)
    except OSError:
        click.echo(trace, err=True)
    return error
