"""Postings and people made by hand, with facts whose evidence is cut from the text."""

from __future__ import annotations

from typing import Any

from deerstalker.domain.fact import Condition, Evidence, Facts, State
from deerstalker.domain.listing import Listing
from deerstalker.domain.person import Person
from deerstalker.domain.posting import Posting, Section, SectionKind


def advert(
    title: str = "",
    text: str = "",
    *,
    kind: SectionKind = SectionKind.WORK,
    listing_id: str = "board-1",
    present: dict[str, str] | None = None,
    ruled_out: dict[str, str] | None = None,
    **facts: Any,
) -> Posting:
    """A posting whose whole text is of one kind; conditions are given as key → words of the text."""
    conditions = [
        Condition(key=key, state=state, evidence=(cut(text, words, f"conditions.{key}"),))
        for state, told in ((State.PRESENT, present), (State.RULED_OUT, ruled_out))
        for key, words in (told or {}).items()
    ]
    return Posting(
        listing=Listing(id=listing_id, source="board", identifier="1", url="", title=title),
        text=text,
        sections=(Section(kind, 0, len(text)),),
        facts=Facts(conditions=tuple(conditions), **facts),
    )


def cut(text: str, words: str, rule: str = "test.rule") -> Evidence:
    """Evidence for words of a text; fails where they are not there."""
    start = text.index(words)
    return Evidence("text", start, start + len(words), words, rule)


def person(**known: Any) -> Person:
    """A person of whom only this is known."""
    return Person(**{"id": "somebody", **known})
