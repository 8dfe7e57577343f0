"""The list of employers' boards, and recognising a board from any careers address."""

from __future__ import annotations

import pytest

from deerstalker.sources import catalog
from deerstalker.sources.boards_list import default_boards, known_boards, suggest


def test_every_known_board_can_be_named_and_fetched() -> None:
    """Each of some twenty thousand names gives its source's needs and an https address."""
    assert len(known_boards()) > 15_000
    for name in known_boards():
        found, needs = catalog.adapter_of(name)
        assert found.source.addresses(needs, {})[0].startswith("https://")


def test_a_first_run_collects_a_few_hundred_boards() -> None:
    """The boards of many employers are among them; those that are off or need a key are not."""
    boards = default_boards()
    assert 200 < len(boards) < 700
    assert len(set(boards)) == len(boards)
    assert {"remotive", "remoteok", "hn"} <= set(boards)
    for name in boards:
        source = catalog.adapter_of(name)[0].source
        assert source.default_on
        assert not source.keys


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["bookkeeping"], "greenhouse/pilothq"),
        (["risk-adjustment coding"], "greenhouse/datavant2"),
        (["virtual assistant"], "lever/getwingapp"),
        (["translator", "transcription"], "recruitee/transperfect"),
    ],
)
def test_words_of_a_person_lead_to_employers(words: list[str], expected: str) -> None:
    """What a person loves finds employers of that trade among the first forty."""
    assert expected in [each.name for each in suggest(words)]


def test_nothing_is_suggested_for_nothing() -> None:
    """No words, and words that no employer has, suggest no board."""
    assert suggest([]) == suggest(["zzzyxq"]) == ()


@pytest.mark.parametrize(
    ("url", "board"),
    [
        ("https://boards.greenhouse.io/embed/job_board?for=acme&b=1", "greenhouse/acme"),
        ("https://boards.greenhouse.io/embed/job_app?b=1&for=acme", "greenhouse/acme"),
        ("job-boards.eu.greenhouse.io/acme/jobs/4943113101", "greenhouse/acme"),
        ("https://jobs.eu.lever.co/acme/7e48?lever-source=x", "lever/acme"),
        ("https://www.jobs.lever.co/acme", "lever/acme"),
        ("https://jobs.ashbyhq.com/Acme%20Books/9a1f", "ashby/Acme Books"),
        ("https://api.ashbyhq.com/posting-api/job-board/acme", "ashby/acme"),
        ("https://apply.workable.com/acme/j/AA11BB22CC/", "workable/acme"),
        ("https://apply.workable.com/j/AA11BB22CC", None),
        ("https://acme.workable.com/jobs/7", "workable/acme"),
        ("https://acme.recruitee.com/o/vertaler", "recruitee/acme"),
        ("https://acme.jobs.personio.com/job/7001?language=en", "personio/acme"),
        ("https://acme.na.teamtailor.com/jobs/801-x", "teamtailor/acme"),
        ("https://jobs.gem.com/acme/gm_1", "gem/acme"),
        ("https://acme.pinpointhq.com/en/postings/aa", "pinpoint/acme"),
        ("https://jobs.smartrecruiters.com/Acme/743-x", "smartrecruiters/Acme"),
        (
            "https://acme.wd5.myworkdayjobs.com/en-US/Careers/job/x_JR1",
            "workday/acme/wd5/Careers",
        ),
        ("https://acme.bamboohr.com/careers/86", "bamboohr/acme"),
        ("https://ats.rippling.com/acme/jobs/2f06-1", "rippling/acme"),
        ("https://acme.breezy.hr/p/7-clockmaker", "breezy/acme"),
        ("https://www.reddit.com/r/forhire/comments/aa1/x/", "reddit/forhire"),
        ("https://acme.example/careers", None),
        ("https://example.com/?u=https://jobs.lever.co/acme", None),
        ("https://jobs.lever.co/", None),
        ("", None),
    ],
)
def test_a_board_is_recognised_from_an_address(url: str, board: str | None) -> None:
    """Careers pages, adverts, embeds and interfaces of a board all name it."""
    assert catalog.board_of(url) == board


def test_every_card_says_whether_and_how_it_is_on() -> None:
    """Cards are on, on with a person's own key, or off with the reason."""
    states = {name: source.state for name, source in catalog.sources().items()}
    assert len(states) >= 30
    assert states["lever"] == "on"
    assert states["themuse"] == "with your own key (themuse_key)"
    assert states["workday"].startswith("off: ")
