"""Knowing the person on the page, driven in a real browser as somebody new would."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.doors.conftest import Served, Watched, watch

pytestmark = pytest.mark.browser

MOST_STEPS = 10
"""Clicks from nothing to a first judged list: more is not "by following the page"."""


@pytest.fixture
def newcomer(browser: Browser, fresh: Served) -> Iterator[Watched]:
    """Somebody who has just installed everything, and has opened the page for the first time."""
    yield from watch(browser, fresh, width=1280, start="/")


def press(page: Page, name: str) -> None:
    """Press the one button or link of this name."""
    button = page.get_by_role("button", name=name, exact=True)
    (button if button.count() else page.get_by_role("link", name=name, exact=True)).click()


def become_somebody_else(watched: Watched, work: str, name: str) -> Page:
    """From the sample week, begin as a new person with an answer to the first question."""
    page = watched.go("/")
    press(page, "Make it for me")
    page.get_by_label("Kind of work", exact=True).fill(work)
    page.get_by_label(re.compile("^What shall we call you")).fill(name)
    press(page, "Keep and go on")
    return page


def wait_for_verdicts(served: Served) -> None:
    """Until the sample room is at rest."""
    served.rooms.sample.collector.wait(120)


def test_a_newcomer_gets_from_nothing_to_a_judged_list(newcomer: Watched, fresh: Served) -> None:
    """Following the page's own buttons only, at most ten of them."""
    page, steps = newcomer.page, 0

    def follow(name: str) -> None:
        nonlocal steps
        steps += 1
        press(page, name)

    expect(page.get_by_role("heading", level=1)).to_have_text("Which work would you like?")
    follow("Begin")
    page.get_by_label("Kind of work", exact=True).fill("bookkeeping")
    page.get_by_label(re.compile("^What shall we call you")).fill("Nora")
    follow("Keep and go on")
    page.get_by_label("I love to do").fill("bookkeeping\nbank reconciliation")
    follow("Keep and go on")
    page.get_by_label("hate much time on the phone").check()
    page.get_by_label("never commission only").check()
    follow("Keep and go on")
    page.get_by_label("Where do you live?").select_option("US-OH")
    page.get_by_label("Languages you work in").fill("English")
    follow("Keep and go on")
    expect(page.get_by_role("heading", level=1)).to_have_text("Nora, this is what we understood")
    follow("Show me my list")
    follow("Open the sample week")
    fresh.rooms.sample.collector.wait(120)
    expect(page.locator("#collecting")).to_contain_text("judged", timeout=20_000)
    follow("See today’s list")
    expect(page.locator("main")).to_contain_text("For Nora")
    expect(page.locator(".card").first.locator(".answer.yes").first).to_be_visible()
    assert steps <= MOST_STEPS


def test_anything_leads_to_the_audit_and_not_to_a_list(watched: Watched, served: Served) -> None:
    """The list waits for something loved; overriding is possible, and the list says so."""
    page = become_somebody_else(watched, "Any remote job, whatever pays!", "Any")
    expect(page).to_have_url(re.compile("/person/step/skills$"))
    expect(page.locator(".note")).to_contain_text("“Anything” is not a job title")
    watched.go("/")
    expect(page.get_by_role("heading", level=1)).to_have_text("First, what do you love to do?")
    press(page, "Search for anything all the same")
    expect(page.locator(".caution").first).to_contain_text("A list of anything")
    wait_for_verdicts(served)
    press(page, "Name one thing you love")
    page.get_by_label("I love to do").fill("proofreading")
    press(page, "Keep and go on")
    watched.go("/")
    expect(page.locator("main")).not_to_contain_text("A list of anything")


def test_a_search_for_anything_is_labelled(watched: Watched) -> None:
    """The search box says it too, and still searches."""
    page = watched.go("/search?q=any+job")
    expect(page.get_by_role("note").last).to_contain_text("no kind of work")
    expect(page.locator(".found")).to_be_visible()


def test_skills_are_suggested_while_typing(watched: Watched) -> None:
    """A suggestion goes into the list it is given to, and what was typed stays."""
    page = become_somebody_else(watched, "bookkeeping", "Suggested")
    page.get_by_label("I love to do").fill("my own words")
    page.get_by_label("Find a skill to add").press_sequentially("quickb")
    page.get_by_role("button", name="know it, hate it QuickBooks", exact=True).click()
    expect(page.get_by_label("I know, but hate to do")).to_have_value("QuickBooks")
    expect(page.get_by_label("I love to do")).to_have_value("my own words")


