"""``deerstalker read``: facts from adverts in a file, a line a listing."""

from __future__ import annotations

from functools import partial

import click

from deerstalker.doors.cli.interchange import (
    file_argument,
    jobs_option,
    opened,
    read_line,
    run,
    write,
)


@click.command()
@file_argument
@click.option("--with-text", is_flag=True, help="Also print the strings that offsets refer to.")
@jobs_option
def read(file: str, with_text: bool, jobs: int) -> None:
    """Read facts, with their words, from the listings in FILE (JSON Lines, .gz too, - for stdin).

    A line that cannot be read is named on standard error; the others are read, and the exit
    status is 1.
    """
    with opened(file) as lines:
        write(run(partial(read_line, with_text=with_text), lines, jobs))
