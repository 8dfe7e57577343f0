"""The Sources page, asked as a browser asks, without one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from deerstalker.doors.web.page import open_page
from deerstalker.settings import Settings
from deerstalker.sources.intake.text import intake_of_text
from deerstalker.sources.keys import Keys

NOW = datetime(2026, 11, 20, tzinfo=UTC)
REMOTIVE = "Adverts from Remotive (https://remotive.com)"
ADDRESS = "http://127.0.0.1:8642"


@pytest.fixture
def client(tmp_path: Path) -> Iterator[TestClient]:
    """A page over an empty data directory; what it posts comes from itself."""
    page = open_page(Settings(home=tmp_path, keys=Keys({"themuse_key": "s3cretOfMine"})))
    with TestClient(page, base_url=ADDRESS, headers={"Origin": ADDRESS}) as client:
        yield client
    page.state.rooms.own.store.close()


def followed(client: TestClient) -> set[str]:
    """The names of the boards that are followed."""
    return {board.name for board in client.app.state.rooms.own.store.boards(only_on=True)}


def test_a_board_is_found_by_words_and_followed(client: TestClient) -> None:
    """What is found has a button; followed, it says so."""
    page = client.get("/boards", params={"q": "pilothq"}).text
    assert 'name="name" value="greenhouse/pilothq"' in page
    after = client.post("/boards/add", data={"name": "greenhouse/pilothq"})
    assert after.status_code == 200
    assert followed(client) == {"greenhouse/pilothq"}
    found = client.get("/boards", params={"q": "pilothq"}).text
    assert '<span class="soft">followed</span>' in found


def test_a_careers_address_is_followed_as_its_board(client: TestClient) -> None:
    """A person need not know how boards are named."""
    client.post("/boards/add", data={"name": "https://jobs.ashbyhq.com/1password/84-x"})
    assert followed(client) == {"ashby/1password"}


def test_a_source_that_ships_off_says_why_and_can_be_switched_on(client: TestClient) -> None:
    """Refused with the reason before, followed after."""
    refused = client.post("/boards/add", data={"name": "breezy/acme"})
    assert refused.status_code == 400
    assert "no terms that allow its use" in refused.text
    client.post("/boards/switch", data={"source": "breezy", "on": "true"})
    assert "switched by you" in client.get("/boards").text
    client.post("/boards/add", data={"name": "breezy/acme"})
    assert followed(client) == {"breezy/acme"}


def test_the_page_says_which_keys_are_there_and_shows_none(client: TestClient) -> None:
    """One key is set, the others are named as missing."""
    page = client.get("/boards").text
    assert "Your key is there." in page
    assert "Not there: adzuna_id and adzuna_key" in page
    assert "s3cretOfMine" not in page


def adverts(client: TestClient) -> list[tuple[str, str, str]]:
    """Title, address and words of what was added."""
    kept = client.app.state.rooms.own.store.listings(source="hand")
    return [(k.listing.title, k.listing.url, k.listing.description_html) for k in kept]


def test_a_pasted_advert_is_kept_under_its_address(client: TestClient) -> None:
    """A text is taken as it is; strangers' marks are escaped wherever it is shown."""
    text = "Typist <i>\n\nType at home."
    done = client.post("/adverts/add", data={"address": "https://a.example/1", "text": text})
    client.app.state.rooms.own.collector.wait(60)
    assert done.status_code == 200
    ((title, url, words),) = adverts(client)
    assert (title, url) == ("Typist <i>", "https://a.example/1")
    assert words.endswith("<p>Type at home.</p>")
    (opening,) = client.app.state.rooms.own.store.openings()
    page = client.get(f"/openings/{opening.id}").text
    assert "Typist &lt;i&gt;" in page
    assert "Typist <i>" not in page


def test_a_case_file_names_the_source_that_asks_for_it(client: TestClient) -> None:
    """The credit is a link to the source; a source that asks for none has none."""
    own = client.app.state.rooms.own
    for source in ("remotive", "lever"):
        title = f"Typist {source}"
        listing = replace(
            intake_of_text(f"{title}\n\nType.", "x").listings[0],
            id=f"{source}-1",
            source=source,
            url=f"https://a.example/{source}",
        )
        own.store.save_reading(source, [listing], seen_at=NOW, is_complete=False)
    own.collector.refresh()
    own.collector.wait(60)
    credit = f'<a href="https://remotive.com" rel="noreferrer noopener external">{REMOTIVE}</a>'
    assert credit in client.get("/openings/remotive-1").text
    assert REMOTIVE not in client.get("/openings/lever-1").text


def test_an_empty_form_says_what_to_paste(client: TestClient) -> None:
    """Nothing is kept."""
    done = client.post("/adverts/add", data={"address": "", "text": " "})
    assert done.status_code == 400
    assert "first line" in done.text
    assert adverts(client) == []


def test_the_bookmarklet_only_fills_the_form(client: TestClient) -> None:
    """What another page sends along is shown escaped, and kept only after a click."""
    given = {"address": "https://a.example/1", "text": "</textarea><script>x</script>"}
    page = client.get("/adverts/new", params=given).text
    assert "&lt;/textarea&gt;&lt;script&gt;" in page
    assert "javascript:void(open(&#39;http" in page or "javascript:void(open('http" in page
    assert "/adverts/new?address=" in page
    assert adverts(client) == []


def test_an_advert_cannot_be_added_by_another_site(client: TestClient) -> None:
    """A form from elsewhere is refused."""
    evil = {"Origin": "https://evil.example"}
    done = client.post("/adverts/add", data={"text": "Typist"}, headers=evil)
    assert done.status_code == 403
    assert adverts(client) == []
