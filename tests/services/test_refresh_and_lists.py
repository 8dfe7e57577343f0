"""From kept listings to today's list and the case file, with the real rules and a real store."""

from __future__ import annotations

from dataclasses import replace

import pytest

from deerstalker.domain.decision import DecisionKind
from deerstalker.domain.errors import NotFound
from deerstalker.domain.fact import EngagementKind, WorkplaceKind
from deerstalker.domain.history import EventKind
from deerstalker.domain.person import Person
from deerstalker.domain.verdict import Answer
from deerstalker.services.case_file import case_file
from deerstalker.services.decisions import decide, undo
from deerstalker.services.export import export_listings, export_openings, export_verdicts
from deerstalker.services.query_language import parse
from deerstalker.services.refresh import RefreshSummary, refresh
from deerstalker.services.search import search
from deerstalker.services.today import finish_today, today
from tests.fakes.adverts import BOARD, day, listing

WRITING = """
<p>We publish three guides to small harbours a year.</p>
<h3>What you will do</h3>
<ul><li>Write and edit articles about tides and boats.</li>
<li>Copywriting for our monthly letter; editing and proofreading of guests' articles.</li></ul>
<h3>Requirements</h3><ul><li>Three years of writing and editing.</li></ul>
<p>This is a fully remote position, open worldwide.</p>
"""
SELLING = """
<h3>What you will do</h3>
<ul><li>Make 80 cold calls a day to marinas.</li><li>Reach the monthly sales quota.</li></ul>
<p>Remote within the United States only. You must live in the United States.</p>
"""
WRITER = listing("writer", "Content writer", description_html=WRITING)
COPY = listing(
    "writer-2",
    "Content writer",
    description_html=WRITING,
    source="remotive",
    id=listing("writer-2").id.replace("lever", "remotive"),
    url="https://remotive.com/remote-jobs/writer-2",
)
SELLER = listing("seller", "Sales representative", description_html=SELLING)

INES = Person(
    id="ines",
    lives_in="PT",
    time_zone="Europe/Lisbon",
    languages=("en", "pt"),
    wants=(EngagementKind.EMPLOYEE, EngagementKind.FREELANCE),
    knows=("writing", "editing"),
    loves=("writing", "editing"),
    hates=("cold_calling", "sales_quota"),
)


@pytest.fixture
def harbour(store):
    """Two boards with three adverts of two jobs, and one person; nothing refreshed yet."""
    store.save_reading(BOARD, [WRITER, SELLER], seen_at=day(1), is_complete=True)
    store.save_reading("remotive", [COPY], seen_at=day(1), is_complete=False)
    store.save_person(INES)
    return store


def test_a_refresh_reads_merges_and_judges_once(harbour):
    """Everything that waits is done, and then nothing waits."""
    steps = []
    done = refresh(harbour, on_progress=lambda *step: steps.append(step))
    assert done == RefreshSummary(read=3, openings=2, judged=3)
    assert steps == [("read", 3, 3), ("merge", 3, 3), ("judge", 3, 3)]
    assert refresh(harbour) == RefreshSummary(read=0, openings=0, judged=0)
    assert harbour.postings([SELLER.id])[SELLER.id].facts.workplace.value is WorkplaceKind.REMOTE


def test_a_change_is_read_merged_and_judged_and_nothing_else(harbour):
    """Only what changed is done again, and only its opening is kept anew."""
    refresh(harbour)
    changed = replace(SELLER, title="Sales agent")
    harbour.save_reading(BOARD, [WRITER, changed], seen_at=day(2), is_complete=True)
    assert refresh(harbour) == RefreshSummary(read=1, openings=1, judged=1)


def test_another_person_is_judged_without_reading_again(harbour):
    """Facts do not depend on who asks."""
    refresh(harbour)
    harbour.save_person(replace(INES, id="olga"))
    assert refresh(harbour) == RefreshSummary(read=0, openings=0, judged=3)


def test_copies_are_one_opening_with_the_employers_advert_first(harbour):
    """The employer's own board comes before the one that copies it, with the reasons kept."""
    refresh(harbour)
    opening = harbour.opening(COPY.id)
    assert opening.listings == (WRITER.id, COPY.id)
    assert all(link.reasons for link in opening.links)
    exported = list(export_openings(harbour))
    assert {each.listing: each.opening for each in exported}[COPY.id] == opening.id
    assert sorted(each.listing for each in exported) == sorted((WRITER.id, COPY.id, SELLER.id))
    assert next(each.why for each in exported if each.listing == COPY.id) != ()


def test_today_shows_what_fits_and_counts_what_does_not(harbour):
    """One card with a line of why in the advert's words; the other job is counted by reason."""
    refresh(harbour)
    shown = today(harbour, "ines", now=day(1))
    (card,) = shown.cards
    assert (card.title, card.copies, card.sources) == ("Content writer", 2, ("lever", "remotive"))
    assert card.verdict.enjoys.answer is not Answer.NO
    assert card.why != ""
    assert (sum(shown.hidden.values()), shown.remaining, shown.looked_at) == (1, 0, 2)
    assert set(shown.hidden) <= {"place", "not enjoyed"} | {
        key for key in shown.hidden if key.startswith("dealbreaker")
    }


