/** Countries whose news runs on one clock, with its IANA zone. Countries of many zones are left out: no guessing. */
const zones: Record<string, string> = {
  AT: "Europe/Vienna",
  BE: "Europe/Brussels",
  BG: "Europe/Sofia",
  CH: "Europe/Zurich",
  CN: "Asia/Shanghai",
  CO: "America/Bogota",
  CZ: "Europe/Prague",
  DE: "Europe/Berlin",
  DK: "Europe/Copenhagen",
  EE: "Europe/Tallinn",
  FI: "Europe/Helsinki",
  FR: "Europe/Paris",
  GB: "Europe/London",
  GR: "Europe/Athens",
  HR: "Europe/Zagreb",
  HU: "Europe/Budapest",
  IE: "Europe/Dublin",
  IL: "Asia/Jerusalem",
  IN: "Asia/Kolkata",
  IT: "Europe/Rome",
  JP: "Asia/Tokyo",
  KR: "Asia/Seoul",
  LI: "Europe/Vaduz",
  LT: "Europe/Vilnius",
  LU: "Europe/Luxembourg",
  LV: "Europe/Riga",
  MY: "Asia/Kuala_Lumpur",
  NA: "Africa/Windhoek",
  NG: "Africa/Lagos",
  NL: "Europe/Amsterdam",
  NO: "Europe/Oslo",
  PE: "America/Lima",
  PH: "Asia/Manila",
  PK: "Asia/Karachi",
  PL: "Europe/Warsaw",
  RO: "Europe/Bucharest",
  RS: "Europe/Belgrade",
  SE: "Europe/Stockholm",
  SG: "Asia/Singapore",
  SI: "Europe/Ljubljana",
  SK: "Europe/Bratislava",
  TH: "Asia/Bangkok",
  TR: "Europe/Istanbul",
  TW: "Asia/Taipei",
  TZ: "Africa/Dar_es_Salaam",
  UA: "Europe/Kyiv",
  VN: "Asia/Ho_Chi_Minh",
  ZA: "Africa/Johannesburg",
};

/** Languages whose news is written on one clock, by a country that has it: Vienna and Zurich keep Berlin's time. */
const homes = new Map(
  `de DE fr FR it IT nl NL pl PL cs CZ sk SK hu HU sl SI hr HR sr RS bs RS sv SE da DK no NO nb NO nn NO fi FI et EE lv LV lt LT
  el GR bg BG ro RO uk UA tr TR he IL ja JP ko KR zh CN th TH vi VN hi IN mr IN gu IN ta IN te IN kn IN ml IN pa IN ur PK`
    .split(/\s+/)
    .flatMap((code, index, all): [string, string][] =>
      index % 2 === 0 ? [[code, all[index + 1] ?? ""]] : [],
    ),
);

/** The country whose clock news in a language is dated by; `undefined` for languages of many clocks. */
export function homeOfLanguage(tag: string | undefined): string | undefined {
  return homes.get((tag ?? "").toLowerCase().split("-")[0] ?? "");
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Offset (`+02:00`) of a country's clock at a local time; `null` for countries with several. */
export function offsetIn(country: string, local: string): string | null {
  const zone = zones[country];
  if (zone === undefined) return null;
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat("en-US", { timeZone: zone, timeZoneName: "longOffset" });
    formats.set(zone, format);
  }
  // The offset is asked for at the instant that the local time would be in UTC: at most a day's turn of the clock away.
  const named = format
    .formatToParts(new Date(`${local}Z`))
    .find((part) => part.type === "timeZoneName")?.value;
  if (named === undefined) return null;
  return named === "GMT" ? "+00:00" : named.slice(3);
}
