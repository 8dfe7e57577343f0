"""Skills to suggest while somebody types, from the vocabulary that adverts are read with."""

from __future__ import annotations

from functools import cache

from deerstalker.reading.skill_vocabulary import vocabulary

MOST = 8
"""Suggestions at once: more are not read while typing."""


def suggest_skills(words: str, *, most: int = MOST) -> tuple[str, ...]:
    """Names of skills written like ``words``: same beginning first, then a word's beginning.

    >>> suggest_skills("quickb")[0]
    'QuickBooks'
    """
    wanted = " ".join(words.casefold().split())
    if not wanted:
        return ()
    found = [
        (rank, len(written), name)
        for written, name in _written()
        if (rank := _rank(written, wanted)) is not None
    ]
    return tuple(dict.fromkeys(name for _, _, name in sorted(found)))[:most]


def _rank(written: str, wanted: str) -> int | None:
    if written.startswith(wanted):
        return 0
    return 1 if f" {wanted}" in written else None


@cache
def _written() -> tuple[tuple[str, str], ...]:
    return tuple((t.written.casefold(), t.name) for t in vocabulary() if not t.title_only)
