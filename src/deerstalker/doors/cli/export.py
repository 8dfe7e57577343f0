"""``deerstalker export``: what the store holds, in the interchange shapes."""

from __future__ import annotations

import csv
import json
import sys
from typing import TYPE_CHECKING, Any, TextIO

import click

from deerstalker.doors.cli.session import person_option, session
from deerstalker.presentation import shapes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deerstalker.doors.cli.session import Session


@click.command()
@click.argument("what", type=click.Choice(["listings", "openings", "verdicts"]))
@click.option(
    "--format", "form", type=click.Choice(["jsonl", "csv"]), default="jsonl", show_default=True
)
@click.option("--output", type=click.File("w", "utf-8", atomic=True), help="A file; else stdout.")
@person_option
@click.pass_context
def export(ctx: click.Context, what: str, form: str, output: TextIO | None, person_id: str) -> None:
    """Write every listing, opening or verdict as JSON Lines or CSV."""
    with session(ctx) as current:
        rows = _rows(current, what, person_id)
        stream = output or sys.stdout
        if form == "jsonl":
            stream.writelines(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        else:
            _write_csv(stream, rows)


def _rows(current: Session, what: str, person_id: str) -> Iterator[dict[str, Any]]:
    from deerstalker.services import export as service

    if what == "listings":
        return map(shapes.listing_shape, service.export_listings(current.store))
    if what == "openings":
        found = service.export_openings(current.store)
        return ({"id": x.listing, "opening": x.opening, "why": list(x.why)} for x in found)
    person = current.person_id(person_id)
    return map(shapes.verdict_shape, service.export_verdicts(current.store, person))


def _write_csv(stream: TextIO, rows: Iterable[dict[str, Any]]) -> None:
    """Columns are the keys of the first row; what is no text or number is written as JSON."""
    writer = None
    for row in rows:
        if writer is None:
            writer = csv.DictWriter(stream, list(row), lineterminator="\n")
            writer.writeheader()
        writer.writerow({key: _cell(value) for key, value in row.items()})


def _cell(value: Any) -> Any:
    """A cell that no spreadsheet takes for a formula."""
    if isinstance(value, dict | list):
        return json.dumps(value, ensure_ascii=False)
    if isinstance(value, str) and value[:1] in {"=", "+", "-", "@", "\t", "\r"}:
        return f"'{value}"
    return value
