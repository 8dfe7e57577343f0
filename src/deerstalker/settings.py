"""Which settings there are: one frozen value, defaults < file < environment < flags.

Nothing below this floor asks for a setting; it is given values.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import platformdirs

from deerstalker.domain.errors import InvalidSetting
from deerstalker.sources.hosts import is_loopback
from deerstalker.sources.keys import Keys, checked_key

if TYPE_CHECKING:
    from collections.abc import Mapping

FILE_NAME = "settings.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Everything one can set.

    Each has a key in ``settings.toml`` (``[fetch] gateway = …`` for ``fetch_gateway``) and an
    environment variable (see ``VARIABLES``).
    """

    home: Path
    fetch_gateway: str = ""
    fetch_interval: float | None = None
    page_port: int = 8642
    page_person: str = ""
    collect_every_hours: float = 0.0
    keys: Keys = field(default_factory=Keys)

    @property
    def database(self) -> Path:
        """The one file that holds everything."""
        return self.home / "deerstalker.db"


VARIABLES = {
    "home": "DEERSTALKER_HOME",
    "fetch_gateway": "DEERSTALKER_GATEWAY",
    "fetch_interval": "DEERSTALKER_FETCH_INTERVAL",
    "page_port": "DEERSTALKER_PORT",
    "page_person": "DEERSTALKER_PERSON",
    "collect_every_hours": "DEERSTALKER_COLLECT_EVERY_HOURS",
}
"""The environment variable of each setting."""

MEANINGS = {
    "home": "the data directory; default: the platform's own place for data",
    "fetch_gateway": "an address that answers for every host, e.g. http://127.0.0.1:8765",
    "fetch_interval": "least seconds between two requests to one host; "
    "below the source's own only through a loopback gateway",
    "page_port": "the loopback port of the page; 0 takes any free one",
    "page_person": "the id of the person the page and the commands speak of",
    "collect_every_hours": "hours between two collects while the page runs; 0, the default: "
    "only when you ask",
}
"""What each setting means, for the reference and for ``doctor``."""

KEY_TABLE = "keys"
KEY_VARIABLE = "DEERSTALKER_KEY_"
"""``[keys] adzuna_id = …`` in the file is DEERSTALKER_KEY_ADZUNA_ID in the environment."""


def load(environment: Mapping[str, str], **flags: object) -> Settings:
    """The settings of this run.

    Raises:
        InvalidSetting: with every bad value at once, each with its place.
    """
    problems: list[str] = []
    home = Path(
        str(flags.pop("home", None) or environment.get(VARIABLES["home"]) or "").strip()
        or platformdirs.user_data_dir("deerstalker", appauthor=False)
    ).expanduser()
    given = dict(_from_file(home / FILE_NAME, problems))
    given |= {
        name: (environment[variable], f"environment variable {variable}")
        for name, variable in VARIABLES.items()
        if name != "home" and environment.get(variable)
    }
    given |= {
        f"{KEY_TABLE}_{variable.removeprefix(KEY_VARIABLE).lower()}": (
            value,
            f"environment variable {variable}",
        )
        for variable, value in environment.items()
        if variable.startswith(KEY_VARIABLE) and value
    }
    given |= {name: (value, f"option {name}") for name, value in flags.items() if value is not None}
    settings = Settings(home=home)
    for name, (value, place) in given.items():
        try:
            settings = _with(settings, name, value)
        except ValueError as error:
            problems.append(f"{place}: {error}")
    problems += _rules_between(settings)
    if problems:
        raise InvalidSetting("Settings", tuple(problems))
    return settings


def _with(settings: Settings, name: str, value: object) -> Settings:
    """The settings with one more; raises ValueError where it is not what it should be."""
    key = name.removeprefix(f"{KEY_TABLE}_")
    if key != name:
        return replace(settings, keys=Keys({**settings.keys, key: checked_key(key, value)}))
    return replace(settings, **{name: _checked(name, value)})


def _from_file(path: Path, problems: list[str]) -> dict[str, tuple[object, str]]:
    """Settings of the file by name, each with its place; a missing file is an empty one."""
    try:
        tables = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return {}
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, OSError) as error:
        problems.append(f"{path}: {error}")
        return {}
    known = {each.name for each in fields(Settings)} - {"home", KEY_TABLE}
    found: dict[str, tuple[object, str]] = {}
    for table, values in tables.items():
        pairs = values.items() if isinstance(values, dict) else [("", values)]
        for key, value in pairs:
            name = f"{table}_{key}" if key else table
            place = f"{path}: [{table}] {key}".rstrip()
            if name in known or (key and table == KEY_TABLE):
                found[name] = (value, place)
            else:
                problems.append(f"{place}: there is no such setting")
    return found


def _checked(name: str, value: object) -> Any:
    """The value in its type; raises ValueError in words a person can act on."""
    if name == "fetch_interval":
        return _number(value, "a number of seconds, 0 or more", 0, 86_400)
    if name == "collect_every_hours":
        return _number(value, "a number of hours from 0 to 720", 0, 720)
    if name == "page_port":
        return int(_number(value, "a port from 0 to 65535", 0, 65_535))
    if name == "fetch_gateway":
        address = str(value).rstrip("/")
        parts = urlsplit(address)
        if parts.scheme not in {"http", "https"} or not parts.hostname:
            raise ValueError(f"{value!r} is not an address such as http://127.0.0.1:8765")
        return address
    return str(value)


def _number(value: object, wanted: str, least: float, most: float) -> float:
    try:
        number = float(str(value))
    except ValueError:
        raise ValueError(f"{value!r} is not {wanted}") from None
    if not least <= number <= most:
        raise ValueError(f"{value!r} is not {wanted}")
    return number


def _rules_between(settings: Settings) -> list[str]:
    """Problems that only show when settings are seen together."""
    if settings.fetch_interval == 0 and not is_loopback(settings.fetch_gateway):
        return [
            (
                f"{VARIABLES['fetch_interval']}: 0 is only allowed through a loopback gateway; "
                f"set {VARIABLES['fetch_gateway']} as well"
            )
        ]
    return []
