"""What is made from listings is kept, and waits to be made anew when what it stands on moves."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deerstalker.domain.decision import DecisionKind
from deerstalker.domain.errors import NotFound
from deerstalker.domain.history import EventKind
from deerstalker.domain.opening import Link, Opening
from deerstalker.merging.portrait import portrait_of
from deerstalker.store.port import MergeLabel
from tests.fakes.adverts import ANA, BOARD, day, listing, opening, posting, verdict

A, B, C = listing("a"), listing("b", "Lamp keeper"), listing("c", "Rope buyer")
ALL = [A, B, C]


@pytest.fixture
def filled(store):
    """Three listings, read by version 1, each an opening of its own."""
    store.save_reading(BOARD, ALL, seen_at=day(1), is_complete=True)
    store.save_postings([posting(each) for each in ALL], 1)
    store.save_openings([opening(str(n), [each]) for n, each in enumerate(ALL)], 1)
    return store


def show(store, *listings, on=2):
    """Another reading of the board."""
    store.save_reading(BOARD, listings, seen_at=day(on), is_complete=True)


def unread(store, version=1):
    """Ids of what waits to be read."""
    found = [each.id for each in store.unread(version)]
    assert store.count_unread(version) == len(found)
    return found


def test_listings_wait_until_they_are_read(store):
    """A listing is unread until its posting is kept."""
    show(store, A, B)
    assert unread(store) == [A.id, B.id]
    store.save_postings([posting(A)], 1)
    assert unread(store) == [B.id]
    assert store.postings([A.id, B.id]) == {A.id: posting(A)}


def test_a_changed_listing_is_unread_and_its_old_reading_is_not_shown(filled):
    """Quotes of the old words must not be shown beside the new ones."""
    show(filled, replace(A, title="Tide counter"), B, C)
    assert unread(filled) == [A.id]
    assert set(filled.postings([each.id for each in ALL])) == {B.id, C.id}


def test_another_reader_version_reads_everything_anew(filled):
    """A changed rule counts the version up."""
    assert unread(filled) == []
    assert unread(filled, 2) == [A.id, B.id, C.id]


def test_a_reading_of_words_that_have_changed_since_is_not_kept(filled):
    """A slow reader may finish after the next collect: its posting is of the past."""
    late = posting(A)
    changed = replace(A, title="Tide counter")
    show(filled, changed, B, C)
    filled.save_postings([late], 1)
    assert unread(filled) == [A.id]


def test_iterating_while_writing_is_possible(store):
    """Reading as one goes sees every listing once, however many are written meanwhile."""
    many = [listing(str(number)) for number in range(1_200)]
    show(store, *many)
    seen = []
    for each in store.unread(1):
        seen.append(each)
        if len(seen) % 100 == 0:
            store.save_postings([posting(one) for one in seen[-100:]], 1)
    assert seen == many
    assert store.count_unread(1) == 0


def test_openings_come_back_with_their_links(filled):
    """An opening is found by its id and by each of its listings."""
    links = (Link(a=A.id, b=B.id, reasons=("same body",)),)
    both = Opening(id="o-both", listings=(B.id, A.id), links=links)
    filled.save_openings([both], 1)
    assert [filled.opening(key) for key in ("o-both", A.id, B.id)] == [both] * 3
    assert filled.openings_of([A.id, C.id]) == {A.id: "o-both", C.id: "o-2"}
    assert {each.id for each in filled.openings()} == {"o-both", "o-2"}


def test_a_former_id_leads_to_what_its_listing_became_part_of(filled):
    """Links to openings that were merged or split go on working."""
    filled.save_openings([opening("both", [A, B])], 1)
    assert filled.opening("o-1").id == "o-both"
    filled.save_openings([opening("0", [A]), opening("new", [B])], 1)
    assert [filled.opening(key).id for key in ("o-0", "o-1")] == ["o-0", "o-new"]


def test_an_unknown_opening_is_not_found(filled):
    """The error says what to do."""
    with pytest.raises(NotFound, match="search"):
        filled.opening("o-nowhere")


def test_what_is_read_anew_waits_to_be_merged_anew(filled):
    """So does everything when the merging itself changed."""
    assert filled.unmerged(1) == ()
    filled.save_postings([posting(B, "Keep the lamps.")], 1)
    assert filled.unmerged(1) == (B.id,)
    assert filled.unmerged(2) == (A.id, B.id, C.id)


def test_listings_of_a_replaced_opening_wait_to_be_merged(filled):
    """Nobody is lost when an opening is replaced by one that leaves a listing out."""
    filled.save_openings([opening("both", [A, B])], 1)
    filled.save_openings([opening("0", [A])], 1)
    assert filled.unmerged(1) == (B.id,)


def test_a_persons_word_on_a_pair_is_kept_and_sends_both_back(filled):
    """The latest word on a pair counts, whichever way round it was said."""
    yes = MergeLabel(a=A.id, b=B.id, is_same=True, at=day(2))
    no = MergeLabel(a=B.id, b=A.id, is_same=False, at=day(3))
    filled.save_merge_label(yes)
    assert filled.unmerged(1) == (A.id, B.id)
    filled.save_merge_label(no)
    assert filled.merge_labels() == (no,)


def test_portraits_are_kept_by_reading_and_version(filled):
    """A portrait counts while its reading is the present one."""
    drawn = [portrait_of(each) for each in filled.unportrayed(1)]
    filled.save_portraits(drawn, 1)
    assert list(filled.unportrayed(1)) == []
    (kept,) = (each for each in filled.portraits(1) if each.id == A.id)
    assert (kept.title, kept.organizations, kept.shingles.tolist()) == (
        drawn[0].title,
        drawn[0].organizations,
        drawn[0].shingles.tolist(),
    )
    filled.save_postings([posting(A, "Other words.")], 1)
    assert [each.listing.id for each in filled.unportrayed(1)] == [A.id]
    assert {each.id for each in filled.portraits(1)} == {B.id, C.id}
    assert filled.portraits(2) == ()


def test_people_come_back_as_they_were_kept(store):
    """All fields of all people, by id."""
    store.save_person(ANA)
    bo = replace(ANA, id="bo", local_hours=(9.0, 17.5), hates=("phone_heavy",))
    store.save_person(bo)
    assert store.people() == (ANA, bo)
    assert store.person("bo") == bo
    with pytest.raises(NotFound):
        store.person("nobody")


def unjudged(store, person=ANA, version=1):
    """Ids of what waits to be judged."""
    found = [each.listing.id for each in store.unjudged(person, version)]
    assert store.count_unjudged(person, version) == len(found)
    return found


def test_verdicts_wait_for_what_they_stand_on(filled):
    """A verdict is stale when the reading, the person or the judging changed."""
    filled.save_person(ANA)
    made = [verdict(ANA, each, score) for each, score in zip(ALL, (1.0, 3.0, 2.0), strict=True)]
    assert unjudged(filled) == [A.id, B.id, C.id]
    filled.save_verdicts(ANA, made, 1)
    assert unjudged(filled) == []
    assert filled.verdicts("ana", [B.id]) == {B.id: made[1]}
    assert [each.score for each in filled.all_verdicts("ana")] == [3.0, 2.0, 1.0]
    filled.save_postings([posting(C, "Buy ropes.")], 1)
    assert unjudged(filled) == [C.id]
    assert unjudged(filled, version=2) == [A.id, B.id, C.id]
    assert unjudged(filled, replace(ANA, hates=("driving",))) == [A.id, B.id, C.id]


def test_closed_listings_are_not_judged(filled):
    """What cannot be applied for needs no verdict."""
    show(filled, A)
    assert unjudged(filled) == [A.id]


def test_the_latest_decision_counts_and_can_be_undone(filled):
    """Undoing brings back what the decision replaced, then nothing."""
    filled.save_person(ANA)
    saved = filled.save_decision("ana", A.id, DecisionKind.SAVED, "", at=day(2))
    hidden = filled.save_decision("ana", A.id, DecisionKind.HIDDEN, "too loud", at=day(3))
    other = filled.save_decision("ana", B.id, DecisionKind.APPLIED, "", at=day(4))
    assert filled.decisions("ana") == {A.id: hidden, B.id: other}
    assert [filled.undo_decision("ana", at=day(5)) for _ in range(2)] == [other, hidden]
    assert filled.decisions("ana") == {A.id: saved}
    assert [filled.undo_decision("ana", at=day(5)) for _ in range(2)] == [saved, None]


def test_a_decision_needs_a_person_and_a_listing(filled):
    """Neither is made up."""
    with pytest.raises(NotFound, match="person"):
        filled.save_decision("nobody", A.id, DecisionKind.SAVED, "", at=day(2))
    filled.save_person(ANA)
    with pytest.raises(NotFound, match="listing"):
        filled.save_decision("ana", "lever-0", DecisionKind.SAVED, "", at=day(2))


def test_a_visit_never_moves_back(filled):
    """A page left open since yesterday does not make today new again."""
    filled.save_person(ANA)
    assert filled.last_visit("ana") is None
    filled.save_visit("ana", day(5))
    filled.save_visit("ana", day(3))
    assert filled.last_visit("ana") == day(5)


def test_a_deleted_person_leaves_nothing_behind(filled):
    """Verdicts, decisions and visits go with the person; a namesake begins anew."""
    filled.save_person(ANA)
    filled.save_verdicts(ANA, [verdict(ANA, A, 1.0)], 1)
    filled.save_decision("ana", A.id, DecisionKind.SAVED, "", at=day(2))
    filled.save_visit("ana", day(2))
    filled.delete_person("ana")
    assert filled.people() == ()
    filled.save_person(ANA)
    assert (filled.verdicts("ana", [A.id]), filled.decisions("ana")) == ({}, {})
    assert filled.last_visit("ana") is None


def test_fetch_states_and_pages_are_kept_by_key(store):
    """The latest text under a key, the latest page of a board."""
    assert store.fetch_state("host:lever.co") == ""
    for state in ("first", "second"):
        store.save_fetch_state("host:lever.co", state)
    assert store.fetch_state("host:lever.co") == "second"
    for body in (b"<html>1", b"<html>2"):
        store.save_page(BOARD, body, "a login page", at=day(1))
    assert store.pages() == ((BOARD, "a login page", b"<html>2"),)


def test_boards_are_followed_dropped_and_followed_again(store):
    """Only those that were not on count; a dropped board keeps its name."""
    assert store.add_boards(["lever/x", "lever/y", "lever/x"], tags=["boats"], at=day(1)) == 2
    assert store.add_boards(["lever/x", "lever/z"], at=day(2)) == 1
    assert store.drop_boards(["lever/x", "lever/unknown"]) == 1
    assert [each.name for each in store.boards(only_on=True)] == ["lever/y", "lever/z"]
    assert [each.is_on for each in store.boards()] == [False, True, True]
    assert store.add_boards(["lever/x"], at=day(3)) == 1
    assert store.boards()[0].tags == ("boats",)


def test_a_sound_store_says_nothing_and_counts_itself(filled):
    """The counts are those of what the tests put in."""
    assert filled.check() == ()
    counts = filled.counts()
    assert (
        counts.listings,
        counts.open_listings,
        counts.postings,
        counts.openings,
        counts.people,
    ) == (3, 3, 3, 3, 0)


def test_an_advert_put_up_again_after_it_closed_is_a_repost(filled):
    """Dated by the first sight of the new one, noting the old one, and kept once."""
    again = listing("a-2")
    show(filled, B, C, on=2)
    show(filled, B, C, again, on=5)
    filled.save_postings([posting(again)], 1)
    for _ in range(2):
        filled.save_openings([opening("both", [A, again])], 1)
    kinds = [(each.kind, each.at, each.note) for each in filled.events(listings=[again.id])]
    assert kinds == [(EventKind.NEW, day(5), ""), (EventKind.REPOSTED, day(5), A.id)]


def test_copies_that_stand_side_by_side_are_no_reposts(filled):
    """Nor is an advert on another source."""
    elsewhere = listing("x", source="ashby", id="ashby-x")
    show(filled, B, C, on=2)
    filled.save_reading("ashby/harbour", [elsewhere], seen_at=day(3), is_complete=True)
    filled.save_openings([opening("1", [B, C]), opening("2", [A, elsewhere])], 1)
    assert EventKind.REPOSTED not in filled.count_events()
