"""Small adverts for trying merging on; all invented."""

from __future__ import annotations

from deerstalker.domain.fact import Facts, Workplace, WorkplaceKind
from deerstalker.domain.listing import Listing
from deerstalker.domain.posting import Posting, Section, SectionKind

BOOKS = (
    "Keep the ledgers of eleven small bakeries and one ferry line. Reconcile every bank account "
    "by the fifth working day. Chase no customer by phone; our portal writes to them. Close the "
    "month with the owner of each bakery in a short written note. You know QuickBooks well enough "
    "to teach it, and you say so when a number looks wrong. We pay on the last Thursday. "
    "Two people share the work, so that somebody can always be away. Holidays are taken, not saved."
)
BOATS = (
    "Plan the winter overhaul of forty rowing boats with our two yards. Order varnish and oars, "
    "agree dates with the clubs, and write down what each hull needed. You have led workshops "
    "before and like lists. Twice a year you visit the yards by train. The season begins in March "
    "and the phone is quiet until then. Tools, a desk and a good lamp are yours to choose."
)


def posting(
    identifier: str,
    title: str,
    text: str,
    *,
    source: str = "lever",
    organization: str = "",
    place: str = "",
    workplace: WorkplaceKind = WorkplaceKind.UNKNOWN,
) -> Posting:
    """A posting with just what merging looks at."""
    return Posting(
        listing=Listing(
            id=Listing.id_of(source, identifier),
            source=source,
            identifier=identifier,
            url=f"https://example.com/{identifier}",
            title=title,
            hiring_organization=organization,
            job_location=place,
        ),
        text=text,
        sections=(Section(SectionKind.UNKNOWN, 0, len(text)),),
        facts=Facts(workplace=Workplace(value=workplace)),
    )
