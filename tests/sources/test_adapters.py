"""Every adapter: what it makes of two pages, what it promises, and what damage does to it."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from deerstalker.domain.errors import SourceError
from deerstalker.sources import catalog
from deerstalker.sources.kit import Adapter, Page, Wire, read_page
from deerstalker.sources.promises import broken_by, broken_promises, damaged

if TYPE_CHECKING:
    from collections.abc import Iterator

HERE = Path(__file__).parent / "pages"
SOURCES = sorted(catalog.sources())
PAGES = ("ordinary", "odd")
ENDINGS = {Wire.JSON: "json", Wire.XML: "xml", Wire.FEED: "xml", Wire.PAGE: "html"}


def adapter_and_page(source_id: str, name: str) -> tuple[Adapter, Page]:
    """An adapter and one of its two pages, fetched for a board whose every need is "acme"."""
    adapter = catalog.adapter(source_id)
    source = adapter.source
    needs = dict.fromkeys(source.needs, "acme")
    ending = ENDINGS[source.wire]
    body = (HERE / source_id / f"{name}.{ending}").read_bytes()
    url = source.addresses(needs, dict.fromkeys(source.keys, "key"))[0]
    return adapter, Page(body=body, url=url, needs=needs)


def shown(reading: Any) -> dict[str, Any]:
    """A reading as JSON that a person can check."""
    return {
        "listings": [
            {
                key: dict(value) if key == "stated" else value
                for key in each.__dataclass_fields__
                if (value := getattr(each, key))
            }
            for each in reading.listings
        ],
        "skipped": [asdict(each) for each in reading.skipped],
        "next_url": reading.next_url,
    }


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("source_id", SOURCES)
def test_reads_its_pages_as_it_always_did(
    source_id: str, name: str, request: pytest.FixtureRequest
) -> None:
    """Each page gives exactly the listings that stand in its golden file."""
    golden = HERE / source_id / f"{name}.golden.json"
    found = shown(read_page(*adapter_and_page(source_id, name)))
    if request.config.getoption("--update-golden"):
        golden.write_text(json.dumps(found, indent=1, ensure_ascii=False) + "\n", "utf-8")
    if not golden.exists():
        pytest.fail(f"{golden} is missing; with --update-golden it becomes\n{found}")
    assert json.loads(golden.read_text("utf-8")) == found


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("source_id", SOURCES)
def test_keeps_its_promises(source_id: str, name: str) -> None:
    """Listings are there, with their own ids and https addresses, the same at every reading."""
    adapter, page = adapter_and_page(source_id, name)
    assert broken_promises(adapter, page) == ()
    assert 1 <= len(read_page(adapter, page).listings) <= 5


@pytest.mark.parametrize("name", PAGES)
@pytest.mark.parametrize("source_id", SOURCES)
def test_damage_makes_less_and_never_nonsense(source_id: str, name: str) -> None:
    """Any value gone or of another kind gives a poorer listing, a skipped record or an error."""
    adapter, page = adapter_and_page(source_id, name)
    bodies = list(damaged(page.body, adapter.source.wire))
    assert len(bodies) > 50
    for body in bodies:
        worse = Page(body=body, url=page.url, needs=page.needs)
        assert broken_by(adapter, worse) == (), body[:2000]


@pytest.mark.parametrize("source_id", SOURCES)
def test_half_a_page_and_a_login_page_are_no_boards(source_id: str) -> None:
    """What is cut off, another page or nothing at all is said to be unreadable, not empty."""
    adapter, page = adapter_and_page(source_id, "ordinary")
    login = b"<html><title>Please sign in</title><body><br>Sign in</body></html>"
    for body in (page.body[: len(page.body) // 2], login, b"", b"[" * 100_000, b"null", b"{}"):
        with pytest.raises(SourceError):
            read_page(adapter, Page(body=body, url=page.url, needs=page.needs))


@pytest.mark.parametrize("source_id", SOURCES)
def test_an_adapter_fits_on_a_few_screens(source_id: str) -> None:
    """No adapter is longer than 150 lines."""
    module = catalog.adapter(source_id).parse.__code__.co_filename
    assert len(Path(module).read_text("utf-8").splitlines()) <= 150


def captured(shared: Path, source_id: str) -> Iterator[Path]:
    """The answers that others recorded from a source."""
    folders = {
        "hn": "hackernews",
        "hn_freelancer": "hackernews",
        "fourdayweek": "4dayweek",
        "feed": "generic_feed",
        "page": "jsonld",
    }
    folder = folders.get(source_id, source_id)
    wanted = {"json": (".json",), "xml": (".xml", ".rss", ".atom"), "html": (".html",)}[
        ENDINGS[catalog.adapter(source_id).source.wire]
    ]
    for path in sorted((shared / "captures" / folder).glob("*")):
        if path.suffix in wanted:
            yield path


@pytest.mark.material
@pytest.mark.parametrize("source_id", SOURCES)
def test_recorded_answers_give_listings_or_a_clear_error(shared: Path, source_id: str) -> None:
    """Whatever others recorded from the source is read, or said to be of another shape."""
    adapter = catalog.adapter(source_id)
    needs = dict.fromkeys(adapter.source.needs, "acme")
    for path in captured(shared, source_id):
        page = Page(body=path.read_bytes(), url=f"https://{source_id}.example/", needs=needs)
        assert broken_by(adapter, page) == (), path.name
