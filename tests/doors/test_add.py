"""``deerstalker add``: files, mailboxes and tables from a real disk."""

from __future__ import annotations

import mailbox
from pathlib import Path

from click.testing import CliRunner, Result

from deerstalker.doors.cli import add as door
from deerstalker.doors.cli.main import cli
from tests.sources.intake.test_intake import INDEED, LINKEDIN, mail


def add(home: Path, *arguments: str, stdin: bytes = b"") -> Result:
    """The command on a data directory of its own."""
    done = CliRunner().invoke(
        cli, ["--home", str(home), "add", "--no-refresh", *arguments], input=stdin
    )
    assert isinstance(done.exception, SystemExit | None), done.exception
    return done


def test_mails_in_every_box_become_adverts(tmp_path: Path) -> None:
    """An .eml, an mbox with a mail that is no alert, and a Maildir; the same advert counts once."""
    (tmp_path / "a.eml").write_bytes(mail(LINKEDIN))
    mbox = mailbox.mbox(tmp_path / "alerts")
    for body in (INDEED, "<p>Lunch?</p>"):
        mbox.add(mail(body))
    mbox.close()
    maildir = mailbox.Maildir(tmp_path / "dir")
    maildir.add(mail(LINKEDIN))
    maildir.close()
    places = [str(tmp_path / name) for name in ("a.eml", "alerts", "dir")]
    done = add(tmp_path, *places)
    assert done.exit_code == 0, done.output
    assert "4 adverts: 4 new" in done.output


def test_a_bad_file_is_named_and_the_others_kept(tmp_path: Path) -> None:
    """Each problem stands with its file and remedy; the status says that there was one."""
    (tmp_path / "t.csv").write_text("title\nTypist\n\n", "utf-8")
    (tmp_path / "bad.json").write_text("{", "utf-8")
    (tmp_path / "folder").mkdir()
    mailbox.mbox(tmp_path / "none.mbox").close()
    names = ("t.csv", "bad.json", "missing.txt", "folder", "none.mbox")
    done = add(tmp_path, *(str(tmp_path / name) for name in names))
    assert done.exit_code == 1
    assert "1 adverts: 1 new" in done.output
    for name in names[1:]:
        assert name in done.output


def test_a_text_comes_from_standard_input(tmp_path: Path) -> None:
    """Its first line is the title; one that is too long is refused."""
    assert "1 new" in add(tmp_path, "-", stdin=b"Typist\n\nType at home.").output
    refused = add(tmp_path, "-", stdin=b"x" * (door.MOST_BYTES + 1))
    assert "longer than" in refused.output


def test_columns_that_are_none_stop_at_once(tmp_path: Path) -> None:
    """Nothing is read before the map is understood."""
    done = CliRunner().invoke(cli, ["--home", str(tmp_path), "add", "x.csv", "--columns", "a"])
    assert "--columns" in str(done.exception)