def test_today_begins_where_the_person_stopped(harbour):
    """What was seen is not shown again until it changes; an older moment can be asked for."""
    refresh(harbour)
    finish_today(harbour, today(harbour, "ines", now=day(2)))
    assert today(harbour, "ines", now=day(3)).cards == ()
    assert len(today(harbour, "ines", now=day(3), since=day(0)).cards) == 1
    changed = replace(WRITER, title="Content writer and editor")
    harbour.save_reading(BOARD, [changed, SELLER], seen_at=day(4), is_complete=True)
    refresh(harbour)
    (card,) = today(harbour, "ines", now=day(5)).cards
    assert (card.title, card.changed_at) == ("Content writer and editor", day(4))


def test_a_short_list_says_how_many_remain(harbour):
    """A list one can finish, and the rest a search away."""
    subjects = ("Mooring", "Dredging", "Pilotage", "Salvage")
    more = [
        listing(
            subject,
            f"{subject} editor",
            hiring_organization=f"{subject} Press",
            description_html=f"<p>Remote, worldwide. Write and edit {subject} articles.</p>",
        )
        for subject in subjects
    ]
    harbour.save_reading("lever/more", more, seen_at=day(1), is_complete=True)
    refresh(harbour)
    whole = today(harbour, "ines", now=day(1))
    short = today(harbour, "ines", now=day(1), limit=2)
    assert short.cards == whole.cards[:2]
    assert short.remaining == len(whole.cards) - 2 > 0


def test_hiding_is_counted_and_undone(harbour):
    """What the person hid is named as theirs."""
    refresh(harbour)
    decide(harbour, "ines", COPY.id, DecisionKind.HIDDEN, now=day(2), reason="no boats")
    hidden = today(harbour, "ines", now=day(3))
    assert (hidden.cards, hidden.hidden["hidden by you"]) == ((), 1)
    assert undo(harbour, "ines", now=day(3)).reason == "no boats"
    assert len(today(harbour, "ines", now=day(3)).cards) == 1
    assert undo(harbour, "ines", now=day(3)) is None


def test_nobody_has_no_list(harbour):
    """An unknown person is said to be unknown at every door."""
    for ask in (
        lambda: today(harbour, "nobody", now=day(1)),
        lambda: undo(harbour, "nobody", now=day(1)),
        lambda: export_verdicts(harbour, "nobody"),
        lambda: case_file(harbour, WRITER.id, person="nobody"),
    ):
        with pytest.raises(NotFound):
            ask()


def test_a_case_file_holds_everything_known(harbour):
    """Adverts, facts, verdict, history, what changed, and what the person decided."""
    refresh(harbour)
    changed = replace(WRITER, job_location="Remote, worldwide")
    harbour.save_reading(BOARD, [changed], seen_at=day(3), is_complete=True)
    refresh(harbour)
    decided = decide(harbour, "ines", WRITER.id, DecisionKind.SAVED, now=day(4))
    case = case_file(harbour, COPY.id, person="ines")
    assert [each.listing for each in case.listings] == [changed, COPY]
    assert [each.listing for each in case.postings] == [changed, COPY]
    assert case.decision == decided
    assert case.card.decision is DecisionKind.SAVED
    assert case.verdict == case.card.verdict
    assert case.questions == case.verdict.avoids.ask
    assert [(each.kind, each.at) for each in case.history] == [
        (EventKind.NEW, day(1)),
        (EventKind.NEW, day(1)),
        (EventKind.CHANGED, day(3)),
    ]
    assert [dict(each.fields) for each in case.versions] == [{"job_location": "Remote"}]
    assert case.card.first_seen == day(1)


def test_a_case_file_of_what_closed_says_so(harbour):
    """A closed opening is still there to be read."""
    refresh(harbour)
    harbour.save_reading(BOARD, [WRITER], seen_at=day(2), is_complete=True)
    case = case_file(harbour, SELLER.id)
    assert case.card.closed_at == day(2)
    assert (case.verdict, case.questions, case.decision) == (None, (), None)
    assert case.history[-1].kind is EventKind.CLOSED


def test_a_search_page_shows_where_the_words_stand(harbour):
    """Cards, marked snippets, facets by falling count, and the way to the next page."""
    refresh(harbour)
    page = search(harbour, parse("proofreading", now=day(2), person="ines"))
    (card,) = page.cards
    start, end = card.snippet.marks[0]
    assert card.snippet.text[start:end].lower() == "proofreading"
    assert (page.total, page.next_offset) == (1, None)
    first = search(harbour, parse("", now=day(2), limit=1))
    assert (first.total, len(first.cards), first.next_offset) == (2, 1, 1)
    second = search(harbour, parse("", now=day(2), limit=1, offset=1))
    assert second.next_offset is None
    assert {first.cards[0].id, second.cards[0].id} == {each.id for each in harbour.openings()}
    counts = {facet.name: facet.counts for facet in page.facets}
    assert [count.value for count in counts["workplace"]] == ["remote"]


def test_exports_hold_what_the_store_holds(harbour):
    """Listings verbatim, and verdicts best first."""
    refresh(harbour)
    assert list(export_listings(harbour)) == [WRITER, SELLER, COPY]
    assert list(export_listings(harbour, source="remotive")) == [COPY]
    scores = [each.score for each in export_verdicts(harbour, "ines")]
    assert scores == sorted(scores, reverse=True)
    assert len(scores) == 3
