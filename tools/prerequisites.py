"""Whether this machine can run Deerstalker; if not, the one line that installs what is missing."""

import importlib.util
import shutil
import sys


def missing() -> list[str]:
    """Names of what is missing, as Debian's packages call them."""
    lacking = []
    if sys.version_info < (3, 11):  # noqa: UP036 - this file is what finds out
        lacking.append("python3.11")
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        lacking.append("python3-venv")
    if shutil.which("git") is None:
        lacking.append("git")
    return lacking


def main() -> int:
    lacking = missing()
    if not lacking:
        return 0
    names = " ".join(lacking)
    if sys.platform == "darwin":
        line = "brew install " + names.replace("python3-venv", "python@3.12")
    elif shutil.which("dnf"):
        line = "sudo dnf install " + names.replace("python3-venv", "python3")
    else:
        line = "sudo apt-get install " + names
    print(f"Deerstalker needs {names}. Install with:\n  {line}", file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
