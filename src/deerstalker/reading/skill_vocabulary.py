"""Which skills exist and how adverts write them; finding them in a text is ``skill_matching``.

The words stand in ``vocabulary/skills/*.txt``, one skill a line:

    canonical name | alias | alias …

The canonical name is an alias of itself. Marks before an alias narrow where it counts:

    =   only in exactly this case ("=Go")
    ?   ambiguous: needs company in its sentence
    ~   general: an aside in the duties does not count, a requirement or a title does
    @   only in a title ("@recruiter" is a word for recruiting there, and a person elsewhere)
    !   never looked for: the canonical name only names the skill
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

_MARKS = re.compile(r"([=?~@!]*)(.*)")

_SPELLINGS = (
    (" & ", " and "),
    ("ization", "isation"),
    ("izing", "ising"),
    ("ize ", "ise "),
    ("modeling", "modelling"),
    ("labeling", "labelling"),
    ("behavior", "behaviour"),
    ("color", "colour"),
    ("center", "centre"),
    ("catalog ", "catalogue "),
    ("program ", "programme "),
    ("fulfillment", "fulfilment"),
    ("counseling", "counselling"),
    ("pediatric", "paediatric"),
    ("anesthesia", "anaesthesia"),
)
"""American spellings, and how the same words are written elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One way to write a skill; the fields are the marks of its line."""

    name: str
    written: str
    exact_case: bool = False
    ambiguous: bool = False
    general: bool = False
    title_only: bool = False


def terms_of(line: str) -> Iterator[Term]:
    """The ways to write the skill of one line.

    >>> [(t.name, t.written, t.exact_case) for t in terms_of("=Go | Golang")]
    [('Go', 'Go', True), ('Go', 'Golang', False)]
    """
    name = ""
    for alias in line.split(" | "):
        found = _MARKS.fullmatch(alias.strip())
        marks, written = found.groups() if found else ("", "")
        name = name or written
        if written and "!" not in marks:
            for spelling in _spellings(written):
                yield Term(
                    name=name,
                    written=spelling,
                    exact_case="=" in marks,
                    ambiguous="?" in marks,
                    general="~" in marks,
                    title_only="@" in marks,
                )


def _spellings(written: str) -> set[str]:
    spellings = {written}
    for american, other in _SPELLINGS:
        spellings |= {s.replace(american, other) for s in spellings if american in s}
    return spellings


@cache
def vocabulary() -> tuple[Term, ...]:
    """Every way to write every skill, in the order of the files' names; read once."""
    return tuple(term for _, line in lines() for term in terms_of(line))


def lines() -> Iterator[tuple[str, str]]:
    """Every skill's line with the name of its file; comments and empty lines left out."""
    folder = resources.files("deerstalker.reading.vocabulary.skills")
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.endswith(".txt"):
            for line in file.read_text(encoding="utf-8").splitlines():
                if line.strip() and not line.startswith("#"):
                    yield file.name, line


@cache
def _names() -> dict[str, str]:
    names: dict[str, str] = {}
    for term in vocabulary():
        names.setdefault(term.written.casefold(), term.name)
    return names


def canonical(written: str) -> str:
    """The name under which a skill is known here, or the words as they are.

    >>> canonical("golang"), canonical("microservicios"), canonical("falconry")
    ('Go', 'microservices', 'falconry')
    """
    return _names().get(written.strip().casefold(), written)
