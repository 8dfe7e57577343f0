"""One line of why, in the advert's own words, and one line of what to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.domain.verdict import Answer

if TYPE_CHECKING:
    from deerstalker.domain.fact import Evidence
    from deerstalker.domain.verdict import Verdict

LONGEST = 140
"""Characters of a line: it stands on one line of a list."""


def why_line(verdict: Verdict) -> str:
    """The words that speak loudest: what blocks, else what is liked, else what is hated."""
    blocking = [reason.evidence for reason in verdict.can.reasons]
    hated = [hit.evidence for hit in verdict.avoids.hits]
    said = blocking if verdict.can.answer is Answer.NO else []
    for evidence in (*said, verdict.enjoys.evidence, *hated):
        if evidence:
            return _line(evidence)
    return ""


def ask_line(verdict: Verdict) -> str:
    """The first question that the advert leaves open."""
    return verdict.avoids.ask[0] if verdict.avoids.ask else ""


def _line(evidence: tuple[Evidence, ...]) -> str:
    """The quotes, one after another, cut at a word where they are too long."""
    quotes = dict.fromkeys(" ".join(each.quote.split()).strip("•·*-– ") for each in evidence)
    line = " · ".join(quote for quote in quotes if quote)
    if len(line) <= LONGEST:
        return line
    return line[: LONGEST - 1].rsplit(" ", 1)[0] + "…"
