"""HTML to plain text that still knows its headings and list items.

Nothing is inserted into the words: a bullet or heading is a ``Block``, not a character,
so a quote cut from the text stands in the advert too, white space apart.
What a stretch speaks about is said by ``sections.py``.
"""

from __future__ import annotations

import html as entities
import re
from dataclasses import dataclass
from enum import StrEnum

from resiliparse.extract.html2text import extract_plain_text

MOST_HTML = 1_000_000
"""Characters of a description that are looked at; the longest advert met had 221,000."""

MOST_TEXT = 200_000
"""Characters of plain text that are read for facts; a book is no advert."""

_MOST_PARSED = 100_000
_MOST_TAGS = 5_000
"""Above either figure the tags are cut out by pattern instead of parsed: parsers take quadratic
time on hostile nesting and attributes, and one advert in 28,255 is larger than this."""

# Noncharacters of Unicode: no advert may hold them, so none is lost.
_HEADING, _ITEM, _BOLD, _PLAIN = "\ufdd0", "\ufdd1", "\ufdd2", "\ufdd3"
_MARKS = f"{_HEADING}{_ITEM}{_BOLD}{_PLAIN}"

_BAD = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufdd0-\ufdef]")
_TAG = re.compile(r"</?[a-zA-Z][^<>]{0,3000}>")
_ANY_TAG = re.compile(r"<!--|</?[a-zA-Z][a-zA-Z0-9]{0,12}[\s/>]")
_BLOCK_TAG = re.compile(
    r"<(?:p|div|li|br|[uo]l|h[1-6]|table|t[dr]|section|article|blockquote|pre)[\s/>]", re.IGNORECASE
)
_BREAKING_TAG = re.compile(
    r"</?(?:p|div|li|br|[uo]l|h[1-6]|table|tr|section|article|blockquote|pre)(?:[\s/][^<>]{0,3000})?>",
    re.IGNORECASE,
)
_HIDDEN = re.compile(r"<(?:script|style|template)\b", re.IGNORECASE)
_SHOWN = re.compile(r"</(?:script|style|template)[^<>]{0,100}>", re.IGNORECASE)
_ESCAPED_MARKUP = re.compile(
    r"&lt;/?(?:p|div|li|br|[uo]l|strong|b|em|span|h[1-6])(?:\s|/|&gt;)", re.IGNORECASE
)
_MARKED_TAG = re.compile(r"<(/?)(h[1-6]|li|strong|b)(?:\s[^<>]{0,3000})?>", re.IGNORECASE)
_BULLET = re.compile(r"(?:[•·●▪◦‣∙⁃○■►➢✓✔✅*\-–—]|\d{1,2}[.)])\s{1,4}(?=\S)")
_SPACES = re.compile(r"[^\S\n]+")


class BlockKind(StrEnum):
    """What the markup says a line is."""

    HEADING = "heading"
    ITEM = "item"
    PARAGRAPH = "paragraph"


@dataclass(frozen=True, slots=True)
class Block:
    """One line of the text, ``text[start:end]``, never empty and without its line break."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PlainText:
    """A description without markup; ``blocks`` are its lines, in order, blank ones left out."""

    text: str
    blocks: tuple[Block, ...]


def plain_text(html: str) -> PlainText:
    r"""The words of a description; total: any string gives a text, however hostile.

    >>> plain = plain_text("<h3>You</h3><ul><li>know <b>SQL</b></li></ul>")
    >>> plain.text, [str(block.kind) for block in plain.blocks]
    ('You\n\nknow SQL', ['heading', 'item'])
    """
    html = _BAD.sub("", html[:MOST_HTML])
    if "&lt;" in html and _ESCAPED_MARKUP.search(html):
        html = entities.unescape(html)
    if "<" not in html or not _ANY_TAG.search(html):
        return _blocks(entities.unescape(html))
    if not _BLOCK_TAG.search(html):
        html = html.replace("\n", "<br>")
    marked = _MARKED_TAG.sub(_mark, html)
    if len(html) > _MOST_PARSED or html.count("<") > _MOST_TAGS:
        return _blocks(_without_tags(marked))
    return _blocks(
        extract_plain_text(
            marked, preserve_formatting=True, list_bullets=False, alt_texts=False, noscript=True
        )
    )


def _mark(tag: re.Match[str]) -> str:
    """The tag with a mark inside, where the parser will carry it into the text."""
    closing, name = tag[1], tag[2].lower()
    if name in {"strong", "b"}:
        return f"{_PLAIN}{tag[0]}" if closing else f"{tag[0]}{_BOLD}"
    if closing:
        return tag[0]
    return f"{tag[0]}{_ITEM if name == 'li' else _HEADING}"


def _without_tags(html: str) -> str:
    """The text of a description too large or too deep for a parser; linear in its length."""
    first, *rest = _HIDDEN.split(html)
    visible = first + "".join("".join(_SHOWN.split(part, maxsplit=1)[1:]) for part in rest)
    return entities.unescape(_TAG.sub("", _BREAKING_TAG.sub("\n", visible)))


def _blocks(marked: str) -> PlainText:
    """Lines with their kind, the marks taken out; at most one blank line between two."""
    kept: list[str] = []
    blocks: list[Block] = []
    at = 0
    blank = False
    waiting = ""  # marks of a tag whose first words stand in a block of their own
    for raw in _SPACES.sub(" ", marked).splitlines():
        if not raw or raw.isspace():
            blank = bool(blocks)
            continue
        line, kind = _line(waiting + raw)
        if not line:
            blank = bool(blocks)
            waiting = "".join(mark for mark in (_ITEM, _HEADING) if mark in waiting + raw)
            continue
        waiting = ""
        if blocks:
            kept.append("\n\n" if blank else "\n")
            at += len(kept[-1])
        line = line[: MOST_TEXT - at]
        if not line.strip():
            break
        kept.append(line)
        blocks.append(Block(kind, at, at + len(line)))
        at += len(line)
        blank = False
    return PlainText("".join(kept), tuple(blocks))


def _line(raw: str) -> tuple[str, BlockKind]:
    """One line without marks and outer spaces, and what the marks said."""
    line = raw.strip()
    if line.isascii() or not any(mark in line for mark in _MARKS):
        kind = BlockKind.ITEM if _BULLET.match(line) else BlockKind.PARAGRAPH
        return line, kind
    bare = line.translate(_NO_MARKS).strip()
    if _ITEM in line:
        return bare, BlockKind.ITEM
    if _HEADING in line or _is_bold(line):
        return bare, BlockKind.HEADING
    return bare, BlockKind.ITEM if _BULLET.match(bare) else BlockKind.PARAGRAPH


_NO_MARKS = dict.fromkeys(map(ord, _MARKS))


def _is_bold(line: str) -> bool:
    """Whether every letter of a line stands between bold marks: a heading in all but name."""
    outside, bold = [], 0
    for part in re.split(f"([{_BOLD}{_PLAIN}])", line):
        if part == _BOLD:
            bold += 1
        elif part == _PLAIN:
            bold = max(bold - 1, 0)
        elif not bold:
            outside.append(part)
    return _BOLD in line and not any(char.isalnum() for part in outside for char in part)
