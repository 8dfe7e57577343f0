"""Take guards and alternatives out of a fact's rules, one by one, and say which nobody misses.

    python tools/mutate.py FACT            (make mutate FACT=workplace)

A mutant is the fact with one rule gone, with one alternative of a rule's pattern gone, or with one
of its guards off: a pattern of the module (``_LIKE_THIS``) that never matches, or an optional field
of what a rule means (``unless``, ``outside``) at its default. Each example of
``tests/reading/FACT.toml`` that passes as things stand is run against every mutant; a mutant that
no example notices is printed: it is either dead weight or lacks an example. Exit 1 where any are.
"""

from __future__ import annotations

import dataclasses
import importlib
import re
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.reading.test_corpora import document_of_example, holds  # noqa: E402

from deerstalker.reading.rules import Rule, RuleSet  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Iterator
    from types import ModuleType

NEVER = re.compile(r"(?!)")


def main(fact: str) -> int:
    """Print every mutant of a fact that its corpus does not notice; their number."""
    module = importlib.import_module(f"deerstalker.reading.facts.{fact}")
    corpus = tomllib.loads((ROOT / "tests" / "reading" / f"{fact}.toml").read_text("utf-8"))
    examples = [
        (part, example, document)
        for part, rows in corpus.items()
        for example in rows
        for document in [dataclasses.replace(document_of_example(example), live=None)]
        if holds(fact, part, example, document)
    ]
    tried = missed = 0
    for name in mutants(module):
        tried += 1
        noticed = any(not holds(fact, *example) for example in examples)
        if not noticed:
            missed += 1
            print(f"not noticed: {name}")
    print(f"{fact}: {tried} mutants, {missed} not noticed by {len(examples)} examples")
    return missed


def mutants(module: ModuleType) -> Iterator[str]:
    """Change the module in place, once for each mutant, and put it back."""
    whole = getattr(module, "RULES", RuleSet(()))  # skills have a vocabulary instead
    for rule in whole.rules:
        rest = [other for other in whole.rules if other is not rule]
        module.RULES = RuleSet(rest)
        yield f"{rule.name}: without the rule"
        for alternative, pattern in without_alternatives(rule.pattern):
            changed = [changed_rule(other, rule, pattern) for other in whole.rules]
            module.RULES = RuleSet(changed)
            yield f"{rule.name}: without {alternative!r}"
        for field, value in without_guards(rule.value):
            meant = dataclasses.replace(rule, value=value)
            module.RULES = RuleSet([meant if other is rule else other for other in whole.rules])
            yield f"{rule.name}: without its {field!r}"
    module.RULES = whole
    for room in (module, *guard_rooms(module)):
        for name, value in list(vars(room).items()):
            if isinstance(value, re.Pattern):
                setattr(room, name, NEVER)
                yield f"{name} never matching"
                setattr(room, name, value)


def guard_rooms(module: ModuleType) -> list[ModuleType]:
    """Modules ``…_guards`` that the fact's guards were moved to, where they outgrew it."""
    homes = {getattr(value, "__module__", "") for value in vars(module).values()}
    return [importlib.import_module(home) for home in sorted(homes) if home.endswith("_guards")]


def without_guards(value: object) -> Iterator[tuple[str, object]]:
    """What a rule means, with each of its optional fields in turn at its default."""
    if not dataclasses.is_dataclass(value) or isinstance(value, type):
        return
    for field in dataclasses.fields(value):
        default = field.default
        if default is not dataclasses.MISSING and getattr(value, field.name) != default:
            yield field.name, dataclasses.replace(value, **{field.name: default})


def changed_rule(rule: Rule, target: Rule, pattern: str) -> Rule:
    """The rule, or the target with another pattern."""
    return dataclasses.replace(rule, pattern=pattern) if rule is target else rule


def without_alternatives(pattern: str) -> Iterator[tuple[str, str]]:
    """The pattern without each of its outermost alternatives in turn."""
    parts = alternatives(pattern)
    if len(parts) > 1:
        for n, part in enumerate(parts):
            yield part, "|".join(parts[:n] + parts[n + 1 :])


def alternatives(pattern: str) -> list[str]:
    """What stands between the bars that no bracket encloses."""
    parts, depth, in_class = [""], 0, False
    for token in re.findall(r"\\.|.", pattern, re.DOTALL):
        if in_class:
            in_class = token != "]"
        elif token == "[":
            in_class = True
        elif token in "()":
            depth += 1 if token == "(" else -1
        elif token == "|" and depth == 0:
            parts.append("")
            continue
        parts[-1] += token
    return parts


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(1 if main(sys.argv[1]) else 0)
