"""The first question: does the job use what the person loves?"""

from __future__ import annotations

import pytest

from deerstalker.domain.posting import SectionKind
from deerstalker.domain.verdict import Answer
from deerstalker.judging.judge import judge
from tests.judging.adverts import advert, person


def _enjoys(loves, title, text, **more):
    return judge(person(loves=loves, **more), advert(title, text)).enjoys


@pytest.mark.parametrize(
    ("love", "title", "duty"),
    [
        (
            "bookkeeping",
            "Finance all-rounder",
            "Reconcile vendor statements and post transactions.",
        ),
        (
            "Kubernetes",
            "Platform person",
            "You keep our k8s cluster and Terraform modules healthy.",
        ),
        (
            "long-form writing",
            "Word person",
            "Research and write whitepapers and in-depth articles.",
        ),
        ("chart review", "Records role", "Review medical records and abstract data from charts."),
        ("teaching", "Remote role", "You teach classes online and plan lessons for small groups."),
        ("illustration", "Creative", "Illustrate picture books; storyboards and character design."),
        ("user research", "Insight", "Run usability testing and user interviews every week."),
        (
            "translation",
            "Language role",
            "Translate texts and review machine translation in Trados.",
        ),
        ("grant writing", "Nonprofit", "Write grant proposals and letters of inquiry to funders."),
        ("medical coding", "Revenue role", "Assign ICD-10 and CPT codes to inpatient encounters."),
        ("customer support by chat", "Helper", "Answer live chat and email tickets in Zendesk."),
        ("recruiting", "People role", "Source candidates, screen resumes, interview candidates."),
    ],
)
def test_meaning_counts_and_not_only_the_word(love, title, duty):
    """The duty names the loved work in other words; something of it is seen, and quoted."""
    found = _enjoys((love,), title, duty)
    assert found.answer in {Answer.YES, Answer.PARTLY}
    assert found.evidence[0].quote in duty


def test_the_title_weighs_more_than_a_mention():
    """A tax manager who closes the month now and then is no bookkeeper's dream."""
    text = "Prepare tax returns. Advise on tax planning. Sometimes help with the month-end close."
    asides = _enjoys(("month-end close",), "Tax Manager", text)
    main = _enjoys(("month-end close",), "Accountant", "Own the month-end close. Post accruals.")
    assert asides.answer is not Answer.YES
    assert main.answer is Answer.YES


def test_what_the_company_sells_is_not_the_work():
    """A developer at a bookkeeping firm keeps no books."""
    posting = advert(
        "Backend Engineer",
        "Our product does bookkeeping, bank reconciliation and month-end close for shops.",
        kind=SectionKind.ORGANIZATION,
    )
    answer = judge(person(loves=("bookkeeping", "bank reconciliation")), posting).enjoys.answer
    assert answer is Answer.NO


def test_a_part_of_a_title_is_not_the_title():
    """A video editor does not edit texts."""
    found = _enjoys(("editing", "copywriting"), "Video Editor", "Cut footage in Premiere Pro.")
    assert found.answer is Answer.NO


def test_a_word_that_is_denied_does_not_count():
    """Vanilla JavaScript and not jQuery holds no jQuery."""
    liked = judge(person(loves=("jQuery",)), advert("Role", "Vanilla scripts, not jQuery. " * 9))
    assert liked.parts["loved_skills"] == 0


def test_a_love_that_no_lexicon_knows_is_found_by_its_words():
    """Any trade can be loved; all its words must be there."""
    love = ("zither restoration",)
    text = "You will restore zithers. " + "The workshop is small and bright. " * 8
    assert judge(person(loves=love), advert("Restorer of zithers", text)).parts["loved_skills"] > 0
    other = text.replace("zithers", "lutes")
    assert judge(person(loves=love), advert("Restorer of lutes", other)).parts["loved_skills"] == 0


def test_too_little_said_is_unclear():
    """An advert without words for its work answers nothing, and quotes nothing."""
    found = _enjoys(("bookkeeping",), "We are hiring!", "Join us.")
    assert found.answer is Answer.UNCLEAR
    assert found.evidence == ()


def test_a_no_shows_that_it_is_other_work():
    """The words for a no are those of the other work."""
    found = _enjoys(("bookkeeping",), "DevOps Engineer", "Run Kubernetes on AWS.")
    assert found.answer is Answer.NO
    assert found.evidence


def test_a_role_is_found_in_the_text_when_the_title_names_none():
    """Threads and feeds often have no role in their title."""
    text = "Acme | Remote | We are looking for a freelance writer for our blog posts and articles."
    assert _enjoys(("writing articles",), "Acme (acme.example)", text).answer is Answer.YES


@pytest.mark.parametrize("before", ["", "Short. ", "word " * 90])
@pytest.mark.parametrize("after", ["", ". Then more", " word" * 90, "\nAnother line"])
def test_evidence_is_the_sentence_or_as_much_of_it_as_can_be_read(before, after):
    """Long sentences are cut between words; the words that count are always inside."""
    text = f"{before}reconcile vendor statements{after}"
    found = _enjoys(("bookkeeping",), "Accountant", text)
    quote = next(one.quote for one in found.evidence if one.field == "text")
    assert "reconcile vendor statements" in quote
    assert len(quote) <= 160
    assert quote == quote.strip()
    assert f" {quote} " in f" {text} ".replace("\n", " ").replace(". Then", " . Then")
