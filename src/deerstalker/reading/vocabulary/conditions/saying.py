"""What a phrasing says about a condition, and where it says nothing.

The tables beside this file are written with ``says`` and ``rules_out``.
"""

from __future__ import annotations

from dataclasses import dataclass

from deerstalker.domain.fact import State
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.rules import Rule

FIRM = frozenset({SectionKind.ORGANIZATION})
"""Where the firm speaks of itself: its product and customers are no conditions of the job."""

OFFERED = frozenset({SectionKind.BENEFITS})
"""Where something is offered: what stands there is no duty."""

ASKED = frozenset({SectionKind.WORK, SectionKind.REQUIREMENTS, SectionKind.NICE_TO_HAVE})
"""Where the work and what it asks are told: what stands there is no offer."""

LAW = frozenset({SectionKind.LEGAL})
"""Where the law speaks: words common to every advert of a firm."""

WORDS = r"(?:[^ .;:!?\n]+ ){0,3}"
"""Up to three words, each with its space, within a sentence."""

TEXT = ("text",)
TITLE = ("title",)
BOTH = ("title", "text")


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """The meaning of one phrasing.

    ``outside`` are sections in which it says nothing; ``unless`` is a pattern that, found in the
    same sentence, takes the meaning away; ``denial`` is the condition that holds when the words
    around it deny it (None: then it says nothing). ``asked`` phrasings count only as demands: not
    as wishes ("a plus"). ``share`` phrasings hold a percentage that decides how much is meant;
    ``cased`` ones must begin with a capital ("Excel", not "excel").
    """

    key: str
    state: State
    denial: tuple[str, State] | None
    outside: frozenset[SectionKind] = frozenset()
    unless: str = ""
    asked: bool = False
    share: bool = False
    cased: bool = False


def says(  # each is one named column of the tables
    key: str,
    phrase: str,
    pattern: str,
    *,
    fields: tuple[str, ...] = TEXT,
    outside: frozenset[SectionKind] = frozenset(),
    unless: str = "",
    denial: tuple[str, State] | str | None = "",
    asked: bool = False,
    share: bool = False,
    cased: bool = False,
) -> Rule:
    """A phrasing that says that a condition holds; denied, it rules the condition out.

    ``denial`` may name another meaning, or be None where a denial says nothing.
    """
    meant = (key, State.RULED_OUT) if isinstance(denial, str) else denial
    saying = Saying(
        key=key,
        state=State.PRESENT,
        denial=meant,
        outside=outside,
        unless=unless,
        asked=asked,
        share=share,
        cased=cased,
    )
    return Rule(f"conditions.{key}.{phrase}", pattern, saying, fields)


def rules_out(
    key: str,
    phrase: str,
    pattern: str,
    *,
    fields: tuple[str, ...] = TEXT,
    outside: frozenset[SectionKind] = frozenset(),
    unless: str = "",
) -> Rule:
    """A phrasing that rules a condition out by itself; denied, it says nothing."""
    saying = Saying(key=key, state=State.RULED_OUT, denial=None, outside=outside, unless=unless)
    return Rule(f"conditions.{key}.{phrase}", pattern, saying, fields)
