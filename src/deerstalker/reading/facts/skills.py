"""skills: the tools, methods, technologies and languages of the work, under one name each.

Says nothing of virtues ("communication"), nor of what the employer sells or offers.
Which words name a skill is ``skill_vocabulary``, where they stand ``skill_matching``,
and what sets them aside ``skill_guards``.
Corpus: tests/reading/skills.toml.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import islice
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Evidence, Need, Skill
from deerstalker.domain.posting import SectionKind
from deerstalker.reading.negation import wished
from deerstalker.reading.skill_guards import meant
from deerstalker.reading.skill_sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deerstalker.reading.document import Document
    from deerstalker.reading.skill_matching import Mention
    from deerstalker.reading.skill_sentences import Sentence

MOST_SKILLS = 25
"""How many skills are kept of one advert: those with the most weight (the labelling guide's line)."""

MOST_EVIDENCE = 3
"""How many places are kept for one skill: the first ones, the title before the text."""

MOST_MENTIONS = 2_000
"""How many mentions are weighed; the most met in 2,355 adverts was 136."""

ASKED_FOR, NAMED_THING, REPEATED = 2, 2, 1
"""What speaks for a skill where an advert names more than are kept: being asked for, being a thing
with a name ("Xero" before "reporting"), being said again. Only their order was measured."""

_ORDER = (Need.MUST, Need.NICE, Need.USED)


@dataclass(slots=True)
class _Claim:
    """What speaks for one skill."""

    weight: int
    need: Need
    asked: bool = False
    evidence: list[Evidence] = field(default_factory=list)


def find(document: Document) -> tuple[Skill, ...]:
    """The skills that the words ask for or use, in the order of their first mention."""
    claims: dict[str, _Claim] = {}
    for sentence, mention in islice(_in_sentences(document), MOST_MENTIONS):
        _weigh(document, sentence, mention, claims)
    names = list(claims)
    if len(names) > MOST_SKILLS:
        weightiest = sorted(names, key=lambda name: -claims[name].weight)[:MOST_SKILLS]
        names = [name for name in names if name in set(weightiest)]
    return tuple(
        Skill(
            name=name,
            need=claims[name].need,
            evidence=tuple(claims[name].evidence[:MOST_EVIDENCE]),
        )
        for name in names
    )


def _in_sentences(document: Document) -> Iterator[tuple[Sentence, Mention]]:
    """Every mention with its sentence, in order."""
    return ((sentence, one) for sentence in sentences(document) for one in sentence.mentions)


def _weigh(
    document: Document, sentence: Sentence, mention: Mention, claims: dict[str, _Claim]
) -> None:
    term, why = meant(sentence, mention)
    if term is None:
        document.overrule(sentence.field, mention.start, mention.end, "skills.named", why)
        return
    need = _need(sentence, mention)
    claim = claims.get(term.name)
    if claim is None:
        claim = claims[term.name] = _Claim(NAMED_THING * _is_thing(term.name), need)
    else:
        claim.weight += REPEATED
        claim.need = min(claim.need, need, key=_ORDER.index)
    if sentence.asked and not claim.asked:
        claim.weight += ASKED_FOR
        claim.asked = True
    if len(claim.evidence) < MOST_EVIDENCE:
        claim.evidence.append(
            document.evidence(sentence.field, mention.start, mention.end, "skills.named")
        )


def _is_thing(name: str) -> bool:
    """Whether a name is that of a tool, a standard or a language: it has a capital letter."""
    return name != name.lower()


def _need(sentence: Sentence, mention: Mention) -> Need:
    """Required, preferred or part of the duties: by the sentence's words, then by its section."""
    if sentence.field == "title":
        return Need.USED
    if sentence.section is SectionKind.NICE_TO_HAVE or (
        sentence.wishes and wished(sentence.scope(mention))
    ):
        return Need.NICE
    if sentence.section is SectionKind.REQUIREMENTS:
        return Need.MUST
    return Need.MUST if sentence.asks else Need.USED
