"""Figures below which nothing may fall; they only move up."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING

from accuracy.material import ROOT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from accuracy.material import Part

FLOORS = ROOT / "docs" / "accuracy-floors.toml"
LEAST_LABELS = 20
"""A figure on fewer labels than this is published, but held to no floor."""

SLACK = 0.005
"""A figure may sway by this much before it counts as fallen: one label in two hundred."""

Floors = dict[str, dict[str, float]]


def load() -> Floors:
    """The floors by part and figure."""
    return tomllib.loads(FLOORS.read_text("utf-8"))


def fallen(parts: Iterable[Part], floors: Floors) -> list[str]:
    """A line for every figure below its floor, and for every floor without its figure."""
    lines = []
    for part in parts:
        for name, floor in floors.get(part.name, {}).items():
            figure = part.figures.get(name)
            if figure is None or figure.value < floor - SLACK:
                value = "not measured" if figure is None else f"{figure.value:.3f}"
                lines.append(f"{part.name}, {name}: {value}, floor {floor:.3f}")
    return lines


def raised(parts: Iterable[Part], floors: Floors) -> Floors:
    """The floors with those lifted that were passed; none is ever lowered or taken out."""
    lifted = {part: dict(held) for part, held in floors.items()}
    for part in parts:
        for name, figure in part.figures.items():
            if figure.n >= LEAST_LABELS:
                held = lifted.setdefault(part.name, {})
                held[name] = max(round(figure.value, 3), held.get(name, 0.0))
    return lifted


def save(floors: Floors) -> None:
    """Write the floors as TOML."""
    lines = ["# Raised by `make accuracy`, never lowered; each rests on twenty labels or more."]
    for part, held in floors.items():
        lines += ["", f"[{part}]"]
        lines += [f'"{name}" = {floor:.3f}' for name, floor in held.items()]
    FLOORS.write_text("\n".join(lines) + "\n", "utf-8")
