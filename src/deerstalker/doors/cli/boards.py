"""``deerstalker boards``: which employers' boards are followed."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.session import (
    json_option,
    note,
    person_option,
    print_json,
    session,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deerstalker.domain.board import Board
    from deerstalker.sources.boards_list import KnownBoard


@click.group(invoke_without_command=True)
@click.pass_context
def boards(ctx: click.Context) -> None:
    """Search, list, add, drop or import employers' boards, written as lever/binance."""
    if ctx.invoked_subcommand is None:
        ctx.invoke(list_boards)


@boards.command("list")
@click.argument("words", nargs=-1)
@json_option
@click.pass_context
def list_boards(ctx: click.Context, words: tuple[str, ...] = (), as_json: bool = False) -> None:
    """List the boards you follow, and how their last fetch went."""
    from deerstalker.services.boards import list_boards as boards_of

    with session(ctx) as current:
        found = boards_of(current.store, words=" ".join(words))
    if as_json:
        print_json(found)
    elif found:
        for board in found:
            click.echo(_line(board))
    else:
        click.echo("No boards yet. `deerstalker boards add lever/binance` follows one.")


def _line(board: Board) -> str:
    when = f"{board.fetched_at:%Y-%m-%d %H:%M}" if board.fetched_at else "never fetched"
    state = board.state if board.is_on else f"{board.state} (off)"
    return (
        f"{board.name:<40} {state:<12} {board.open_listings:>6} open  {when}  {board.why}".rstrip()
    )


@boards.command("search")
@click.argument("words", nargs=-1, required=True)
@click.option("--remote", is_flag=True, help="Only employers known for remote work.")
@click.option("--most", type=click.IntRange(1, 1000), default=30, help="How many at most.")
@json_option
def search(words: tuple[str, ...], remote: bool, most: int, as_json: bool) -> None:
    """Search all known boards for an employer or a trade ("healthcare")."""
    from deerstalker.services.known_boards import find_boards

    _show_known(find_boards(" ".join(words), only_remote=remote, most=most), as_json=as_json)


@boards.command("suggest")
@person_option
@click.option("--most", type=click.IntRange(1, 1000), default=20, help="How many at most.")
@json_option
@click.pass_context
def suggest(ctx: click.Context, person_id: str, most: int, as_json: bool) -> None:
    """Suggest boards that you do not follow, from what you love."""
    from deerstalker.services.known_boards import suggest_boards

    with session(ctx) as current:
        person = current.store.person(current.person_id(person_id))
        found = suggest_boards(current.store, person, most=most)
    _show_known(found, as_json=as_json)


def _show_known(found: Sequence[KnownBoard], *, as_json: bool) -> None:
    if as_json:
        print_json(found)
        return
    for board in found:
        remote = "remote" if board.is_remote else ""
        click.echo(f"{board.name:<40} {board.company:<30} {remote:<7} {board.trade}".rstrip())
    if found:
        note(f"`deerstalker boards add {found[0].name}` follows one.")
    else:
        note("No known board fits. A careers page's address can be followed all the same.")


@boards.command("add")
@click.argument("names", nargs=-1, required=True)
@click.pass_context
def add(ctx: click.Context, names: tuple[str, ...]) -> None:
    """Follow boards by name (lever/binance) or by their careers page's address."""
    from deerstalker.bootstrap import now
    from deerstalker.services.boards import add_boards

    with session(ctx) as current:
        added = add_boards(current.store, names, now=now())
    click.echo(f"{added} of {len(names)} followed anew. `deerstalker collect` fetches them.")


@boards.command("drop")
@click.argument("names", nargs=-1, required=True)
@click.pass_context
def drop(ctx: click.Context, names: tuple[str, ...]) -> None:
    """Stop following boards; their adverts stay, and `boards add` follows them again."""
    from deerstalker.services.boards import drop_boards

    with session(ctx) as current:
        dropped = drop_boards(current.store, names)
    click.echo(f"{dropped} dropped; their adverts stay.")


@boards.command("import")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.pass_context
def import_(ctx: click.Context, file: Path) -> None:
    """Follow the boards named in FILE, one a line."""
    from deerstalker.bootstrap import now
    from deerstalker.services.boards import import_boards

    with session(ctx) as current, file.open(encoding="utf-8", errors="replace") as lines:
        found = import_boards(current.store, lines, str(file), now=now())
    click.echo(f"{found.added} boards followed anew, {found.known} known already.")
    for problem in found.problems:
        note(str(problem))
    if found.problems:
        raise click.exceptions.Exit(1)
