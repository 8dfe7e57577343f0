"""Which things can go wrong, and what each says to the person.

The tree (status and exit codes stand in ``presentation/errors.py``)::

    DeerstalkerError
    ├── UserError            something the person can put right; says what to do next
    │   ├── NotFound         nothing has this name
    │   ├── InvalidQuery     a search that cannot be read, with the place
    │   ├── InvalidSetting   every bad setting or person field at once, with file and line
    │   ├── InvalidInput     a file, line or value that cannot be read, with the place
    │   └── IllegalMove      a step that the present stage does not allow
    ├── SourceError          a source did not give what it should
    │   ├── SourceUnreachable
    │   ├── SourceRefused    401, 403, 404, 410, 429 or robots; may carry ``retry_after``
    │   └── SourceChanged    answered in a shape nobody knows; what was kept stays kept
    ├── StorageError         the store cannot be read or written
    └── InternalError        our own fault, with an id to report
"""

from __future__ import annotations


class DeerstalkerError(Exception):
    """Anything that Deerstalker raises on purpose."""


class UserError(DeerstalkerError):
    """Something the person can put right."""


class NotFound(UserError):
    """Nothing has this name."""

    def __init__(self, kind: str, name: str, advice: str = "") -> None:
        self.kind, self.name, self.advice = kind, name, advice
        super().__init__(f"There is no {kind} {name!r}." + (f" {advice}" if advice else ""))


class InvalidQuery(UserError):
    """A search that cannot be read; ``position`` counts characters from 0."""

    def __init__(self, query: str, position: int, why: str) -> None:
        self.query, self.position, self.why = query, position, why
        super().__init__(f"{why}\n  {query}\n  {' ' * position}^")


class InvalidSetting(UserError):
    """Every bad setting at once; each problem names its place and the remedy."""

    def __init__(self, place: str, problems: tuple[str, ...]) -> None:
        self.place, self.problems = place, problems
        lines = "".join(f"\n  - {problem}" for problem in problems)
        super().__init__(f"{place} has {len(problems)} problem(s):{lines}")


class InvalidInput(UserError):
    """A file, line or value that cannot be read; the rest goes on."""

    def __init__(self, place: str, why: str, remedy: str = "") -> None:
        self.place, self.why, self.remedy = place, why, remedy
        super().__init__(f"{place}: {why}." + (f" {remedy}" if remedy else ""))


class IllegalMove(UserError):
    """A step that the present stage does not allow."""

    def __init__(self, stage: str, wanted: str, allowed: tuple[str, ...]) -> None:
        self.stage, self.wanted, self.allowed = stage, wanted, allowed
        choices = ", ".join(allowed) or "nothing"
        super().__init__(f"From {stage!r} one cannot go to {wanted!r}; possible: {choices}.")


class SourceError(DeerstalkerError):
    """A source did not give what it should; adverts kept earlier stay kept."""

    def __init__(self, source: str, why: str) -> None:
        self.source, self.why = source, why
        super().__init__(f"{source}: {why}")


class SourceUnreachable(SourceError):
    """No answer, or an answer that broke off."""


class SourceRefused(SourceError):
    """The source answered, and said no; ``retry_after`` is in seconds where it named a wait."""

    def __init__(
        self,
        source: str,
        why: str,
        *,
        status: int | None = None,
        retry_after: float | None = None,
    ) -> None:
        self.status, self.retry_after = status, retry_after
        super().__init__(source, why)


class SourceChanged(SourceError):
    """The source answered in a shape nobody knows."""


class StorageError(DeerstalkerError):
    """The store cannot be read or written."""


class InternalError(DeerstalkerError):
    """Our own fault; ``report_id`` finds it in the log."""

    def __init__(self, report_id: str) -> None:
        self.report_id = report_id
        super().__init__(f"Deerstalker made a mistake (report {report_id}). Please report it.")
