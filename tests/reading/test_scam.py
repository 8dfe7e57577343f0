"""How signals add up to a likelihood, and who may say what frauds say."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.fact import ScamLikelihood
from deerstalker.reading.document import Document
from deerstalker.reading.facts import scam

CORPUS = tomllib.loads(Path(__file__).with_name("scam.toml").read_text("utf-8"))
PIECES = [example["text"] for part in CORPUS.values() for example in part]


def _read(text, **strings):
    return scam.find(Document.of_text(text, **{"hiring_organization": "Acme", **strings}))


@pytest.mark.parametrize("rule", scam.RULES.rules, ids=lambda rule: rule.name)
def test_patterns_cannot_backtrack(rule):
    """Every pattern, and every guard, is of the kind that a linear matcher knows."""
    for pattern in filter(None, (rule.pattern, rule.value.unless)):
        assert re2.compile(pattern) is not None


def test_severities_are_on_the_scale():
    """A signal weighs 1 to 5 and carries the name of its rule."""
    for rule in scam.RULES.rules:
        assert 1 <= rule.value.severity <= 5
        assert rule.name == f"scam.{rule.value.name}"


@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=60)), max_size=6))
def test_a_suspicion_shows_its_words(pieces):
    """Whatever the text, a suspicion has signals and words, cut exactly; none has neither."""
    document = Document.of_text("\n".join(pieces))
    found = scam.find(document)
    assert bool(found.signals) == (found.value is not ScamLikelihood.NONE) == bool(found.evidence)
    for evidence in found.evidence:
        assert document.strings[evidence.field][evidence.start : evidence.end] == evidence.quote


def test_weak_signals_alone_are_never_likely():
    """However many small marks there are, without one strong signal a fraud is not likely."""
    found = _read(
        "Hurry!!! Visit here. Send your resume to anna.k@gmail.com.",
        title="Typist $30/hr (Work from home)",
        stated_has_company_logo="0",
        stated_has_questions="0",
    )
    assert found.value == ScamLikelihood.SUSPICIOUS
    assert len(found.signals) >= 6


def test_what_a_board_leaves_out_is_quoted_from_its_fields():
    """A missing logo is shown by the board's own value."""
    found = scam.find(
        Document.of_text(
            "A quiet house needs a friendly face.", title="Doorman", stated_has_company_logo="0"
        )
    )
    assert ("stated.has_company_logo", "0") in [(e.field, e.quote) for e in found.evidence]


def test_a_logo_that_is_there_is_no_signal():
    """Only a value that says no counts."""
    found = scam.find(
        Document.of_text(
            "A quiet house needs a friendly face.", title="Doorman", stated_has_company_logo="1"
        )
    )
    assert found.value == ScamLikelihood.NONE


@pytest.mark.parametrize(
    "warning",
    [
        "Beware of fraudsters. ",
        "We will never ask for money. ",
        "Scammers impersonate our recruiters. ",
    ],
)
def test_a_warning_cancels_the_words_beside_it(warning):
    """Words of fraud inside a warning against frauds are no signal; alone they are."""
    words = "Nobody who hires here lets you deposit the check or wants you to buy gift cards."
    assert _read(words).value != ScamLikelihood.NONE
    assert _read(warning + words).value == ScamLikelihood.NONE


def test_trades_that_handle_money_are_spared():
    """The same words are a signal from a stranger and daily work in a bank."""
    words = "You deposit the check and wire the funds by Western Union."
    assert _read(words, title="Helper").value != ScamLikelihood.NONE
    assert _read(words, title="Bank teller").value == ScamLikelihood.NONE
    assert _read(f"We are a remittance company. {words}").value == ScamLikelihood.NONE


def test_selling_with_a_base_pay_is_spared():
    """Unlimited earnings on top of a base pay are sales; without one they are a lure."""
    words = "Unlimited earnings! Be your own boss and get paid weekly."
    assert _read(words).value != ScamLikelihood.NONE
    assert _read(f"{words} Base salary of 50,000, dental, 401k.").value == ScamLikelihood.NONE
