"""Names of regions as adverts write them, and the codes that carry their meaning.

A region that people who read adverts agree on has a code of its own in ``domain.place``. A looser
one ("Southern Europe") is given as the codes of its members, so that nobody has to know ours.
"""

from __future__ import annotations

from deerstalker.domain.place import REGIONS

OWN_CODE: dict[str, str] = {
    "EU": (
        "EU|E.U.|European Union|EU27|EU-27|EU member states|EU countries|Europäische Union|"
        "Union européenne|Unión Europea|União Europeia|UE"
    ),
    "EEA": "EEA|European Economic Area|EWR",
    "EUROPE": "Europe|Europa|European|Continental Europe|Mainland Europe|Geographical Europe",
    "EMEA": (
        "EMEA|Europe Middle East and Africa|Europe Middle East & Africa|"
        "Europe the Middle East and Africa|Europe the Middle East & Africa"
    ),
    "DACH": "DACH|D-A-CH|DACH region|DACH-Region|DACH-Raum",
    "NORDICS": "Nordics|Nordic|Nordic countries|Nordic region",
    "BALTICS": "Baltics|Baltic|Baltic states|Baltic countries",
    "CEE": "CEE|Central and Eastern Europe|Central & Eastern Europe|Central Eastern Europe|"
    "Eastern Europe|Central/Eastern Europe",
    "LATAM": (
        "LATAM|Latin America|Latinamerica|LAC|Latin America and the Caribbean|"
        "Latin American|Latinoamérica|América Latina|Lateinamerika|Amérique latine"
    ),
    "NORTH_AMERICA": (
        "North America|Northern America|NAMER|NORAM|North American|Nordamerika|"
        "América del Norte|Amérique du Nord|América do Norte"
    ),
    "AMERICAS": "Americas|North and South America|North & South America|AMER|Americas region",
    "APAC": "APAC|Asia-Pacific|Asia Pacific|Asia/Pacific|APJ|JAPAC|Asia Pac",
    "ASIA": "Asia|Asien|Asie",
    "SEA": "Southeast Asia|South-East Asia|South East Asia|SE Asia|ASEAN",
    "AFRICA": "Africa|Afrika|Afrique",
    "MENA": "MENA|Middle East and North Africa|Middle East & North Africa|Middle East|MENA region",
    "OCEANIA": "Oceania|Australasia",
    "ANZ": "ANZ|Australia and New Zealand|Australia & New Zealand|Australia/New Zealand",
    "CIS": "CIS|Commonwealth of Independent States|CIS countries",
    "GCC": "GCC|Gulf Cooperation Council|Gulf states|GCC countries",
}
"""Names of the regions that keep their own code."""

BY_MEMBERS: dict[str, str] = {
    "V4": "Visegrad|Visegrad Group",
    "BENELUX": "Benelux|BeNeLux",
    "SCANDINAVIA": "Scandinavia|Scandinavian|Skandinavien",
    "IBERIA": "Iberia|Iberian Peninsula",
    "UKI": "UK&I|UKI|UK & I|British Isles",
    "BALKANS": "Balkans|Balkan|Western Balkans",
    "EFTA": "EFTA",
    "SCHENGEN": "Schengen|Schengen area|Schengen zone",
    "EUROZONE": "Eurozone|Euro area",
    "WEUROPE": "Western Europe",
    "NEUROPE": "Northern Europe",
    "SEUROPE": "Southern Europe",
    "SSA": "Sub-Saharan Africa|Sub Saharan Africa",
    "NAFRICA": "North Africa|Northern Africa",
    "SOUTH_ASIA": "South Asia|Indian subcontinent",
    "EAST_ASIA": "East Asia",
    "CENTRAL_ASIA": "Central Asia",
    "GREATER_CHINA": "Greater China",
    "SOUTH_AMERICA": "South America|Sudamérica|América do Sul|Südamerika",
    "CENTRAL_AMERICA": "Central America|Centroamérica",
    "CARIBBEAN": "Caribbean",
}
"""Names of the regions that are read as their members."""

CODES: dict[str, tuple[tuple[str, ...], str]] = {
    code: ((code,), names) for code, names in OWN_CODE.items()
} | {code: (tuple(sorted(REGIONS[code])), names) for code, names in BY_MEMBERS.items()}
"""What each region is read as, and its names separated by ``|``."""

WORLD = (
    "Worldwide|World wide|World-wide|Anywhere in the world|Anywhere|Global|Globally|"
    "All over the world|Everywhere|Any location|Any country|All countries|Weltweit|"
    "Cualquier lugar del mundo|Qualquer lugar do mundo|Mundial|Monde entier|Earth"
)
"""Words of a location line that stand for the whole world."""

WITHIN_US = (
    "Continental US|Continental U.S.|Continental USA|Continental United States|"
    "Contiguous US|Contiguous U.S.|Contiguous United States|Lower 48|Lower 48 states|CONUS"
)
"""The United States without Alaska and Hawaii."""
