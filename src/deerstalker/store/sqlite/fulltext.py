"""The full-text index on SQLite: FTS5 without content, its rows numbered as listings are.

Words are folded to lower case without accents and cut to English stems; ``+`` and ``#`` belong
to words, so that C++ and C# are words of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray
    from sqlalchemy import Connection

    from deerstalker.domain.query import Term


WEIGHTS = (8.0, 4.0, 2.0, 1.0)
"""What a word in title, organization, location and text counts: titles say what work it is."""


@dataclass(frozen=True, slots=True)
class IndexedWords:
    """The words of one listing, by its number, as they are (to be) indexed."""

    number: int
    title: str
    organization: str
    location: str
    text: str

    def row(self) -> tuple[int, str, str, str, str]:
        """The values in the index's order, without what its tokenizer cannot take."""
        title, organization, location = map(_plain, (self.title, self.organization, self.location))
        return self.number, title, organization, location, _plain(self.text)


def _plain(text: str) -> str:
    return text.replace("\0", " ").encode("utf-8", "replace").decode()


def add(connection: Connection, rows: Iterable[IndexedWords]) -> None:
    """Index listings that are not indexed."""
    _each(connection, "INSERT INTO fulltext(rowid, title, organization, location, text)", rows)


def remove(connection: Connection, rows: Iterable[IndexedWords]) -> None:
    """Forget listings; the words must be exactly those that were indexed."""
    statement = "INSERT INTO fulltext(fulltext, rowid, title, organization, location, text)"
    _each(connection, statement, rows, command="'delete', ")


def _each(
    connection: Connection, statement: str, rows: Iterable[IndexedWords], *, command: str = ""
) -> None:
    values = [row.row() for row in rows]
    if values:
        connection.exec_driver_sql(f"{statement} VALUES ({command}?, ?, ?, ?, ?)", values)


def matching(connection: Connection, terms: Sequence[Term]) -> NDArray[np.int64]:
    """Numbers of the listings in which all terms stand, in rising order."""
    found = connection.exec_driver_sql(
        "SELECT rowid FROM fulltext WHERE fulltext MATCH ?", (expression(terms),)
    )
    # the driver's own rows: a common word stands in tens of thousands of listings
    return np.fromiter(chain.from_iterable(found.cursor.fetchall()), dtype=np.int64)


def relevance(
    connection: Connection, terms: Sequence[Term]
) -> tuple[NDArray[np.int64], NDArray[np.float64]]:
    """Numbers of the listings in which all terms stand, and how well each fits (more is better)."""
    weights = ", ".join(map(str, WEIGHTS))
    found = connection.exec_driver_sql(
        f"SELECT rowid, -bm25(fulltext, {weights}) FROM fulltext WHERE fulltext MATCH ?",  # noqa: S608  constants
        (expression(terms),),
    )
    pairs = np.array(found.all(), dtype=np.float64).reshape(-1, 2)
    return pairs[:, 0].astype(np.int64), pairs[:, 1]


def expression(terms: Sequence[Term]) -> str:
    """The terms in FTS5's own language.

    >>> from deerstalker.domain.query import SearchField, Term
    >>> expression([Term(words=("night", "shift"), field=SearchField.TEXT), Term(words=("nurse",))])
    'text : "night shift" AND "nurse"'
    """
    return " AND ".join(_phrase(term) for term in terms)


def _phrase(term: Term) -> str:
    words = " ".join(_plain(word) for word in term.words).replace('"', '""')
    field = f"{term.field} : " if term.field else ""
    return f'{field}"{words}"' + ("*" if term.is_prefix else "")
