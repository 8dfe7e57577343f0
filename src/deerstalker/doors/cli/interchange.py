"""What ``read``, ``merge`` and ``judge`` share: lines in, lines out, bad lines named.

The functions that other processes run stand here by name.
"""

from __future__ import annotations

import gzip
import sys
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, cast

import click

from deerstalker.domain.errors import DeerstalkerError, InvalidInput
from deerstalker.presentation import interchange
from deerstalker.presentation.shapes import posting_shape, verdict_shape

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from functools import partial

    from deerstalker.domain.person import Person
    from deerstalker.domain.posting import Posting

PlacedLine = tuple[str, bytes]

jobs_option = click.option(
    "--jobs", type=click.IntRange(0), default=1, show_default=True, help="Processes; 0: all cores."
)
file_argument = click.argument("file", type=click.Path(allow_dash=True), default="-")


@dataclass(frozen=True, slots=True)
class Problem:
    """A line that could not be read, in words for a person."""

    message: str


@contextmanager
def opened(file: str) -> Iterator[Iterator[PlacedLine]]:
    """The lines of a file, of a gzip file, or of standard input, each with its place.

    Raises:
        InvalidInput: where there is no such file, or it cannot be opened.
    """
    name = "standard input" if file == "-" else file
    try:
        stream = _stream(file)
    except OSError as error:
        raise InvalidInput(name, error.strerror or str(error), "Check the name.") from None
    with stream:
        yield _guarded(stream, name)


def _stream(file: str) -> BinaryIO:
    if file == "-":
        return sys.stdin.buffer
    if file.endswith(".gz"):
        return cast("BinaryIO", gzip.open(file, "rb"))
    return Path(file).open("rb")


def _guarded(stream: BinaryIO, name: str) -> Iterator[PlacedLine]:
    """The lines; a file that breaks off says so after what could be read of it."""
    try:
        yield from interchange.lines_of(stream, name)
    except (EOFError, OSError, gzip.BadGzipFile) as error:
        raise InvalidInput(name, f"broke off: {error}", "What came before it was read.") from None


def write(results: Iterable[list[bytes] | Problem]) -> None:
    """Write lines to standard output and problems to standard error.

    Exits with status 1 at the end when there was a problem.
    """
    problems = 0
    out = sys.stdout.buffer
    for result in results:
        if isinstance(result, Problem):
            problems += 1
            click.echo(result.message, err=True)
        else:
            out.writelines(line + b"\n" for line in result)
    out.flush()
    if problems:
        click.echo(f"{problems} line(s) could not be read; the others were.", err=True)
        raise click.exceptions.Exit(1)


def posting_of(placed: PlacedLine) -> tuple[Posting, dict[str, Any]] | Problem:
    """The posting read from one line, with the line itself."""
    from deerstalker.reading.reader import read

    place, line = placed
    try:
        listing, record = interchange.listing_of(line, place)
        return read(listing), dict(record)
    except DeerstalkerError as error:
        return Problem(str(error))


def read_line(placed: PlacedLine, *, with_text: bool) -> list[bytes] | Problem:
    """One line of ``read``'s answer."""
    found = posting_of(placed)
    if isinstance(found, Problem):
        return found
    return [interchange.encode(posting_shape(found[0], with_text=with_text))]


def judge_line(placed: PlacedLine, *, people: tuple[Person, ...]) -> list[bytes] | Problem:
    """The lines of ``judge``'s answer: one a person, or the one the line names."""
    from deerstalker.judging.judge import judge

    found = posting_of(placed)
    if isinstance(found, Problem):
        return found
    posting, record = found
    asked = record.get("person")
    chosen = [person for person in people if asked is None or person.id == asked]
    if not chosen:
        return Problem(f"{placed[0]}: there is no person {asked!r} in the people's file.")
    return [interchange.encode(verdict_shape(judge(person, posting))) for person in chosen]


def jobs_of(jobs: int) -> int:
    """How many processes the option means: 0 stands for every core."""
    from deerstalker.batch.local import cores

    return jobs or cores()


def run(function: partial[Any], lines: Iterator[PlacedLine], jobs: int) -> Iterator[Any]:
    """The results of a line function over all lines, in their order."""
    from deerstalker.batch.local import map_ordered

    return map_ordered(function, lines, jobs=jobs_of(jobs))
