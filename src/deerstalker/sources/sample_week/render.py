"""The adverts of the sample week as each board sends them over the wire."""

from __future__ import annotations

import html
import json
import re
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any
from uuid import UUID

from deerstalker.sources.gateway import Recording, Recordings
from deerstalker.sources.sample_week.adverts import FIRST_DAY, LAST, Advert, load_adverts

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

DAYS = tuple((FIRST_DAY + timedelta(days=day)).isoformat() for day in range(LAST))
"""The days of the week, as the gateway's clock takes them."""

_THREADS = {
    "hn": (45_000_001, "Ask HN: Who is hiring? (November 2026)"),
    "hn_freelancer": (45_000_002, "Ask HN: Freelancer? Seeking freelancer? (November 2026)"),
}
# Remote OK ends every text so; the address in base64 is one that RFC 5737 keeps for examples.
_MENTION = (
    "<br/><br/>Please mention the word **LICHEN** and tag RMTkyLjAuMi4x when applying to show "
    "you read the job post completely (#RMTkyLjAuMi4x). This is a beta feature to avoid spam "
    "applicants. Companies can search these words to find applicants that read this and see "
    "they're human."
)


def sample_boards() -> tuple[str, ...]:
    """The boards that have adverts in the week."""
    return tuple(dict.fromkeys(advert.board for advert in load_adverts()))


def sample_week() -> Recordings:
    """Every board's answers, each from the day on which it changes."""
    return Recordings(_recordings(load_adverts()))


def _recordings(adverts: Sequence[Advert]) -> Iterator[Recording]:
    boards: dict[str, list[Advert]] = {}
    for advert in adverts:
        boards.setdefault(advert.board, []).append(advert)
    yield _json("hn.algolia.com/api/v1/search_by_date", DAYS[0], {"hits": _hits()})
    for board, shown in boards.items():
        url, render = _WIRES[board.partition("/")[0]]
        before = b""
        for day, at in enumerate(DAYS, 1):
            recording = _json(url.format(board.partition("/")[2]), at, render(shown, day))
            if recording.body != before:
                yield recording
                before = recording.body


def _json(url: str, at: str, content: Any) -> Recording:
    return Recording(url=url, at=at, body=json.dumps(content, ensure_ascii=False).encode())


# --- texts -------------------------------------------------------------------------------------


def _sections(text: str) -> list[tuple[str, list[str], list[str]]]:
    """A text's parts: heading ("" for what stands before the first), paragraphs, points."""
    sections: list[tuple[str, list[str], list[str]]] = [("", [], [])]
    for line in text.splitlines():
        if line.startswith("## "):
            sections.append((line[3:], [], []))
        elif line.startswith("- "):
            sections[-1][2].append(line[2:])
        elif line.strip():
            if sections[-1][2]:
                sections.append(("", [], []))
            sections[-1][1].append(line)
    return sections


def _html(text: str) -> str:
    parts = []
    for heading, paragraphs, points in _sections(html.escape(text, quote=False)):
        parts += [f"<h3>{heading}</h3>"] if heading else []
        parts += [f"<p>{paragraph}</p>" for paragraph in paragraphs]
        parts += ["<ul>", *(f"<li>{point}</li>" for point in points), "</ul>"] if points else []
    return "\n".join(parts)


def _slug(advert: Advert) -> str:
    return re.sub(r"[^a-z0-9]+", "-", advert.title.lower()).strip("-")


def _uuid(advert: Advert) -> str:
    return str(UUID(int=advert.number**4, version=4))


def _posted(advert: Advert) -> datetime:
    return datetime.combine(date.fromisoformat(advert.posted), datetime.min.time(), UTC) + (
        timedelta(hours=8, seconds=advert.number % 30_000)
    )


def _standing(adverts: Sequence[Advert], day: int) -> list[Advert]:
    return [advert for advert in adverts if advert.stands_on(day)]


# --- boards ------------------------------------------------------------------------------------


def _greenhouse(adverts: Sequence[Advert], day: int) -> Any:
    rows: list[dict[str, Any]] = [
        {
            "id": each.number,
            "internal_job_id": each.number + 1,
            "title": each.title,
            "company_name": each.organization,
            "absolute_url": f"https://job-boards.greenhouse.io/{each.board[11:]}/jobs/{each.number}",
            "location": {"name": each.place},
            "first_published": _posted(each).isoformat(),
            "updated_at": f"{DAYS[each.first - 1]}T09:00:00+00:00",
            "content": html.escape(_html(each.text)),
            "departments": [{"id": 1, "name": each.department}],
            "offices": [],
            "pay_input_ranges": [
                {
                    "min_cents": round(each.figures[0] * 100),
                    "max_cents": round(each.figures[1] * 100),
                    "currency_type": each.figures[2],
                    "title": each.figures[3],
                }
            ]
            if each.figures
            else [],
        }
        for each in _standing(adverts, day)
    ]
    return {"jobs": rows, "meta": {"total": len(rows)}}


def _lever(adverts: Sequence[Advert], day: int) -> Any:
    return [_lever_row(each) for each in _standing(adverts, day)]


