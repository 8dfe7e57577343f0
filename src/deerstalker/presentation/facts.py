"""The facts of a posting as lines for a person: a name, what is said, and the words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Need, State
from deerstalker.presentation import sentences as said

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.domain.fact import Evidence, Facts


@dataclass(frozen=True, slots=True)
class FactLine:
    """One fact: ``key`` as in the JSON shape, ``name`` for a person, what is said, the words."""

    key: str
    name: str
    said: str
    evidence: tuple[Evidence, ...]

    @property
    def is_said(self) -> bool:
        """Whether the advert says it at all."""
        return self.said != said.NOT_SAID


def fact_lines(facts: Facts) -> tuple[FactLine, ...]:
    """Every fact in the order a person asks for them; what is not said is there and says so."""
    zone = facts.time_zone
    return (
        FactLine(
            "workplace", "Where", said.workplace_text(facts.workplace), facts.workplace.evidence
        ),
        FactLine(
            "applicant_location",
            "Who may apply",
            said.location_text(facts.applicant_location),
            facts.applicant_location.evidence,
        ),
        FactLine(
            "time_zone", "Time zone", said.time_zone_text(zone), zone.evidence if zone else ()
        ),
        FactLine(
            "employment_type",
            "Hours",
            said.employment_text(facts.employment_type),
            facts.employment_type.evidence,
        ),
        FactLine(
            "engagement",
            "Contract",
            said.engagement_text(facts.engagement),
            facts.engagement.evidence,
        ),
        FactLine(
            "base_salary",
            "Pay",
            said.pay_text(facts.base_salary),
            tuple(words for pay in facts.base_salary for words in pay.evidence),
        ),
        FactLine(
            "seniority", "Level", said.seniority_text(facts.seniority), facts.seniority.evidence
        ),
        *_skill_lines(facts),
        *_condition_lines(facts),
        *_further_lines(facts),
    )


_NEEDS = ((Need.MUST, "Asked"), (Need.NICE, "Nice to have"), (Need.USED, "Part of the work"))


def _skill_lines(facts: Facts) -> Iterator[FactLine]:
    for need, name in _NEEDS:
        skills = [skill for skill in facts.skills if skill.need is need]
        if skills:
            yield FactLine(
                "skills",
                name,
                ", ".join(skill.name for skill in skills),
                tuple(words for skill in skills for words in skill.evidence[:1]),
            )


def _condition_lines(facts: Facts) -> Iterator[FactLine]:
    for condition in facts.conditions:
        state = "yes" if condition.state is State.PRESENT else "ruled out"
        name = said.condition_name(condition.key)
        yield FactLine("conditions", name[:1].upper() + name[1:], state, condition.evidence)


def _further_lines(facts: Facts) -> Iterator[FactLine]:
    for eligibility in facts.eligibility_to_work:
        name = eligibility.kind.replace("_", " ").capitalize()
        yield FactLine(
            "eligibility_to_work", name, eligibility.detail or "named", eligibility.evidence
        )
    if facts.talent_pool.value:
        yield FactLine(
            "talent_pool",
            "Talent pool",
            "no opening now, perhaps later",
            facts.talent_pool.evidence,
        )
    if facts.staffing_agency.value:
        yield FactLine("staffing_agency", "Posted by", "an agency", facts.staffing_agency.evidence)
    if facts.valid_through.value:
        yield FactLine(
            "valid_through", "Open until", facts.valid_through.value, facts.valid_through.evidence
        )
    if facts.application_contact.value:
        yield FactLine(
            "application_contact",
            "Apply to",
            facts.application_contact.value,
            facts.application_contact.evidence,
        )
    if warning := said.scam_text(facts.scam):
        yield FactLine("scam", "Caution", warning, facts.scam.evidence)
    for contradiction in facts.contradictions:
        yield FactLine(
            "contradictions",
            "Contradiction",
            f"the board says “{contradiction.stated.quote}”, the advert says otherwise",
            (contradiction.words,),
        )
