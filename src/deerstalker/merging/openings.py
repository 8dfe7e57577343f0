"""A group of portraits as an opening: its id, its listings, and the links that hold it together."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from deerstalker.domain.opening import Link, Opening

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deerstalker.merging.groups import Pair
    from deerstalker.merging.pair import PairVerdict
    from deerstalker.merging.portrait import Portrait


def opening_of(
    portraits: Sequence[Portrait],
    numbers: Sequence[int],
    links: Sequence[tuple[Pair, PairVerdict]],
) -> Opening:
    """The opening of the portraits with these numbers; its id is made of its first listing's."""
    ids = sorted(portraits[number].id for number in numbers)
    digest = hashlib.sha256(ids[0].encode("utf-8", "replace")).hexdigest()
    return Opening(
        id=f"o-{digest[:12]}",
        listings=tuple(ids),
        links=tuple(
            Link(a=portraits[a].id, b=portraits[b].id, reasons=verdict.reasons)
            for (a, b), verdict in sorted(links, key=lambda found: found[0])
        ),
    )
