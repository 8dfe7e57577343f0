"""What judging needs of a posting, whoever the person is: read once, used for everybody."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.judging.conditions import present_conditions, shut_out_conditions
from deerstalker.judging.shown import work_of
from deerstalker.judging.terms import terms_of
from deerstalker.judging.words import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deerstalker.domain.fact import Evidence, ScamLikelihood
    from deerstalker.domain.posting import Posting
    from deerstalker.judging.shown import Work
    from deerstalker.judging.terms import Terms, TermsEvidence


LONGEST = 100_000
"""Characters of a text that are looked at: ten long adverts; what is longer is no advert."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Features:
    """One posting as judging sees it.

    ``present`` and ``shut_out`` give conditions that are part of the work, or plainly not, with
    the words; ``behind`` gives the words behind each field of ``terms``.
    """

    posting: Posting
    work: Work
    terms: Terms
    behind: TermsEvidence
    present: Mapping[str, tuple[Evidence, ...]]
    shut_out: Mapping[str, tuple[Evidence, ...]]
    scam: ScamLikelihood

    @property
    def id(self) -> str:
        """The listing's id."""
        return self.posting.listing.id


def features(posting: Posting) -> Features:
    """The features of a posting."""
    seen = words(posting.text[:LONGEST])
    work = work_of(posting, seen)
    terms, behind = terms_of(posting, seen)
    return Features(
        posting=posting,
        work=work,
        terms=terms,
        behind=behind,
        present=present_conditions(posting.facts, work.roles, work.concepts),
        shut_out=shut_out_conditions(posting.facts, work.roles),
        scam=posting.facts.scam.value,
    )
