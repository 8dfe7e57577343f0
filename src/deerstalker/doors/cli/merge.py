"""``deerstalker merge``: which adverts in a file are the same opening."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import click

from deerstalker.doors.cli.interchange import (
    Problem,
    file_argument,
    jobs_option,
    opened,
    posting_of,
    run,
    write,
)
from deerstalker.presentation import interchange

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.posting import Posting


@click.command()
@file_argument
@jobs_option
def merge(file: str, jobs: int) -> None:
    """Print for every listing in FILE the opening it advertises, and why."""
    problems: list[Problem] = []
    postings: list[Posting] = []
    with opened(file) as lines:
        for found in run(partial(posting_of), lines, jobs):
            if isinstance(found, Problem):
                problems.append(found)
            else:
                postings.append(found[0])
    write(_lines(postings, problems))


def _lines(postings: list[Posting], problems: list[Problem]) -> Iterator[list[bytes] | Problem]:
    from deerstalker.merging.merge import merge as merge_postings

    opening_of: dict[str, tuple[str, list[str]]] = {}
    for opening in merge_postings(postings):
        for listing in opening.listings:
            reasons = [
                reason
                for link in opening.links
                if listing in {link.a, link.b}
                for reason in link.reasons
            ]
            opening_of[listing] = (opening.id, list(dict.fromkeys(reasons)))
    for posting in postings:
        opening_id, why = opening_of[posting.listing.id]
        line = {"id": posting.listing.id, "opening": opening_id, "why": why}
        yield [interchange.encode(line)]
    yield from problems
