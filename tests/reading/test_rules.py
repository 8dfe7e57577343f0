"""Rules are found by the words they need, and none is missed."""

from __future__ import annotations

import dataclasses
import re

import pytest
import re2
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.reading.atoms import Atom, folded, needs_of
from deerstalker.reading.document import Document
from deerstalker.reading.reader import RULE_SETS
from deerstalker.reading.rules import Prefilter, Rule, RuleSet, compiled, stretches

ALL_RULES = [rule for rules in RULE_SETS.values() for rule in rules.rules]
WORDS = [
    "remote",
    "Büro",
    "office",
    "3",
    "days",
    "$50",
    "a",
    "week,",
    "Straße.",
    "not",
    "İSTANBUL",
    "401k",
    "est",
    "EST\n|",
    "",
    "née",
]


def found_in(rules, document):
    """Where each rule matches."""
    return [(m.rule.name, m.field, m.start, m.end) for m in rules.matches(document)]


def test_two_rules_of_one_name_are_refused():
    """A name says which rule fired; it cannot mean two."""
    with pytest.raises(ValueError, match="share a name"):
        RuleSet([Rule("a.b", "x"), Rule("a.b", "y")])


def test_a_rule_looks_only_in_its_fields():
    """A rule for the title finds nothing in the text; "stated" means every stated value."""
    rules = RuleSet(
        [
            Rule("a.title", "mill", fields=("title",)),
            Rule("a.stated", "mill", fields=("stated",)),
        ]
    )
    document = Document.of_text("mill", title="Mill", stated_country="mill town")
    assert found_in(rules, document) == [
        ("a.title", "title", 0, 4),
        ("a.stated", "stated.country", 0, 4),
    ]


def test_no_match_crosses_a_line():
    """Lines are read one by one; ^ and $ stand for their ends."""
    rules = RuleSet([Rule("a.b", r"^bread\W+cake$")])
    assert found_in(rules, Document.of_text("salt,\nbread cake\nbread\ncake")) == [
        ("a.b", "text", 6, 16)
    ]


def test_long_lines_are_read_sentence_by_sentence():
    """Each stretch of a long line is one sentence, and together they are the line."""
    line = "We bake bread. " * 30 + "No end " * 400
    found = list(stretches(line))
    assert line == "".join(line[start:end] for start, end in found)
    assert (0, len("We bake bread. ")) == found[0]
    assert max(end - start for start, end in found) <= 1_000


@pytest.mark.parametrize(
    ("pattern", "needs"),
    [
        (r"remotes?\b", [[{"remote", "remotes"}]]),
        (r"\bremote (?:role|job)\b", [[{"remote role"}], [{"remote job"}]]),
        (r"on[- ]?site", [[{"onsite", "on site", "on-site"}]]),
        (r"(?:\w+ ){0,3}home", [[{"home"}]]),
        (r"(?:home|\w+) office", [[{"home office"}], [{" office"}]]),
        (r"old \w+ (?:\d \w+ )?oak", [[{"oak"}, {"old "}]]),
        (r"[$€] ?\d", [[{"$0", "$ 0", "€0", "€ 0"}]]),
        (r"Straße|GASSE", [[{"straße"}], [{"gasse"}]]),
        (r"\w+", [[]]),
        (r"(?:abc)?", [[]]),
        (r"bread|\w+", [[{"bread"}], []]),
    ],
)
def test_needs_are_the_strings_that_must_occur(pattern, needs):
    """Wherever a pattern matches, one string of each set of one alternative stands."""
    found = [[{atom.string for atom in need} for need in one] for one in needs_of(pattern)]
    assert needs == [sorted(one, key=sorted) for one in found]


def test_word_borders_are_kept():
    """A short word is looked for as a word, not inside others."""
    assert [{Atom("est", left=True, right=True)}] == [set(need) for need in needs_of(r"\bEST\b")[0]]
    atom = Atom("est", left=True, right=True)
    assert atom.fits("9 est", 2, 5)
    assert not atom.fits("best", 1, 4)
    assert not atom.fits("established", 0, 3)


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_the_prefilter_hides_nothing(text):
    """With the prefilter every rule of every fact matches exactly where it does without."""
    document = Document.of_text(text, title=text[:40], stated_job_location_type=text[:20])
    rules = RuleSet(ALL_RULES)
    live = PREFILTER.live(document)
    assert found_in(rules, document) == found_in(rules, dataclasses.replace(document, live=live))


PREFILTER = Prefilter([RuleSet(ALL_RULES)])


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.name)
def test_every_pattern_is_regular(rule):
    """RE2 knows every pattern: none looks around or back, so none can backtrack without end."""
    assert re2.compile(rule.pattern)
    assert compiled(rule.pattern).search("") is None, "a rule that matches nothing at all"


@pytest.mark.parametrize("rule", ALL_RULES, ids=lambda rule: rule.name)
def test_every_rule_needs_some_word(rule):
    """A rule without a word would be tried on every sentence there is."""
    assert all(needs_of(rule.pattern)) or rule.fields == ("stated.base_salary",)


@given(st.text(max_size=100))
def test_folding_disregards_case_and_digits(text):
    """What ``re`` holds equal is folded alike, and no offset moves."""
    assert len(text) == len(folded(text))
    assert folded(text) == folded(re.sub(r"\d", "7", text))