def test_the_audit_works_without_script(browser: Browser, served: Served) -> None:
    """Enter in the box looks for a skill, and its button adds it."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(served.address + "/sample-week")
    page.goto(served.address + "/person/step/kind?new=true")
    page.get_by_label("Kind of work", exact=True).fill("transcription")
    press(page, "Keep and go on")
    page.get_by_label("Find a skill to add").fill("transcrip")
    page.get_by_label("Find a skill to add").press("Enter")
    page.get_by_role("button", name=re.compile("^love it ")).first.click()
    expect(page.get_by_label("I love to do")).to_have_value(re.compile("transcrip", re.IGNORECASE))
    context.close()


def test_every_mistake_is_named_beside_its_field(watched: Watched) -> None:
    """Nothing typed is lost, and nothing is kept until all is well."""
    page = become_somebody_else(watched, "maps", "Mistaken")
    watched.go("/person/step/limits")
    wrong = {
        "Where may you work without a new permit?": "Narnia",
        "Your time zone": "Europe/Lisboa",
        "amount": "lots",
    }
    for label, typed in wrong.items():
        page.get_by_label(label, exact=True).fill(typed)
    page.get_by_label("currency").fill("EUR")
    press(page, "Keep and go on")
    expect(page.get_by_role("alert")).to_contain_text("3 places need a look")
    for label, typed in wrong.items():
        box = page.get_by_label(label, exact=True)
        expect(box).to_have_value(typed)
        expect(box).to_have_attribute("aria-invalid", "true")
        named = box.get_attribute("aria-describedby").split()[0]
        expect(page.locator(f"#{named}")).not_to_be_empty()
    expect(page.locator("#wrong-time_zone")).to_contain_text("Europe/Lisbon")
    watched.go("/person")
    expect(page.locator(".facts-list")).not_to_contain_text("EUR")
    watched.troubles.clear()  # the browser notes the 400 itself


def test_the_first_question_wants_an_answer(watched: Watched) -> None:
    """An empty answer is no answer: the page says what to write."""
    page = watched.go("/person/step/kind?new=true")
    press(page, "Keep and go on")
    expect(page.locator("#wrong-wants_work")).to_contain_text("anything")
    watched.troubles.clear()  # the browser notes the 400 itself


def test_the_keyboard_alone_answers_every_step(watched: Watched, served: Served) -> None:
    """Tab, space and Enter lead from the first question to the list."""
    page = watched.go("/person/step/kind?new=true")

    def walk_to(target: Locator) -> None:
        for _ in range(150):
            page.keyboard.press("Tab")
            if target.evaluate("element => element === document.activeElement"):
                return
        raise AssertionError(f"Tab never reaches {target!r}")

    def go_on(name: str = "Keep and go on") -> None:
        walk_to(page.get_by_role("button", name=name, exact=True))
        page.keyboard.press("Enter")

    walk_to(page.get_by_label("Kind of work", exact=True))
    page.keyboard.type("proofreading")
    page.keyboard.press("Enter")
    page.wait_for_url("**/skills")
    walk_to(page.get_by_label("I love to do"))
    page.keyboard.type("proofreading")
    go_on()
    page.wait_for_url("**/hates")
    walk_to(page.get_by_label("never cold calling"))
    page.keyboard.press("Space")
    go_on()
    page.wait_for_url("**/limits")
    go_on()
    page.wait_for_url("**/done")
    expect(page.locator(".facts-list")).to_contain_text("cold calling")
    go_on("Show me my list")
    expect(page.get_by_role("heading", level=1)).to_have_text("Today")
    wait_for_verdicts(served)


def test_a_phone_is_enough(phone: Watched) -> None:
    """At 360 pixels, also with mistakes and suggestions on the page, nothing is too wide."""
    page = become_somebody_else(phone, "n'importe quoi", "Petite")
    page.get_by_label("Find a skill to add").fill("account")
    press(page, "Find")
    expect(page.locator(".suggestions li").first).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    phone.go("/person/step/limits")
    page.get_by_label("Your time zone").fill("Some/Where/That/Does/Not/Exist/Anywhere/At/All")
    press(page, "Keep and go on")
    expect(page.locator("#wrong-time_zone")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360
    phone.troubles.clear()  # the browser notes the 400 itself


def test_the_kind_of_worker_is_told_with_its_reasons(watched: Watched) -> None:
    """Each answer stands on its side; too few answers are too early to tell."""
    become_somebody_else(watched, "editing", "Worker")
    page = watched.go("/person/worker")
    page.get_by_label("like a leash").check()
    press(page, "What do my answers say?")
    expect(page.locator("#result")).to_have_text("Too early to tell")
    page.get_by_label("fine; the good months make up for it").check()
    page.get_by_label("what I never want to do").check()
    page.get_by_label("am at my best").check()
    page.get_by_label("what keeps me awake").check()
    press(page, "What do my answers say?")
    expect(page.locator("#result")).to_have_text("More a freelancer")
    expect(page.get_by_label("like a leash")).to_be_checked()
    expect(page.locator(".note")).to_contain_text("For a steady job")
    press(page, "Look for freelance and contract work")
    expect(page.locator(".facts-list")).to_contain_text("freelance, contractor")


def test_a_hated_position_becomes_a_rule(watched: Watched, served: Served) -> None:
    """A hate is offered as a rule once; taken away, the position is still in the form."""
    become_somebody_else(watched, "editing", "Past")
    page = watched.go("/person/past")
    press(page, "Save this position")
    expect(page.locator("#wrong-title")).to_be_visible()
    page.get_by_label("What were you?").fill("Support agent")
    page.get_by_role("group", name="The hours").get_by_label("I hated").fill("weekend calls")
    press(page, "Save this position")
    expect(page.locator(".offers select")).to_have_value("weekend_work")
    press(page, "Never again weekend calls")
    expect(page.locator(".offers")).to_have_count(0)
    press(page, "Take away Support agent")
    expect(page.get_by_label("What were you?")).to_have_value("Support agent")
    press(page, "Save this position")
    expect(page.locator(".positions")).to_contain_text("weekend calls")
    watched.go("/person")
    expect(page.locator(".facts-list")).to_contain_text("weekend work")
    watched.troubles.clear()  # the browser notes the 400 itself
    wait_for_verdicts(served)


def test_a_pause_is_calm_and_ends_when_asked(watched: Watched) -> None:
    """The banner names the day of return; a day gone by is refused beside its field."""
    page = become_somebody_else(watched, "editing", "Paused")
    watched.go("/person/pause")
    page.get_by_label("Back on").fill("2001-01-01")
    press(page, "Pause until then")
    expect(page.locator("#wrong-until")).to_contain_text("after today")
    page.get_by_label("Back on").fill("2101-03-04")
    press(page, "Pause until then")
    expect(page.locator(".banner.calm")).to_contain_text("Paused until 4 March 2101")
    press(page, "Resume")
    expect(page.locator(".banner.calm")).to_have_count(0)
    watched.troubles.clear()  # the browser notes the 400 itself
