"""Every error has a row in the one table, and says what to do."""

from __future__ import annotations

import pytest

from deerstalker.domain import errors
from deerstalker.presentation.errors import row_of, sentence_of


def _family(kind: type[errors.DeerstalkerError]) -> list[type[errors.DeerstalkerError]]:
    return [kind, *(k for child in kind.__subclasses__() for k in _family(child))]


FAMILY = _family(errors.DeerstalkerError)

EXAMPLES = [
    errors.NotFound("opening", "o-1"),
    errors.InvalidQuery("pay:>x", 5, "An amount was expected."),
    errors.InvalidSetting("person.toml", ("line 3: 'XX' is no country",)),
    errors.InvalidInput("adverts.jsonl, line 2", "not JSON"),
    errors.IllegalMove("saved", "offer", ("applied",)),
    errors.SourceUnreachable("lever/acme", "no answer within 20 s"),
    errors.SourceRefused("remoteok", "too many requests", status=429, retry_after=60.0),
    errors.SourceChanged("ashby/acme", "there is no list of adverts at 'jobs'"),
    errors.StorageError("the disk is full"),
    errors.InternalError("1a2b3c4d"),
]


def test_the_family_is_the_one_we_know() -> None:
    """The guard looks at every class; a new one must be given a row and an example here."""
    assert len(FAMILY) == 13


@pytest.mark.parametrize("kind", FAMILY, ids=lambda kind: kind.__name__)
def test_each_error_has_a_row(kind: type[errors.DeerstalkerError]) -> None:
    """Code, HTTP status and exit status exist, and advice is a sentence."""
    row = row_of(kind)
    assert row.code
    assert 400 <= row.status < 600
    assert 1 < row.exit < 128
    assert row.advice.endswith(".")


def test_leaf_errors_have_codes_of_their_own() -> None:
    """A program can tell every leaf apart by its code."""
    leaves = [kind for kind in FAMILY if not kind.__subclasses__()]
    assert len({row_of(kind).code for kind in leaves}) == len(leaves)


@pytest.mark.parametrize("error", EXAMPLES, ids=lambda error: type(error).__name__)
def test_each_error_speaks(error: errors.DeerstalkerError) -> None:
    """The sentence has what happened and, after it, what to do next."""
    assert sentence_of(error) == f"{error}\n{row_of(error).advice}"
    assert str(error)
