import type { Article } from "../../../schemas/index.js";
import { agencyByCredit } from "../lexicon/agencies.js";

type Dateline = NonNullable<Article["dateline"]>;

export interface Opening {
  dateline?: Dateline;
  agency?: string;
}

const dash = "[–—―-]{1,2}";
/** LONDON (Reuters) – / WASHINGTON, March 3 (AP) — / BERLIN/PARIS, May 4 — */
const withAgency = new RegExp(
  `^((?:[\\p{L}.'’/ -]|, (?!\\p{L}{3,9}\\.? \\d)){2,60}?)(?:, ([\\p{L}]{3,9}\\.? \\d{1,2}(?:, \\d{4})?))? ?\\(([\\p{L} -]{2,40})\\) ?${dash} `,
  "u",
);
/** MEXICO CITY — / PARIS, France – : capitals, because a name before a dash is often just a name. */
const capitals = new RegExp(
  `^(\\p{Lu}[\\p{Lu}.'’/ -]{1,40}(?:, [\\p{Lu}\\p{Ll}.]{2,20}(?: \\p{Lu}\\p{Ll}{2,15})?)?)(?:, ([\\p{L}]{3,9}\\.? \\d{1,2}))? ?${dash} `,
  "u",
);
/** (Reuters) – / (AP) — */
const agencyAlone = new RegExp(`^\\(([\\p{L} -]{2,40})\\) ?${dash} `, "u");
/** BERLIN (dpa) Der … and Berlin (dpa/AFP). */
const withoutDash = /^(\p{Lu}[\p{L}.'’/ -]{1,40}) \(([\p{L}/ -]{2,40})\)[ .:]/u;

/** Place, date and agency with which wire texts open: *LONDON, March 3 (Reuters) –*. */
export function readOpening(text: string): Opening {
  const line = text.slice(0, 200).replace(/[\u00A0\u2009\u202F]/g, " ");
  const full = withAgency.exec(line);
  const agency = full === null ? undefined : agencyOf(full[3]);
  if (full !== null && agency !== undefined) return opening(full[1], full[2], agency);
  const bare = withoutDash.exec(line);
  const bareAgency = bare === null ? undefined : agencyOf(bare[2]);
  if (bare !== null && bareAgency !== undefined) return opening(bare[1], undefined, bareAgency);
  const alone = agencyOf(agencyAlone.exec(line)?.[1]);
  if (alone !== undefined) return { agency: alone };
  const place = capitals.exec(line);
  return place === null ? {} : opening(place[1], place[2], undefined);
}

function opening(place: string | undefined, date: string | undefined, agency: string | undefined): Opening {
  const name = place?.trim().replace(/[,.]$/, "") ?? "";
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
