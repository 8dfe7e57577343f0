"""Time zones as adverts name them, as standard-time offsets from UTC in hours.

Summer names ("EDT", "CEST") stand for the zone, so they carry its standard offset: an advert that
says "CEST" in July means Berlin in January as well. Where an abbreviation has several meanings, the
one that English job adverts mean is given (IST: India, CST: Chicago, BST: London).
"""

from __future__ import annotations

ABBREVIATIONS: dict[str, float] = {
    "EST": -5, "EDT": -5, "ET": -5, "CST": -6, "CDT": -6, "CT": -6, "MST": -7, "MDT": -7, "MT": -7,
    "PST": -8, "PDT": -8, "PT": -8, "AKST": -9, "HST": -10, "AST": -4, "ADT": -4, "NST": -3.5,
    "BRT": -3, "ART": -3, "CLT": -4, "COT": -5, "PET": -5,
    "UTC": 0, "GMT": 0, "BST": 0, "WET": 0, "WEST": 0, "CET": 1, "CEST": 1, "MEZ": 1, "EET": 2,
    "EEST": 2, "MSK": 3, "TRT": 3, "WAT": 1, "CAT": 2, "SAST": 2, "EAT": 3,
    "GST": 4, "PKT": 5, "IST": 5.5, "NPT": 5.75, "ICT": 7, "WIB": 7, "SGT": 8, "HKT": 8, "PHT": 8,
    "MYT": 8, "AWST": 8, "JST": 9, "KST": 9, "ACST": 9.5, "AEST": 10, "AEDT": 10, "SBT": 11,
    "NZST": 12, "NZDT": 12,
}  # fmt: skip
"""Hours from UTC by abbreviation, always in capitals."""

SPELT_LIKE_WORDS = frozenset(
    {
        "MSK",
        "SAST",
        "ET",
        "CT",
        "MT",
        "PT",
        "ART",
        "CAT",
        "EAT",
        "WAT",
        "WEST",
        "PET",
        "COT",
        "AST",
        "ADT",
        "GST",
        "ICT",
        "IST",
        "BST",
        "CST",
        "NST",
        "HST",
        "MST",
        "WET",
    }
)
"""Abbreviations that mean other things too; they need a clock or the word "time" beside them."""

NAMED: dict[str, float] = {
    "eastern": -5, "central": -6, "mountain": -7, "pacific": -8, "atlantic": -4,
    "east coast": -5, "west coast": -8,
    "central european": 1, "eastern european": 2, "western european": 0,
    "greenwich mean": 0, "india": 5.5, "indian": 5.5, "india standard": 5.5, "israel": 2,
    "singapore": 8, "philippine": 8, "philippines": 8, "manila": 8, "japan": 9, "tokyo": 9,
    "australian eastern": 10, "sydney": 10, "melbourne": 10, "london": 0, "uk": 0, "u.k.": 0,
    "british": 0, "united kingdom": 0, "irish": 0, "dublin": 0, "lisbon": 0, "berlin": 1,
    "german": 1, "germany": 1, "french": 1, "paris": 1, "amsterdam": 1, "spanish": 1, "madrid": 1,
    "polish": 1, "warsaw": 1, "kyiv": 2, "new york": -5, "nyc": -5, "boston": -5, "toronto": -5,
    "chicago": -6, "texas": -6, "denver": -7, "san francisco": -8, "california": -8, "sf": -8,
    "los angeles": -8, "seattle": -8, "dubai": 4, "uae": 4, "argentina": -3, "brazil": -3,
    "brazilian": -3, "hong kong": 8, "china": 8, "south africa": 2, "south african": 2,
    "moscow": 3, "new zealand": 12,
}  # fmt: skip
"""Hours from UTC of a zone, a country with one zone, or a city, in small letters."""

SPANS: dict[str, tuple[float, float]] = {
    "us": (-8, -5), "u.s.": (-8, -5), "usa": (-8, -5), "united states": (-8, -5),
    "american": (-8, -5), "continental us": (-8, -5), "north america": (-8, -5),
    "north american": (-8, -5), "canadian": (-8, -3.5), "us and canadian": (-8, -5),
    "us/canada": (-8, -5), "americas": (-8, -3), "amer": (-8, -3), "latam": (-6, -3),
    "latin america": (-6, -3), "latin american": (-6, -3), "south american": (-5, -3),
    "south america": (-5, -3), "europe": (0, 2), "european": (0, 2), "eu": (0, 2),
    "emea": (0, 4), "australia": (8, 10), "australian": (8, 10), "apac": (5.5, 12),
    "asia": (5.5, 9), "asian": (5.5, 9),
}  # fmt: skip
"""First and last offset of wider regions, in small letters."""
