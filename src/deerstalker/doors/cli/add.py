"""``deerstalker add``: adverts that you bring yourself, from an address, a file or a mailbox."""

from __future__ import annotations

import asyncio
import mailbox
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deerstalker.domain.errors import InvalidInput
from deerstalker.doors.cli.collect import refresh
from deerstalker.doors.cli.session import json_option, note, print_json, session

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from deerstalker.domain.listing import Listing
    from deerstalker.doors.cli.session import Session
    from deerstalker.sources.intake.advert import Intake

MOST_BYTES = 50_000_000
"""Of one text, page or table; a mailbox may be as large as it likes, it is read mail by mail."""


@dataclass(slots=True)
class _Brought:
    """What all the places named came to."""

    listings: dict[str, Listing] = field(default_factory=dict)
    problems: list[InvalidInput] = field(default_factory=list)

    def take(self, intake: Intake) -> None:
        self.listings.update((each.id, each) for each in intake.listings)
        self.problems += intake.problems


@click.command()
@click.argument("places", nargs=-1, required=True, metavar="FILE|ADDRESS|-...")
@click.option("--columns", default="", help="Of a table, e.g. title=Position,url=Link.")
@click.option("--no-refresh", is_flag=True, help="Only keep; do not read, merge, judge.")
@json_option
@click.pass_context
def add(
    ctx: click.Context, places: tuple[str, ...], columns: str, no_refresh: bool, as_json: bool
) -> None:
    """Add adverts by hand; they are read and judged like any other.

    An address of an advert; a text or HTML file; your own alert mails of LinkedIn, Indeed,
    FlexJobs or Upwork (.eml, an mbox, a Maildir); a table (.csv, .json, .jsonl). "-" is a text on
    standard input.
    """
    from deerstalker.bootstrap import now
    from deerstalker.services.intake import add_adverts
    from deerstalker.sources.intake.table import columns_named

    named = columns_named(columns, "--columns")
    brought = _Brought()
    with session(ctx) as current:
        for place in places:
            try:
                _bring(current, place, named, brought)
            except InvalidInput as error:
                brought.problems.append(error)
        saved = add_adverts(current.store, tuple(brought.listings.values()), now=now())
        if saved.seen and not no_refresh:
            refresh(current)
    if as_json:
        print_json({"saved": saved, "listings": list(brought.listings)})
    else:
        click.echo(f"{saved.seen} adverts: {saved.new} new, {saved.changed} changed.")
    for problem in brought.problems:
        note(str(problem))
    if brought.problems:
        raise click.exceptions.Exit(1)


def _bring(current: Session, place: str, columns: Mapping[str, str], brought: _Brought) -> None:
    from deerstalker.sources.intake.advert import Intake

    if place.startswith(("https://", "http://")):
        brought.take(Intake(listings=_fetched(current, place)))
    elif place == "-":
        body = sys.stdin.buffer.read(MOST_BYTES + 1)
        brought.take(_read(body, "standard input", "", columns))
    elif _is_mailbox(Path(place)):
        for intake in _mails(Path(place)):
            brought.take(intake)
    else:
        path = Path(place)
        brought.take(_read(_bytes_of(path), place, path.suffix.lower(), columns))


def _fetched(current: Session, url: str) -> tuple[Listing, ...]:
    from deerstalker.bootstrap import open_fetcher
    from deerstalker.services.intake import fetch_advert

    async def run() -> tuple[Listing, ...]:
        async with open_fetcher(current.settings, current.store) as fetcher:
            return await fetch_advert(fetcher, url)

    return asyncio.run(run())


def _bytes_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or str(error)
        raise InvalidInput(str(path), why, "Check the name.") from None


def _read(body: bytes, place: str, suffix: str, columns: Mapping[str, str]) -> Intake:
    """What a file's bytes say, by the end of its name."""
    from deerstalker.sources.intake.advert import decoded
    from deerstalker.sources.intake.mail import intake_of_mail
    from deerstalker.sources.intake.table import intake_of_csv, intake_of_json
    from deerstalker.sources.intake.text import intake_of_text

    if len(body) > MOST_BYTES:
        raise InvalidInput(place, f"is longer than {MOST_BYTES:,} bytes", "Add it in parts.")
    if suffix == ".eml":
        return intake_of_mail(body, place)
    written = decoded(body)
    if suffix in {".csv", ".tsv"}:
        return intake_of_csv(written, place, columns)
    if suffix in {".json", ".jsonl", ".ndjson"}:
        return intake_of_json(written, place, columns)
    return intake_of_text(written, place)


def _is_mailbox(path: Path) -> bool:
    """A Maildir, or a file whose first line is that of an mbox."""
    if path.is_dir():
        return True
    try:
        with path.open("rb") as file:
            return path.suffix.lower() == ".mbox" or file.read(5) == b"From "
    except (OSError, ValueError):
        return False


def _mails(path: Path) -> Iterator[Intake]:
    """The adverts of a mailbox's alerts; its other mails are nobody's business and passed over.

    Raises:
        InvalidInput: where a folder is no Maildir, or no mail of it is an alert.
    """
    from deerstalker.sources.intake.mail import REMEDY, intake_of_mail

    if path.is_dir() and not (path / "cur").is_dir():
        raise InvalidInput(str(path), "is a folder, and no Maildir", "Name a file in it.")
    box: mailbox.Mailbox[mailbox.Message] = (
        mailbox.Maildir(path, create=False) if path.is_dir() else mailbox.mbox(path, create=False)
    )
    alerts = 0
    try:
        for key in box.iterkeys():
            intake = intake_of_mail(box.get_bytes(key), f"{path}, mail {key}")
            if intake.listings:
                alerts += 1
                yield intake
    except (OSError, mailbox.Error) as error:
        raise InvalidInput(str(path), f"breaks off: {error}", "The rest was kept.") from None
    finally:
        box.close()
    if not alerts:
        raise InvalidInput(str(path), "none of its mails is an alert with adverts", REMEDY)
