"""The Sources page, asked as a browser asks, without one."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from deerstalker.doors.web.page import open_page
from deerstalker.settings import Settings
from deerstalker.sources.keys import Keys

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
