"""How places relate: which countries a region has, and whether a code covers where one lives.

Codes are ISO 3166-1 alpha-2 ("US"), ISO 3166-2 ("US-TX"; Canadian provinces also as "CA-ON"),
and the regions of ``REGIONS``. Membership is a fact of the bodies named
(EU since 2020-02-01, UN M49 for the continents); the table is our own.
Names and aliases of places are the business of ``reading.vocabulary``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

_MEMBERS = {
    "EU": "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK",
    "EEA": (
        "AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
    ),
    "EFTA": "CH IS LI NO",
    "EU_EEA_CH": (
        "AT BE BG CH CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE "
        "SI SK"
    ),
    "EU_UK": (
        "AT BE BG CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK"
    ),
    "SCHENGEN": (
        "AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK"
    ),
    "EUROZONE": "AT BE BG CY DE EE ES FI FR GR HR IE IT LT LU LV MT NL PT SI SK",
    "DACH": "AT CH DE",
    "NORDICS": "DK FI IS NO SE",
    "SCANDINAVIA": "DK NO SE",
    "BALTICS": "EE LT LV",
    "BENELUX": "BE LU NL",
    "V4": "CZ HU PL SK",
    "CEE": "AL BA BG CZ EE HR HU LT LV MD ME MK PL RO RS SI SK UA XK",
    "BALKANS": "AL BA BG GR HR ME MK RO RS SI XK",
    "IBERIA": "ES PT",
    "UKI": "GB IE",
    "EUROPE": (
        "AD AL AT AX BA BE BG BY CH CQ CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT JE "
        "LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA XK"
    ),
    "WEUROPE": "AT BE CH DE FR LI LU MC NL",
    "NEUROPE": "AX CQ DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ",
    "SEUROPE": "AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK",
    "EEUROPE": "BG BY CZ HU MD PL RO RU SK UA",
    "AFRICA": (
        "AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EA EG EH ER ET GA GH GM GN GQ GW IC IO KE KM LR "
        "LS LY MA MG ML MR MU MW MZ NA NE NG RE RW SC SD SH SL SN SO SS ST SZ TD TF TG TN TZ UG "
        "YT ZA ZM ZW"
    ),
    "SSA": (
        "AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU "
        "MW MZ NA NE NG RE RW SC SH SL SN SO SS ST SZ TD TF TG TZ UG YT ZA ZM ZW"
    ),
    "NAFRICA": "DZ EA EG EH IC LY MA SD TN",
    "MENA": "AE BH DZ EG IL IQ IR JO KW LB LY MA OM PS QA SA SY TN YE",
    "MIDDLE_EAST": "AE BH CY EG IL IQ IR JO KW LB OM PS QA SA SY TR YE",
    "GCC": "AE BH KW OM QA SA",
    "LEVANT": "IL JO LB PS SY",
    "MAGHREB": "DZ LY MA MR TN",
    "EMEA": (
        "AD AE AL AM AO AT AX AZ BA BE BF BG BH BI BJ BW BY CD CF CG CH CI CM CQ CV CY CZ DE DJ "
        "DK DZ EA EE EG EH ER ES ET FI FO FR GA GB GE GG GH GI GM GN GQ GR GW HR HU IC IE IL IM "
        "IO IQ IR IS IT JE JO KE KM KW LB LI LR LS LT LU LV LY MA MC MD ME MG MK ML MR MT MU MW "
        "MZ NA NE NG NL NO OM PL PS PT QA RE RO RS RU RW SA SC SD SE SH SI SJ SK SL SM SN SO SS "
        "ST SY SZ TD TF TG TN TR TZ UA UG VA XK YE YT ZA ZM ZW"
    ),
    "APAC": (
        "AC AF AQ AS AU BD BN BT CC CK CN CP CX DG FJ FM GU HK HM ID IN JP KH KI KP KR LA LK MH "
        "MM MN MO MP MV MY NC NF NP NR NU NZ PF PG PH PK PN PW SB SG TA TH TK TL TO TV TW UM VN "
        "VU WF WS"
    ),
    "ASIA": (
        "AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM "
        "MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE"
    ),
    "OCEANIA": (
        "AC AQ AS AU CC CK CP CX DG FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TA TK TO "
        "TV UM VU WF WS"
    ),
    "ANZ": "AU NZ",
    "SEA": "BN ID KH LA MM MY PH SG TH TL VN",
    "ASEAN": "BN ID KH LA MM MY PH SG TH TL VN",
    "SOUTH_ASIA": "AF BD BT IN LK MV NP PK",
    "EAST_ASIA": "CN HK JP KP KR MN MO TW",
    "CENTRAL_ASIA": "KG KZ TJ TM UZ",
    "GREATER_CHINA": "CN HK MO TW",
    "LATAM": (
        "AG AI AR AW BB BL BO BQ BR BS BV BZ CL CO CR CU CW DM DO EC FK GD GF GP GS GT GY HN HT "
        "JM KN KY LC MF MQ MS MX NI PA PE PR PY SR SV SX TC TT UY VC VE VG VI"
    ),
    "SOUTH_AMERICA": "AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE",
    "CENTRAL_AMERICA": "BZ CR GT HN NI PA SV",
    "CARIBBEAN": (
        "AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI"
    ),
    "NORTH_AMERICA": "CA US",
    "USMCA": "CA MX US",
    "AMERICAS": (
        "AG AI AR AW BB BL BM BO BQ BR BS BV BZ CA CL CO CR CU CW DM DO EC FK GD GF GL GP GS GT "
        "GY HN HT JM KN KY LC MF MQ MS MX NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI"
    ),
    "CIS": "AM AZ BY KG KZ MD RU TJ UZ",
    "ANGLOSPHERE": "AU CA GB IE NZ US",
    "G7": "CA DE FR GB IT JP US",
    "OECD": (
        "AT AU BE CA CH CL CO CR CZ DE DK EE ES FI FR GB GR HU IE IL IS IT JP KR LT LU LV MX NL "
        "NO NZ PL PT SE SI SK TR US"
    ),
    "BRICS": "AE BR CN EG ET ID IN IR RU ZA",
}

REGIONS: dict[str, frozenset[str]] = {
    code: frozenset(members.split()) for code, members in _MEMBERS.items()
}
"""Countries (ISO 3166-1 alpha-2) of each region."""


def country_of(code: str) -> str:
    """The country of a place code; a region is returned as it is.

    >>> country_of("US-TX"), country_of("PT")
    ('US', 'PT')
    """
    return code.split("-", 1)[0]


def countries_of(code: str) -> frozenset[str]:
    """Every country that a place or region code touches."""
    return REGIONS.get(code) or frozenset({country_of(code)})


def covers(codes: Iterable[str], place: str) -> bool:
    """Whether somebody living in ``place`` is inside one of ``codes``.

    >>> covers(["EU"], "PT"), covers(["US-TX"], "US-OH"), covers(["US"], "US-OH")
    (True, False, True)
    """
    country = country_of(place)
    return any(code in (place, country) or country in REGIONS.get(code, ()) for code in codes)


def touches(codes: Iterable[str], place: str) -> bool:
    """Whether one of ``codes`` names a part of the country ``place``, so that some there qualify.

    >>> touches(["US-TX"], "US"), touches(["US-TX"], "US-OH")
    (True, False)
    """
    if "-" in place:
        return False
    return any(code.startswith(f"{place}-") for code in codes)
