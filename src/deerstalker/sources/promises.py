"""What every adapter promises, for its tests here and in other houses.

An adapter of one's own is tested by handing its pages to ``broken_promises`` and ``damaged``.
"""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any
from xml.etree.ElementTree import Element, SubElement, tostring

from defusedxml.ElementTree import fromstring

from deerstalker.domain.errors import SourceError
from deerstalker.sources.kit import Adapter, Page, read_page
from deerstalker.sources.wire import Wire, document_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deerstalker.domain.listing import Listing

_IN_A_PAGE = b'<html><script type="application/ld+json">%s</script></html>'
_REPLACEMENTS: tuple[Any, ...] = (None, "word", [], ["word"], {}, {"word": 1}, 7, -0.5, True)


def broken_promises(adapter: Adapter, page: Page) -> tuple[str, ...]:
    """What an adapter breaks on a page that it should read: nothing, if all is well."""
    source, reading = adapter.source, read_page(adapter, page)
    identifiers = [each.identifier for each in reading.listings]
    found = [
        f"{each.identifier}: no https address" for each in reading.listings if not _https(each)
    ]
    if len(set(identifiers)) < len(identifiers):
        found.append("two listings with one identifier")
    if any(each.source != source.id for each in reading.listings):
        found.append("a listing of another source")
    if read_page(adapter, page) != reading:
        found.append("another answer at the second time")
    needed = ("name", "homepage", "terms")
    found += [f"the card has no {name}" for name in needed if not getattr(source, name)]
    if not source.default_on and not source.off_reason:
        found.append("off, and the card does not say why")
    return tuple(found)


def _https(listing: Listing) -> bool:
    return listing.url.startswith("https://")


def broken_by(adapter: Adapter, page: Page) -> tuple[str, ...]:
    """What an adapter breaks on a damaged page: it may give less, or say that it cannot read."""
    try:
        reading = read_page(adapter, page)
    except SourceError:
        return ()
    failures = [each.why for each in reading.skipped if "in the adapter" in each.why]
    hollow = [
        f"{each.identifier!r} has no identifier, title or url"
        for each in reading.listings
        if not (each.identifier and each.title and each.url.startswith("http"))
    ]
    return tuple(failures + hollow)


def damaged(body: bytes, wire: Wire) -> Iterator[bytes]:
    """The page with each of its values in turn gone, or replaced by one of another kind."""
    if wire in {Wire.XML, Wire.FEED}:
        yield from _damaged_xml(body)
        return
    is_page = wire is Wire.PAGE
    content = document_of(body, wire)["postings"] if is_page else json.loads(body)
    for path in _paths(content):
        for worse in _worse(content, path):
            written = json.dumps(worse).encode()
            yield _IN_A_PAGE % written if is_page else written


def _paths(content: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    members: Iterable[tuple[Any, Any]] = content.items() if isinstance(content, dict) else ()
    if isinstance(content, list):
        members = enumerate(content)
    for key, member in members:
        yield (*path, key)
        yield from _paths(member, (*path, key))


def _worse(content: Any, path: tuple[Any, ...]) -> Iterator[Any]:
    for replacement in _REPLACEMENTS:
        other = copy.deepcopy(content)
        _parent(other, path)[path[-1]] = replacement
        yield other
    other = copy.deepcopy(content)
    del _parent(other, path)[path[-1]]
    yield other


def _parent(content: Any, path: tuple[Any, ...]) -> Any:
    for key in path[:-1]:
        content = content[key]
    return content


def _damaged_xml(body: bytes) -> Iterator[bytes]:
    count = sum(1 for _ in fromstring(body).iter())
    for position in range(1, count):
        for change in (_dropped, _emptied, _nested, _doubled):
            root = fromstring(body)
            parents = {child: parent for parent in root.iter() for child in parent}
            element = list(root.iter())[position]
            change(parents[element], element)
            yield tostring(root)


def _dropped(parent: Element, element: Element) -> None:
    parent.remove(element)


def _emptied(_: Element, element: Element) -> None:
    element.clear()


def _nested(_: Element, element: Element) -> None:
    SubElement(element, "word").text = "word"


def _doubled(parent: Element, element: Element) -> None:
    parent.append(copy.deepcopy(element))
