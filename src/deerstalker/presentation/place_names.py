"""What places are called in English: countries, US states, Canadian provinces, regions.

Country names are those of the Unicode CLDR, as listed in the public-domain table "country-codes".
"""

from __future__ import annotations

from functools import cache

_COUNTRIES = """
AD Andorra
AE United Arab Emirates
AF Afghanistan
AG Antigua & Barbuda
AI Anguilla
AL Albania
AM Armenia
AO Angola
AQ Antarctica
AR Argentina
AS American Samoa
AT Austria
AU Australia
AW Aruba
AX Åland Islands
AZ Azerbaijan
BA Bosnia
BB Barbados
BD Bangladesh
BE Belgium
BF Burkina Faso
BG Bulgaria
BH Bahrain
BI Burundi
BJ Benin
BL St. Barthélemy
BM Bermuda
BN Brunei
BO Bolivia
BQ Caribbean Netherlands
BR Brazil
BS Bahamas
BT Bhutan
BV Bouvet Island
BW Botswana
BY Belarus
BZ Belize
CA Canada
CC Cocos Islands
CD Congo - Kinshasa
CF Central African Republic
CG Congo - Brazzaville
CH Switzerland
CI Côte d’Ivoire
CK Cook Islands
CL Chile
CM Cameroon
CN China
CO Colombia
CR Costa Rica
CU Cuba
CV Cape Verde
CW Curaçao
CX Christmas Island
CY Cyprus
CZ Czechia
DE Germany
DJ Djibouti
DK Denmark
DM Dominica
DO Dominican Republic
DZ Algeria
EC Ecuador
EE Estonia
EG Egypt
EH Western Sahara
ER Eritrea
ES Spain
ET Ethiopia
FI Finland
FJ Fiji
FK Falkland Islands
FM Micronesia
FO Faroe Islands
FR France
GA Gabon
GB United Kingdom
GD Grenada
GE Georgia
GF French Guiana
GG Guernsey
GH Ghana
GI Gibraltar
GL Greenland
GM Gambia
GN Guinea
GP Guadeloupe
GQ Equatorial Guinea
GR Greece
GS South Georgia & South Sandwich Islands
GT Guatemala
GU Guam
GW Guinea-Bissau
GY Guyana
HK Hong Kong
HM Heard & McDonald Islands
HN Honduras
HR Croatia
HT Haiti
HU Hungary
ID Indonesia
IE Ireland
IL Israel
IM Isle of Man
IN India
IO British Indian Ocean Territory
IQ Iraq
IR Iran
IS Iceland
IT Italy
JE Jersey
JM Jamaica
JO Jordan
JP Japan
KE Kenya
KG Kyrgyzstan
KH Cambodia
KI Kiribati
KM Comoros
KN St. Kitts & Nevis
KP North Korea
KR South Korea
KW Kuwait
KY Cayman Islands
KZ Kazakhstan
LA Laos
LB Lebanon
LC St. Lucia
LI Liechtenstein
LK Sri Lanka
LR Liberia
LS Lesotho
LT Lithuania
LU Luxembourg
LV Latvia
LY Libya
MA Morocco
MC Monaco
MD Moldova
ME Montenegro
MF St. Martin
MG Madagascar
MH Marshall Islands
MK North Macedonia
ML Mali
MM Myanmar
MN Mongolia
MO Macao
MP Northern Mariana Islands
MQ Martinique
MR Mauritania
MS Montserrat
MT Malta
MU Mauritius
MV Maldives
MW Malawi
MX Mexico
MY Malaysia
MZ Mozambique
NA Namibia
NC New Caledonia
NE Niger
NF Norfolk Island
NG Nigeria
NI Nicaragua
NL Netherlands
NO Norway
NP Nepal
NR Nauru
NU Niue
NZ New Zealand
OM Oman
PA Panama
PE Peru
PF French Polynesia
PG Papua New Guinea
PH Philippines
PK Pakistan
PL Poland
PM St. Pierre & Miquelon
PN Pitcairn
PR Puerto Rico
PS Palestine
PT Portugal
PW Palau
PY Paraguay
QA Qatar
RE Réunion
RO Romania
RS Serbia
RU Russia
RW Rwanda
SA Saudi Arabia
SB Solomon Islands
SC Seychelles
SD Sudan
SE Sweden
SG Singapore
SH St. Helena
SI Slovenia
SJ Svalbard & Jan Mayen
SK Slovakia
SL Sierra Leone
SM San Marino
SN Senegal
SO Somalia
SR Suriname
SS South Sudan
ST São Tomé & Príncipe
SV El Salvador
SX Sint Maarten
SY Syria
SZ Eswatini
TC Turks & Caicos Islands
TD Chad
TF French Southern Territories
TG Togo
TH Thailand
TJ Tajikistan
TK Tokelau
TL Timor-Leste
TM Turkmenistan
TN Tunisia
TO Tonga
TR Türkiye
TT Trinidad & Tobago
TV Tuvalu
TW Taiwan
TZ Tanzania
UA Ukraine
UG Uganda
UM U.S. Outlying Islands
US United States
UY Uruguay
UZ Uzbekistan
VA Vatican City
VC St. Vincent & Grenadines
VE Venezuela
VG British Virgin Islands
VI U.S. Virgin Islands
VN Vietnam
VU Vanuatu
WF Wallis & Futuna
WS Samoa
XK Kosovo
YE Yemen
YT Mayotte
ZA South Africa
ZM Zambia
ZW Zimbabwe
"""

