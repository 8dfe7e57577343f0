"""The file a newcomer begins with: every line explained, nothing guessed.

What the fields mean to the program stands in ``domain.person``.
"""

from __future__ import annotations

from deerstalker.domain.condition import CONDITIONS

_HEAD = """\
# Who is searching. Write between the quotes; delete what you do not want to say.
# What you leave out stays unknown, and nothing is held against you.

# A short name for this file, small letters and hyphens.
id = "me"
name = ""

# What kind of work? "Anything" is not a job title.
wants_work = ""

# Where you live: a country (PT), or a US state or Canadian province (US-OH, CA-ON).
lives_in = ""
# Where you may work without a new permit: countries, or EU.
work_rights = []
# Your time zone, as in Europe/Lisbon or America/New_York.
time_zone = ""
# Languages you work in: en, pt, de …
languages = ["en"]

# employee, contractor, freelance: all that you would take.
wants = []
# FULL_TIME, PART_TIME, CONTRACTOR …: all that you would take.
hours = []
# The least you would work for; take the # away.
# pay_floor = { amount = 42000, currency = "USD", unit = "YEAR" }

# What do you love to do? Skills, tools and kinds of work, in your own words.
loves = []
# What do you know well, but never want to spend your days on again?
knows_but_hates = []
"""

_TAIL = """
# What do you hate about work? Choose from the list below, or write your own words.
hates = []
# What would make you say no at once? From the same list.
dealbreakers = []

# The list:
"""


def blank_person() -> str:
    """The text of a new ``person.toml``."""
    width = max(map(len, CONDITIONS))
    keys = "".join(f"#   {card.key:<{width}}  {card.name}\n" for card in CONDITIONS.values())
    return _HEAD + _TAIL + keys
