"""``python -m deerstalker`` is the command ``deerstalker``."""

from deerstalker.doors.cli.main import main

main()
