/** SharePoint's time zones: id, IANA name, minutes that standard time lies behind UTC, and the places that name it. */
const TABLE = `
2|Europe/London|0|Dublin, Edinburgh, Lisbon, London
3|Europe/Brussels|-60|Brussels, Copenhagen, Madrid, Paris
4|Europe/Berlin|-60|Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna
5|Europe/Athens|-120|Athens, Bucharest
6|Europe/Budapest|-60|Belgrade, Bratislava, Budapest, Ljubljana, Prague
7|Europe/Minsk|-180|Minsk
8|America/Sao_Paulo|180|Brasilia
9|America/Halifax|240|Atlantic Time (Canada)
10|America/New_York|300|Eastern Time (US and Canada)
11|America/Chicago|360|Central Time (US and Canada)
12|America/Denver|420|Mountain Time (US and Canada)
13|America/Los_Angeles|480|Pacific Time (US and Canada)
14|America/Anchorage|540|Alaska
15|Pacific/Honolulu|600|Hawaii
16|Pacific/Apia|-780|Samoa
17|Pacific/Auckland|-720|Auckland, Wellington
18|Australia/Brisbane|-600|Brisbane
19|Australia/Adelaide|-570|Adelaide
20|Asia/Tokyo|-540|Osaka, Sapporo, Tokyo
21|Asia/Singapore|-480|Kuala Lumpur, Singapore
22|Asia/Bangkok|-420|Bangkok, Hanoi, Jakarta
23|Asia/Kolkata|-330|Chennai, Kolkata, Mumbai, New Delhi
24|Asia/Dubai|-240|Abu Dhabi, Muscat
25|Asia/Tehran|-210|Tehran
26|Asia/Baghdad|-180|Baghdad
27|Asia/Jerusalem|-120|Jerusalem
28|America/St_Johns|210|Newfoundland and Labrador
29|Atlantic/Azores|60|Azores
30|Etc/GMT+2|120|Mid-Atlantic
31|Atlantic/Reykjavik|0|Monrovia, Reykjavik
32|America/Cayenne|180|Cayenne, Fortaleza
33|America/La_Paz|240|Georgetown, La Paz, Manaus, San Juan
34|America/Indiana/Indianapolis|300|Indiana (East)
35|America/Bogota|300|Bogota, Lima, Quito
36|America/Regina|360|Saskatchewan
37|America/Mexico_City|360|Guadalajara, Mexico City, Monterrey
38|America/Phoenix|420|Arizona
39|Etc/GMT+12|720|International Date Line West
40|Pacific/Fiji|-720|Fiji Islands, Marshall Islands
41|Pacific/Guadalcanal|-660|Solomon Is., New Caledonia
42|Australia/Hobart|-600|Hobart
43|Pacific/Port_Moresby|-600|Guam, Port Moresby
44|Australia/Darwin|-570|Darwin
45|Asia/Shanghai|-480|Beijing, Chongqing, Hong Kong S.A.R., Urumqi
46|Asia/Novosibirsk|-420|Novosibirsk
47|Asia/Tashkent|-300|Tashkent
48|Asia/Kabul|-270|Kabul
49|Africa/Cairo|-120|Cairo
50|Africa/Johannesburg|-120|Harare, Pretoria
51|Europe/Moscow|-180|Moscow, St. Petersburg, Volgograd
53|Atlantic/Cape_Verde|60|Cape Verde Islands
54|Asia/Baku|-240|Baku
55|America/Guatemala|360|Central America
56|Africa/Nairobi|-180|Nairobi
57|Europe/Warsaw|-60|Sarajevo, Skopje, Warsaw, Zagreb
58|Asia/Yekaterinburg|-300|Ekaterinburg
59|Europe/Helsinki|-120|Helsinki, Kyiv, Riga, Sofia, Tallinn, Vilnius
60|America/Nuuk|120|Greenland
61|Asia/Yangon|-390|Yangon (Rangoon)
62|Asia/Kathmandu|-345|Kathmandu
63|Asia/Irkutsk|-480|Irkutsk
64|Asia/Krasnoyarsk|-420|Krasnoyarsk
65|America/Santiago|240|Santiago
66|Asia/Colombo|-330|Sri Jayawardenepura
67|Pacific/Tongatapu|-780|Nuku'alofa
68|Asia/Vladivostok|-600|Vladivostok
69|Africa/Lagos|-60|West Central Africa
70|Asia/Yakutsk|-540|Yakutsk
71|Asia/Almaty|-300|Astana
72|Asia/Seoul|-540|Seoul
73|Australia/Perth|-480|Perth
74|Asia/Riyadh|-180|Kuwait, Riyadh
75|Asia/Taipei|-480|Taipei
76|Australia/Sydney|-600|Canberra, Melbourne, Sydney
77|America/Chihuahua|360|Chihuahua, La Paz, Mazatlan
78|America/Tijuana|480|Tijuana, Baja California
79|Asia/Amman|-180|Amman
80|Asia/Beirut|-120|Beirut
81|America/Cuiaba|240|Cuiaba
82|Asia/Tbilisi|-240|Tbilisi
83|Africa/Windhoek|-120|Windhoek
84|Asia/Yerevan|-240|Yerevan
85|America/Argentina/Buenos_Aires|180|Buenos Aires
86|Africa/Casablanca|0|Casablanca
87|Asia/Karachi|-300|Islamabad, Karachi
88|America/Caracas|240|Caracas
89|Indian/Mauritius|-240|Port Louis
90|America/Montevideo|180|Montevideo
91|America/Asuncion|240|Asuncion
92|Asia/Kamchatka|-720|Petropavlovsk-Kamchatsky
93|UTC|0|Coordinated Universal Time
94|Asia/Ulaanbaatar|-480|Ulaanbaatar
95|Etc/GMT+11|660|Coordinated Universal Time -11
96|Etc/GMT+2|120|Coordinated Universal Time -02
97|Etc/GMT-12|-720|Coordinated Universal Time +12
98|Asia/Damascus|-180|Damascus
99|Asia/Magadan|-660|Magadan
100|Europe/Kaliningrad|-120|Kaliningrad
101|Europe/Istanbul|-180|Istanbul
102|Asia/Dhaka|-360|Dhaka
103|America/Bahia|180|Salvador
`;

export interface Zone {
  id: number;
  iana: string;
  /** minutes behind UTC in winter: -60 in Oslo */
  bias: number;
  /** '(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna' */
  description: string;
}

/** Every zone that a web can have, by id. */
export const ZONES: ReadonlyMap<number, Zone> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [id = '', iana = '', bias = '', places = ''] = line.split('|');
      return [Number(id), zone(Number(id), iana, Number(bias), places)];
    })
);

function zone(id: number, iana: string, bias: number, places: string): Zone {
  return { id, iana, bias, description: `(UTC${offset(bias)}) ${places}` };
}

/** As people write it, with the sign the other way round; nothing for UTC itself. */
function offset(bias: number): string {
  if (bias === 0) return '';
  const minutes = Math.abs(bias);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${bias > 0 ? '-' : '+'}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
