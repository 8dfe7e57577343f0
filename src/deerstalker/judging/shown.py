"""What a posting shows of the work: the roles it names, and how much of each concept."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from dataclasses import dataclass
from typing import TYPE_CHECKING

from deerstalker.domain.fact import Evidence
from deerstalker.domain.posting import SectionKind
from deerstalker.judging.lexicon.load import lexicon
from deerstalker.judging.phrases import longest
from deerstalker.judging.words import words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from deerstalker.domain.posting import Posting
    from deerstalker.judging.lexicon.load import Lexicon, Role
    from deerstalker.judging.phrases import Sighting
    from deerstalker.judging.words import Word

SECTION_WEIGHT: Mapping[SectionKind, float] = {
    SectionKind.WORK: 1.0,
    SectionKind.UNKNOWN: 0.7,
    SectionKind.REQUIREMENTS: 0.6,
    SectionKind.NICE_TO_HAVE: 0.25,
    SectionKind.ORGANIZATION: 0.1,
}
"""How much a mention counts as part of the work; sections not named here count nothing."""

LEAST_STEM = SECTION_WEIGHT[SectionKind.ORGANIZATION]
"""Words that stand nowhere but where the organization speaks of itself say nothing of the work."""

TITLE_STEM = 2.0
"""The weight of a word in the title."""

AGAIN = (1.0, 0.6, 0.4, 0.3, 0.2)
"""How much the first, second … sentence that shows the same concept adds."""

ROLE_AGAIN = 0.5
"""The share of a title's second and later roles."""

TOLD_ROLE = 0.6
"""The share of a role that the text seeks, where the title names none."""

NAMED_ROLE = 0.3
"""The share of a role that the text only names: it may be a product, a customer, a colleague."""

_SOUGHT = re.compile(
    r"\b(?:looking for|seek\w*|hir(?:e|ing)|need\w*|join\w*|search\w*|role|position|as an?|wanted"
    r"|recruiting|become|suchen)\b[^.\n]*$",
    re.IGNORECASE,
)
_DENIED = re.compile(
    r"\b(?:not|no|non|without|never|rather than|instead of)\W+(?:\w+\W+)?$", re.IGNORECASE
)

_STOP = re.compile(r"\n|\.\s")
EVIDENCE_LENGTH = 160
OPENING = 1500
"""Where a text tells whom it looks for: its first so many characters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """How much of a concept a posting shows.

    ``title`` is 0 to 1; ``body`` grows with every sentence; ``evidence`` is best first.
    """

    title: float = 0.0
    body: float = 0.0
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TitledRole:
    """A role of the lexicon that the title (or, failing that, the text) names."""

    role: Role
    share: float
    evidence: Evidence


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What a posting shows of the work.

    ``stems`` gives every word's greatest section weight (``TITLE_STEM`` in the title), for loves
    that no lexicon knows.
    """

    roles: tuple[TitledRole, ...]
    concepts: Mapping[int, Shown]
    stems: Mapping[str, float]


def work_of(posting: Posting, text_words: Sequence[Word]) -> Work:
    """The work that a posting shows, by the lexicon; ``text_words`` are those of its text."""
    known = lexicon()
    title = posting.listing.title
    title_words = words(title)
    weights = _Weights(posting)
    roles = _roles(posting, title_words, text_words, known)
    return Work(
        roles=roles,
        concepts=_concepts(
            _from_title(title, roles, title_words, known),
            _from_text(posting, text_words, weights, known),
        ),
        stems=_stems(title_words, text_words, weights),
    )


class _Weights:
    """Section weights by offset."""

    def __init__(self, posting: Posting) -> None:
        self._starts = [section.start for section in posting.sections]
        self._weights = [SECTION_WEIGHT.get(section.kind, 0.0) for section in posting.sections]

    def at(self, offset: int) -> float:
        """The weight of the section that holds the offset; 0 where there is none."""
        section = bisect_right(self._starts, offset) - 1
        return self._weights[section] if section >= 0 else 0.0


def _roles(
    posting: Posting, title_words: Sequence[Word], text_words: Sequence[Word], known: Lexicon
) -> tuple[TitledRole, ...]:
    title = posting.listing.title
    found = longest(known.titles.sightings(title, title_words))
    if found:
        return tuple(_titled(title, "title", found, known, 1.0))
    opening = [word for word in text_words if word.start < OPENING]
    found = longest(known.titles.sightings(posting.text, opening))
    wanted = [
        one for one in found if _SOUGHT.search(posting.text, max(0, one.start - 60), one.start)
    ]
    if wanted:
        return tuple(_titled(posting.text, "text", wanted[:3], known, TOLD_ROLE))
    return tuple(_titled(posting.text, "text", found[:3], known, NAMED_ROLE))


