"""Seniority and hard skills of 300 technical adverts of Latin America, in Spanish and English."""

from __future__ import annotations

import html
import re
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from accuracy.material import SHARED, Figure, Part, share, table
from deerstalker.domain.listing import Listing
from deerstalker.reading.reader import read
from deerstalker.reading.skill_vocabulary import canonical

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deerstalker.domain.posting import Posting

FOLDER = SHARED / "labelled" / "latam_gold"
ADVERT = re.compile(r"^## Job #\d+/300$", re.MULTILINE)
LEVELS = {
    "entry": "junior",
    "intern": "junior",
    "mid": "mid",
    "senior": "senior",
    "lead": "senior",
    "manager": "senior",
    "director": "senior",
    "executive": "senior",
}
"""The labels know three levels only; all above senior count as senior."""

BODY = """\
`reading.reader.read` on 300 adverts that others annotated (title, description and requirements,
often cut short by their makers). A skill counts as found when both names are one in our vocabulary;
*standing in the words* are those of the annotated skills that the advert spells as the annotator did.
Their level often follows from years or is a guess where the words say none: *silent* is where
we say nothing. No figure here was tuned for; whoever wrote the vocabulary of skills could see them.

{table}"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Annotated:
    """An advert with the level and the hard skills that its annotator named."""

    listing: Listing
    language: str
    level: str
    skills: frozenset[str]


def measure(_folder: Path) -> Part:
    """Recall of levels and hard skills by language."""
    counts: Counter[tuple[str, str]] = Counter()
    for advert in _adverts():
        for name, n in _compare(advert, read(advert.listing)).items():
            counts[advert.language, name] += n
    figures, rows = {}, []
    for code, language in (("es", "Spanish"), ("en", "English")):
        adverts, named = counts[code, "adverts"], counts[code, "skills"]
        level, skills = share(counts[code, "level"], adverts), share(counts[code, "found"], named)
        written = share(counts[code, "found written"], counts[code, "written"])
        rows.append(
            f"| {language} | {adverts} | {level:.3f} | {share(counts[code, 'silent'], adverts):.3f} "
            f"| {named} | {skills:.3f} | {written:.3f} ({counts[code, 'written']}) |"
        )
        figures[f"{language}, seniority"] = Figure(value=level, n=adverts)
        figures[f"{language}, hard skills"] = Figure(value=skills, n=named)
    head = (
        "| language | adverts | level recall | silent | hard skills | recall "
        "| of those standing in the words (n) |"
    )
    return Part(name="latam", body=BODY.format(table=table(head, rows)), figures=figures)


def _adverts() -> Iterator[Annotated]:
    (path,) = FOLDER.glob("*ANOTACION_MANUAL_300.md")
    for block in ADVERT.split(path.read_text("utf-8"))[1:]:
        title = _line(block, "Título")
        text = "\n\n".join(
            _fenced(block, f"### {part}") for part in ("Descripción", "Requirements")
        )
        skills = _fenced(block, "**Hard Skills**:").splitlines()
        identifier = _line(block, "Job ID").strip("`")
        yield Annotated(
            listing=Listing(
                id=f"latam-{identifier}",
                source="latam",
                identifier=identifier,
                url="",
                title=title,
                description_html=html.escape(text, quote=False).replace("\n", "<br>"),
            ),
            language=_line(block, "País/Idioma").rpartition("/")[2].strip(),
            level=_line(block, "Seniority"),
            skills=frozenset(skill.strip() for skill in skills if skill.strip()),
        )


def _line(block: str, name: str) -> str:
    found = re.search(rf"^\*\*{re.escape(name)}\*\*: (.*)$", block, re.MULTILINE)
    return found[1].strip() if found else ""


def _fenced(block: str, heading: str) -> str:
    found = re.search(rf"^{re.escape(heading)}\n```\n(.*?)\n```$", block, re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def _compare(advert: Annotated, posting: Posting) -> dict[str, int]:
    """Counts of what was labelled and what of it was read."""
    level = LEVELS.get(str(posting.facts.seniority.value))
    read_names = {canonical(skill.name).casefold() for skill in posting.facts.skills}
    found = {skill for skill in advert.skills if canonical(skill).casefold() in read_names}
    words = f"{advert.listing.title}\n{posting.text}".casefold()
    written = {
        skill
        for skill in advert.skills
        if re.search(rf"(?<!\w){re.escape(skill.casefold())}(?!\w)", words)
    }
    return {
        "adverts": 1,
        "level": int(level == advert.level),
        "silent": int(level is None),
        "skills": len(advert.skills),
        "found": len(found),
        "written": len(written),
        "found written": len(found & written),
    }
