"""HTML as lines: what a person would see, each line with the addresses that it links to."""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser

_UNSEEN = frozenset({"script", "style", "template", "noscript", "head"})
_BREAKS = frozenset(
    {
        *("address", "article", "blockquote", "br", "dd", "div", "dl", "dt", "footer", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p"),
        *("pre", "section", "table", "tbody", "td", "th", "tr", "ul"),
    }
)


@dataclass(frozen=True, slots=True)
class Line:
    """A line's words and the addresses linked on it; ``is_heading`` for h1 and h2."""

    words: str
    links: tuple[str, ...] = ()
    is_heading: bool = False


def lines_of(html: str) -> tuple[Line, ...]:
    """The lines that are not empty, from the top."""
    seen = _Seen()
    seen.feed(html)
    seen.close()
    seen.end_line()
    return tuple(seen.lines)


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self._words: list[str] = []
        self._links: list[str] = []
        self._unseen = 0
        self._is_heading = False

    def end_line(self) -> None:
        words = " ".join("".join(self._words).split())
        if words:
            self.lines.append(Line(words, tuple(dict.fromkeys(self._links)), self._is_heading))
            self._links.clear()
        self._words.clear()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _UNSEEN:
            self._unseen += 1
        if tag in _BREAKS:
            self.end_line()
            self._links.clear()
        if tag in {"h1", "h2"}:
            self._is_heading = True
        if tag == "a":
            self._links += [value for name, value in attrs if name == "href" and value]

    def handle_endtag(self, tag: str) -> None:
        if tag in _UNSEEN:
            self._unseen = max(0, self._unseen - 1)
        if tag in _BREAKS:
            self.end_line()
        if tag in {"h1", "h2"}:
            self._is_heading = False

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self._words.append(data)
