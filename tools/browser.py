"""Whether a Chromium is here for the browser tests; as root on Debian it is installed."""

import os
import shutil
import subprocess
import sys

NAMES = ("chromium", "chromium-browser", "google-chrome")
LINE = "apt-get install --yes --no-install-recommends chromium"


def main() -> int:
    if any(shutil.which(name) for name in NAMES):
        return 0
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("apt-get"):
        print("Installing Chromium from the system's packages for the browser tests ...")
        subprocess.run(["apt-get", "update", "--quiet=2"], check=False)
        command = LINE.split()
        done = subprocess.run([command[0], "--quiet=2", *command[1:]], check=False)
        if done.returncode == 0 and any(shutil.which(name) for name in NAMES):
            return 0
    print(f"No Chromium: the browser tests will be skipped. Install with:\n  sudo {LINE}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
