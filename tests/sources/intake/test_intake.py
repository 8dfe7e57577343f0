"""What a person brings by hand becomes listings, word for word; what cannot be read is told."""

from __future__ import annotations

import json
from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deerstalker.domain.errors import InvalidInput
from deerstalker.sources.intake.advert import MOST_WORDS
from deerstalker.sources.intake.mail import MOST_BYTES, advert_address, intake_of_mail
from deerstalker.sources.intake.table import columns_named, intake_of_csv, intake_of_json
from deerstalker.sources.intake.text import intake_of_text

LINKEDIN = """<html><head><style>a{}</style></head><body><table>
<tr><td><a href="https://www.linkedin.com/comm/jobs/view/4001/?trackingId=me&amp;refId=x"><img></a></td></tr>
<tr><td><a href="https://www.linkedin.com/comm/jobs/view/4001/?trackingId=me">Bookkeeper</a></td></tr>
<tr><td>Crumb &amp; Keel · Porto (Remote)</td></tr>
<tr><td>Actively recruiting</td></tr>
<tr><td><a href="https://www.linkedin.com/comm/jobs/view/4002/?trackingId=me">Payroll lead</a></td></tr>
<tr><td>Harbour Ltd · Remote</td></tr>
<tr><td><a href="https://www.linkedin.com/jobs/search">See all jobs</a></td></tr>
<tr><td>© 2026 LinkedIn Corporation</td></tr></table></body></html>"""
INDEED = """<table><tr><td><h2><a href="https://pt.indeed.com/rc/clk/dl?jk=ab12&tk=me">Translator</a></h2></td></tr>
<tr><td>Quill House</td></tr><tr><td>3.9</td></tr><tr><td>Lisboa</td></tr>
<tr><td>€2,100 a month</td></tr><tr><td>Translate novels at home.</td></tr><tr><td>Just posted</td></tr>
<tr><td><h2><a href="https://pt.indeed.com/pagead/clk/dl?mo=r&ad=O1">Typist</a></h2></td></tr>
<tr><td>Key Works</td></tr><tr><td>Remote</td></tr></table>"""
FLEXJOBS = """<p><a href="https://www.flexjobs.com/publicjobs/grant-writer-77aa?utm_source=me">Grant
 Writer</a></p><p>Reed Trust</p><p>US National</p>"""
UPWORK = """<div><a href="https://www.upwork.com/jobs/Tidy-books_~01ab?frkscc=me">Tidy my books</a></div>
<div>Hourly: $20 - $35</div><div>A shop of two needs its books tidied.</div>"""
PLAIN = """New for you:
Bookkeeper at Crumb & Keel
https://www.linkedin.com/jobs/view/4001?refId=me

Payroll lead
Harbour Ltd
Remote
View job: https://www.linkedin.com/jobs/view/4002

Thanks,
LinkedIn
"""


def mail(body: str, kind: str = "html") -> bytes:
    """An alert as it is saved from a mail program."""
    message = EmailMessage()
    message["From"], message["Subject"] = "alerts@example.com", "For you"
    message["Date"] = "Mon, 02 Nov 2026 08:00:00 +0000"
    message.set_content(body, subtype=kind)
    return message.as_bytes()


