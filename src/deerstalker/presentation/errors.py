"""Which code, HTTP status and exit status each error has, and what is said to the person.

The one table from our errors to the outside; doors ask here and nowhere else.
"""

from __future__ import annotations

from dataclasses import dataclass

from deerstalker.domain import errors


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """How one kind of error is shown at every door."""

    code: str
    status: int
    exit: int
    advice: str


_ROWS: dict[type[errors.DeerstalkerError], ErrorRow] = {
    errors.DeerstalkerError: ErrorRow("error", 500, 70, "Please report it."),
    errors.UserError: ErrorRow("user", 400, 2, "Change what the message names, and try again."),
    errors.NotFound: ErrorRow("not_found", 404, 2, "Look at the list of what there is."),
    errors.InvalidQuery: ErrorRow("query", 400, 2, "Mend the search at the mark."),
    errors.InvalidSetting: ErrorRow("setting", 400, 2, "Mend each place that is named."),
    errors.InvalidInput: ErrorRow("input", 400, 2, "Mend the place that is named; the rest stood."),
    errors.IllegalMove: ErrorRow("stage", 409, 2, "Choose one of the possible steps."),
    errors.SourceError: ErrorRow("source", 502, 3, "What was collected earlier is kept."),
    errors.SourceUnreachable: ErrorRow(
        "unreachable", 504, 3, "Check the network; what was collected earlier is kept."
    ),
    errors.SourceRefused: ErrorRow(
        "refused", 503, 3, "Wait as the source asks; what was collected earlier is kept."
    ),
    errors.SourceChanged: ErrorRow(
        "changed", 502, 3, "`deerstalker doctor` says since when; earlier adverts stay open."
    ),
    errors.StorageError: ErrorRow(
        "storage", 500, 4, "`deerstalker doctor` checks the file and says what can be done."
    ),
    errors.InternalError: ErrorRow("bug", 500, 70, "Please report it with its id."),
}


def row_of(error: errors.DeerstalkerError | type[errors.DeerstalkerError]) -> ErrorRow:
    """The row of an error, or of its nearest ancestor that has one."""
    kind = error if isinstance(error, type) else type(error)
    return next(_ROWS[ancestor] for ancestor in kind.__mro__ if ancestor in _ROWS)


def sentence_of(error: errors.DeerstalkerError) -> str:
    """What is said to the person: what happened and where, then what to do next."""
    return f"{error}\n{row_of(error).advice}"
