import type { Range } from "../../schemas/index.js";
import { agencyByCredit } from "./lexicon/agencies.js";
import { monthNumber } from "./lexicon/months.js";
import { once } from "./once.js";

/** The words with which a wire text opens, as written; an agency that is listed by the name that records carry. */
export interface Dateline {
  place?: string;
  date?: string;
  agency?: string;
  /** Where the story begins: offset of the first character behind the dateline. */
  end: number;
}

const dash = "[–—―-]{1,2}";
const month = "\\p{L}{3,9}\\.?";
const date = `(?:${month} \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\.? ${month}(?: \\d{4})?)`;
const agency = "[\\p{L} /.-]{2,40}";
const region = "(?:, \\p{Lu}[\\p{L}.]{1,15}(?: \\p{Lu}\\p{Ll}{2,15})?| \\[\\p{Lu}[\\p{L} ]{2,20}\\])?";
const place = `\\p{Lu}[\\p{L}.'’/ -]{1,40}?${region}`;
const capitals = `\\p{Lu}[\\p{Lu}.'’/ -]{1,40}?${region}`;

/** What stands where in an opening; `known` asks for a listed agency, because a name in brackets may be a party's or a person's age. */
interface Form {
  pattern: RegExp;
  known: boolean;
}

/** Every form has a dash, a bracket or a stroke; to look for one first spares the patterns their compilation. */
const mayBeDateline = /[–—―)/]|--| -|- /;

const forms = once((): readonly Form[] => [
  // LONDON, March 3 (Reuters) – / Geneva, 12 June 2025 (WHO): / Pune [India], March 3 (ANI):
  {
    pattern: new RegExp(
      `^(?<place>${place})[,.] (?<date>${date}) ?\\((?<agency>${agency})\\)(?: ?${dash}|:) `,
      "u",
    ),
    known: false,
  },
  // Pune, March 3 (PTI) The …
  {
    pattern: new RegExp(`^(?<place>${place})[,.] (?<date>${date}) \\((?<agency>${agency})\\) `, "u"),
    known: true,
  },
  // PORTLAND, Ore. (CNW) —
  { pattern: new RegExp(`^(?<place>${capitals}) ?\\((?<agency>${agency})\\) ?${dash} `, "u"), known: false },
  // Hamburg/Berlin (dpa) –
  { pattern: new RegExp(`^(?<place>${place}) ?\\((?<agency>${agency})\\) ?${dash} `, "u"), known: true },
  // BERLIN (dpa) Der …
  { pattern: new RegExp(`^(?<place>${place}) \\((?<agency>${agency})\\)[ .:]`, "u"), known: true },
  // (AFP) –
  { pattern: new RegExp(`^\\((?<agency>${agency})\\) ?${dash} `, "u"), known: true },
  // (CNN) --
  { pattern: /^\((?<agency>\p{Lu}{2,8})\) ?(?:--|[–—]) /u, known: false },
  // March 3 (Reuters) -
  { pattern: new RegExp(`^(?<date>${date}) \\((?<agency>${agency})\\) ?${dash} `, "u"), known: true },
  // MOSCOW, March 3. /TASS/. / DENVER, March 3, 2025 /PRNewswire/ --
  {
    pattern: new RegExp(
      `^(?<place>${place})[,.] (?<date>${date})\\.? /(?<agency>${agency})/(?:\\.| ?${dash})? ?`,
      "u",
    ),
    known: true,
  },
  // DENVER--(BUSINESS WIRE)--
  { pattern: new RegExp(`^(?<place>${place})--\\((?<agency>${agency})\\)--`, "u"), known: true },
  // GENEVA (12 June 2025) –
  { pattern: new RegExp(`^(?<place>${place}) ?\\((?<date>${date})\\) ?${dash} `, "u"), known: false },
  // GOTHENBURG, Sweden, November 5, 2025 –
  { pattern: new RegExp(`^(?<place>${place}), (?<date>${date}) ?${dash} `, "u"), known: false },
  // RIGA — / PARIS, France –
  { pattern: new RegExp(`^(?<place>${capitals}) ?${dash} `, "u"), known: false },
]);

/** Place, date and agency with which a wire text opens: *LONDON, March 3 (Reuters) –*. Looks at the first 200 characters. */
export function readDateline(text: string): Dateline | null {
  const line = text.slice(0, 200).replace(/[\u00A0\u2009\u202F]/g, " ");
  if (!mayBeDateline.test(line.slice(0, 110))) return null;
  for (const { pattern, known } of forms()) {
    const match = pattern.exec(line);
    if (!match?.groups || !hasMonth(match.groups.date)) continue;
    const listed = agencyOf(match.groups.agency);
    if (known && listed === undefined) continue;
    return dateline(match.groups, listed ?? match.groups.agency, match[0].length);
  }
  return null;
}

const colonForm = once(() => new RegExp(`^(?<place>${capitals}): (?=[\\p{Lu}\\p{N}“"'‘])`, "u"));

/** *LAHORE: The …*. In a transcript or a list, where others are announced like this too, it is no dateline. */
function colonDateline(text: string, paragraphs: readonly Range[]): (Dateline & Range) | null {
  const announced = paragraphs.slice(0, 8).flatMap(({ start }) => {
    const match = colonForm().exec(text.slice(start, start + 60));
    return match ? [{ place: match.groups!.place!, start, end: start + match[0].length }] : [];
  });
  return announced.length === 1 ? announced[0]! : null;
}

/** The dateline of an article, from its first letter to where the story begins. A headline and a byline may stand before it. */
export function findDateline(text: string, paragraphs: readonly Range[]): (Dateline & Range) | null {
  for (const { start, end } of paragraphs.slice(0, 3)) {
    const dateline = readDateline(text.slice(start, end));
    if (dateline) return { ...dateline, start, end: start + dateline.end };
  }
  return colonDateline(text, paragraphs);
}

function hasMonth(stated: string | undefined): boolean {
  if (stated === undefined) return true;
  return stated.split(/[ ,]+/).some((word) => monthNumber.has(word.toLowerCase().replace(/\.$/, "")));
}

function dateline(found: Record<string, string>, agency: string | undefined, end: number): Dateline {
  const place = found.place?.trim().replace(/,$/, "") ?? "";
  const located = place !== "" && !agencyByCredit.has(place);
  return {
    ...(located && { place }),
    ...(located && found.date && { date: found.date }),
    ...(agency && { agency }),
    end,
  };
}

function agencyOf(credit: string | undefined): string | undefined {
  return credit
    ?.split(/[/,]| and /)
    .map((part) => agencyByCredit.get(part.trim()))
    .find((name) => name !== undefined);
}