def rows(intake):
    """Title, employer, place and address of each advert."""
    return [
        (each.title, each.hiring_organization, each.job_location, each.url)
        for each in intake.listings
    ]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            LINKEDIN,
            [
                (
                    "Bookkeeper",
                    "Crumb & Keel",
                    "Porto (Remote)",
                    "https://www.linkedin.com/jobs/view/4001/",
                ),
                (
                    "Payroll lead",
                    "Harbour Ltd",
                    "Remote",
                    "https://www.linkedin.com/jobs/view/4002/",
                ),
            ],
        ),
        (
            INDEED,
            [
                ("Translator", "Quill House", "Lisboa", "https://pt.indeed.com/viewjob?jk=ab12"),
                ("Typist", "Key Works", "Remote", "https://pt.indeed.com/pagead/clk/dl?mo=r&ad=O1"),
            ],
        ),
        (
            FLEXJOBS,
            [
                (
                    "Grant Writer",
                    "Reed Trust",
                    "US National",
                    "https://www.flexjobs.com/publicjobs/grant-writer-77aa",
                )
            ],
        ),
        (UPWORK, [("Tidy my books", "", "", "https://www.upwork.com/jobs/~01ab")]),
    ],
    ids=["linkedin", "indeed", "flexjobs", "upwork"],
)
def test_an_alert_gives_each_advert_with_its_own_address(body: str, expected: list) -> None:
    """Employer and place stand in their fields, and no address says who got the mail."""
    assert rows(intake_of_mail(mail(body), "a.eml")) == expected


def test_an_alert_keeps_pay_words_and_the_day() -> None:
    """Pay is the source's own line; the rest stays as the advert's words."""
    first = intake_of_mail(mail(INDEED), "a.eml").listings[0]
    assert first.stated == {"base_salary": "€2,100 a month"}
    assert "<p>Translate novels at home.</p>" in first.description_html
    assert "Just posted" not in first.description_html
    assert first.date_posted == "2026-11-02T08:00:00+00:00"


def test_a_plain_alert_is_read_from_the_lines_above_each_address() -> None:
    """Both ways that such mails are written."""
    assert rows(intake_of_mail(mail(PLAIN, "plain"), "a.eml")) == [
        ("Bookkeeper", "Crumb & Keel", "", "https://www.linkedin.com/jobs/view/4001/"),
        ("Payroll lead", "Harbour Ltd", "Remote", "https://www.linkedin.com/jobs/view/4002/"),
    ]


@pytest.mark.parametrize(
    ("message", "why"),
    [
        (b"", "no advert"),
        (mail("<p>Lunch at one?</p>"), "no advert"),
        (b"Content-Type: text/html; charset=klingon\n\n\xff\xfe<p>x", "no advert"),
        (b"Content-Type: multipart/mixed\n\nbroken", "no advert"),
        (b"x" * (MOST_BYTES + 1), "more than"),
    ],
    ids=["empty", "another mail", "no such charset", "broken MIME", "huge"],
)
def test_a_mail_that_gives_nothing_says_so(message: bytes, why: str) -> None:
    """The problem names the file and what to do instead."""
    (problem,) = intake_of_mail(message, "a.eml").problems
    assert problem.place == "a.eml"
    assert why in problem.why
    assert problem.remedy


@given(st.binary(max_size=300), st.sampled_from([LINKEDIN, INDEED, PLAIN]), st.integers(0, 1000))
def test_no_mail_breaks_the_reader(junk: bytes, body: str, cut: int) -> None:
    """Damaged anywhere, a mail gives adverts or a problem, and never both or neither."""
    whole = mail(body)
    done = intake_of_mail(whole[:cut] + junk + whole[cut:], "a.eml")
    assert bool(done.listings) != bool(done.problems)


def test_an_address_of_nothing_known_is_none() -> None:
    """Look-alikes are not taken for the site."""
    assert advert_address("https://linkedin.com.evil.example/jobs/view/1") == ""
    assert advert_address("https://www.linkedin.com/help") == ""
    assert advert_address("https://www.linkedin.com/jobs/view/tidy-books-at-reed-77?x=1") == (
        "https://www.linkedin.com/jobs/view/77/"
    )


def test_a_pasted_text_is_an_advert_with_its_first_line_as_title() -> None:
    """Strangers' marks are escaped, not obeyed."""
    (listing,) = intake_of_text("\n Bookkeeper \n\nWe <b>bold</b> & you\n", "x").listings
    assert listing.title == "Bookkeeper"
    assert "<b>" not in listing.description_html
    assert "&lt;b&gt;bold&lt;/b&gt; &amp; you" in listing.description_html
    assert listing.url == ""


