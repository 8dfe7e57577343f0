"""Names and postal abbreviations of the states and provinces that adverts name.

Codes and abbreviations are those of ISO 3166-2 (and of the postal services, which agree for these
four countries). Where an advert names a state of another country, only the country matters to the
reader; those names stand in ``AREAS``.
"""

from __future__ import annotations

SUBDIVISIONS: dict[str, str] = {
    "US-AK": "Alaska",
    "US-AL": "Alabama",
    "US-AR": "Arkansas",
    "US-AZ": "Arizona",
    "US-CA": "California|Calif",
    "US-CO": "Colorado",
    "US-CT": "Connecticut",
    "US-DC": "District of Columbia",
    "US-DE": "Delaware",
    "US-FL": "Florida",
    "US-GA": "Georgia",
    "US-HI": "Hawaii",
    "US-IA": "Iowa",
    "US-ID": "Idaho",
    "US-IL": "Illinois",
    "US-IN": "Indiana",
    "US-KS": "Kansas",
    "US-KY": "Kentucky",
    "US-LA": "Louisiana",
    "US-MA": "Massachusetts",
    "US-MD": "Maryland",
    "US-ME": "Maine",
    "US-MI": "Michigan",
    "US-MN": "Minnesota",
    "US-MO": "Missouri",
    "US-MS": "Mississippi",
    "US-MT": "Montana",
    "US-NC": "North Carolina",
    "US-ND": "North Dakota",
    "US-NE": "Nebraska",
    "US-NH": "New Hampshire",
    "US-NJ": "New Jersey",
    "US-NM": "New Mexico",
    "US-NV": "Nevada",
    "US-NY": "New York State|State of New York|Upstate New York",
    "US-OH": "Ohio",
    "US-OK": "Oklahoma",
    "US-OR": "Oregon",
    "US-PA": "Pennsylvania",
    "US-RI": "Rhode Island",
    "US-SC": "South Carolina",
    "US-SD": "South Dakota",
    "US-TN": "Tennessee",
    "US-TX": "Texas",
    "US-UT": "Utah",
    "US-VA": "Virginia",
    "US-VT": "Vermont",
    "US-WA": "Washington|Washington State",
    "US-WI": "Wisconsin",
    "US-WV": "West Virginia",
    "US-WY": "Wyoming",
    "CA-AB": "Alberta",
    "CA-BC": "British Columbia|B.C.|Colombie-Britannique",
    "CA-MB": "Manitoba",
    "CA-NB": "New Brunswick|Nouveau-Brunswick",
    "CA-NL": "Newfoundland and Labrador|Newfoundland & Labrador|Newfoundland",
    "CA-NS": "Nova Scotia|Nouvelle-Écosse",
    "CA-NT": "Northwest Territories",
    "CA-NU": "Nunavut",
    "CA-ON": "Ontario",
    "CA-PE": "Prince Edward Island",
    "CA-QC": "Quebec|Québec",
    "CA-SK": "Saskatchewan",
    "CA-YT": "Yukon",
    "AU-ACT": "Australian Capital Territory",
    "AU-NSW": "New South Wales|NSW",
    "AU-QLD": "Queensland|QLD",
    "AU-SA": "South Australia",
    "AU-TAS": "Tasmania",
    "AU-VIC": "Victoria|VIC",
    "AU-WA": "Western Australia",
    "BR-BA": "Bahia",
    "BR-CE": "Ceará",
    "BR-ES": "Espírito Santo",
    "BR-GO": "Goiás",
    "BR-MG": "Minas Gerais",
    "BR-PE": "Pernambuco",
    "BR-PR": "Paraná",
    "BR-RS": "Rio Grande do Sul",
    "BR-SC": "Santa Catarina",
}
"""Names separated by ``|``."""

ABBREVIATED = frozenset(code for code in SUBDIVISIONS if code.startswith(("US-", "CA-")))
"""The states and provinces whose two letters adverts write after a town ("Austin, TX")."""

AREAS: dict[str, str] = {
    "BR": "Distrito Federal",
    "DE": (
        "Baden-Württemberg|Bayern|Bavaria|Brandenburg|Hessen|Hesse|Mecklenburg-Vorpommern|"
        "Niedersachsen|Lower Saxony|Nordrhein-Westfalen|North Rhine-Westphalia|NRW|"
        "Rheinland-Pfalz|Rhineland-Palatinate|Saarland|Sachsen|Saxony|Sachsen-Anhalt|"
        "Schleswig-Holstein|Thüringen|Thuringia|Ruhrgebiet|Rhein-Main-Gebiet"
    ),
    "AT": "Tirol|Tyrol|Vorarlberg|Kärnten|Steiermark|Oberösterreich|Niederösterreich",
    "ES": "Cataluña|Catalunya|Catalonia|Andalucía|Andalusia|Euskadi|País Vasco|Galicia|Canarias",
    "FR": "Île-de-France|Bretagne|Occitanie|Nouvelle-Aquitaine|Hauts-de-France|Grand Est|PACA",
    "IN": (
        "Karnataka|Telangana|Maharashtra|Tamil Nadu|Haryana|Uttar Pradesh|Kerala|Gujarat|"
        "Rajasthan|West Bengal|Andhra Pradesh|Madhya Pradesh|Odisha|Bihar"
    ),
    "IT": "Lombardia|Lombardy|Toscana|Tuscany|Lazio|Veneto|Piemonte|Emilia-Romagna|Sicilia|Sicily",
    "MX": "Jalisco|Nuevo León|Estado de México|Puebla|Guanajuato|Yucatán|Quintana Roo|Sonora",
    "MY": "Selangor|Johor|Sarawak|Sabah",
    "NL": "North Holland|Noord-Holland|Zuid-Holland|Noord-Brabant|Gelderland|Randstad",
    "PH": "Luzon|Visayas|Mindanao|Cavite|Laguna|Pampanga",
    "PL": "Mazowieckie|Mazovia|Małopolska|Śląsk",
    "ZA": "Western Cape|Eastern Cape|Gauteng|KwaZulu-Natal",
}
"""States and regions of other countries, read as a part of that country."""
