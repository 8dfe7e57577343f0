"""What holds of the words in ``vocabulary/skills``."""

from __future__ import annotations

from collections import Counter

import pytest

from deerstalker.reading.skill_matching import mentions, smooth
from deerstalker.reading.skill_vocabulary import canonical, lines, terms_of, vocabulary

LINES = list(lines())


def test_there_are_three_thousand_skills():
    """The vocabulary names at least 3,000 skills, and more ways to write them."""
    names = {term.name for term in vocabulary()}
    assert len(names) >= 3000
    assert len(vocabulary()) > len(names)


def test_no_skill_stands_twice():
    """Each skill has one line in one file."""
    names = Counter(next(terms_of(line.replace("!", ""))).name.casefold() for _, line in LINES)
    assert {name: n for name, n in names.items() if n > 1} == {"outreach": 2}


def test_lines_are_well_formed():
    """No alias is empty, repeated in its line, or spaced oddly."""
    for file, line in LINES:
        aliases = line.split(" | ")
        assert line == line.strip(), (file, line)
        assert all(alias.strip("=?~@!") for alias in aliases), (file, line)
        assert len({alias.casefold() for alias in aliases}) == len(aliases), (file, line)


def test_no_way_of_writing_is_out_of_reach():
    """Two skills written alike differ by a mark that lets the second be reached."""
    seen = {}
    for term in vocabulary():
        first = seen.setdefault(smooth(term.written), term)
        reachable = first.exact_case or first.ambiguous or first.general or first.title_only
        assert first.name == term.name or reachable, (first.name, term.name, term.written)


@pytest.mark.parametrize("field", sorted({file for file, _ in LINES}))
def test_every_way_of_writing_is_found(field):
    """Each alias, standing alone, is found whole and under its name."""
    looked_at = 0
    for file, line in LINES:
        if file == field:
            for term in terms_of(line):
                found = {t.name for one in mentions(term.written) for t in one.terms}
                assert term.name in found, (line, term.written)
                looked_at += 1
    assert looked_at > 100


def test_marks_are_read():
    """The marks of an alias narrow that alias only."""
    go, golang = terms_of("?=Go | Golang")
    assert (go.written, go.exact_case, go.ambiguous) == ("Go", True, True)
    assert (golang.written, golang.exact_case, golang.ambiguous) == ("Golang", False, False)


def test_other_spellings_come_of_themselves():
    """What is written in American spelling is found in British spelling too."""
    assert {"data modeling", "data modelling"} == {t.written for t in terms_of("data modeling")}
    assert canonical("search engine optimisation") == "SEO"


def test_a_name_only_is_never_looked_for():
    """A canonical name marked with an exclamation mark names its aliases and is not one."""
    assert [(t.name, t.written) for t in terms_of("!falconry | hawking")] == [
        ("falconry", "hawking")
    ]
