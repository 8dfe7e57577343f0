"""The command line: what it prints, what it refuses, and how it says so."""

from __future__ import annotations

import gzip
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from deerstalker.doors.cli.main import COMMANDS

ADVERT = {
    "id": "lever-1",
    "source": "lever",
    "identifier": "1",
    "url": "https://example.com/1",
    "title": "Bookkeeper (Remote, Portugal)",
    "hiring_organization": "Crumb & Keel",
    "job_location": "Remote - Portugal",
    "stated": {"employment_type": "Full-time"},
    "date_posted": "2026-11-01",
    "description_html": "<h2>Your work</h2><ul><li>Reconcile bank accounts in Xero</li></ul>"
    "<p>This job is fully remote. No cold calling. EUR 30 an hour.</p>",
}
PERSON = {"id": "me", "lives_in": "PT", "loves": ["bookkeeping"], "hates": ["cold_calling"]}


def run(*args: str, home: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    """The real command in a process of its own, with a data directory of its own."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("DEERSTALKER_")}
    return subprocess.run(
        [sys.executable, "-m", "deerstalker", *args],
        input=stdin,
        capture_output=True,
        env=environment | {"DEERSTALKER_HOME": str(home)},
        timeout=120,
        check=False,
    )


def lines(*values: object) -> bytes:
    """Values as JSON Lines."""
    return b"".join(json.dumps(value).encode() + b"\n" for value in values)


@pytest.mark.parametrize("command", sorted(COMMANDS))
def test_every_command_has_help(command: str, tmp_path: Path) -> None:
    """Each command's file is there, and its help begins with what it does."""
    done = run(command, "--help", home=tmp_path)
    assert done.returncode == 0, done.stderr.decode()
    assert f"deerstalker {command}" in done.stdout.decode()


def test_read_prints_facts_whose_quotes_are_cut_exactly(tmp_path: Path) -> None:
    """Every piece of evidence is its field's words from start to end."""
    done = run("read", "-", "--with-text", home=tmp_path, stdin=lines(ADVERT))
    assert done.returncode == 0, done.stderr.decode()
    line = json.loads(done.stdout)
    fields = ADVERT | line["strings"]
    evidence = [
        e
        for fact in line["facts"].values()
        for one in (fact if isinstance(fact, list) else [fact])
        if one
        for e in one.get("evidence", ())
    ]
    assert len(evidence) >= 5
    for e in evidence:
        assert fields[e["field"]][e["start"] : e["end"]] == e["quote"]
    assert line["facts"]["workplace"]["value"] == "remote"
    assert {"cold_calling"} == {
        c["key"] for c in line["facts"]["conditions"] if c["state"] == "ruled_out"
    }


BAD_LINES = {
    "not JSON": b"{broken",
    "not an object": b"[1, 2]",
    "no id": b'{"title": "x"}',
    "an id that is no text": b'{"id": 7}',
    "a title that is a list": b'{"id": "x", "title": ["a"]}',
    "stated that is a text": b'{"id": "x", "stated": "remote"}',
    "not UTF-8": b'{"id": "x", "title": "\xff\xfe"}',
    "too deep": b"[" * 100_000,
}


@pytest.mark.parametrize("command", ["read", "merge", "judge"])
@pytest.mark.parametrize("kind", sorted(BAD_LINES))
def test_a_bad_line_is_named_and_the_rest_goes_on(command: str, kind: str, tmp_path: Path) -> None:
    """The second of three lines is bad: two answers, its number on standard error, status 1."""
    people = tmp_path / "people.json"
    people.write_text(json.dumps([PERSON]))
    options = ["--people", str(people)] if command == "judge" else []
    second = ADVERT | {"id": "lever-2", "title": "Ferry planner"}
    stdin = lines(ADVERT) + BAD_LINES[kind] + b"\n" + lines(second)
    done = run(command, *options, "-", home=tmp_path, stdin=stdin)
    assert done.returncode == 1, done.stderr.decode()
    answered = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    assert answered == ["lever-1", "lever-2"]
    assert "line 2" in done.stderr.decode()


@pytest.mark.parametrize(
    "change",
    [
        {"description_html": ""},
        {"description_html": None, "title": None, "job_location": None, "stated": None},
        {"description_html": "<p>" + "word " * 1_000_000 + "</p>"},
        {"description_html": "<div>" * 200_000 + "deep"},
        {"description_html": "<p " + " ".join(f"a{n}=1" for n in range(100_000)) + ">x</p>"},
        {"title": "\ud800 Bookkeeper", "description_html": "a \udfff b"},
        {"description_html": "Caf\u00c3\u00a9 \u00e2\u20ac\u2122 mojibake"},
        {"title": "\u202e\u05de\u05e0\u05d4\u05dc \u0645\u062d\u0627\u0633\u0628"},
        {"date_posted": "yesterday", "stated": {"base_salary": "∞ XYZ – NaN"}},
    ],
    ids=[
        "empty",
        "nothing",
        "5 MB",
        "200,000 tags",
        "100,000 attributes",
        "surrogates",
        "mojibake",
        "rtl",
        "odd date and pay",
    ],
)
def test_odd_adverts_are_read(change: dict[str, object], tmp_path: Path) -> None:
    """Whatever an advert holds, it gets its line, and no error."""
    done = run("read", "-", home=tmp_path, stdin=lines(ADVERT | change, ADVERT | {"id": "z"}))
    assert done.returncode == 0, done.stderr.decode()[-2000:]
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()] == ["lever-1", "z"]