def test_a_page_gives_what_it_states_for_search_engines_before_its_text() -> None:
    """JSON-LD wins; without it the heading and the words that a person sees."""
    posting = {"@type": "JobPosting", "title": "Typist", "url": "https://a.example/1"}
    linked = f'<html><script type="application/ld+json">{json.dumps(posting)}</script><h1>No</h1>'
    assert rows(intake_of_text(linked, "x")) == [("Typist", "", "", "https://a.example/1")]
    seen = "<html><head><title>T | Site</title><script>var x</script></head><body><h1>Typist &amp; more</h1><p>Type.</p></body>"
    (listing,) = intake_of_text(seen, "x", url="https://a.example/2").listings
    assert (listing.title, listing.url) == ("Typist & more", "https://a.example/2")
    assert listing.description_html == "<p>Typist &amp; more</p><p>Type.</p>"
    (piece,) = intake_of_text("<p>Clerk</p><script>alert(1)</script>", "x").listings
    assert (piece.title, piece.description_html) == ("Clerk", "<p>Clerk</p>")


def test_an_empty_text_says_what_to_do_and_a_long_one_is_cut() -> None:
    """Neither is silent or without bound."""
    (problem,) = intake_of_text(" \n ", "standard input").problems
    assert "first line" in str(problem)
    (listing,) = intake_of_text("x" * (3 * MOST_WORDS), "y").listings
    assert len(listing.description_html) <= MOST_WORDS
    assert len(listing.title) <= 300


def test_a_table_is_read_by_usual_or_named_columns() -> None:
    """Any separator; a row without a title is named and the rest kept."""
    written = "Position;Link;Company;Description\nTypist;https://a.example/1;Key Works;Type & file\n;;x;\n"
    done = intake_of_csv(written, "t.csv", {})
    assert rows(done) == [("Typist", "Key Works", "", "https://a.example/1")]
    assert done.listings[0].description_html == "<p>Type &amp; file</p>"
    assert [problem.place for problem in done.problems] == ["t.csv, row 3"]
    named = intake_of_csv(
        "a,b\nTypist,Porto\n", "t.csv", columns_named("title=a, place=b", "--columns")
    )
    assert rows(named) == [("Typist", "", "Porto", "")]


def test_json_is_a_list_or_lines_and_bad_lines_are_named() -> None:
    """The same adverts both ways."""
    records = [{"title": "Typist", "company": "Key Works"}, {"title": "Clerk", "location": "Porto"}]
    whole = intake_of_json(json.dumps(records), "t.json", {})
    lines = intake_of_json(
        "\n".join([json.dumps(records[0]), "{no", json.dumps(records[1])]), "t", {}
    )
    assert (
        rows(whole) == rows(lines) == [("Typist", "Key Works", "", ""), ("Clerk", "", "Porto", "")]
    )
    assert [problem.place for problem in lines.problems] == ["t, line 2"]


@pytest.mark.parametrize(
    ("read", "message"),
    [
        (lambda: intake_of_csv("a,b\n1,2\n", "t.csv", {}), r"t.csv: .*title.*columns are a, b"),
        (
            lambda: intake_of_csv("title\nx\n", "t.csv", {"url": "Link"}),
            r"no column Link.*are title",
        ),
        (lambda: intake_of_csv("", "t.csv", {}), r"columns are none"),
        (lambda: intake_of_json("[", "t.json", {}), r"t.json: is not JSON"),
        (lambda: intake_of_json("7", "t.json", {}), r"holds no list"),
        (lambda: intake_of_json("[" * 100_000, "t.json", {}), r"is not JSON"),
        (lambda: columns_named("colour=Red", "--columns"), r"'colour=Red'.*fields are title"),
    ],
)
def test_a_table_that_cannot_be_read_names_place_and_remedy(read, message: str) -> None:
    """What is wrong, where, and what there is instead."""
    with pytest.raises(InvalidInput, match=message):
        read()
