"""Answers that name no kind of work, in five languages, and answers that name one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.judging.kind_of_work import VAGUE, names_no_work

NONE_NAMED = [
    "",
    "???",
    "anything",
    "Anything!",
    "ANY",
    "idk",
    "n/a",
    "I don't know",
    "I don’t care",
    "whatever pays",
    "any remote job",
    "open to anything",
    "work from home jobs",
    "egal, Hauptsache Homeoffice",
    "keine Ahnung",
    "irgendwas",
    "ich weiß nicht",
    "n'importe quoi",
    "peu importe",
    "je ne sais pas",
    "tout ce qui paye",
    "cualquier cosa",
    "lo que sea",
    "me da igual",
    "no sé",
    "qualquer coisa",
    "tanto faz",
    "não sei",
    "o que aparecer",
]

NAMED = [
    "bookkeeping",
    "anything with animals",
    "any writing job",
    "IT",
    "C",
    "Go",
    "data entry",
    "home care",
    "remote sensing",
    "irgendwas mit Medien",
    "Buchhaltung von zu Hause",
    "n'importe quelle traduction",
    "trabajo social",
    "cualquier cosa con niños",
    "qualquer vaga de contabilidade",
    "бухгалтерия",
    "会計",
]


@pytest.mark.parametrize("answer", NONE_NAMED)
def test_anything_is_no_kind_of_work(answer: str) -> None:
    """However it is said."""
    assert names_no_work(answer)


@pytest.mark.parametrize("answer", NAMED)
def test_one_word_of_a_trade_is_enough(answer: str) -> None:
    """Whatever else stands beside it."""
    assert not names_no_work(answer)


@given(st.lists(st.sampled_from(sorted(VAGUE)), max_size=8))
def test_vague_words_never_add_up_to_a_trade(words: list[str]) -> None:
    """In any order and case, until a trade is named beside them."""
    answer = " ".join(words)
    assert names_no_work(answer)
    assert names_no_work(answer.upper())
    assert not names_no_work(f"{answer} bookkeeping")
