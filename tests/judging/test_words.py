"""How words are compared across inflections, and phrases found."""

from __future__ import annotations

import pytest

from deerstalker.judging.phrases import Phrase, PhraseBook, Sighting, longest, phrase
from deerstalker.judging.words import stem, words


@pytest.mark.parametrize(
    "forms",
    [
        "reconcile reconciles reconciled reconciling reconciliation reconciliations",
        "write writes writing writer writers written wrote",
        "teach teaches teacher teaching taught",
        "organise organize organising organization's-verb organized",
        "translate translation translator translating",
        "schedule schedules scheduling scheduled",
        "transcribe transcription transcriptionist",
        "recruit recruiter recruiters recruiting recruitment",
    ],
)
def test_inflections_of_one_act_share_a_stem(forms):
    """Whatever form an advert uses, the act is the same."""
    plain = [form for form in forms.split() if form.isalpha()]
    assert len({stem(form) for form in plain}) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("account", "accounting"),
        ("market", "marketing"),
        ("product", "production"),
        ("general", "generation"),
        ("bank", "banking"),
        ("paper", "pape"),
        ("customer", "custom"),
    ],
)
def test_words_that_adverts_tell_apart_stay_apart(one, other):
    """An account manager is no accounting manager."""
    assert stem(one) != stem(other)


def test_words_know_where_they_stand():
    """Every word's span cuts the word out of the text."""
    text = "Back-end work: C++ and Node.js. Close the books!"
    assert [text[word.start : word.end] for word in words(text)] == [
        "Back-end",
        "work",
        "C++",
        "Node",
        "js",
        "Close",
        "books",
    ]


def test_sentences_lines_and_colons_open_anew():
    """A phrase cannot run over the end of a sentence."""
    opening = [word.opens for word in words("Pay bills. Travel\nbooking: flights")]
    assert opening == [True, False, True, True, True]


def test_a_dot_inside_a_name_opens_nothing():
    """Node.js is one name."""
    assert [word.opens for word in words("Node.js")] == [True, False]


def _found(notation: str, text: str) -> list[str]:
    book = PhraseBook([phrase(notation, "it")])
    return [text[one.start : one.end] for one in book.sightings(text, words(text))]


@pytest.mark.parametrize(
    ("notation", "text", "found"),
    [
        (
            "reconcile * statements",
            "Reconciling all vendor statements",
            ["Reconciling all vendor statements"],
        ),
        ("reconcile * statements", "reconcile a b c d e statements", []),
        ("reconcile * statements", "Reconcile. Statements", []),
        ("bank reconciliation", "bank and card reconciliations", []),
        ("charts", "the charter of a chart", ["chart"]),
        ("teach+", "who taught and teaches", ["taught", "teaches"]),
        ("=Go", "services in Go, and more", ["Go"]),
        ("=Go", "Go above and beyond", []),
        ("=Go", "where to go", []),
        ("RN", "RN wanted; an rn file", ["RN"]),
        ("frontend", "our front-end and Frontend", ["front-end", "Frontend"]),
    ],
)
def test_phrases_are_found_as_their_notation_says(notation, text, found):
    """Gaps, single words, exact names and compounds each follow their own rule."""
    assert _found(notation, text) == found


def test_an_empty_phrase_finds_nothing():
    """A phrase of stop words alone has nothing to look for."""
    book = PhraseBook([Phrase((), "nothing")])
    assert list(book.sightings("the and of", words("the and of"))) == []


def test_longest_keeps_equals_and_drops_what_lies_inside():
    """The editor in "video editor" is no editor; two meanings of one word are both kept."""
    video, editor, editing = Sighting("v", 0, 12), Sighting("e", 6, 12), Sighting("w", 0, 12)
    assert longest([editor, video, editing]) == [video, editing]
