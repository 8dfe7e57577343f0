"""Which outside files go into the package: htmx, from the wheel that carries it.

Nothing of it is committed; it is copied each time the package is built or installed editable.
"""

from __future__ import annotations

import importlib.util
import shutil
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

VENDOR = Path("src/deerstalker/doors/web/static/vendor")


class CopyHtmx(BuildHookInterface):  # type: ignore[type-arg]
    """Copies htmx 2 out of the build requirement django-htmx."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        spec = importlib.util.find_spec("django_htmx")
        if spec is None or spec.origin is None:
            message = "django-htmx is a build requirement; install requirements-build.lock first"
            raise RuntimeError(message)
        found = sorted(Path(spec.origin).parent.rglob("htmx-2.min.js"))
        if not found:
            message = f"django-htmx at {spec.origin} carries no htmx-2.min.js"
            raise RuntimeError(message)
        target = Path(self.root) / VENDOR
        target.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(found[0], target / "htmx.min.js")