def _titled(
    string: str, field: str, found: Sequence[Sighting], known: Lexicon, share: float
) -> Iterable[TitledRole]:
    seen: set[str] = set()
    for one in found:
        if one.meaning not in seen:
            quote = Evidence(field, one.start, one.end, string[one.start : one.end], "judging.role")
            yield TitledRole(
                role=known.roles[int(one.meaning)],
                share=share if not seen else share * ROLE_AGAIN,
                evidence=quote,
            )
        seen.add(one.meaning)


def _concepts(title: Mapping[int, Shown], body: Mapping[int, Shown]) -> Mapping[int, Shown]:
    shown = {}
    for concept in title.keys() | body.keys():
        named, said = title.get(concept), body.get(concept)
        shown[concept] = Shown(
            title=named.title if named else 0.0,
            body=said.body if said else 0.0,
            evidence=(said.evidence if said else ()) + (named.evidence if named else ()),
        )
    return dict(sorted(shown.items()))


def _from_title(
    title: str, roles: Sequence[TitledRole], title_words: Sequence[Word], known: Lexicon
) -> dict[int, Shown]:
    best: dict[int, Shown] = {}
    for named in roles:
        for concept, weight in named.role.concepts.items():
            share = weight * named.share
            if concept not in best or best[concept].title < share:
                best[concept] = Shown(title=share, evidence=(named.evidence,))
    for one in longest(known.book.sightings(title, title_words)):
        if any(_inside(one, named.evidence) for named in roles):
            continue
        concept = int(one.meaning)
        quote = Evidence("title", one.start, one.end, title[one.start : one.end], "judging.title")
        before = best.get(concept)
        best[concept] = Shown(title=max(1.0, before.title if before else 0.0), evidence=(quote,))
    return best


def _inside(one: Sighting, role: Evidence) -> bool:
    """Whether a word is only a part of a role's name: the "editor" of "video editor"."""
    return role.field == "title" and role.start <= one.start and one.end <= role.end


def _from_text(
    posting: Posting, text_words: Sequence[Word], weights: _Weights, known: Lexicon
) -> dict[int, Shown]:
    text = posting.text
    by_concept: dict[int, dict[tuple[int, int], tuple[float, Sighting]]] = defaultdict(dict)
    for one in longest(known.book.sightings(text, text_words)):
        weight = weights.at(one.start)
        if weight and not _DENIED.search(text, max(0, one.start - 24), one.start):
            sentence = _sentence(text, one.start, one.end)
            by_concept[int(one.meaning)].setdefault(sentence, (weight, one))
    return {concept: _said(text, hits) for concept, hits in by_concept.items()}


def _said(text: str, hits: Mapping[tuple[int, int], tuple[float, Sighting]]) -> Shown:
    best = sorted(hits.items(), key=lambda hit: (-hit[1][0], hit[0]))[: len(AGAIN)]
    return Shown(
        body=sum(share * weight for share, (_, (weight, _)) in zip(AGAIN, best, strict=False)),
        evidence=tuple(
            Evidence("text", *sentence, text[slice(*sentence)], "judging.concept")
            for sentence, _ in best[:2]
        ),
    )


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentence around a span, about ``EVIDENCE_LENGTH`` long at most, cut between words."""
    low = max(0, end - EVIDENCE_LENGTH * 3 // 4)  # a quarter is kept for what follows
    left = text[low:start]
    stops = [stop.end() for stop in _STOP.finditer(left)]
    first = low + (stops[-1] if stops else left.find(" ") + 1 if low else 0)
    right = text[end : first + EVIDENCE_LENGTH]
    stop = _STOP.search(right)
    whole = end + len(right) == len(text)
    last = end + (stop.start() if stop else len(right) if whole else max(right.rfind(" "), 0))
    blank = len(text[first:start]) - len(text[first:start].lstrip())
    return first + blank, end + len(text[end:last].rstrip())


def _stems(
    title_words: Sequence[Word], text_words: Sequence[Word], weights: _Weights
) -> Mapping[str, float]:
    best: dict[str, float] = {}
    for word in text_words:
        weight = weights.at(word.start)
        if weight > best.get(word.stem, LEAST_STEM):
            best[word.stem] = weight
    best.update((word.stem, TITLE_STEM) for word in title_words)
    return best


def stem_evidence(posting: Posting, stems: Sequence[str]) -> tuple[Evidence, ...]:
    """The first sentence (or title) that holds each stem: the words for what no lexicon knows."""
    found: dict[str, Evidence] = {}
    for field, string in (("title", posting.listing.title), ("text", posting.text)):
        for word in words(string):
            if word.stem in stems and word.stem not in found:
                start, end = _sentence(string, word.start, word.end)
                found[word.stem] = Evidence(field, start, end, string[start:end], "judging.words")
    return tuple(dict.fromkeys(found.values()))
