"""Whose money a bare dollar sign is: American only where the job is plainly in the US.

The place line counts first; where it names no country, the text must speak of the US alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deerstalker.reading.document import Document

_STATES = (
    "Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|"
    "Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|"
    "Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|"
    "New York|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|"
    "South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|"
    "Wisconsin|Wyoming"
)
_POSTAL = (
    "A[KLRZ]|CA|CO|CT|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|"
    "T[NX]|UT|V[AT]|W[AIVY]"
)
_CITIES = (
    "SF|NYC|San Francisco|San Jose|San Diego|San Mateo|Los Angeles|Palo Alto|Mountain View|"
    "Menlo Park|Redwood City|Sunnyvale|Bay Area|Silicon Valley|Oakland|Seattle|Bellevue|Boston|"
    "Chicago|Austin|Dallas|Houston|Denver|Boulder|Atlanta|Miami|Philadelphia|Phoenix|Portland|"
    "Brooklyn|Manhattan|Detroit|Nashville|Charlotte|Raleigh|Pittsburgh|Minneapolis|"
    "Salt Lake City|Las Vegas|Washington DC"
)
_US = re.compile(
    rf"\bU\.?S\.?A?\b|\['?us'?|'us'|United States|\b(?:{_STATES}|{_CITIES})\b|, (?:{_POSTAL})\b"
)
_US_LOWER = re.compile(r"'us'|\busa?\b|united states", re.IGNORECASE)
_NOWHERE = re.compile(
    r"\b(?:fully|100%|remote\w*|remoto|anywhere|worldwide|global|international|in the world|"
    r"home|office|only|hybrid|flexible|nan|work from|americas?|north america)\b|[^\w]",
    re.IGNORECASE,
)
_US_SIGNS = re.compile(
    r"\b401 ?\(?k|\bW-?2\b|\bU\.S\.|\bUS[- ](?:based|only|citizen|residents?|locations?|remote)|"
    r"United States|\bUSA\b|\b1099\b|E-?Verify|\bFLSA\b|Equal Pay (?:for|Act)|pay transparency|"
    rf"San Francisco|New York|\b(?:in|across|, ) (?:the )?(?:US|{_STATES})\b"
)
_OTHER = re.compile(
    r"\bCanad|\bAustrali|\bNew Zealand|\bSingapore|\bM[eé]xic|\bHong Kong|\bToronto|\bVancouver|"
    r"\bSydney|\bMelbourne|\bSGD\b|\bCAD\b|\bAUD\b|\bMXN\b"
)


def is_plainly_us(document: Document) -> bool:
    """Whether the job is plainly in the US, so that its ``$`` is the US dollar."""
    place = document.strings.get("job_location", "")
    country = document.stated("country")
    if country.upper() in {"US", "USA"} or _US.search(place) or _US_LOWER.search(place):
        return True
    if _US.search(document.title):
        return True
    if country or _NOWHERE.sub("", place):
        return False
    return bool(_US_SIGNS.search(document.text)) and not _OTHER.search(document.text)
