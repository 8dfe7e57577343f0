"""The sample week: adverts written by this project, in the boards' own shapes, over seven days.

Every organization and person in them is invented. The demo serves them through ``gateway``, so
that ``fetch`` and the adapters cannot tell them from the world.
"""

from __future__ import annotations

from deerstalker.sources.sample_week.adverts import Advert, load_adverts
from deerstalker.sources.sample_week.render import DAYS, sample_boards, sample_week

__all__ = ["DAYS", "Advert", "load_adverts", "sample_boards", "sample_week"]
