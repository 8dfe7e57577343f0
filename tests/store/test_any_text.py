"""Any string that an advert may hold comes back exactly as it came in."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.fact import Evidence, Facts, Workplace, WorkplaceKind
from deerstalker.domain.query import Query, Term
from deerstalker.store import forms
from deerstalker.store.types import escape, pack, unescape, unpack
from tests.fakes.adverts import BOARD, day, listing, opening, posting

ANY_TEXT = st.text(st.characters(exclude_categories=()))

ODD = {
    "nothing": "",
    "NUL": "before\0after",
    "lone surrogates": "half \ud83d of a pair, and \udc00",
    "the escape sign": "\x1b0000 \x1b",
    "right to left": "<p>\u0643\u0627\u062a\u0628 \u200f\u0627\u0644\u0645\u062f</p>",
    "mojibake": "CafÃ© â€“ rÃ©sumÃ©",
    "five megabytes": "tide and rope " * 360_000,
}


@pytest.mark.parametrize("text", ODD.values(), ids=ODD.keys())
def test_every_field_survives(store, text):
    """Fields, stated values, and the text that was read of them are the same on the way back."""
    short = text[:500]
    shown = listing(
        "odd" + short,
        "T" + short,
        url="https://example.com/" + short,
        hiring_organization=short,
        job_location="Remote" + short,
        stated={"department": short},
        description_html=text,
    )
    read = posting(shown, text)
    store.save_reading(BOARD, [shown], seen_at=day(1), is_complete=True)
    store.save_postings([read], 1)
    assert shown == store.kept([shown.id])[shown.id].listing
    assert read == store.postings([shown.id])[shown.id]


def test_text_with_odd_signs_is_found_and_forgotten(store):
    """Broken signs do not keep the words beside them from being found, or a re-reading from
    replacing them."""
    shown = listing("odd", "Tide\0clerk \ud800")
    store.save_reading(BOARD, [shown], seen_at=day(1), is_complete=True)
    store.save_openings([opening("1", [shown])], 1)
    for text in ("lamp \udfff oil\0wicks", "rope"):
        store.save_postings([posting(shown, text)], 1)

    def total(word: str) -> int:
        return store.search(Query(terms=(Term(words=(word,)),))).total

    assert [total(word) for word in ("clerk", "rope", "wicks", "lamp")] == [1, 1, 0, 0]


@given(ANY_TEXT)
def test_escaping_is_undone(text):
    """Whatever is escaped can be written as UTF-8 without NUL, and comes back."""
    escaped = escape(text)
    assert b"\0" not in escaped.encode()
    assert text == unescape(escaped)


@given(st.binary())
def test_packing_is_undone(body):
    """Short and long bytes come back."""
    assert body == unpack(pack(body))
    assert body * 100 == unpack(pack(body * 100))


@given(ANY_TEXT)
def test_facts_with_any_quote_come_back(text):
    """Evidence may quote broken signs."""
    evidence = Evidence("text", 0, len(text), text, "any")
    facts = Facts(workplace=Workplace(value=WorkplaceKind.REMOTE, evidence=(evidence,)))
    assert facts == forms.decode(forms.encode(facts), Facts)


@given(st.lists(ANY_TEXT, min_size=1), st.lists(ANY_TEXT, min_size=1))
def test_digests_tell_texts_apart(one, other):
    """Different texts, however they are cut into parts, have different digests."""
    assert (one == other) == (forms.digest(*one) == forms.digest(*other))
