"""How each value looks as JSON: one shape a value, the same at every door."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import msgspec

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deerstalker.domain.listing import Listing
    from deerstalker.domain.posting import Posting
    from deerstalker.domain.verdict import Verdict


def builtins_of(value: object) -> Any:
    """A value of plain dictionaries, lists, texts and numbers, field by field."""
    return msgspec.to_builtins(value, str_keys=True)


def listing_shape(listing: Listing) -> dict[str, Any]:
    """A listing as the interchange format writes it."""
    return {
        "id": listing.id,
        "source": listing.source,
        "identifier": listing.identifier,
        "url": listing.url,
        "title": listing.title,
        "hiring_organization": listing.hiring_organization,
        "job_location": listing.job_location,
        "stated": dict(listing.stated),
        "date_posted": listing.date_posted,
        "description_html": listing.description_html,
    }


def posting_shape(posting: Posting, *, with_text: bool = False) -> dict[str, Any]:
    """The facts of a posting; with ``with_text`` also the strings that offsets refer to."""
    shape: dict[str, Any] = {"id": posting.listing.id, "facts": builtins_of(posting.facts)}
    if with_text:
        stated: Mapping[str, str] = posting.listing.stated
        shape["strings"] = {"text": posting.text} | {
            f"stated.{key}": value for key, value in stated.items()
        }
    return shape


def verdict_shape(verdict: Verdict) -> dict[str, Any]:
    """A verdict as the interchange format writes it."""
    return {
        "person": verdict.person,
        "id": verdict.id,
        "enjoys": builtins_of(verdict.enjoys),
        "avoids": builtins_of(verdict.avoids),
        "can": builtins_of(verdict.can),
        "score": verdict.score,
        "parts": dict(verdict.parts),
    }
