"""Where an answer to "what kind of work?" leads: to a search, or first to the skills audit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deerstalker.judging.kind_of_work import names_no_work

if TYPE_CHECKING:
    from deerstalker.domain.person import Person


def needs_audit(person: Person) -> bool:
    """Whether nothing yet says what this person would like: no kind of work, and nothing loved.

    Somebody who said nothing about work but loves something can be searched for by that.
    """
    return names_no_work(person.wants_work) and not person.loves
