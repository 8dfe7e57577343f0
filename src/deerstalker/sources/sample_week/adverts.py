"""The adverts of the sample week as they are written down: one file a board, in plain words.

In a text, "## " begins a heading, "- " a point; anything else is a paragraph.
"""

from __future__ import annotations

import hashlib
import tomllib
from dataclasses import dataclass, replace
from datetime import date, timedelta
from importlib.resources import files
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

FIRST_DAY = date(2026, 11, 16)
LAST = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Advert:
    """One advert as it stands from day ``first`` to day ``last`` (1 to 7, both included).

    ``seed`` names it to its board: the same before and after a change, another when posted anew.
    ``pay`` is the board's own line, ``figures`` its amounts with what it says beside them.
    """

    board: str
    seed: str
    organization: str
    title: str
    text: str
    posted: str
    place: str = ""
    other_places: tuple[str, ...] = ()
    department: str = ""
    employment: str = ""
    workplace: str = ""
    is_remote: bool | None = None
    country: str = ""
    pay: str = ""
    figures: tuple[Any, ...] = ()
    first: int = 1
    last: int = LAST

    @property
    def number(self) -> int:
        """A number of nine digits that its board knows it by."""
        digest = hashlib.sha256(f"{self.board}\0{self.seed}".encode()).hexdigest()
        return 100_000_000 + int(digest[:12], 16) % 900_000_000

    def stands_on(self, day: int) -> bool:
        """Whether the board shows it on a day of the week."""
        return self.first <= day <= self.last


def load_adverts() -> tuple[Advert, ...]:
    """Every advert of the week in each of its states, in the order they are written."""
    tables = [
        tomllib.loads(path.read_text("utf-8"))
        for path in sorted(files(__package__).joinpath("boards").iterdir(), key=lambda p: p.name)
    ]
    written = [(table, entry) for table in tables for entry in table["advert"]]
    texts = {entry["title"]: _text(table, entry) for table, entry in written if "text" in entry}
    found: list[Advert] = []
    for table, entry in written:
        text = texts[entry.get("copy", entry["title"])]
        found.extend(_states(_advert(table, entry, text), entry))
    return tuple(found)


def _text(table: Mapping[str, Any], entry: Mapping[str, Any]) -> str:
    parts = (table.get("about", ""), entry["text"], table.get("closing", ""))
    return "\n\n".join(part.strip() for part in parts if part)


def _advert(table: Mapping[str, Any], entry: Mapping[str, Any], text: str) -> Advert:
    names = {"place", "department", "employment", "workplace", "is_remote", "country"}
    return Advert(
        board=table["board"],
        seed=entry["title"],
        organization=entry.get("organization", table.get("organization", "")),
        title=entry["title"],
        text=text,
        posted=entry["posted"],
        **_pay(entry),
        other_places=tuple(entry.get("other_places", ())),
        first=entry.get("from", 1),
        last=entry.get("until", LAST),
        **{name: entry[name] for name in names & entry.keys()},
    )


def _pay(entry: Mapping[str, Any]) -> dict[str, Any]:
    written = entry.get("pay", "")
    return {"figures": tuple(written)} if isinstance(written, list) else {"pay": written}


def _states(advert: Advert, entry: Mapping[str, Any]) -> Iterator[Advert]:
    """The advert before and after its change, and posted anew, as far as these happen."""
    changed = entry.get("changed")
    if changed:
        day, title = changed["day"], changed.get("title", advert.title)
        yield replace(advert, last=day - 1)
        yield replace(advert, first=day, title=title, **(_pay(changed) if "pay" in changed else {}))
    else:
        yield advert
    if "repost" in entry:
        day = entry["repost"]
        posted = (FIRST_DAY + timedelta(days=day - 1)).isoformat()
        yield replace(advert, seed=f"{advert.seed} anew", posted=posted, first=day, last=LAST)
