"""The page, driven in a real browser as a person would."""

from __future__ import annotations

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.doors.conftest import Served, Watched, watch

pytestmark = pytest.mark.browser

PLACES = [
    "/",
    "/search",
    "/search?q=bookkeeper",
    "/changes?days=7",
    "/person",
    "/person/step/kind",
    "/person/step/kind?new=true",
    "/person/step/skills",
    "/person/step/hates",
    "/person/step/limits",
    "/person/done",
    "/person/past",
    "/person/worker",
    "/person/worker?income=employee&hours=employee&no=freelance&company=either",
    "/person/two-kinds",
    "/person/pause",
    "/boards",
    "/collecting",
    "/nowhere",
]


def first_case_file(page: Page) -> None:
    """From wherever one is to the case file of the first card."""
    page.locator(".card h2 a").first.click()
    expect(page.locator(".case")).to_be_visible()


def test_todays_list_says_why_and_what_to_ask(watched: Watched) -> None:
    """Every card has the three answers; the best one quotes the advert and asks a question."""
    page = watched.go("/")
    cards = page.locator(".card")
    expect(cards.first).to_be_visible()
    for card in cards.all():
        expect(card.locator(".answer")).to_have_count(3)
    expect(cards.first.locator(".why")).not_to_be_empty()
    expect(cards.first.locator(".ask")).to_contain_text("Ask:")
    expect(page.locator("details.hidden summary")).to_contain_text("left out, and why")


def test_a_quote_leads_from_the_fact_to_the_words_and_back(watched: Watched) -> None:
    """The number beside a fact jumps to its mark; the mark leads back to the number."""
    page = watched.go("/")
    first_case_file(page)
    link = page.locator(".facts-list a.quote-link").first
    number = link.inner_text()
    link.click()
    mark = page.locator(f"#q{number}")
    expect(mark).to_be_in_viewport()
    expect(page).to_have_url(re.compile(f"#q{number}$"))
    page.locator(f'mark[data-quotes~="{number}"]').first.click()
    expect(page.locator(f'a[href="#q{number}"]').first).to_be_focused()


def test_every_mark_is_the_quote_it_stands_for(watched: Watched) -> None:
    """Each numbered link has a mark, and no mark is empty."""
    page = watched.go("/")
    first_case_file(page)
    numbers = {link.inner_text() for link in page.locator("a.quote-link").all()}
    assert len(numbers) >= 5
    for number in numbers:
        words = page.locator(f'mark[data-quotes~="{number}"]').all_inner_texts()
        assert "".join(words).strip(), f"quote {number} marks nothing"


def test_search_keeps_everything_in_the_address(watched: Watched) -> None:
    """Words, then a facet, then back: the address and the count follow."""
    page = watched.go("/search")
    page.get_by_role("searchbox").fill("bookkeeper")
    page.get_by_role("button", name="Search", exact=True).click()
    expect(page).to_have_url(re.compile(r"q=bookkeeper"))
    before = page.locator(".found .lead").inner_text()
    page.locator(".facet a", has_text="remote").first.click()
    expect(page).to_have_url(re.compile(r"workplace"))
    expect(page.locator(".facet a[aria-current]")).to_have_count(1)
    page.go_back()
    expect(page.locator(".found .lead")).to_have_text(before)


def test_a_search_that_cannot_be_read_shows_the_place(watched: Watched) -> None:
    """The message stands over the query with a caret under the place."""
    page = watched.page
    answer = page.goto(watched.address + "/search?q=pay:lots")
    assert answer is not None
    assert answer.status == 400
    expect(page.get_by_role("alert")).to_contain_text("^")
    watched.troubles.clear()  # the browser notes the 400 itself


def test_hiding_can_be_undone(watched: Watched) -> None:
    """A hidden card leaves the list; undo brings it back."""
    page = watched.go("/")
    title = page.locator(".card h2 a").first.inner_text()
    page.locator(".card").first.get_by_role("button", name="Hide").click()
    expect(page.locator(".card h2 a", has_text=title)).to_have_count(0)
    page.get_by_role("button", name="Undo my last decision").click()
    expect(page.locator(".card h2 a", has_text=title).first).to_be_visible()


