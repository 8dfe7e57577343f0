"""What an answer's bytes say: JSON, XML or a feed, as plain dictionaries, lists and texts.

Knows no source and reads no meaning; an answer in another language is a ValueError.
"""

from __future__ import annotations

import io
import json
import re
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import feedparser
import msgspec
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

_MOST_DEPTH = (
    200  # no board nests deeper than some twenty; a hundred thousand would end the process
)
_LINKED = re.compile(
    rb"<script[^>]*application/ld\+json[^>]*>(.*?)</script>", re.DOTALL | re.IGNORECASE
)
_HOLDERS = ("@graph", "mainEntity", "itemListElement", "item")
_DECLARATION = re.compile(rb"<!(?:DOCTYPE|ENTITY)", re.IGNORECASE)
_FEED_END = re.compile(rb"</(?:\w+:)?(?:rss|feed|RDF)>\s*$")
_quick = msgspec.json.Decoder()


class Wire(StrEnum):
    """The languages that sources answer in."""

    JSON = "json"
    XML = "xml"
    FEED = "feed"
    PAGE = "page"


def document_of(body: bytes, wire: Wire) -> Any:
    """The answer as dictionaries, lists, texts and numbers.

    An XML element with children or attributes is a dictionary by tag, with the prefix that the
    document itself writes ("tt:city"); a tag that repeats holds a list; any other is its text.
    A feed of any kind (RSS, RDF, Atom) has its entries under "entries", with feedparser's names;
    a page for people has the JobPostings of schema.org that it carries under "postings".

    Raises:
        ValueError: where the bytes are not in that language, nest too deep, or try a DTD.
    """
    return {Wire.JSON: _json, Wire.XML: _xml, Wire.FEED: _feed, Wire.PAGE: _page}[wire](body)


def _json(body: bytes) -> Any:
    if body.lstrip()[:1] == b"<":
        raise ValueError("a page for people came where JSON was expected")
    try:
        return _quick.decode(body)
    except RecursionError as error:
        raise ValueError("nested too deep") from error
    except (msgspec.DecodeError, UnicodeDecodeError):
        pass
    try:  # half a surrogate pair or a byte order mark: the slower reader forgives both
        return json.loads(body.decode("utf-8-sig", "replace"))
    except RecursionError as error:
        raise ValueError("nested too deep") from error


def _xml(body: bytes) -> Any:
    prefixes: dict[str, str] = {}
    stack: list[Element] = []
    root: Element | None = None
    try:
        for event, node in iterparse(
            io.BytesIO(body), events=("start-ns", "start", "end"), forbid_dtd=True
        ):
            if event == "start-ns":
                prefixes.setdefault(node[1], node[0])
            elif event == "start":
                stack.append(node)
                if len(stack) > _MOST_DEPTH:
                    raise ValueError("nested too deep")
            else:
                root = stack.pop()
    except DefusedXmlException as error:
        raise ValueError("a document type or entity, which no board needs") from error
    except SyntaxError as error:  # what ElementTree's ParseError is
        raise ValueError(f"not XML: {error}") from error
    return {} if root is None else {_tag(root, prefixes): _value(root, prefixes)}


def _feed(body: bytes) -> Any:
    """Many feeds are not quite XML; feedparser forgives what a strict reader would not.

    A feed that is cut off or declares entities is told by its text, as feedparser forgives both.
    """
    if _DECLARATION.search(body):
        raise ValueError("a document type or entity, which no feed needs")
    if not _FEED_END.search(body[-100:]):
        raise ValueError("not a feed, or one that is cut off")
    found = feedparser.parse(body, sanitize_html=False, resolve_relative_uris=False)
    if not found.version:
        raise ValueError("not a feed")
    return {"entries": [dict(entry) for entry in found.entries]}


def _page(body: bytes) -> Any:
    """A page without a JobPosting is another page: gone, a login, or one that says no more."""
    postings: list[Any] = []
    for block in _LINKED.findall(body):
        written = block.decode("utf-8", "replace").strip().removeprefix("<!--")
        try:  # sites let raw line ends and comments into it
            content = json.loads(written.removesuffix("-->"), strict=False)
        except (ValueError, RecursionError):
            continue
        postings += _postings(content, 0)
    if not postings:
        raise ValueError("the page carries no JobPosting")
    return {"postings": postings}


def _postings(content: Any, depth: int) -> list[Any]:
    """JobPostings, also those inside lists and graphs."""
    if isinstance(content, list):
        return [found for member in content for found in _postings(member, depth + 1)]
    if not isinstance(content, dict) or depth > _MOST_DEPTH:
        return []
    kind = content.get("@type")
    if kind == "JobPosting" or (isinstance(kind, list) and "JobPosting" in kind):
        return [content]
    return [found for key in _HOLDERS for found in _postings(content.get(key), depth + 1)]


def _tag(element: Element, prefixes: dict[str, str]) -> str:
    if not element.tag.startswith("{"):
        return element.tag
    namespace, _, name = element.tag[1:].partition("}")
    prefix = prefixes.get(namespace, "")
    return f"{prefix}:{name}" if prefix else name


def _value(element: Element, prefixes: dict[str, str]) -> Any:
    if len(element) == 0 and not element.attrib:
        return element.text or ""
    found: dict[str, Any] = dict(element.attrib)
    if element.text and element.text.strip():
        found["#text"] = element.text
    for child in element:
        tag, value = _tag(child, prefixes), _value(child, prefixes)
        if tag not in found:
            found[tag] = value
        elif isinstance(found[tag], list):
            found[tag].append(value)
        else:
            found[tag] = [found[tag], value]
    return found
