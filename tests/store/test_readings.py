"""What a board showed is kept: new, changed, returned, closed, or held until confirmed."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from deerstalker.domain.board import BoardState
from deerstalker.domain.history import EventKind
from deerstalker.store.port import Saved, Validators
from tests.fakes.adverts import BOARD, day, listing

A, B, C = listing("a"), listing("b", "Lamp keeper"), listing("c", "Rope buyer")


def read(store, listings, on, *, board=BOARD, is_complete=True, skipped=0):
    """One reading of a board on a day."""
    return store.save_reading(
        board, listings, seen_at=day(on), is_complete=is_complete, skipped=skipped
    )


def state_of(store, board=BOARD):
    """The board as the store knows it."""
    return next(each for each in store.boards() if each.name == board)


def history(store, shown):
    """Kinds and days of what happened to a listing."""
    return [(each.kind, each.at) for each in store.events(listings=[shown.id])]


def test_new_listings_come_back_as_they_were_shown(store):
    """What a board showed is kept verbatim, with where and when it was seen."""
    assert Saved(seen=2, new=2) == read(store, [A, B], 1)
    kept = store.kept([A.id, B.id, "unknown"])
    assert {A.id: A, B.id: B} == {key: each.listing for key, each in kept.items()}
    sighting = kept[A.id].sighting
    assert (BOARD, day(1), day(1), None) == (
        sighting.board,
        sighting.first_seen,
        sighting.last_seen,
        sighting.closed_at,
    )
    assert [each.listing for each in store.listings()] == [A, B]
    assert list(store.listings(source="ashby")) == []


def test_the_same_listings_again_change_nothing_but_the_last_sight(store):
    """A second equal reading brings nothing new and makes no history."""
    read(store, [A, B], 1)
    assert Saved(seen=2) == read(store, [B, A], 2)
    sighting = store.kept([A.id])[A.id].sighting
    assert (day(1), day(2)) == (sighting.first_seen, sighting.last_seen)
    assert [(EventKind.NEW, day(1))] == history(store, A)


def test_a_change_keeps_the_old_values_of_the_changed_fields_only(store):
    """Title, a stated value and the text changed: the version holds just those, as they were."""
    read(store, [A], 1)
    changed = replace(
        A,
        title="Tide clerk (m/w/d)",
        description_html="<p>Now with gulls.</p>",
        stated={"base_salary": "30 EUR an hour"},
    )
    assert Saved(seen=1, changed=1) == read(store, [changed], 3)
    assert changed == store.kept([A.id])[A.id].listing
    assert day(3) == store.kept([A.id])[A.id].sighting.changed_at
    (version,) = store.versions(A.id)
    assert day(3) == version.until
    assert {
        "title": A.title,
        "description_html": A.description_html,
        "stated.base_salary": "",
        "stated.employment_type": "Full-time",
    } == dict(version.fields)
    assert "title" in store.events(listings=[A.id])[-1].note


def test_versions_come_newest_first(store):
    """Each change adds a version in front."""
    for number, title in enumerate(("one", "two", "three"), 1):
        read(store, [replace(A, title=title)], number)
    assert [dict(each.fields)["title"] for each in store.versions(A.id)] == ["two", "one"]


def test_only_a_complete_reading_closes(store):
    """What is missing from a window, or beside records nobody could read, stays open."""
    read(store, [A, B], 1)
    assert read(store, [A], 2, is_complete=False).closed == 0
    assert read(store, [A], 3, skipped=1).closed == 0
    assert read(store, [A], 4).closed == 1
    sighting = store.kept([B.id])[B.id].sighting
    assert (day(4), day(1)) == (sighting.closed_at, sighting.last_seen)
    assert sighting.closed_how != ""


def test_a_closed_listing_that_is_shown_again_returned(store):
    """The return is dated, and the listing is open again with its first sight kept."""
    read(store, [A, B], 1)
    read(store, [A], 2)
    assert Saved(seen=2, returned=1) == read(store, [A, B], 3)
    assert [kind for kind, _ in history(store, B)] == [
        EventKind.NEW,
        EventKind.CLOSED,
        EventKind.RETURNED,
    ]
    sighting = store.kept([B.id])[B.id].sighting
    assert (day(1), None) == (sighting.first_seen, sighting.closed_at)


def test_an_empty_answer_after_a_full_one_is_held_until_confirmed(store):
    """Nothing closes at the first empty answer, nor at another one minutes later."""
    read(store, [A, B], 1)
    assert Saved(is_held=True) == read(store, [], 2)
    assert state_of(store).state == BoardState.EMPTY
    assert day(2) == store.kept([A.id])[A.id].sighting.missing_since
    soon = day(2) + timedelta(minutes=10)
    assert store.save_reading(BOARD, [], seen_at=soon, is_complete=True).is_held
    assert Saved(closed=2) == read(store, [], 3)
    assert state_of(store).open_listings == 0


def test_a_full_answer_ends_the_holding(store):
    """After an outage the board shows its adverts again: nothing had closed, nothing returns."""
    read(store, [A, B], 1)
    read(store, [], 2)
    assert Saved(seen=2) == read(store, [A, B], 3)
    assert None is store.kept([A.id])[A.id].sighting.missing_since
    assert Saved(is_held=True) == read(store, [], 4)


def test_not_modified_sees_every_open_listing_again(store):
    """A 304 stands for the listings of the last answer; closed ones stay closed."""
    read(store, [A, B], 1)
    read(store, [A], 2)
    assert Saved(seen=1) == store.save_unchanged(BOARD, seen_at=day(3))
    assert day(3) == store.kept([A.id])[A.id].sighting.last_seen
    assert day(1) == store.kept([B.id])[B.id].sighting.last_seen
    assert state_of(store).state == BoardState.UNCHANGED


def test_not_modified_after_an_empty_answer_is_still_empty(store):
    """The page that is as last time is the empty one, so it confirms."""
    read(store, [A], 1)
    read(store, [], 2)
    assert Saved(closed=1) == store.save_unchanged(BOARD, seen_at=day(3))


def test_a_failure_leaves_listings_as_they_are_and_says_since_when(store):
    """Two failures of a kind have begun with the first; a success ends them."""
    read(store, [A], 1)
    for on in (2, 3):
        store.save_failure(BOARD, BoardState.CHANGED, "a login page", seen_at=day(on))
    board = state_of(store)
    assert (BoardState.CHANGED, day(2), day(3), day(1), "a login page", 1) == (
        board.state,
        board.since,
        board.fetched_at,
        board.read_at,
        board.why,
        board.open_listings,
    )
    read(store, [A], 4)
    assert (state_of(store).state, state_of(store).why) == (BoardState.READ, "")


def test_a_listing_stays_with_the_board_that_showed_it_first(store):
    """A second spelling of a board neither changes nor closes what the first one shows."""
    other = "lever/Harbour"
    read(store, [A], 1)
    same = replace(A, hiring_organization="harbour")
    assert Saved(seen=1) == read(store, [same], 1, board=other)
    assert read(store, [B], 2, board=other).closed == 0
    assert store.kept([A.id])[A.id].listing == A


def test_a_listing_goes_to_the_board_that_still_shows_it(store):
    """When its first board is not read any more, the other one keeps it up to date."""
    other = "lever/Harbour"
    read(store, [A], 1)
    same = replace(A, hiring_organization="harbour")
    assert read(store, [same], 20, board=other).changed == 1
    assert read(store, [B], 21, board=other).closed == 1


def test_validators_are_kept_with_the_listings_they_stand_for(store):
    """What an answer gave comes back; an answer that gave nothing is forgotten."""
    url = "https://api.lever.co/v0/postings/harbour"
    given = {url: Validators(etag='"7"')}
    store.save_reading(BOARD, [A], seen_at=day(1), is_complete=True, validators=given)
    assert Validators(etag='"7"') == store.validators(url)
    gone = {url: Validators()}
    store.save_reading(BOARD, [A], seen_at=day(2), is_complete=True, validators=gone)
    assert None is store.validators(url)


def test_events_are_counted_and_bounded_by_a_moment(store):
    """Only what happened after the moment counts."""
    read(store, [A, B], 1)
    read(store, [A, C], 2)
    assert store.count_events() == {EventKind.NEW: 3, EventKind.CLOSED: 1}
    assert store.count_events(after=day(1)) == {EventKind.NEW: 1, EventKind.CLOSED: 1}
    assert {B.id, C.id} == {event.listing for event in store.events(after=day(1))}


def test_thousands_of_listings_in_one_reading(store):
    """More listings than a statement takes parameters are kept, seen again and closed."""
    many = [listing(str(number)) for number in range(12_000)]
    assert read(store, many, 1).new == 12_000
    assert Saved(seen=12_000) == read(store, many, 2)
    assert read(store, many[:1], 3).closed == 11_999
