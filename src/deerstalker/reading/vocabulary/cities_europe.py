"""Cities and metropolitan areas of Europe, the Caucasus, Turkey and Israel that adverts name, by the code they stand for.

The larger cities, with their countries and provinces, come from "city-timezones"
(Kevin Roberts, MIT); short names, suburbs and spellings of other languages are our own. Cities
whose name is an everyday word (Reading, Nice, Mobile) or that several states share (Springfield)
are left out: beside the name of their state or country they are understood without a table.
"""

from __future__ import annotations

CITIES_EUROPE: dict[str, str] = {
    "AL": "Tirana",
    "AM": "Yerevan",
    "AT": (
        "Graz|Innsbruck|Klagenfurt|Kärnten|Linz|Salzburg|Steiermark|Tirol|Vienna|Vorarlberg|"
        "Wien|Wiener Neustadt|Bregenz"
    ),
    "AZ": "Baku|Ganca",
    "BA": "Sarajevo",
    "BE": (
        "Antwerp|Antwerpen|Brussel|Brussels|Bruxelles|Gent|Ghent|Leuven|Liège|Mechelen|"
        "Charleroi|Brugge|Namur|Mons|Hasselt"
    ),
    "BG": "Plovdiv|Sofia|Varna|Burgas|Ruse|Stara Zagora|Pleven|Sliven|Pernik",
    "BY": "Minsk|Homyel|Mahilyow|Vitsyebsk",
    "CH": (
        "Basel|Bern|Geneva|Genf|Genève|Lausanne|Lucerne|Luzern|St. Gallen|Winterthur|Zug|"
        "Zürich|Saint Gallen|Lugano|Biel|Chur|Schaffhausen|Fribourg|Neuchatel|Sion|Frauenfeld"
    ),
    "CY": "Larnaca|Limassol|Nicosia",
    "CZ": (
        "Brno|Ostrava|Prague|Praha|Pizen|Zlin|Liberec|Pardubice|Olomouc|Ceske Budejovice|"
        "Hradec Kralove|Usti Nad Labem"
    ),
    "DE": (
        "Aachen|Augsburg|Baden-Württemberg|Bamberg|Bautzen|Bavaria|Bayern|Bayreuth|Berlin|"
        "Bielefeld|Bochum|Bonn|Bottrop|Brandenburg|Braunschweig|Bremen|Böblingen|Chemnitz|"
        "Cologne|Cottbus|Darmstadt|Dortmund|Dresden|Duisburg|Dusseldorf|Erfurt|Erlangen|"
        "Esslingen|Flensburg|Frankfurt|Frankfurt am Main|Freiburg|Freiburg im Breisgau|Fulda|"
        "Fürth|Gelsenkirchen|Gera|Gießen|Greifswald|Görlitz|Göttingen|Gütersloh|Hagen|Hamburg|"
        "Hanau|Hannover|Hanover|Heidelberg|Heilbronn|Herne|Hesse|Hessen|Hildesheim|Ingolstadt|"
        "Jena|Karlsruhe|Kassel|Kiel|Koblenz|Konstanz|Krefeld|Köln|Landshut|Leipzig|Leverkusen|"
        "Lower Saxony|Ludwigsburg|Ludwigshafen|Lübeck|Lüneburg|Magdeburg|Mainz|Mannheim|"
        "Marburg|Mecklenburg-Vorpommern|Munich|Mönchengladbach|München|Münster|NRW|Neuss|"
        "Niedersachsen|Nordrhein-Westfalen|North Rhine-Westphalia|Nuremberg|Nürnberg|"
        "Oberhausen|Offenbach|Oldenburg|Osnabrück|Paderborn|Passau|Pforzheim|Plauen|Potsdam|"
        "Ratingen|Ravensburg|Regensburg|Remscheid|Reutlingen|Rhein-Main|Rheinland-Pfalz|"
        "Rosenheim|Rostock|Ruhrgebiet|Saarbrücken|Saarland|Sachsen|Sachsen-Anhalt|Saxony|"
        "Schleswig-Holstein|Schwerin|Siegen|Sindelfingen|Solingen|Stralsund|Stuttgart|"
        "Thüringen|Trier|Tübingen|Ulm|Walldorf|Weimar|Wiesbaden|Wolfsburg|Wuppertal|Würzburg|"
        "Zwickau|Essen|Bremerhaven|Hof|Coburg|Emden"
    ),
    "DK": "Aalborg|Aarhus|Copenhagen|København|Odense|Århus|Esbjerg|Vejle",
    "EE": "Tallinn|Tartu|Narva",
    "ES": (
        "Alicante|Andalucía|Barcelona|Bilbao|Canarias|Canary Islands|Catalonia|Cataluña|"
        "Euskadi|Las Palmas|Madrid|Malaga|Mallorca|Palma de Mallorca|Sevilla|Seville|Tenerife|"
        "Valencia|Zaragoza|Toledo|Murcia|Vigo|Palma|La Coruña|Gijon|Valladolid|"
        "Santa Cruz de Tenerife|San Sebastián|Pamplona|Oviedo|Santander|Castello|Salamanca|"
        "Marbella|Almeria|Burgos|Mataro|Albacete|Logrono|Huelva|Badajoz|Ourense|Tarragona|"
        "Melilla|Algeciras|Jaén|Santiago de Compostela"
    ),
    "FI": (
        "Espoo|Helsinki|Oulu|Tampere|Turku|Uusimaa|Lahti|Jyväskylä|Kuopio|Pori|Lappeenranta|Joensuu"
    ),
    "FR": (
        "Bordeaux|Bretagne|Grenoble|Hauts-de-France|IDF|Ile-de-France|La Défense|Lille|Lyon|"
        "Marseille|Montpellier|Nantes|Occitanie|Paris|Rennes|Sophia Antipolis|Strasbourg|"
        "Toulouse|Rouen|Metz|Toulon|Saint-Etienne|Le Havre|Nancy|Clermont-Ferrand|Reims|"
        "Orleans|Mulhouse|Dijon|Nimes|Caen|Limoges|Aix-en-Provence|Melun|Le Mans|Brest|"
        "Perpignan|Besancon|Amiens|Biarritz|Versailles|Poitier|Calais|Beziers|Annecy|"
        "La Rochelle|Lorient|Bourges|Troyes|Cherbourg|Roanne|Arras|Brive|Tarbes|St.-Brieuc|"
        "Ajaccio|Agen|Nevers|Bastia"
    ),
    "GB": (
        "Basingstoke|Bedfordshire|Berkshire|Bolton|Buckinghamshire|Cambridgeshire|Chelmsford|"
        "Cheltenham|Cheshire|Colchester|Cornwall|Cotswolds|County Antrim|County Down|Crawley|"
        "Croydon|Cumbria|Derby|Derbyshire|Devon|East Midlands|East Sussex|Essex|Gloucester|"
        "Gloucestershire|Greater London|Greater Manchester|Guildford|Hampshire|Harrogate|"
        "Hertfordshire|Huddersfield|Lancashire|Lincolnshire|Maidstone|Merseyside|Milton Keynes|"
        "Newcastle upon Tyne|Newcastle-under-Lyme|Norfolk|North Yorkshire|Northampton|"
        "Nottinghamshire|Oxfordshire|Preston|Salford|Shropshire|Slough|Solihull|Somerset|"
        "South Yorkshire|Staffordshire|Stevenage|Stockport|Stoke-On-Trent|Suffolk|Surrey|"
        "Sussex|Swindon|Telford|Thames Valley|Tunbridge Wells|Tyne & Wear|Tyne and Wear|"
        "Wakefield|Warrington|Warwickshire|Watford|West Midlands|West Sussex|West Yorkshire|"
        "Wiltshire|Wolverhampton|Worcestershire|Yorkshire|London|Birmingham|Manchester|Leeds|"
        "Sheffield|Glasgow|Newcastle|Liverpool|Cardiff|Nottingham|Bristol|Edinburgh|Leicester|"
        "Bradford|Southend-on-Sea|Southampton|Belfast|Coventry|Stoke|Portsmouth|Brighton|"
        "Sunderland|Kingston upon Hull|Bournemouth|Middlesbrough|Plymouth|Swansea|Luton|"
        "Blackpool|Aberdeen|Norwich|Oxford|York|Dundee|Peterborough|Ipswich|Exeter|Chester|"
        "Londonderry|Scarborough|Carlisle|Greenock|Inverness|Dumfries|Omagh|Penzance|Lisburn|"
        "Fort William|Kirkwall|Lerwick"
    ),
    "GE": "Batumi|Tbilisi",
    "GR": "Athens|Thessaloniki|Piraiévs|Patra|Iraklio|Larissa|Volos",
    "HR": "Zagreb|Rijeka|Osijek|Slavonski Brod|Pula|Zadar|Karlovac",
    "HU": "Budapest|Debrecen|Miskolc|Szeged|Pecs|Nyiregyhaza|Gyor|Szekesfehervar|Kecskemet",
    "IE": "Cork|Dublin|Galway|Limerick|Waterford|Dundalk|Drogheda|Tralee|Kilkenny|Sligo",
    "IL": (
        "Haifa|Herzliya|Jerusalem|Netanya|Petah Tikva|Ramat Gan|Tel Aviv-Yafo|Tel-Aviv|"
        "Beer Sheva|Nazareth"
    ),
    "IS": "Reykjavík",
    "IT": (
        "Bologna|Firenze|Florence|Genoa|Milan|Milano|Naples|Napoli|Padua|Roma|Rome|Torino|"
        "Turin|Verona|Palermo|Salerno|Catania|Bari|Cagliari|Messina|Pescara|Trieste|"
        "Reggio di Calabria|Modena|Caserta|Parma|Bergamo|Taranto|Foggia|Pisa|Livorno|Perugia|"
        "Treviso|Ravenna|Siracusa|Lecce|Ferrara|Udine|Trento|Sassari"
    ),
    "LT": "Kaunas|Vilnius|Klaipeda|Siauliai|Panevežys",
    "LV": "Riga|Daugavpils|Liepaga|Jelgava",
    "MD": "Chisinau",
    "MK": "Skopje",
    "MT": "Sliema|Valletta",
    "NL": (
        "Amsterdam|Delft|Den Haag|Eindhoven|Groningen|Haarlem|Hilversum|Leiden|Rotterdam|"
        "The Hague|Utrecht|Arnhem|'s-Hertogenbosch|Maastricht|Zwolle|Leeuwarden|Assen"
    ),
    "NO": "Bergen|Oslo|Stavanger|Trondheim|Bærum|Drammen|Skien|Kristiansand",
    "PL": (
        "Cracow|Gdańsk|Gdynia|Katowice|Kraków|Lodz|Poznań|Tricity|Warsaw|Warszawa|Wrocław|Łódź|"
        "Bytom|Szczecin|Bydgoszcz|Lublin|Gliwice|Bialystok|Kielce|Rzeszow|Olsztyn|Opole|Elblag|"
        "Zielona Gora|Koszalin|Grudziadz"
    ),
    "PT": (
        "Aveiro|Braga|Coimbra|Faro|Funchal|Guimarães|Leiria|Lisboa|Lisbon|Madeira|Oporto|Porto|"
        "Setubal|Evora|Portimao|Ponta Delgada|Braganca|Castelo Branco|Guarda|Santarem|Beja|"
        "Viseu|Covilha|Vila Real|Portalegre|Viana Do Castelo"
    ),
    "RO": (
        "Bucharest|București|Cluj|Cluj-Napoca|Iași|Timișoara|Galati|Craiova|Brasov|Constanta|"
        "Ploiesti|Braila|Oradea|Bacau|Pitesti|Arad|Sibiu|Tirgu Mures|Baia Mare|Buzau|Botosani|"
        "Satu Mare|Rimnicu Vilcea|Drobeta-Turnu Severin|Piatra-Neamt"
    ),
    "RS": "Belgrade|Novi Sad|Nis|Kragujevac|Pec",
    "RU": (
        "Moscow|St. Petersburg|Yekaterinburg|Nizhny Novgorod|Novosibirsk|Omsk|Rostov|"
        "Chelyabinsk|Kazan|Samara|Ufa|Perm|Saratov|Volgograd|Tolyatti|Krasnoyarsk|Izhevsk|"
        "Krasnodar|Vladivostok|Irkutsk|Ulyanovsk|Yaroslavl|Voronezh|Barnaul|Khabarovsk|"
        "Orenburg|Novokuznetsk|Makhachkala|Ryazan|Lipetsk"
    ),
    "SE": (
        "Gothenburg|Göteborg|Malmo|Stockholm|Uppsala|Västerås|Örebro|Linköping|Helsingborg|"
        "Jönköping|Norrköping|Umeå|Gävle|Karlstad|Borås|Sundsvall|Halmstad|Växjö"
    ),
    "SI": "Ljubljana",
    "SK": "Bratislava|Košice",
    "TR": (
        "Ankara|Istanbul|Izmir|Bursa|Adana|Gaziantep|Konya|Antalya|Diyarbakir|Icel|Samsun|"
        "Tarsus|Kayseri|Trabzon|Eskisehir|Malatya|Sanliurfa"
    ),
    "UA": (
        "Dnipro|Kharkiv|Kiev|Kyiv|Lviv|Odesa|Odessa|Dnipropetrovsk|Donetsk|Lvov|Zaporizhzhya|"
        "Kryvyy Rih|Mariupol|Luhansk|Mykolayiv|Vinnytsya|Sevastapol|Horlivka|Khmelnytskyy|"
        "Makiyivka|Simferopol|Poltava|Chernihiv|Sumy|Cherkasy|Zhytomyr|Kherson|Chernivtsi|"
        "Rivne|Kirovohrad|Ternopil|Ivano-Frankivsk|Lutsk|Kremenchuk"
    ),
}
"""Names separated by ``|``; American, Australian, Brazilian and Canadian ones by state."""
