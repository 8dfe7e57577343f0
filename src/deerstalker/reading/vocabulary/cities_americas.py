"""Cities and metropolitan areas of the Americas that adverts name, by the code they stand for.

The larger cities, with their countries and provinces, come from "city-timezones"
(Kevin Roberts, MIT); short names, suburbs and spellings of other languages are our own. Cities
whose name is an everyday word (Reading, Nice, Mobile) or that several states share (Springfield)
are left out: beside the name of their state or country they are understood without a table.
"""

from __future__ import annotations

CITIES_AMERICAS: dict[str, str] = {
    "AR": (
        "Buenos Aires|CABA|Córdoba|La Plata|Mendoza|Tucumán|Mar del Plata|Salta|Santa Fe|"
        "Resistencia|Corrientes|Posadas|Santiago del Estero|San Luis|Bahia Blanca|"
        "San Salvador de Jujuy|Neuquen|Formosa"
    ),
    "BO": "La Paz|Cochabamba",
    "BR-AC": "Rio Branco",
    "BR-AL": "Maceio",
    "BR-AM": "Manaus",
    "BR-BA": "Salvador|Feira de Santana|Vitoria da Conquista",
    "BR-CE": "Fortaleza",
    "BR-DF": "Brasília",
    "BR-GO": "Goiania|Anapolis",
    "BR-MA": "São Luís",
    "BR-MG": "Belo Horizonte|Uberlandia|Juiz de Fora|Ipatinga|Montes Claros",
    "BR-MS": "Campo Grande",
    "BR-MT": "Cuiaba",
    "BR-PA": "Belem",
    "BR-PB": "Joao Pessoa|Campina Grande",
    "BR-PE": "Recife|Jaboatao|Olinda",
    "BR-PI": "Teresina",
    "BR-PR": "Curitiba|Londrina|Sao Jose dos Pinhais|Foz do Iguacu|Maringa|Ponta Grossa",
    "BR-RJ": "Rio de Janeiro|Niteroi|Nova Iguacu|Duque de Caxias|Campos|Volta Redonda|Petropolis",
    "BR-RN": "Natal",
    "BR-RO": "Porto Velho",
    "BR-RS": "Porto Alegre|Novo Hamburgo|Canoas|Caxias do Sul|Pelotas",
    "BR-SC": "Blumenau|Florianopolis|Joinville",
    "BR-SE": "Aracaju",
    "BR-SP": (
        "Campinas|São Paulo|Santos|Sao Jose dos Campos|Santo Andre|Sorocaba|Ribeirao Preto|"
        "Jundiai|Sao Jose do Rio Preto|Americana|Piracicaba|Taubate|Bauru"
    ),
    "CA-AB": "Calgary|Edmonton|Red Deer|Lethbridge|Medicine Hat|Grand Prairie",
    "CA-BC": (
        "Burnaby|Metro Vancouver|Vancouver|Abbotsford|Kelowna|Nanaimo|Kamloops|Prince George|"
        "Chilliwack"
    ),
    "CA-MB": "Winnipeg",
    "CA-NB": "Moncton|Saint John|Fredericton",
    "CA-NL": "St. John’s",
    "CA-NS": "Halifax",
    "CA-ON": (
        "GTA|Greater Toronto Area|Kitchener|Kitchener-Waterloo|Markham|Mississauga|Ottawa|"
        "Toronto|Waterloo|Hamilton|Oshawa|Windsor|Barrie|Sudbury|Sarnia|Thunder Bay|North Bay"
    ),
    "CA-QC": (
        "Montréal|Quebec City|Sherbrooke|Trois-Rivières|St.-Jerome|Drummondville|Chicoutimi|"
        "Shawinigan|Joliette"
    ),
    "CA-SK": "Saskatoon|Regina",
    "CL": (
        "Santiago|Santiago de Chile|Valparaíso|Concepcion|Vina del Mar|Antofagasta|Talcahuano|"
        "Temuco|San Bernardo|Iquique|Rancagua|Talca|Arica|Puerto Montt|Coquimbo|La Serena"
    ),
    "CO": (
        "Antioquia|Barranquilla|Bogotá|Cali|Medellin|Cartagena|Bucaramanga|Cucuta|Soledad|"
        "Pereira|Bello|Santa Marta|Ibague|Pasto|Manizales|Villavicencio|Neiva|Valledupar|"
        "Monteria|Popayan"
    ),
    "CU": "Havana|Santiago de Cuba|Camaguey|Holguin",
    "DO": "Santo Domingo",
    "EC": "Guayaquil|Quito",
    "GT": "Guatemala City|Quetzaltenango",
    "HN": "Tegucigalpa|San Pedro Sula",
    "HT": "Port-au-Prince",
    "MX": (
        "CDMX|Ciudad de México|Guadalajara|Jalisco|Mexico City|Monterrey|Nuevo León|Querétaro|"
        "Tijuana|Puebla|Ciudad Juárez|Toluca|Nezahualcoyotl|San Luis Potosi|Torreon|"
        "Aguascalientes|Chihuahua|Mexicali|Culiacan|Acapulco|Saltillo|Morelia|Cuernavaca|"
        "Tampico|Veracruz|Hermosillo|Cancun|Tuxtla Gutierrez|Mazatlán|Reynosa|Durango|"
        "Matamoros|Xalapa|Oaxaca|Villahermosa|Celaya|Irapuato|Gomez Palacio|Pachuca|Tepic|"
        "Tlaxcala|Ciudad Obregon|Ciudad Victoria|Coatzacoalcos|Nuevo Laredo|Uruapan"
    ),
    "NI": "Managua",
    "PA": "Panama City",
    "PE": (
        "Lima|Callao|Arequipa|Chiclayo|Trujillo|Iquitos|Huancayo|Piura|Cusco|Chimbote|Pucallpa|"
        "Ica|Tacna"
    ),
    "PR": "San Juan",
    "PY": "Asuncion|San Lorenzo|Ciudad del Este",
    "SV": "San Salvador",
    "US-AK": "Anchorage|Fairbanks|Juneau",
    "US-AL": "Montgomery|Huntsville|Tuscaloosa|Auburn|Dothan|Gadsden",
    "US-AR": "Little Rock|Fort Smith|Jonesboro|Conway|Texarkana|Pine Bluff|Hot Springs",
    "US-AZ": (
        "Phoenix|Scottsdale|Tempe|Mesa|Tucson|Yuma|Flagstaff|Lake Havasu City|Prescott|"
        "Casa Grande|Bullhead City|Kingman"
    ),
    "US-CA": (
        "Bay Area|Berkeley|Beverly Hills|Burbank|Burlingame|Carlsbad|Costa Mesa|Culver City|"
        "Cupertino|East Palo Alto|El Segundo|Emeryville|Foster City|Fremont|"
        "Greater Los Angeles|Hawthorne|Hayward|Hollywood|Irvine|L.A.|La Jolla|Livermore|"
        "Long Beach|Los Gatos|Menlo Park|Milpitas|Mountain View|Newport Beach|"
        "Northern California|Novato|Oakland|Palo Alto|Petaluma|Playa Vista|Pleasanton|"
        "Redwood City|SF|SF Bay Area|San Bruno|San Fran|San Francisco Bay Area|San Leandro|"
        "San Mateo|San Rafael|San Ramon|Santa Barbara|Santa Clara|Santa Monica|Silicon Valley|"
        "SoCal|South San Francisco|Southern California|Sunnyvale|Thousand Oaks|Torrance|"
        "Union City|Venice Beach|Walnut Creek|West Hollywood|Los Angeles|San Francisco|"
        "San Diego|San Jose|Sacramento|San Bernardino|Fresno|Stockton|Oceanside|Pasadena|"
        "Bakersfield|Riverside|Modesto|Palm Springs|Salinas|Vallejo|Visalia|National City|"
        "Santa Maria|Redding|Merced|Yuba City|Victorville|Chico|Monterey|San Luis Obispo|"
        "Tulare|Delano|El Centro|Eureka|Paso Robles"
    ),
    "US-CO": (
        "Boulder|Broomfield|Denver|Fort Collins|Lakewood|Aurora|Colorado Springs|Pueblo|"
        "Greeley|Grand Junction"
    ),
    "US-CT": "New Haven|Stamford|Bridgeport|Hartford|Waterbury|New London",
    "US-DC": "D.C.|DC|DMV|Washington D.C.|Washington DC|Washington DC Metro",
    "US-FL": (
        "Boca Raton|Coral Gables|Fort Lauderdale|Ft. Lauderdale|Miami|South Florida|Tampa Bay|"
        "Tampa|Jacksonville|Orlando|West Palm Beach|Sarasota|Miami Beach|Sanford|Tallahassee|"
        "Coral Springs|Gainesville|Pensacola|Kissimmee|Daytona Beach|Fort Pierce|Ft. Myers|"
        "Cape Coral|Ocala|Spring Hill|Winter Haven|Homestead|Port Charlotte|Vero Beach|"
        "Titusville|Palm Coast|St. Augustine|Leesburg|Key West"
    ),
    "US-GA": (
        "Alpharetta|Atlanta|Greater Atlanta|Savannah|Macon|Marietta|Valdosta|Dalton|Brunswick|"
        "La Grange"
    ),
    "US-HI": "Honolulu|Wahiawa|Hilo|Wailuku",
    "US-IA": (
        "Des Moines|Davenport|Cedar Rapids|Sioux City|Iowa City|Council Bluffs|Dubuque|Ames|"
        "Mason City|Ft. Dodge|Ottumwa"
    ),
    "US-ID": "Boise|Caldwell|Idaho Falls|Pocatello|Twin Falls|Coeur d'Alene",
    "US-IL": (
        "Chicago|Chicagoland|Evanston|Greater Chicago|Naperville|Oak Brook|Schaumburg|Joliet|"
        "Elgin|Rockford|Waukegan|Rock Island|Belleville|Urbana|Decatur|Alton|Oak Park|Kankakee|"
        "Quincy|Cape Girardeau|Galesburg|Carbondale"
    ),
    "US-IN": (
        "Indianapolis|Gary|Fort Wayne|South Bend|Evansville|Elkhart|New Albany|Muncie|"
        "Terre Haute|Kokomo|Marion"
    ),
    "US-KS": "Wichita|Topeka|Lawrence|Salina|Hutchinson|Emporia|Garden City|Dodge City",
    "US-KY": (
        "Louisville|Covington|Lexington|Bowling Green|Owensboro|Paducah|Frankfort|Hopkinsville"
    ),
    "US-LA": (
        "New Orleans|Baton Rouge|Metairie|Shreveport|Lake Charles|Monroe|Slidell|Houma|New Iberia"
    ),
    "US-MA": (
        "Andover|Boston|Framingham|Greater Boston|Needham|Somerville|Waltham|Woburn|Lowell|"
        "New Bedford|Pittsfield"
    ),
    "US-MD": "Annapolis|Bethesda|Gaithersburg|Rockville|Silver Spring|Baltimore|Hagerstown",
    "US-ME": "Lewiston|Bangor",
    "US-MI": (
        "Ann Arbor|Detroit|Grand Rapids|Flint|Lansing|Kalamazoo|Saginaw|Muskegon|Pontiac|"
        "Battle Creek|Bay City|Sault Ste. Marie|Benton Harbor|Traverse City"
    ),
    "US-MN": (
        "Minneapolis|Saint Paul|St. Paul|Twin Cities|Lakeville|St. Cloud|Duluth|Mankato|"
        "Moorhead|Winona"
    ),
    "US-MO": "Kansas City|Saint Louis|St. Louis|St. Charles|St. Joseph|Joplin|Jefferson City",
    "US-MS": "Southaven|Gulfport|Hattiesburg|Biloxi|Meridian|Tupelo",
    "US-MT": "Billings|Missoula|Great Falls|Bozeman|Helena|Butte|Kalispell",
    "US-NC": (
        "Cary|Chapel Hill|Durham|RTP|Raleigh|Research Triangle Park|Charlotte|Greensboro|"
        "Winston-Salem|Fayetteville|Wilmington|Asheville|Hickory|Rocky Mount|Goldsboro|"
        "Salisbury|Lumberton"
    ),
    "US-ND": "Fargo|Bismarck|Grand Forks|Minot",
    "US-NE": "Omaha|Lincoln|Grand Island|Kearney",
    "US-NH": "Nashua",
    "US-NJ": "Hoboken|Jersey City|Morristown|Newark|Princeton|Trenton|Paterson|Atlantic City",
    "US-NM": "Albuquerque|Las Cruces|Roswell|Farmington|Alamogordo|Clovis|Hobbs",
    "US-NV": "Las Vegas|Reno|Carson City",
    "US-NY": (
        "New York|Albany|Brooklyn|Buffalo|Ithaca|Long Island|Manhattan|NYC|New York City|Queens|"
        "White Plains|Rochester|Syracuse|Niagara Falls|Schenectady|Poughkeepsie|Binghamton|"
        "Utica|Elmira|Saratoga Springs|Watertown"
    ),
    "US-OH": "Cleveland|Columbus|Cincinnati|Dayton|Akron|Youngstown|Canton|Mansfield|Zanesville",
    "US-OK": "Tulsa|Oklahoma City|Norman|Lawton|Enid|Stillwater|Muskogee|Shawnee",
    "US-OR": (
        "Beaverton|Hillsboro|Portland|Salem|Eugene|Medford|Corvallis|Grants Pass|Klamath Falls|"
        "Roseburg"
    ),
    "US-PA": (
        "Philadelphia|Philly|Pittsburgh|Allentown|Harrisburg|Erie|Scranton|Wilkes Barre|"
        "State College|Beaver Falls|Altoona|Johnstown|Williamsport"
    ),
    "US-RI": "Providence|Newport",
    "US-SC": "Columbia|Greenville|Spartanburg|Rock Hill|Anderson|Myrtle Beach|Aiken|Sumter",
    "US-SD": "Sioux Falls|Rapid City",
    "US-TN": (
        "Chattanooga|Nashville|Memphis|Knoxville|Barlett|Clarksville|Murfreesboro|Johnson City|"
        "Kingsport|Oak Ridge"
    ),
    "US-TX": (
        "Austin|DFW|Dallas|Dallas-Fort Worth|Frisco|Irving|Plano|Round Rock|Sugar Land|"
        "The Woodlands|Houston|San Antonio|Ft. Worth|El Paso|Laredo|Corpus Christi|McAllen|"
        "Lubbock|Amarillo|Brownsville|Waco|Denton|Killeen|Edinburg|Bryan|Abilene|Beaumont|"
        "Wichita Falls|San Angelo|Harlingen|Baytown|Longview|Galveston|San Marcos|Texas City|"
        "Port Arthur|New Braunfels|Freeport|Conroe|Eagle Pass|Sherman|Lufkin|Del Rio|Cleburne|"
        "Nacogdoches"
    ),
    "US-UT": "Draper|Lehi|Provo|SLC|Salt Lake City|Ogden|St. George|Logan|Cedar City",
    "US-VA": (
        "Ashburn|Chantilly|Fairfax|Herndon|McLean|Reston|Tysons|Tysons Corner|Virginia Beach|"
        "Richmond|Hampton|Roanoke|Lynchburg|Fredericksburg|Petersburg|Charlottesville|"
        "Blacksburg|Danville|Harrisonburg|Winchester"
    ),
    "US-WA": (
        "Bellevue|Bothell|Greater Seattle|Kirkland|Redmond|Seattle|Tacoma|Everett|Spokane|"
        "Olympia|Yakima|Bellingham|Kennewick|Bremerton|Wenatchee|Richland|Walla Walla"
    ),
    "US-WI": (
        "Milwaukee|Madison|Waukesha|Green Bay|Appleton|Racine|Eau Claire|La Crosse|Oshkosh|"
        "Janesville|Wausau|Sheboygan|Fond du Lac|West Bend|Superior"
    ),
    "US-WV": "Huntington|Parkersburg|Morgantown|Wheeling|Beckley",
    "US-WY": "Cheyenne|Casper|Gillette|Laramie",
    "UY": "Montevideo",
    "VE": (
        "Caracas|Maracaibo|Maracay|Barquisimeto|Ciudad Guayana|Puerto la Cruz|Maturin|"
        "San Cristobal|Cabimas|Ciudad Bolivar|Los Teques"
    ),
}
"""Names separated by ``|``; American, Australian, Brazilian and Canadian ones by state."""