def test_a_changed_pay_shows_what_it_was_and_what_it_is(watched: Watched) -> None:
    """The week's changes can be narrowed to pay, each with both values."""
    page = watched.go("/changes?days=7")
    page.locator(".lead a", has_text="pay changed").click()
    first = page.locator(".changes li").first
    expect(first.locator("del")).not_to_be_empty()
    expect(first.locator("ins")).not_to_be_empty()
    first.get_by_role("link").click()
    expect(page.locator(".case .history")).to_contain_text("changed")


def test_the_keyboard_alone_is_enough(watched: Watched) -> None:
    """j walks to the second card, k back, Enter opens it; slash goes to the search box."""
    page = watched.go("/")
    titles = page.locator(".card h2 a")
    page.keyboard.press("j")
    expect(titles.nth(0)).to_be_focused()
    page.keyboard.press("j")
    expect(titles.nth(1)).to_be_focused()
    page.keyboard.press("k")
    page.keyboard.press("Enter")
    expect(page.locator(".case")).to_be_visible()
    page.keyboard.press("/")
    page.wait_for_url("**/search*")
    page.keyboard.press("/")
    expect(page.get_by_role("searchbox")).to_be_focused()


def test_the_first_stop_of_the_keyboard_skips_the_navigation(watched: Watched) -> None:
    """Tab shows the skip link, Enter moves to the content."""
    page = watched.go("/")
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("#main")).to_be_focused()


def test_a_person_with_mistakes_is_not_saved_and_nothing_typed_is_lost(watched: Watched) -> None:
    """Every mistake is named at once, and the text stays in the box."""
    page = watched.go("/person")
    page.get_by_text("Edit as a file").click()
    text = 'id = "me"\nlives_in = "Atlantis"\nhates = 3\nloves = ["maps"]\n'
    page.locator("#file").fill(text)
    page.get_by_role("button", name="Save").click()
    problems = page.get_by_role("alert")
    expect(problems).to_contain_text("lives_in")
    expect(problems).to_contain_text("hates")
    expect(page.locator("#file")).to_have_value(text)
    watched.troubles.clear()  # the browser notes the 400 itself


def test_dark_and_light_can_be_chosen(watched: Watched) -> None:
    """The choice holds on the next page."""
    page = watched.go("/")
    page.get_by_role("button", name="Dark").click()
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")
    watched.go("/search")
    expect(page.locator("html")).to_have_attribute("data-theme", "dark")


@pytest.mark.parametrize("path", PLACES)
def test_a_phone_never_scrolls_sideways(phone: Watched, path: str) -> None:
    """At 360 pixels nothing is wider than the screen."""
    page = phone.go(path)
    wide = page.evaluate("document.documentElement.scrollWidth")
    assert wide <= 360
    phone.troubles.clear()


def test_a_case_file_fits_a_phone(phone: Watched) -> None:
    """The advert stands below the facts, and nothing is wider than the screen."""
    page = phone.go("/")
    first_case_file(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_no_place_breaks_accessibility_rules(browser: Browser, served: Served, scheme: str) -> None:
    """axe-core finds no violation of WCAG 2.2 A and AA on any place."""
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
    for watched in watch(browser, served, width=1280):
        watched.page.emulate_media(color_scheme=scheme)
        watched.go("/")
        first_case_file(watched.page)
        case_file = watched.page.url.removeprefix(watched.address)
        for path in [*PLACES, case_file]:
            page = watched.go(path)
            found = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}})
            assert found.violations_count == 0, f"{path}: {found.generate_report()}"
        watched.troubles.clear()


def test_the_welcome_leads_to_a_judged_list(browser: Browser, served: Served) -> None:
    """Somebody new begins with a sample person and finds a first list without a dead end."""
    for watched in watch(browser, served, width=1280):
        page = watched.go("/")
        page.get_by_role("button", name="Back to my own openings").click()
        expect(page.get_by_role("heading", level=1)).to_have_text("Which work would you like?")
        page.get_by_role("link", name="Begin").click()
        expect(page.get_by_label("Kind of work", exact=True)).to_have_value("")
        watched.go("/")
        page.get_by_role("button", name="Open the sample week").click()
        expect(page.locator(".card").first).to_be_visible()
