"""The language of an advert."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.reading.language import language_of

PROSE = {
    "en": "You will look after the books of three bakeries and talk to their owners every month.",
    "de": "Sie führen die Bücher von drei Bäckereien und sprechen jeden Monat mit den Inhabern.",
    "fr": "Vous tenez les comptes de trois boulangeries et parlez chaque mois avec leurs patrons.",
    "es": "Llevará los libros de tres panaderías y hablará cada mes con sus propietarios y vecinos.",
    "pt": "Você cuidará da contabilidade de três padarias e falará todo mês com os seus donos.",
    "nl": "Je houdt de boeken bij van drie bakkerijen en spreekt elke maand met de eigenaren.",
    "pl": "Będziesz prowadzić księgi trzech piekarni i rozmawiać co miesiąc z ich właścicielami.",
}


@pytest.mark.parametrize("language", PROSE)
def test_prose_is_told(language):
    """Two lines of prose are enough."""
    assert language == language_of(PROSE[language])


def test_a_foreign_greeting_does_not_decide():
    """The middle of the text counts as much as its beginning."""
    assert language_of("Join our team today! " + PROSE["de"] * 20) == "de"


@pytest.mark.parametrize("text", ["", "42", "https://example.org/jobs/1", "SQL"])
def test_too_few_words_are_unknown(text):
    """Nothing is guessed of a word or two."""
    assert language_of(text) == ""


def test_few_words_are_told_by_their_commonest():
    """A short line is told by its stop words."""
    assert language_of("Wir suchen dich für die Küche") == "de"


@given(st.text(max_size=300))
def test_any_text_has_a_code_or_none(text):
    """The answer is two letters or nothing, and always the same."""
    assert len(language_of(text)) in {0, 2}
    assert language_of(text) == language_of(text)
