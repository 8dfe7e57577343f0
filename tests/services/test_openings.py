"""A person's word on which adverts are the same opening."""

from __future__ import annotations

import pytest

from deerstalker.domain.errors import InvalidInput, NotFound
from deerstalker.services.openings import join, split
from deerstalker.services.refresh import refresh
from deerstalker.store.sql_store import SqlStore
from tests.fakes.adverts import BOARD, day, listing
from tests.merging.adverts import BOATS, BOOKS

BOOKKEEPER = listing("a", "Bookkeeper", description_html=f"<p>{BOOKS}</p>")
COPY = listing("b", "Bookkeeper", description_html=f"<p>{BOOKS}</p>")
BOATMAN = listing("c", "Boat overhaul planner", description_html=f"<p>{BOATS}</p>")


@pytest.fixture
def filled(store: SqlStore) -> SqlStore:
    """Two copies of one advert, and another one."""
    store.save_reading(BOARD, [BOOKKEEPER, COPY, BOATMAN], seen_at=day(1), is_complete=True)
    refresh(store)
    assert store.opening(BOOKKEEPER.id).listings == store.opening(COPY.id).listings
    return store


def test_a_split_stays_after_everything_is_merged_anew(filled: SqlStore) -> None:
    """The word is kept: a third advert that causes a new merge does not undo it."""
    split(filled, COPY.id, now=day(2))
    filled.save_reading(
        BOARD, [BOOKKEEPER, COPY, BOATMAN, listing("d", "Crane clerk")], seen_at=day(3),
        is_complete=True,
    )  # fmt: skip
    refresh(filled)
    assert filled.opening(BOOKKEEPER.id).id != filled.opening(COPY.id).id


def test_split_then_join_gives_the_same_again(filled: SqlStore) -> None:
    """The later word stands above the earlier; no listing is lost on the way."""
    before = filled.opening(COPY.id)
    split(filled, COPY.id, now=day(2))
    after = join(filled, BOOKKEEPER.id, COPY.id, now=day(3))
    assert (after.id, after.listings) == (before.id, before.listings)


def test_what_no_rule_would_merge_can_be_joined(filled: SqlStore) -> None:
    """A person's word stands above titles and texts, and is shown as the reason."""
    joined = join(filled, BOOKKEEPER.id, BOATMAN.id, now=day(2))
    assert set(joined.listings) == {BOOKKEEPER.id, COPY.id, BOATMAN.id}
    assert any("you said" in reason for link in joined.links for reason in link.reasons)


def test_what_stands_alone_cannot_be_split(filled: SqlStore) -> None:
    """The error says so, and nothing is kept."""
    with pytest.raises(InvalidInput, match="alone"):
        split(filled, BOATMAN.id, now=day(2))
    assert filled.merge_labels() == ()


def test_an_opening_with_copies_must_be_split_by_listing(filled: SqlStore) -> None:
    """The error names the listings to choose from."""
    with pytest.raises(InvalidInput, match=COPY.id):
        split(filled, filled.opening(COPY.id).id, now=day(2))


def test_unknown_openings_are_not_found(filled: SqlStore) -> None:
    """Neither verb invents an opening."""
    with pytest.raises(NotFound):
        split(filled, "o-nowhere", now=day(2))
    with pytest.raises(NotFound):
        join(filled, COPY.id, "o-nowhere", now=day(2))
