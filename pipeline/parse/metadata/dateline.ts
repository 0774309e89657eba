import type { Article } from "../../../schemas/index.js";
import { agencyByCredit } from "../lexicon/agencies.js";
import { monthNumber } from "../lexicon/months.js";

type Dateline = NonNullable<Article["dateline"]>;

export interface Opening {
  dateline?: Dateline;
  agency?: string;
}

const dash = "[–—―-]{1,2}";
const month = "\\p{L}{3,9}\\.?";
const date = `(?:${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\.? ${month}(?: \\d{4})?)`;
const agency = "[\\p{L} /.-]{2,40}";
const region = "(?:, \\p{Lu}[\\p{L}.]{1,15}(?: \\p{Lu}\\p{Ll}{2,15})?)?";
const place = `\\p{Lu}[\\p{L}.'’/ -]{1,40}?${region}`;
const capitals = `\\p{Lu}[\\p{Lu}.'’/ -]{1,40}?${region}`;

/** What stands where in an opening; `known` asks for a listed agency, because a name in brackets may be a party's or a person's age. */
interface Form {
  pattern: RegExp;
  known: boolean;
}

const forms: readonly Form[] = [
  // LONDON, March 3 (Reuters) – / Geneva, 12 June 2025 (WHO) –
  {
    pattern: new RegExp(
      `^(?<place>${place})[,.] (?<date>${date}) ?\\((?<agency>${agency})\\) ?${dash} `,
      "u",
    ),
    known: false,
  },
  // PORTLAND, Ore. (CNW) —
  { pattern: new RegExp(`^(?<place>${capitals}) ?\\((?<agency>${agency})\\) ?${dash} `, "u"), known: false },
  // Hamburg/Berlin (dpa) –
  { pattern: new RegExp(`^(?<place>${place}) ?\\((?<agency>${agency})\\) ?${dash} `, "u"), known: true },
  // BERLIN (dpa) Der …
  { pattern: new RegExp(`^(?<place>${place}) \\((?<agency>${agency})\\)[ .:]`, "u"), known: true },
  // (AFP) –
  { pattern: new RegExp(`^\\((?<agency>${agency})\\) ?${dash} `, "u"), known: true },
  // MOSCOW, March 3. /TASS/.
  {
    pattern: new RegExp(`^(?<place>${place})[,.] (?<date>${date})\\.? /(?<agency>${agency})/\\.?`, "u"),
    known: true,
  },
  // GENEVA (12 June 2025) –
  { pattern: new RegExp(`^(?<place>${place}) ?\\((?<date>${date})\\) ?${dash} `, "u"), known: false },
  // GOTHENBURG, Sweden, November 5, 2025 –
  { pattern: new RegExp(`^(?<place>${place}), (?<date>${date}) ?${dash} `, "u"), known: false },
  // RIGA — / PARIS, France –
  { pattern: new RegExp(`^(?<place>${capitals}) ?${dash} `, "u"), known: false },
];

/** Place, date and agency with which wire texts open: *LONDON, March 3 (Reuters) –*. */
export function readOpening(text: string): Opening {
  const line = text.slice(0, 200).replace(/[\u00A0\u2009\u202F]/g, " ");
  for (const { pattern, known } of forms) {
    const found = pattern.exec(line)?.groups;
    if (found === undefined || !hasMonth(found.date)) continue;
    const listed = agencyOf(found.agency);
    if (known && listed === undefined) continue;
    return opening(found.place, found.date, listed ?? found.agency);
  }
  return {};
}

function hasMonth(stated: string | undefined): boolean {
  if (stated === undefined) return true;
  return stated.split(/[ ,]+/).some((word) => monthNumber.has(word.toLowerCase().replace(/\.$/, "")));
}

function opening(place: string | undefined, date: string | undefined, agency: string | undefined): Opening {
  const name = place?.trim().replace(/,$/, "") ?? "";
  const dateline: Dateline | null =
    name === "" || agencyByCredit.has(name)
      ? null
      : { place: name, ...(date && { date }), ...(agency && { agency }) };
  return { ...(dateline && { dateline }), ...(agency && { agency }) };
}

function agencyOf(credit: string | undefined): string | undefined {
  return credit
    ?.split(/[/,]| and /)
    .map((part) => agencyByCredit.get(part.trim()))
    .find((name) => name !== undefined);
}

/** The agency that a byline, a copyright line or a closing credit names. */
export function creditedAgency(credits: readonly string[]): string | undefined {
  for (const credit of credits) {
    for (const part of credit.split(/[,/;|()]|\s[-–—]\s|\sand\s|\sund\s/)) {
      const agency = agencyByCredit.get(part.trim());
      if (agency !== undefined) return agency;
    }
  }
  return undefined;
}
