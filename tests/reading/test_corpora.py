"""Every fact's corpus, ``tests/reading/<fact>.toml``, run by one test.

A corpus has three parts, each a list of examples (adverts of our own making)::

    [[finds]]                          # the words say it
    text = "Remote within the US."     # plain text; or: html = "<h3>You</h3><ul><li>…"
    value = "remote"                   # see PROJECTIONS for how each fact is written
    # any of these may be given as well:
    title = "Editor (Remote)"
    job_location = "Berlin"
    hiring_organization = "Acme"
    source = "hn"
    stated = { job_location_type = "hybrid" }
    caveats = ["near_office"]          # further keys of the fact's projection; left out: not compared
    quote = "Remote"                   # one of the quotes must be exactly this

    [[nothing]]                        # looks like it and is not: the fact stays empty
    text = "remote sensing"

    [[bugs]]                           # as finds or nothing; met in the wild, never removed
    text = "…"
    value = "unknown"
    why = "the town of Remote, Oregon"

Each example is read as the reader reads it (text, sections, language, prefilter), then given to
``facts.<fact>.find``. A corpus has at least three ``finds`` and three ``nothing``.
"""

from __future__ import annotations

import html
import importlib
import tomllib
from pathlib import Path

import pytest

from deerstalker.domain.fact import Facts
from deerstalker.domain.listing import Listing
from deerstalker.reading.reader import prepare

HERE = Path(__file__).parent
EMPTY = Facts()


def _amount(pay):
    """``80000..100000 USD YEAR base``; an open side is left out, an unknown word too."""
    low, high = (f"{x:g}" if x is not None else "" for x in (pay.min_value, pay.max_value))
    return " ".join(filter(None, (f"{low}..{high}", pay.currency, pay.unit_text, pay.kind)))


PROJECTIONS = {
    "workplace": lambda f: {"value": f.value, "caveats": sorted(f.caveats)},
    # value is `include`
    "applicant_location": lambda f: {
        "value": sorted(f.include),
        "exclude": sorted(f.exclude),
        "worldwide": f.worldwide,
    },
    # value is [utc_min, utc_max], or [] where nothing is said
    "time_zone": lambda f: {
        "value": [f.utc_min, f.utc_max] if f else [],
        "overlap_hours": f.overlap_hours if f else None,
    },
    "employment_type": lambda f: {"value": sorted(f.value)},
    "engagement": lambda f: {"value": f.value, "vehicle": f.vehicle},
    # value is a list such as ["80000..100000 USD YEAR base"]
    "base_salary": lambda f: {"value": [_amount(pay) for pay in f]},
    "seniority": lambda f: {"value": f.value, "years_min": f.years_min},
    # value is a sorted list such as ["must QuickBooks", "used SEO"]
    "skills": lambda f: {"value": sorted(f"{s.need} {s.name}" for s in f)},
    # value is a sorted list such as ["present phone_heavy", "ruled_out cold_calling"]
    "conditions": lambda f: {"value": sorted(f"{c.state} {c.key}" for c in f)},
    # value is a sorted list such as ["clearance", "visa_sponsorship"]
    "eligibility_to_work": lambda f: {
        "value": sorted(e.kind for e in f),
        "details": sorted(e.detail for e in f),
    },
    "talent_pool": lambda f: {"value": f.value},
    "staffing_agency": lambda f: {"value": f.value},
    "scam": lambda f: {"value": f.value, "signals": sorted(f.signals)},
    "valid_through": lambda f: {"value": f.value},
    "application_contact": lambda f: {"value": f.value},
}

EXAMPLES = [
    pytest.param(path.stem, part, example, id=f"{path.stem}-{part}-{n}")
    for path in sorted(HERE.glob("*.toml"))
    for part, examples in tomllib.loads(path.read_text("utf-8")).items()
    for n, example in enumerate(examples, 1)
]


def document_of_example(example):
    """The document that the reader would make of an example."""
    description = example.get("html") or html.escape(example.get("text", ""), quote=False)
    given = {key: example.get(key, "") for key in ("title", "job_location", "hiring_organization")}
    return prepare(
        Listing(
            id="example",
            source=example.get("source", "example"),
            identifier="example",
            url="",
            stated=example.get("stated", {}),
            description_html=description,
            **given,
        )
    )


def _evidence(fact):
    if isinstance(fact, tuple):
        return [evidence for part in fact for evidence in part.evidence]
    return list(fact.evidence) if fact else []


def expected_and_found(fact, part, example, document):
    """What the example says, and what is read from it, for the keys that it names."""
    found = importlib.import_module(f"deerstalker.reading.facts.{fact}").find(document)
    shown = PROJECTIONS[fact](found)
    if part == "nothing" or "value" not in example:
        return PROJECTIONS[fact](getattr(EMPTY, fact)), shown, found
    named = shown.keys() & example.keys()
    return {key: example[key] for key in named}, {key: shown[key] for key in named}, found


def holds(fact, part, example, document):
    """Whether an example is read as its author said (for ``tools/mutate.py``)."""
    expected, shown, found = expected_and_found(fact, part, example, document)
    quotes = [evidence.quote for evidence in _evidence(found)]
    return expected == shown and ("quote" not in example or example["quote"] in quotes)


@pytest.mark.parametrize(("fact", "part", "example"), EXAMPLES)
def test_corpus(fact, part, example):
    """Each example is read as its author said, with quotes cut exactly."""
    document = document_of_example(example)
    expected, shown, found = expected_and_found(fact, part, example, document)
    assert expected == shown
    for evidence in _evidence(found):
        assert document.strings[evidence.field][evidence.start : evidence.end] == evidence.quote
    if "quote" in example:
        assert example["quote"] in [evidence.quote for evidence in _evidence(found)]


@pytest.mark.parametrize("fact", PROJECTIONS)
def test_every_fact_has_a_corpus(fact):
    """A fact exists only with at least three finds and three that look like it and are not."""
    parts = tomllib.loads((HERE / f"{fact}.toml").read_text("utf-8"))
    assert len(parts["finds"]) >= 3
    assert len(parts["nothing"]) >= 3
    assert parts.keys() <= {"finds", "nothing", "bugs"}