_STATES = """
US-AL Alabama
US-AK Alaska
US-AZ Arizona
US-AR Arkansas
US-CA California
US-CO Colorado
US-CT Connecticut
US-DE Delaware
US-DC District of Columbia
US-FL Florida
US-GA Georgia
US-HI Hawaii
US-ID Idaho
US-IL Illinois
US-IN Indiana
US-IA Iowa
US-KS Kansas
US-KY Kentucky
US-LA Louisiana
US-ME Maine
US-MD Maryland
US-MA Massachusetts
US-MI Michigan
US-MN Minnesota
US-MS Mississippi
US-MO Missouri
US-MT Montana
US-NE Nebraska
US-NV Nevada
US-NH New Hampshire
US-NJ New Jersey
US-NM New Mexico
US-NY New York
US-NC North Carolina
US-ND North Dakota
US-OH Ohio
US-OK Oklahoma
US-OR Oregon
US-PA Pennsylvania
US-RI Rhode Island
US-SC South Carolina
US-SD South Dakota
US-TN Tennessee
US-TX Texas
US-UT Utah
US-VT Vermont
US-VA Virginia
US-WA Washington
US-WV West Virginia
US-WI Wisconsin
US-WY Wyoming
US-PR Puerto Rico
CA-AB Alberta
CA-BC British Columbia
CA-MB Manitoba
CA-NB New Brunswick
CA-NL Newfoundland and Labrador
CA-NS Nova Scotia
CA-NT Northwest Territories
CA-NU Nunavut
CA-ON Ontario
CA-PE Prince Edward Island
CA-QC Quebec
CA-SK Saskatchewan
CA-YT Yukon
"""

_REGIONS = """
EU the European Union
EEA the European Economic Area
EUROPE Europe
EMEA Europe, the Middle East and Africa
DACH Germany, Austria or Switzerland
NORDICS the Nordic countries
BALTICS the Baltic countries
CEE Central and Eastern Europe
LATAM Latin America
NORTH_AMERICA North America
AMERICAS the Americas
APAC Asia and the Pacific
ASIA Asia
SEA Southeast Asia
AFRICA Africa
MENA the Middle East and North Africa
OCEANIA Oceania
ANZ Australia or New Zealand
CIS the Commonwealth of Independent States
GCC the Gulf states
BENELUX Belgium, the Netherlands or Luxembourg
"""


def _table(lines: str) -> dict[str, str]:
    parts = (line.partition(" ") for line in lines.strip().splitlines())
    return {code: name for code, _, name in parts}


_COUNTRY_NAMES = _table(_COUNTRIES)
_PART_NAMES = _table(_STATES)
_REGION_NAMES = _table(_REGIONS)


def place_name(code: str) -> str:
    """What a person calls a place code; an unknown code stays as it is.

    >>> place_name("PT"), place_name("US-OH"), place_name("LATAM"), place_name("XX-1")
    ('Portugal', 'Ohio (United States)', 'Latin America', 'XX-1')
    """
    if code in _REGION_NAMES:
        return _REGION_NAMES[code]
    if code in _PART_NAMES:
        return f"{_PART_NAMES[code]} ({_COUNTRY_NAMES[code[:2]]})"
    return _COUNTRY_NAMES.get(code, code)


def place_code(written: str) -> str:
    """The code of a place named as here, or given as a code; what is not known stays as it is.

    >>> place_code("Portugal"), place_code("ohio"), place_code("pt"), place_code("Narnia")
    ('PT', 'US-OH', 'PT', 'Narnia')
    """
    name = written.strip()
    if name.upper() in _COUNTRY_NAMES | _PART_NAMES | _REGION_NAMES:
        return name.upper()
    return _codes().get(name.casefold().removeprefix("the "), name)


def homes() -> tuple[tuple[str, str], ...]:
    """Where one can live, as (code, name): countries by name, then states and provinces."""
    countries = sorted(_COUNTRY_NAMES.items(), key=lambda pair: pair[1])
    return (*countries, *_PART_NAMES.items())


@cache
def _codes() -> dict[str, str]:
    every = _REGION_NAMES | _PART_NAMES | _COUNTRY_NAMES
    names = [*((name, code) for code, name in every.items())]
    names += [(place_name(code), code) for code in _PART_NAMES]
    plain = {name.casefold().removeprefix("the "): code for name, code in names}
    return plain | {"usa": "US", "uk": "GB", "great britain": "GB", "england": "GB"}
