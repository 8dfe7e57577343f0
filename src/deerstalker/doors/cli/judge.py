"""``deerstalker judge``: verdicts for people in a file on adverts in a file."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import click

from deerstalker.doors.cli.interchange import (
    file_argument,
    jobs_option,
    judge_line,
    opened,
    run,
    write,
)


@click.command()
@file_argument
@click.option(
    "--people",
    required=True,
    type=click.Path(path_type=Path),
    help="A JSON list of people, or one person.toml.",
)
@jobs_option
def judge(file: str, people: Path, jobs: int) -> None:
    """Judge the listings in FILE for every person in PEOPLE.

    A line with "person" is judged for that person alone.
    """
    from deerstalker.services.people import load_people

    chosen = tuple(load_people(people))
    with opened(file) as lines:
        write(run(partial(judge_line, people=chosen), lines, jobs))
