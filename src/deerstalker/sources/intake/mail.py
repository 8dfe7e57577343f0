"""A person's own alert mails: each advert of LinkedIn, Indeed, FlexJobs or Upwork with its link.

Such a mail lists a link with the title, then employer and place. Addresses lose what names the
person who got the mail.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from email import message_from_bytes, policy
from email.errors import MessageError
from email.utils import parsedate_to_datetime
from html import escape
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit, urlunsplit

from deerstalker.domain.errors import InvalidInput
from deerstalker.sources.intake.advert import Intake, advert, decoded
from deerstalker.sources.intake.markup import Line, lines_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from email.message import EmailMessage

    from deerstalker.domain.listing import Listing

MOST_BYTES = 5_000_000
"""Of one mail; an alert has a hundredth of that, and the rest would be attachments."""
REMEDY = "Only alerts of LinkedIn, Indeed, FlexJobs and Upwork are known; paste the advert instead."

_ADVERT = re.compile(
    r"""//(?:[\w-]+\.)*
    (?: linkedin\.com/(?:comm/)?jobs/view/(?:[\w%-]*-)?(?P<linkedin>\d+)
      | indeed\.[a-z.]+/(?P<indeed>rc/clk|pagead/clk|viewjob)
      | flexjobs\.com/(?P<flexjobs>(?:public)?jobs/[\w%.~/-]+|HostedJob\.aspx)
      | upwork\.com/(?:jobs|freelance-jobs/apply)/(?:[\w%-]*_)?(?P<upwork>~\w+) )""",
    re.VERBOSE | re.IGNORECASE,
)
_URL = re.compile(r"https?://[^\s<>\"')\]]+")
_FOOT = re.compile(
    r"^(?:©|see all jobs|view all jobs|unsubscribe|manage (?:your )?alerts?|you (?:are )?receiv|"
    r"this email was|thanks,?$)",
    re.IGNORECASE,
)
_RATING = re.compile(r"^\d(?:[.,]\d)?$")
_PAY = re.compile(r"[$€£¥₹]\s?\d|\b(?:USD|EUR|GBP)\b|\d\s?(?:an hour|a year|a month|/\s?hr)")
_AGE = re.compile(
    r"^(?:just posted|today|\d+\+? (?:hour|day|week)s? ago|posted .*)$", re.IGNORECASE
)
_AT = re.compile(r"^(?P<title>.+) (?:at|@) (?P<organization>[^@]+)$")
_POINTER = re.compile(r"^(?:view|see|apply|open)\b[^.]{0,30}:?$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Card:
    """One advert of a mail: its address, its title, and the lines below."""

    url: str
    title: str
    below: tuple[str, ...]


def intake_of_mail(message: bytes, place: str) -> Intake:
    """The adverts of one mail; a mail without any is a problem that says so."""
    if len(message) > MOST_BYTES:
        why = f"the mail has {len(message):,} bytes, more than {MOST_BYTES:,}"
        return Intake(problems=(InvalidInput(place, why, "Save it without its attachments."),))
    try:
        mail = message_from_bytes(message, policy=policy.default)
        html, plain, posted = _part(mail, "html"), _part(mail, "plain"), _moment(mail)
    except (MessageError, ValueError, LookupError, AttributeError, TypeError, IndexError) as error:
        # the standard library's reader of headers and parts breaks on some in these ways
        why = f"the mail cannot be read ({type(error).__name__})"
        return Intake(problems=(InvalidInput(place, why, "Save it anew as .eml."),))
    cards = _cards_of_lines(lines_of(html)) if html else ()
    found = {
        listing.id: listing
        for card in cards or _cards_of_text(plain)
        if (listing := _listing(card, posted)) is not None
    }
    if not found:
        why = "no advert was found in the mail"
        return Intake(problems=(InvalidInput(place, why, REMEDY),))
    return Intake(listings=tuple(found.values()))


def _part(mail: EmailMessage, kind: str) -> str:
    """The first part of this kind as text, also where its encoding is none that we know."""
    for part in mail.walk():
        if part.get_content_type() == f"text/{kind}":
            body = part.get_payload(decode=True)
            if isinstance(body, bytes):
                return _in_charset(body, part.get_content_charset() or "utf-8")
    return ""


def _in_charset(body: bytes, charset: str) -> str:
    try:
        return body.decode(charset)
    except (LookupError, UnicodeDecodeError):
        return decoded(body)


def _moment(mail: EmailMessage) -> str:
    try:
        return parsedate_to_datetime(str(mail["Date"])).isoformat()
    except (ValueError, TypeError, IndexError):
        return ""


def advert_address(url: str) -> str:
    """The advert's own address without what identifies the reader; "" where it is no advert.

    >>> advert_address("https://www.linkedin.com/comm/jobs/view/77/?refId=me&trackingId=x")
    'https://www.linkedin.com/jobs/view/77/'
    """
    found = _ADVERT.search(url)
    if found is None:
        return ""
    parts = urlsplit(url)
    if found["linkedin"]:
        return f"https://www.linkedin.com/jobs/view/{found['linkedin']}/"
    if found["upwork"]:
        return f"https://www.upwork.com/jobs/{found['upwork']}"
    if found["indeed"]:
        keys = parse_qs(parts.query).get("jk", [""])
        # an advertisement has no key of its own, and leads nowhere without its query
        return f"https://{parts.netloc}/viewjob?jk={keys[0]}" if keys[0] else url
    identifier = parse_qs(parts.query).get("id", [""])[0]
    return urlunsplit(("https", parts.netloc, parts.path, identifier and f"id={identifier}", ""))


def _cards_of_lines(lines: Sequence[Line]) -> tuple[_Card, ...]:
    """A line that links to an advert begins its card; the footer ends the last one."""
    found: list[_Card] = []
    for position, line in enumerate(lines):
        url = next(filter(None, map(advert_address, line.links)), "")
        if not url or _POINTER.match(line.words):
            continue
        if found and found[-1].url == url:
            continue
        found.append(_Card(url, line.words, _below(lines[position + 1 :])))
    return tuple(found)


def _below(lines: Iterable[Line]) -> tuple[str, ...]:
    below: list[str] = []
    for line in lines:
        if _FOOT.match(line.words) or any(map(advert_address, line.links)) or len(below) == 8:
            break
        below.append(line.words)
    return tuple(below)


def _cards_of_text(plain: str) -> tuple[_Card, ...]:
    """In a plain mail an advert's lines stand above its address."""
    found: list[_Card] = []
    above: list[str] = []
    for written in plain.splitlines():
        line = written.strip()
        url = next(filter(None, map(advert_address, _URL.findall(line))), "")
        if url:
            if above:
                found.append(_Card(url, above[0], tuple(above[1:])))
            above = []
        elif line.endswith(":"):  # a greeting: "We found new jobs for you:"
            continue
        elif line and not _URL.search(line) and not _POINTER.match(line):
            above.append(line)
        elif not line:
            above = []
    return tuple(found)


def _listing(card: _Card, posted: str) -> Listing | None:
    """Employer and place are the lines below, or stand on one: "Crumb & Keel · Porto (Remote)"."""
    rest = [line for line in card.below if not (_RATING.match(line) or _AGE.match(line))]
    paid = next((line for line in rest if _PAY.search(line)), "")
    title, organization, place = card.title, "", ""
    named = _AT.match(title) if not rest else None
    if named:
        title, organization = named["title"], named["organization"]
    elif "upwork.com" not in card.url and rest:  # there clients have no names: all is description
        organization, _, place = rest[0].partition(" · ")
        rest = rest[1:]
        if not place and rest and not _PAY.search(rest[0]):
            place = rest.pop(0)
    return advert(
        title=title,
        url=card.url,
        organization=organization,
        place=place,
        posted=posted,
        words="".join(f"<p>{escape(line)}</p>" for line in rest),
        stated={"base_salary": paid},
    )
