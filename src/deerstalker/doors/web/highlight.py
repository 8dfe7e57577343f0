"""An advert's words with every quote marked where it stands.

Nothing of the advert's markup is used: what is shown is its text, escaped by the template.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from deerstalker.reading.text import BlockKind, plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from deerstalker.domain.fact import Evidence
    from deerstalker.domain.posting import Posting


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of words; ``marks`` are the numbers of the quotes it belongs to.

    ``first_of`` are those quotes that begin here: links jump to the first piece of a quote.
    """

    text: str
    marks: tuple[int, ...] = ()
    first_of: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Line:
    """One line of an advert, cut into pieces: a heading, a list's item or a paragraph."""

    pieces: tuple[Piece, ...]
    kind: BlockKind


@dataclass(slots=True)
class Marker:
    """Numbers the quotes of one posting and cuts its fields where they begin and end."""

    posting: Posting
    quotes: list[Evidence] = field(default_factory=list)

    def number(self, evidence: Sequence[Evidence]) -> tuple[int, ...]:
        """The numbers of these quotes, from 1; the same words get the same number."""
        numbers = []
        for found in evidence:
            place = (found.field, found.start, found.end)
            known = [n for n, q in enumerate(self.quotes, 1) if (q.field, q.start, q.end) == place]
            if not known:
                self.quotes.append(found)
                known = [len(self.quotes)]
            numbers.append(known[0])
        return tuple(dict.fromkeys(numbers))

    def pieces(self, name: str, start: int = 0, end: int | None = None) -> tuple[Piece, ...]:
        """A field, or a stretch of it, in pieces."""
        string = self.posting.field(name)
        end = len(string) if end is None else end
        spans = [
            (max(q.start, start), min(q.end, end), number)
            for number, q in enumerate(self.quotes, 1)
            if q.field == name and q.start < end and q.end > start
        ]
        cuts = sorted({start, end, *(s for s, _, _ in spans), *(e for _, e, _ in spans)})
        return tuple(
            Piece(
                string[a:b],
                tuple(n for s, e, n in spans if s <= a and b <= e),
                tuple(n for s, _, n in spans if s == a == self.quotes[n - 1].start),
            )
            for a, b in pairwise(cuts)
        )

    def lines(self) -> Iterator[Line]:
        """The text line by line, as its markup divided it."""
        plain = plain_text(self.posting.listing.description_html)
        for block in plain.blocks:
            yield Line(self.pieces("text", block.start, block.end), block.kind)

    def stated(self) -> Iterator[tuple[str, tuple[Piece, ...]]]:
        """The board's own values, marked."""
        for key in self.posting.listing.stated:
            yield key.replace("_", " "), self.pieces(f"stated.{key}")
