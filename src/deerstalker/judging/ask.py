"""What to ask: everything that an advert leaves open about this person, most telling first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.judging.avoids import question
from deerstalker.judging.can import CHECKS, Standing

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.person import Person
    from deerstalker.judging.features import Features
    from deerstalker.judging.many import Judged
    from deerstalker.judging.plan import Plan

_ABOUT_TERMS = {
    "place": "May one do this job from where I live{home}?",
    "time_zone": "Which hours would I work, in my own time zone?",
    "engagement": "Is this a post, a contract or freelance work?",
    "hours": "How many hours a week is it?",
    "pay": "What does it pay?",
}
"""A question for each reason that ``can`` may leave open."""


def questions(wishes: Plan, seen: Features, judged: Judged) -> Iterator[str]:
    """First whether one may work from home there, then dealbreakers, hates, and other terms.

    A hate or term that the words settle is not asked about.
    """
    person = wishes.person
    standing = judged.standing[0].tolist()
    unsettled = {c.why for c, one in zip(CHECKS, standing, strict=True) if one == Standing.OPEN}
    if person.pay_floor and not seen.terms.pay:
        unsettled.add("pay")
    asked = [_about(why, person) for why in _ABOUT_TERMS if why in unsettled]
    place = asked[:1] if "place" in unsettled else []
    yield from place
    yield from _about_hates(wishes, judged)
    yield from asked[len(place) :]


def _about_hates(wishes: Plan, judged: Judged) -> Iterator[str]:
    left_open = judged.shunning.left_open[0].tolist()
    hates = [hate for hate, unsettled in zip(wishes.dislikes, left_open, strict=True) if unsettled]
    person = wishes.person
    ordered = dict.fromkeys((*person.dealbreakers, *person.hates, *person.knows_but_hates))
    yield from (question(hate) for word in ordered for hate in hates if hate.words == word)


def _about(why: str, person: Person) -> str:
    home = f" ({person.lives_in})" if person.lives_in else ""
    return _ABOUT_TERMS[why].format(home=home)
