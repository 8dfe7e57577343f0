"""Write docs/reference from the code itself: commands, settings, sources, facts, errors.

    python tools/reference.py [--check]

With --check nothing is written; the exit status says whether the pages are what they should be.
"""

from __future__ import annotations

import dataclasses
import inspect
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from deerstalker.domain.condition import CONDITIONS
from deerstalker.domain.errors import DeerstalkerError
from deerstalker.domain.fact import Facts
from deerstalker.domain.listing import STATED_KEYS, Listing
from deerstalker.doors.cli.main import COMMANDS, cli
from deerstalker.presentation.errors import row_of
from deerstalker.services.query_language import FIELDS
from deerstalker.settings import KEY_TABLE, KEY_VARIABLE, MEANINGS, VARIABLES, Settings
from deerstalker.sources import catalog, hacker_news, job_posting
from deerstalker.sources.catalog import sources
from deerstalker.sources.kit import Kind

if TYPE_CHECKING:
    from types import ModuleType

    from deerstalker.sources.kit import Source

FOLDER = Path(__file__).resolve().parent.parent / "docs" / "reference"
SET_BY_US = {"id", "source", "stated"}
"""Fields of a listing that no source fills by itself."""
MADE = "<!-- made by `make reference`; change the code, not this page -->\n\n"


def pages() -> dict[str, str]:
    """Every page by its file name."""
    made = {
        "commands.md": _commands(),
        "settings.md": _settings(),
        "sources.md": _sources(),
        "facts.md": _facts(),
        "errors.md": _errors(),
        "search.md": _search(),
    }
    titles = {name: text.split("\n", 1)[0].removeprefix("# ") for name, text in made.items()}
    made |= {f"sources/{name}.md": _source(card) for name, card in sources().items()}
    index = "".join(f"* [{title}]({name})\n" for name, title in titles.items())
    made["README.md"] = f"# Reference\n\n{index}"
    return {name: MADE + text for name, text in made.items()}


def _commands() -> str:
    lines = ["# Commands", ""]
    context = click.Context(cli, info_name="deerstalker", terminal_width=88)
    for name in COMMANDS:
        command = cli.get_command(context, name)
        assert command is not None
        lines += _command(
            command, click.Context(command, info_name=name, parent=context, terminal_width=88)
        )
    return "\n".join(lines)


def _command(command: click.Command, context: click.Context) -> list[str]:
    lines = [f"## `{context.command_path}`", "", "```text", command.get_help(context), "```", ""]
    if isinstance(command, click.Group):
        for name in command.list_commands(context):
            inner = command.get_command(context, name)
            assert inner is not None
            lines += _command(
                inner, click.Context(inner, info_name=name, parent=context, terminal_width=88)
            )
    return lines


def _settings() -> str:
    lines = [
        "# Settings",
        "",
        "Defaults < `settings.toml` in the data directory < environment < options.",
        "",
        "| in the file | environment | means |",
        "|---|---|---|",
    ]
    for field in dataclasses.fields(Settings):
        if field.name == KEY_TABLE:
            continue
        table, _, key = field.name.partition("_")
        place = f"`[{table}] {key}`" if key else "(not in the file)"
        lines.append(f"| {place} | `{VARIABLES[field.name]}` | {MEANINGS[field.name]} |")
    for card in sources().values():
        for name in card.keys:
            place, variable = f"`[{KEY_TABLE}] {name}`", f"`{KEY_VARIABLE}{name.upper()}`"
            lines.append(f"| {place} | {variable} | your own key for {card.name}; never shown |")
    return "\n".join(lines) + "\n"


def _sources() -> str:
    lines = ["# Sources", "", "| id | what | on | at most every | terms |", "|---|---|---|---|---|"]
    for name, card in sources().items():
        lines.append(
            f"| [`{name}`](sources/{name}.md) | [{card.name}]({card.homepage}) | {card.state} | {card.min_interval:g} s "
            f"| {card.terms} |"
        )
    return "\n".join(lines) + "\n"


def _source(card: Source) -> str:
    """A source's page: what it is, its terms and intervals, and the fields that it fills."""
    adapter = sys.modules[catalog.adapter(card.id).parse.__module__]
    board = "/".join([card.id, *(need.upper() for need in card.needs)])
    shown = {
        "State": card.state,
        "Kind": "boards of single employers" if card.kind is Kind.ATS else "many employers",
        "A board is written": f"`{board}`",
        "Asked at": f"`{card.address}`",
        "Terms": card.terms,
        "Between two requests": f"at least {card.min_interval:g} s",
        "Between two collects of a board": f"at least {card.revisit / 3600:g} h",
        "Closes adverts that are gone": "no, as it shows only a window of them"
        if card.is_window
        else "yes, after a complete fetch",
        "Fields": ", ".join(f"`{name}`" for name in _fields(adapter)),
        "Named on the page as": card.attribution,
    }
    lines = [f"# {card.name}", "", (adapter.__doc__ or "").strip(), "", "| | |", "|---|---|"]
    lines += [f"| {name} | {said} |" for name, said in shown.items() if said]
    return "\n".join(
        [*lines, "", f"[Its site]({card.homepage}) · [all sources](../sources.md)", ""]
    )


def _fields(adapter: ModuleType) -> list[str]:
    """The fields of a listing that an adapter's code fills, in the listing's order."""
    written = inspect.getsource(adapter)
    if "posting_listing(" in written:
        written += inspect.getsource(job_posting)
    if "hacker_news" in written:
        written += inspect.getsource(hacker_news)
    names = [field.name for field in dataclasses.fields(Listing) if field.name not in SET_BY_US]
    return [name for name in (*names, *STATED_KEYS) if re.search(rf"\b{name}=", written)]


def _facts() -> str:
    lines = ["# Facts", "", "What is read from every advert, each with the words it was read from."]
    for field in dataclasses.fields(Facts):
        lines += ["", f"* `{field.name}`: `{field.type}`"]
    lines += ["", "## Conditions", "", "| key | what people call it | the question to ask |"]
    lines += ["|---|---|---|"]
    lines += [f"| `{c.key}` | {c.name} | {c.question} |" for c in CONDITIONS.values()]
    return "\n".join(lines) + "\n"


def _errors() -> str:
    lines = ["# Errors", "", "| error | code | HTTP | exit | means | what to do |"]
    lines += ["|---|---|---|---|---|---|"]
    for kind in _family(DeerstalkerError):
        row = row_of(kind)
        meaning = (kind.__doc__ or "").split("\n", 1)[0]
        lines.append(
            f"| `{kind.__name__}` | `{row.code}` | {row.status} | {row.exit} | {meaning} "
            f"| {row.advice} |"
        )
    return "\n".join(lines) + "\n"


def _family(kind: type[DeerstalkerError]) -> list[type[DeerstalkerError]]:
    return [kind, *(each for child in kind.__subclasses__() for each in _family(child))]


def _search() -> str:
    lines = [
        "# The search box",
        "",
        'Words must all be there; `"phrases"` stand together; `-word` must not be there.',
        "",
        "| field | takes |",
        "|---|---|",
    ]
    lines += [f"| `{name}:` | {meaning} |" for name, meaning in FIELDS.items()]
    return "\n".join(lines) + "\n"


def main() -> int:
    """Write the pages, or compare them."""
    stale = []
    for name, text in pages().items():
        path = FOLDER / name
        if not path.exists() or path.read_text("utf-8") != text:
            stale.append(name)
            if "--check" not in sys.argv:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text, "utf-8")
    if stale and "--check" in sys.argv:
        print(f"not up to date: {', '.join(stale)}; run `make reference`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
