"""What changed since a moment, with what it was and what it is."""

from __future__ import annotations

from dataclasses import replace

from deerstalker.services.changes import Change, ChangeKind, changes
from deerstalker.store.sql_store import SqlStore
from tests.fakes.adverts import BOARD, day, listing

FIRST = listing(
    "a",
    stated={"base_salary": "EUR 30000"},
    description_html="<p>Write down the tides. Answer letters by hand.</p>",
)


def save(store: SqlStore, *listings: object, on: int) -> None:
    """What the board shows on a day, completely."""
    store.save_reading(BOARD, list(listings), seen_at=day(on), is_complete=True)


def since(store: SqlStore, number: int) -> list[Change]:
    """Changes after the evening before a day."""
    return list(changes(store, since=day(number) - (day(2) - day(1)) / 2))


def test_a_new_advert_is_new_once(store: SqlStore) -> None:
    """It is new on its first day and nothing afterwards."""
    save(store, FIRST, on=1)
    save(store, FIRST, on=2)
    assert [change.kind for change in since(store, 1)] == [ChangeKind.NEW]
    assert since(store, 2) == []


def test_every_step_of_a_pay_has_its_own_before_and_after(store: SqlStore) -> None:
    """Two changes in a row are told apart, though only the last value is in force."""
    for number, pay in enumerate(("EUR 30000", "EUR 32000", "EUR 31000"), 1):
        save(store, replace(FIRST, stated={"base_salary": pay}), on=number)
    found = [(c.before, c.after) for c in since(store, 1) if c.kind is ChangeKind.PAY]
    assert found == [("EUR 32000", "EUR 31000"), ("EUR 30000", "EUR 32000")]


def test_a_changed_text_shows_the_part_that_differs(store: SqlStore) -> None:
    """The words that went and came, with a little around them."""
    save(store, FIRST, on=1)
    text = "<p>Write down the tides. Answer letters by telephone.</p>"
    save(store, replace(FIRST, description_html=text), on=2)
    (change,) = since(store, 2)
    assert change.kind is ChangeKind.TEXT
    assert "hand" in change.before
    assert "telephone" in change.after


def test_closed_and_returned_say_when(store: SqlStore) -> None:
    """A complete reading without the advert closes it; showing it again brings it back."""
    other = listing("b", "Crane clerk")
    save(store, FIRST, other, on=1)
    save(store, other, on=2)
    save(store, FIRST, other, on=3)
    found = {(change.kind, change.at) for change in since(store, 2)}
    assert found == {(ChangeKind.CLOSED, day(2)), (ChangeKind.RETURNED, day(3))}