def test_gzip_files_and_all_cores_give_the_same_lines(tmp_path: Path) -> None:
    """The order and the bytes do not depend on how the file came or how many processes read."""
    many = lines(*(ADVERT | {"id": f"lever-{n}", "title": f"Bookkeeper {n}"} for n in range(150)))
    (tmp_path / "many.jsonl").write_bytes(many)
    (tmp_path / "many.jsonl.gz").write_bytes(gzip.compress(many))
    plain = run("read", str(tmp_path / "many.jsonl"), home=tmp_path).stdout
    packed = run("read", str(tmp_path / "many.jsonl.gz"), "--jobs", "2", home=tmp_path).stdout
    assert plain.count(b"\n") == 150
    assert plain == packed


def test_a_cut_gzip_file_says_so_after_what_could_be_read(tmp_path: Path) -> None:
    """Status 2, the file's name, and the lines before the cut."""
    many = lines(
        *(ADVERT | {"id": f"lever-{n}", "title": os.urandom(99).hex()} for n in range(999))
    )
    path = tmp_path / "cut.jsonl.gz"
    path.write_bytes(gzip.compress(many)[:60_000])
    done = run("read", str(path), home=tmp_path)
    assert done.returncode == 2
    assert "cut.jsonl.gz" in done.stderr.decode()
    assert done.stdout.count(b"\n") > 10


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    """Status 2, the name, and what to do."""
    done = run("read", "nowhere.jsonl", home=tmp_path)
    assert done.returncode == 2
    assert "nowhere.jsonl" in done.stderr.decode()


def test_a_word_that_is_no_command_gets_the_nearest_one(tmp_path: Path) -> None:
    """A slip of the fingers is met with the command that was meant."""
    done = run("serach", "x", home=tmp_path)
    assert done.returncode == 2
    assert "Did you mean 'search'?" in done.stderr.decode()


def test_every_bad_setting_is_named_at_once(tmp_path: Path) -> None:
    """Both mistakes of the file and the one of the environment stand in one message."""
    (tmp_path / "settings.toml").write_text('[page]\nport = "many"\n[fetch]\ngatway = "x"\n')
    environment = dict(os.environ) | {
        "DEERSTALKER_HOME": str(tmp_path),
        "DEERSTALKER_GATEWAY": "not an address",
    }
    done = subprocess.run(
        [sys.executable, "-m", "deerstalker", "today"],
        capture_output=True,
        env=environment,
        check=False,
        text=True,
    )
    assert done.returncode == 2
    for part in ("[page] port", "[fetch] gatway", "DEERSTALKER_GATEWAY"):
        assert part in done.stderr


def test_an_interval_of_zero_needs_a_loopback_gateway(tmp_path: Path) -> None:
    """Nobody can be asked without a pause but ourselves."""
    done = subprocess.run(
        [sys.executable, "-m", "deerstalker", "today"],
        capture_output=True,
        env=dict(os.environ)
        | {"DEERSTALKER_HOME": str(tmp_path), "DEERSTALKER_FETCH_INTERVAL": "0"},
        check=False,
        text=True,
    )
    assert done.returncode == 2
    assert "loopback gateway" in done.stderr


def test_the_sample_week_from_collecting_to_export(tmp_path: Path) -> None:
    """Collected without a network, then every question of the command line has an answer."""
    assert run("demo", "--collect-only", home=tmp_path).returncode == 0
    week = tmp_path / "sample-week"
    person = ["--person", "dora-bookkeeper"]
    today = json.loads(run("today", *person, "--json", home=week).stdout)
    assert today["cards"]
    key = today["cards"][0]["id"]
    shown = run("show", key, *person, home=week).stdout.decode()
    assert "Facts:" in shown
    assert "History:" in shown
    found = json.loads(run("search", "title:bookkeeper", *person, "--json", home=week).stdout)
    assert found["total"] >= 2
    assert all("ookkeep" in card["title"] for card in found["cards"])
    listings = run("export", "listings", home=week).stdout.splitlines()
    assert len(listings) >= 80
    assert set(json.loads(listings[0])) == set(ADVERT)
    again = run("read", "-", home=week, stdin=b"\n".join(listings))
    assert again.returncode == 0
    assert again.stdout.count(b"\n") == len(listings)
    verdicts = run("export", "verdicts", *person, home=week).stdout.splitlines()
    for line in verdicts[:20]:
        verdict = json.loads(line)
        assert verdict["score"] == pytest.approx(sum(verdict["parts"].values()), abs=1e-6)
    csv = run("export", "openings", "--format", "csv", home=week).stdout.decode()
    assert csv.startswith("id,opening,why\n")
    assert run("doctor", home=week).returncode == 0