def _lever_row(advert: Advert) -> dict[str, Any]:
    opening, *rest = _sections(html.escape(advert.text, quote=False))
    lists = [each for each in rest if each[2]]
    closing = [
        paragraph for _, paragraphs, points in rest if not points for paragraph in paragraphs
    ]
    url = f"https://jobs.lever.co/{advert.board[6:]}/{_uuid(advert)}"
    row: dict[str, Any] = {
        "id": _uuid(advert),
        "text": advert.title,
        "hostedUrl": url,
        "applyUrl": f"{url}/apply",
        "createdAt": int(_posted(advert).timestamp() * 1000),
        "categories": {
            "commitment": advert.employment,
            "department": advert.department,
            "location": advert.place,
            "allLocations": [advert.place],
        },
        "country": advert.country or None,
        "workplaceType": advert.workplace,
        "description": "".join(f"<div>{paragraph}</div>" for paragraph in opening[1]),
        "lists": [
            {"text": heading, "content": "".join(f"<li>{point}</li>" for point in points)}
            for heading, _, points in lists
        ],
        "additional": "".join(f"<div>{paragraph}</div>" for paragraph in closing),
    }
    if advert.figures:
        names = ("min", "max", "currency", "interval")
        row["salaryRange"] = dict(zip(names, advert.figures, strict=True))
    return row


def _ashby(adverts: Sequence[Advert], day: int) -> Any:
    rows: list[dict[str, Any]] = [
        {
            "id": _uuid(each),
            "title": each.title,
            "department": each.department,
            "team": each.department,
            "employmentType": each.employment,
            "location": each.place,
            "secondaryLocations": [{"location": place} for place in each.other_places],
            "publishedAt": _posted(each).isoformat(timespec="milliseconds"),
            "isListed": True,
            "isRemote": each.is_remote,
            "workplaceType": each.workplace or None,
            "jobUrl": f"https://jobs.ashbyhq.com/{each.board[6:]}/{_uuid(each)}",
            "descriptionHtml": _html(each.text),
            "compensation": {"compensationTierSummary": each.pay or None},
        }
        for each in _standing(adverts, day)
    ]
    return {"apiVersion": "1", "jobs": rows}


def _remotive(adverts: Sequence[Advert], day: int) -> Any:
    rows: list[dict[str, Any]] = [
        {
            "id": each.number,
            "url": f"https://remotive.com/remote-jobs/sample/{_slug(each)}-{each.number}",
            "title": each.title,
            "company_name": each.organization,
            "category": each.department,
            "tags": [],
            "job_type": each.employment,
            "publication_date": _posted(each).strftime("%Y-%m-%dT%H:%M:%S"),
            "candidate_required_location": each.place,
            "salary": each.pay,
            "description": _html(each.text),
        }
        for each in _standing(adverts, day)
    ]
    return {"job-count": len(rows), "total-job-count": len(rows), "jobs": rows}


def _remoteok(adverts: Sequence[Advert], day: int) -> Any:
    notice = {"last_updated": 0, "legal": "Link back, and name Remote OK as the source."}
    return [notice, *(_remoteok_row(each) for each in _standing(adverts, day))]


def _remoteok_row(advert: Advert) -> dict[str, Any]:
    least, most = advert.figures
    return {
        "id": str(advert.number),
        "slug": f"remote-{_slug(advert)}-{advert.number}",
        "epoch": int(_posted(advert).timestamp()),
        "date": _posted(advert).isoformat(),
        "company": advert.organization,
        "position": advert.title,
        "tags": [],
        "description": _html(advert.text) + _MENTION,
        "location": advert.place,
        "salary_min": least,
        "salary_max": most,
        "url": f"https://remoteOK.com/remote-jobs/remote-{_slug(advert)}-{advert.number}",
    }


def _hits() -> list[dict[str, Any]]:
    return [
        {"objectID": str(number), "title": title, "author": "whoishiring", "created_at_i": number}
        for number, title in _THREADS.values()
    ]


def _thread(adverts: Sequence[Advert], day: int) -> Any:
    number, title = _THREADS[adverts[0].board]
    comments = [_comment(each, day) for each in adverts if each.first <= day]
    return {"id": number, "type": "story", "title": title, "children": comments}


def _comment(advert: Advert, day: int) -> dict[str, Any]:
    """A comment; one that is deleted stays in its place without author and text."""
    words = "<p>".join(part for part in (advert.title, *advert.text.split("\n\n")))
    stands = advert.stands_on(day)
    return {
        "id": advert.number,
        "created_at": _posted(advert).isoformat(),
        "type": "comment",
        "author": "sample" if stands else None,
        "text": html.escape(words, quote=False).replace("&lt;p&gt;", "<p>") if stands else None,
        "children": [],
    }


_WIRES: dict[str, tuple[str, Callable[[Sequence[Advert], int], Any]]] = {
    "greenhouse": ("boards-api.greenhouse.io/v1/boards/{}/jobs", _greenhouse),
    "lever": ("api.lever.co/v0/postings/{}", _lever),
    "ashby": ("api.ashbyhq.com/posting-api/job-board/{}", _ashby),
    "remotive": ("remotive.com/api/remote-jobs", _remotive),
    "remoteok": ("remoteok.com/api", _remoteok),
    "hn": (f"hn.algolia.com/api/v1/items/{_THREADS['hn'][0]}", _thread),
    "hn_freelancer": (f"hn.algolia.com/api/v1/items/{_THREADS['hn_freelancer'][0]}", _thread),
}
