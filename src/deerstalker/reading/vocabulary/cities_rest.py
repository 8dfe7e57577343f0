"""Cities and metropolitan areas of Africa, Asia and Oceania that adverts name, by the code they stand for.

The larger cities, with their countries and provinces, come from "city-timezones"
(Kevin Roberts, MIT); short names, suburbs and spellings of other languages are our own. Cities
whose name is an everyday word (Reading, Nice, Mobile) or that several states share (Springfield)
are left out: beside the name of their state or country they are understood without a table.
"""

from __future__ import annotations

CITIES_REST: dict[str, str] = {
    "AE": "Abu Dhabi|Dubai|Sharjah|Al Ayn|Ras al Khaymah",
    "AF": "Kabul|Kandahar|Herat|Jalalabad|Mazar-e Sharif",
    "AO": "Luanda|Huambo",
    "AU-ACT": "Canberra",
    "AU-NSW": "Sydney|Wollongong|Albury|Nowra",
    "AU-NT": "Darwin",
    "AU-QLD": "Brisbane|Gold Coast|Cairns|Townsville|Toowoomba|Mackay",
    "AU-SA": "Adelaide",
    "AU-TAS": "Launceston|Hobart",
    "AU-VIC": "Melbourne|Cranbourne|Geelong|Ballarat|Bendigo",
    "AU-WA": "Perth",
    "BD": "Dhaka|Chittagong|Khulna|Rajshahi|Comilla|Mymensingh",
    "BF": "Ouagadougou|Bobo Dioulasso",
    "BH": "Manama",
    "BI": "Bujumbura",
    "BJ": "Cotonou",
    "CD": "Kinshasa|Lubumbashi|Mbuji-Mayi|Kananga|Kisangani|Kikwit|Likasi|Kolwezi|Bukavu",
    "CF": "Bangui",
    "CG": "Brazzaville|Pointe-Noire",
    "CI": "Abidjan|Bouake",
    "CM": "Douala|Yaounde|Bamenda|Garoua",
    "CN": (
        "Beijing|Chengdu|Guangzhou|Hangzhou|Shanghai|Shenzhen|Wuhan|Tianjin|Chongqing|Dongguan|"
        "Shenyeng|Xian|Harbin|Nanjing|Hechi|Changchun|Taiyuan|Dalian|Zhangzhou|Jinan|Guiyang|"
        "Changsha|Zhengzhou|Lanzhou|Qingdao|Shijianzhuang|Xiangtan|Nanchong|Jilin|Nanchang|"
        "Kunming|Suzhou|Fuzhou|Zibo|Urumqi|Shuyang|Tangshan|Hefei|Wanzhou|Xuzhou|Taian|Wenzhou|"
        "Haikou|Luoyang|Xiamen|Luzhou"
    ),
    "DZ": "Algiers|Constantine|Chlef|Arak|Blida|Annaba",
    "EG": (
        "Cairo|El Giza|Bur Said|Luxor|El Mansura|Suez|Ismailia|Asyut|Tanta|Sohag|Damanhûr|"
        "El Minya|Beni Suef|El Faiyum"
    ),
    "ER": "Asmara",
    "ET": "Addis Ababa|Nazret",
    "GA": "Libreville",
    "GH": "Accra|Kumasi|Tamale",
    "GN": "Conakry",
    "GW": "Bissau",
    "ID": (
        "Bali|Bandung|Jakarta|Surabaya|Yogyakarta|Bekasi|Medan|Palembang|Semarang|Ujungpandang|"
        "Cilacap|Bandar Lampung|Bogor|Padang|Malang|Pekanbaru"
    ),
    "IN": (
        "Ahmedabad|Bangalore|Bengaluru|Bombay|Chandigarh|Chennai|Coimbatore|Delhi|Delhi NCR|"
        "Gujarat|Gurgaon|Gurugram|Haryana|Hyderabad|Indore|Jaipur|Karnataka|Kerala|Kochi|"
        "Kolkata|Maharashtra|Mohali|Mumbai|NCR|Navi Mumbai|New Delhi|Noida|Pune|Tamil Nadu|"
        "Telangana|Thiruvananthapuram|Trivandrum|Uttar Pradesh|Surat|Kanpur|Haora|Lucknow|"
        "Nagpur|Patna|Bhopal|Ludhiana|Vadodara|Kalyan|Agra|Faridabad|Nasik|Asansol|Meerut|"
        "Vishakhapatnam|Ghaziabad|Varanasi|Rajkot|Jabalpur|Amritsar|Prayagraj|Madurai|Bhilai|"
        "Chhatrapati Sambhajinagar|Srinagar|Warangal|Sholapur|Vijayawada|Jodhpur|Jamshedpur|"
        "Ranchi|Gwalior|Mysuru|Tiruchirappalli|Hubballi|Jullundur|Bhubaneshwar|Kota|Bareilly|"
        "Aligarh|Atal Nagar|Moradabad|Bhiwandi|Dhanbad|Kozhikode|Gorakhpur|Amravati|Kolhapur|"
        "Dehra Dun|Jammu|Jhansi|Belagavi|Sangli|Mangaluru|Nanded|Cuttack|Malegaon|Raurkela|"
        "Ajmer|Tiruppur|Nellore|Guntur|Siliguri|Bhavnagar|Guwahati|Tirunelveli|Shivamogga|"
        "Bikaner|Ujjain|Saharanpur|Bhatpara|Gulbarga|Davangere|Akola|Chandrapur|Udaipur|"
        "Bilaspur|Tuticorin|Gaya|Hisar|Dhule"
    ),
    "IQ": (
        "Baghdad|Mosul|Basra|Irbil|As Sulaymaniyah|Dahuk|An Najaf|Kirkuk|Karbala|An Nasiriyah|"
        "Ad Diwaniyah|Al Amarah|Al Kut"
    ),
    "IR": "Tehran|Mashhad|Isfahan|Karaj|Tabriz|Shiraz|Qom|Ahvaz|Kermanshah",
    "JO": "Amman|Az Zarqa|Irbid",
    "JP": (
        "Fukuoka|Kyoto|Osaka|Tokyo|Yokohama|Nagoya|Sapporo|Sendai|Hiroshima|Kobe|Kawasaki|"
        "Kitakyushu|Hamamatsu|Okayama|Kumamoto|Shizuoka|Naha"
    ),
    "KE": "Nairobi|Mombasa|Nakuru|Kisumu|Eldoret",
    "KG": "Bishkek",
    "KH": "Phnom Penh",
    "KP": "Pyongyang|Nampo|Hamhung|Hungnam|Chongjin|Sunchon|Wonsan|Kaesong",
    "KR": (
        "Busan|Pangyo|Seoul|Incheon|Daegu|Daejeon|Gwangju|Changwon|Suwon|Ulsan|Songnam|Goyang|"
        "Puch'on|Cheongju|Ansan|Jeonju|Pohang|Jeju|Yeosu"
    ),
    "KZ": "Almaty|Shymkent|Qaraghandy|Astana|Taraz|Pavlodar|Semey",
    "LA": "Vientiane",
    "LB": "Beirut|Trablous",
    "LK": "Colombo",
    "LR": "Monrovia",
    "LY": "Banghazi|Misratah",
    "MA": "Casablanca|Rabat|Fez|Marrakesh|Agadir|Tangier|Meknes|Kenitra|Oujda|Safi",
    "MG": "Antananarivo|Antsirabe",
    "ML": "Bamako",
    "MM": "Rangoon|Mandalay|Naypyidaw|Mawlamyine",
    "MN": "Ulaanbaatar",
    "MR": "Nouakchott",
    "MU": "Port Louis",
    "MW": "Lilongwe|Blantyre",
    "MY": (
        "Cyberjaya|Johor Bahru|KL|Kuala Lumpur|Penang|Petaling Jaya|Selangor|George Town|"
        "Kelang|Ipoh|Malacca|Kuching|Kota Kinabalu|Shah Alam|Butterworth|Kota Baharu|Sandakan|"
        "Seremban|Kuantan|Kuala Terengganu|Tawau|Sungai Petani|Alor Setar|Taiping|Miri|Sibu"
    ),
    "MZ": "Maputo|Beira|Matola|Nampula",
    "NE": "Niamey",
    "NG": (
        "Abuja|Lagos|Kano|Ibadan|Kaduna|Port Harcourt|Benin City|Ikare|Aba|Zaria|Jos|Maiduguri|"
        "Ilorin|Enugu|Warri|Sokoto|Ogbomosho"
    ),
    "NP": "Kathmandu",
    "NZ": (
        "Auckland|Christchurch|Wellington|Manukau|Takapuna|Dunedin|Tauranga|Waitakere|"
        "Palmerston North|Napier|Whangarei|Rotorua|New Plymouth"
    ),
    "OM": "Muscat",
    "PH": (
        "BGC|Cebu|Cebu City|Davao|Makati|Manila|Metro Manila|Pasig|Quezon City|Taguig|"
        "Cagayan de Oro|General Santos|Bacolod|Zamboanga|Iligan|Naga|Pasay City|Iloilo|"
        "Baguio City|Batangas|Legazpi|Angeles|Olongapo|Tacloban|Cotabato|San Pablo|Cabanatuan|"
        "Cadiz"
    ),
    "PK": (
        "Islamabad|Karachi|Lahore|Rawalpindi|Faisalabad|Saidu|Multan|Gujranwala|Peshawar|"
        "Abbottabad|Quetta|Bannu|Bahawalpur|Sargodha"
    ),
    "PS": "Gaza",
    "QA": "Doha",
    "RW": "Kigali",
    "SA": (
        "Jeddah|Riyadh|Ad Damman|Makkah|Medina|Al Hillah|At Taif|Al Hufuf|Tabuk|Buraydah|Hail|"
        "Najran"
    ),
    "SD": "Khartoum|Omdurman|Port Sudan|Niyala|Kassala|El Obeid|Medani",
    "SL": "Freetown",
    "SN": "Dakar",
    "SO": "Mogadishu",
    "SY": "Damascus|Aleppo|Hims|Hamah|Al Ladhiqiyah|Douma",
    "TD": "Ndjamena",
    "TG": "Lome",
    "TH": "Bangkok|Chiang Mai|Phuket|Samut Prakan",
    "TJ": "Dushanbe",
    "TM": "Ashgabat",
    "TN": "Tunis|Sfax",
    "TW": (
        "Hsinchu|Taipei|Taipei City|New Taipei|Kaohsiung|Taichung|Tainan|Zhongli|Changhua|"
        "Taoyuan|Keelung|Chiayi|Pingtung"
    ),
    "TZ": "Dar es Salaam|Mwanza|Moshi|Zanzibar|Arusha",
    "UG": "Kampala",
    "UZ": "Tashkent|Samarqand|Namangan|Andijon|Fargona|Qarshi",
    "VN": (
        "Da Nang|HCMC|Ha Noi|Hanoi|Ho Chi Minh|Ho Chi Minh City|Saigon|Haiphong|Can Tho|"
        "Bien Hoa|Hue|Qui Nhon|Vinh|Thai Nguyen|Nha Trang|Viet Tri"
    ),
    "YE": "Sanaa|Aden|Taizz|Al Hudaydah",
    "ZA": (
        "Cape Town|Capetown|Centurion|Durban|Gauteng|Johannesburg|Kwazulu-Natal|Pretoria|"
        "Sandton|Stellenbosch|Western Cape|Benoni|Port Elizabeth|Vereeniging|Pietermaritzburg|"
        "Bloemfontein|East London|Welkom|Uitenhage|Springs|Mbombela|Polokwane|Klerksdorp|Paarl|"
        "Thohoyandou|Kimberley"
    ),
    "ZM": "Lusaka|Kitwe|Ndola",
    "ZW": "Harare|Bulawayo|Chitungwiza",
}
"""Names separated by ``|``; American, Australian, Brazilian and Canadian ones by state."""
