"""Which rows each filter of a query lets pass."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from deerstalker.domain.fact import PayUnit
from deerstalker.domain.place import covers, touches
from deerstalker.store.columns import DECISIONS
from deerstalker.store.features import ANSWERS, EMPLOYMENTS, ENGAGEMENTS, LEVELS, WORKPLACES
from deerstalker.store.types import milliseconds

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deerstalker.domain.money import Money
    from deerstalker.domain.query import Query
    from deerstalker.store.columns import Columns, Flags, Judged


def masks_of(query: Query, columns: Columns, judged: Judged | None) -> dict[str, Flags]:
    """The rows that pass each filter that the query sets, by the filter's (and facet's) name."""
    masks = _facts(query, columns) | _moments(query, columns)
    if not query.with_closed:
        masks["closed"] = columns.is_open
    if judged is not None:
        masks |= _answers(query, judged) | _decided(query, judged)
    return masks


def _facts(query: Query, columns: Columns) -> dict[str, Flags]:
    masks: dict[str, Flags] = {}
    coded: Sequence[tuple[str, Iterable[Any], tuple[Any, ...]]] = (
        ("workplace", query.workplace, WORKPLACES),
        ("engagement", query.engagement, ENGAGEMENTS),
        ("level", query.seniority, LEVELS),
    )
    for name, wanted, table in coded:
        if wanted:
            codes = getattr(columns, name)
            mask = np.isin(codes, [table.index(value) for value in wanted])
            masks[name] = _with_silent(query, name, mask, codes == table.index("unknown"))
    if query.employment:
        bits = sum(1 << EMPLOYMENTS.index(kind) for kind in query.employment)
        mask = (columns.employment & bits) != 0
        masks["employment"] = _with_silent(query, "employment", mask, columns.employment == 0)
    if query.lives_in:
        masks["lives"] = _living(query, columns)
    if query.pay_floor is not None:
        masks["pay"] = _paying(query, columns, query.pay_floor)
    if query.languages:
        masks["language"] = _labels(columns.language.labels, query.languages)[
            columns.language.codes
        ]
    if query.sources:
        by_source = _labels(columns.source.labels, query.sources)[columns.source.codes]
        masks["source"] = (
            by_source | _labels(columns.board.labels, query.sources)[columns.board.codes]
        )
    return masks


def _with_silent(query: Query, name: str, mask: Flags, is_silent: Flags) -> Flags:
    return mask if name in query.stated_only else mask | is_silent


def _labels(labels: Sequence[str], wanted: Iterable[str]) -> Flags:
    chosen = set(wanted)
    return np.array([label in chosen for label in labels], dtype=np.bool_)


def _living(query: Query, columns: Columns) -> Flags:
    """Places are few and long: each different one is looked at once."""
    silent = "lives" not in query.stated_only
    passing = np.array(
        [_may_live(place, query.lives_in, silent=silent) for place in columns.places],
        dtype=np.bool_,
    )
    return passing[columns.place]


def _may_live(place: tuple[bool | None, str, str], lives_in: str, *, silent: bool) -> bool:
    worldwide, include, exclude = place[0], place[1].split(), place[2].split()
    if covers(exclude, lives_in):
        return False
    if worldwide or covers(include, lives_in) or touches(include, lives_in):
        return True
    return silent and not include


def _paying(query: Query, columns: Columns, floor: Money) -> Flags:
    """Amounts in other currencies cannot be compared without a rate, and count as silent."""
    wanted = floor.in_unit(PayUnit.YEAR)
    same = _labels(columns.currency.labels, [floor.currency])[columns.currency.codes]
    enough = same & (columns.pay_a_year >= (wanted or 0.0))
    return _with_silent(query, "pay", enough, ~same)


def _moments(query: Query, columns: Columns) -> dict[str, Flags]:
    masks: dict[str, Flags] = {}
    if query.seen_after is not None:
        masks["age"] = columns.first_seen > milliseconds(query.seen_after)
    if query.changed_after is not None:
        masks["changed"] = columns.changed_at > milliseconds(query.changed_after)
    if query.news_after is not None:
        after = milliseconds(query.news_after)
        masks["news"] = (columns.first_seen > after) | (columns.changed_at > after)
    return masks


def _answers(query: Query, judged: Judged) -> dict[str, Flags]:
    asked = {"enjoys": query.enjoys, "avoids": query.avoids, "can": query.can}
    masks: dict[str, Flags] = {
        name: np.isin(getattr(judged, name), [ANSWERS.index(answer) for answer in wanted])
        for name, wanted in asked.items()
        if wanted
    }
    if query.is_fitting:
        masks["against"] = judged.against.codes == 0
    return masks


def _decided(query: Query, judged: Judged) -> dict[str, Flags]:
    if query.decisions:
        wanted = [DECISIONS.index(kind) for kind in query.decisions]
        return {"decision": np.isin(judged.decision, wanted)}
    if not query.with_hidden:
        return {"hidden": judged.decision != DECISIONS.index("hidden")}
    return {}
