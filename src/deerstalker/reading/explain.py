"""Why a listing was read as it was: words, rules that fired, and matches that were set aside."""

from __future__ import annotations

from dataclasses import dataclass, fields, replace
from typing import TYPE_CHECKING

from deerstalker.domain.errors import NotFound
from deerstalker.domain.fact import Evidence, Facts
from deerstalker.reading.reader import facts_of, prepare

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.listing import Listing
    from deerstalker.reading.document import Overruled


@dataclass(frozen=True, slots=True)
class Reason:
    """One line of an explanation.

    ``value`` is what the fact was read as, in a few words, "" where the match was set aside;
    ``why`` says for what reason it was, "" where it was not.
    """

    fact: str
    value: str
    evidence: Evidence | None
    why: str = ""

    def __str__(self) -> str:
        if self.evidence is None:
            return f"{self.fact}: {self.value}"
        words = f"{self.evidence.field}[{self.evidence.start}:{self.evidence.end}]"
        said = f'"{self.evidence.quote}" in {words}, rule {self.evidence.rule}'
        if self.why:
            return f"{self.fact}: set aside: {said}: {self.why}"
        return f"{self.fact}: {self.value}: {said}"


def explain(listing: Listing, fact: str | None = None) -> tuple[Reason, ...]:
    """Every reason for a listing's facts, or for one of them, in the order of the text.

    Raises:
        NotFound: where no fact has this name.
    """
    names = [field.name for field in fields(Facts)]
    if fact is not None and fact not in names:
        raise NotFound("fact", fact, f"Facts are: {', '.join(names)}.")
    trace: list[Overruled] = []
    found = facts_of(replace(prepare(listing), trace=trace))
    return tuple(
        reason
        for name in names
        if fact in {None, name}
        for reason in (*_read(name, getattr(found, name)), *_set_aside(name, trace))
    )


def _read(name: str, value: object) -> Iterator[Reason]:
    """What a fact was read as, once for each of its quotes."""
    for part in value if isinstance(value, tuple) else (value,):
        said = _in_words(part)
        evidence = getattr(part, "evidence", ())
        for one in evidence:
            yield Reason(name, said, one)
        if not evidence and part is not None:
            yield Reason(name, said or "nothing in the words", None)
    if value in (None, ()):
        yield Reason(name, "nothing in the words", None)


def _set_aside(name: str, trace: list[Overruled]) -> Iterator[Reason]:
    """The matches of a fact's rules that did not count."""
    for one in trace:
        if one.evidence.rule.split(".", 1)[0] == name:
            yield Reason(name, "", one.evidence, one.why)


def _in_words(part: object) -> str:
    """The values of a fact in a line, evidence and empty ones left out."""
    if part is None:
        return ""
    values = (
        getattr(part, field.name)
        for field in fields(part)  # type: ignore[arg-type]
        if field.name != "evidence"
    )
    return ", ".join(filter(None, map(_word, values)))


def _word(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
