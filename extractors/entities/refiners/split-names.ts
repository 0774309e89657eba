import type { Document } from "../../text/document.js";
import { knownOrganizations } from "../lexicon/known-organizations.js";
import { hyphenTails, institutionNouns } from "../lexicon/name-parts.js";
import {
  companyEndings,
  companyNouns,
  decisiveNouns,
  organizationNouns,
} from "../lexicon/organization-words.js";
import { countryOf } from "../linking/countries.js";
import { formsOfGroup } from "../linking/groups.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention, type Refiner } from "../mention.js";
import { placesNamed } from "../places/gazetteer.js";
import { isQuantity } from "../rules/models.js";

/** Organisations before which the name of their country is a name of its own: *US Supreme Court*. */
const national: ReadonlySet<string> = new Set(
  "congress senate house supreme court constitution army navy air coast department state treasury embassy national marine marines attorney federal ministry parliament delta".split(
    " ",
  ),
);
/** Of these, the ones that go by their name alone in any country. */
const chambers: ReadonlySet<string> = new Set(["congress", "senate", "supreme", "parliament"]);
const shortCountry = /^(?:US|U\.S\.|UK|U\.K\.|United)$/;

/** Takes apart what the model ran together. */
export const splitNames: Refiner = (doc, mentions) =>
  mentions.flatMap((mention): NameMention[] => {
    const trimmed = trim(doc, mention);
    const rest = countryFirst(doc, trimmed) ??
      groupFirst(doc, trimmed) ??
      dashedApart(doc, trimmed) ??
      personAfter(doc, mentions, trimmed) ??
      compoundOf(doc, trimmed) ??
      chamberFirst(doc, trimmed) ??
      pairOf(doc, mentions, trimmed) ?? [trimmed];
    return [...placeCutOff(doc, mention, trimmed), ...rest];
  });

/** *Oslo-based Harbour Institute*, *40-year-old Coastal Police*; *R-Houston*; *Centre Party - 7*; *Airbus* + 350 workers. */
function trim(doc: Document, mention: NameMention): NameMention {
  let { first, endToken } = mention;
  for (let i = first; i < endToken - 1; i++)
    if (/^(?:based|old|born|led|backed)$/.test(doc.tokens[i]!.text)) first = i + 1;
  if (/^[RD]$/.test(doc.tokens[first]!.text) && doc.tokens[first + 1]?.text === "-" && endToken > first + 2)
    first += 2;
  if (isSpacedDash(doc, endToken - 2) && /^\d+$/.test(doc.tokens[endToken - 1]!.text)) {
    endToken -= endToken - 2 > first ? 2 : 0;
  } else if (isSpacedDash(doc, endToken - 1) && endToken - 1 > first) endToken--;
  if (endToken - 2 === first && isQuantity(doc, doc.tokens[endToken - 1]!))
    return mentionOf(doc, { first, endToken: endToken - 1 }, { ...mention, type: "organization" });
  return first === mention.first && endToken === mention.endToken
    ? mention
    : mentionOf(doc, { first, endToken }, mention);
}

const isSpacedDash = (doc: Document, at: number): boolean =>
  /^[-–—]$/.test(doc.tokens[at]?.text ?? "") && (doc.tokens[at - 1]?.end ?? 0) < doc.tokens[at]!.start;

/** The place before *-based*. */
function placeCutOff(doc: Document, whole: NameMention, trimmed: NameMention): NameMention[] {
  const endToken = trimmed.first - 2;
  if (endToken <= whole.first || !isPlaceName(wordsOf(doc, whole.first, endToken).join(" "))) return [];
  return [mentionOf(doc, { first: whole.first, endToken }, { ...whole, type: "place", rule: "split-name" })];
}

const wordsOf = (doc: Document, first: number, endToken: number): string[] =>
  doc.tokens.slice(first, endToken).map((token) => fold(token.text).replaceAll(".", ""));

/** Cuts the country off the front of an organisation. */
function countryFirst(doc: Document, mention: NameMention): NameMention[] | undefined {
  const last = doc.tokens[mention.endToken - 1]!.norm;
  const house = /^(?:embassy|consulate|senate|congress|parliament)$/.test(last);
  if (mention.type !== "organization" && mention.type !== "work" && !house) return undefined;
  const words = wordsOf(doc, mention.first, mention.endToken);
  for (const length of [2, 1]) {
    const next = words[length];
    if (
      next === undefined ||
      !(national.has(next) || /^\d{1,2}(?:st|nd|rd|th)$/.test(next)) ||
      !countryOf(words.slice(0, length).join(" "))
    )
      continue;
    const own = chambers.has(next) && words[0] !== "georgia";
    if (!own && !shortCountry.test(doc.tokens[mention.first]!.text)) continue;
    return cut(doc, mention, mention.first + length, "place", house ? "organization" : mention.type);
  }
  return undefined;
}

/** *Senate Ruth Hale*: the article has the person alone elsewhere. */
function personAfter(
  doc: Document,
  mentions: readonly NameMention[],
  mention: NameMention,
): NameMention[] | undefined {
  if (mention.type !== "organization") return undefined;
  const known = mentions.find(
    ({ type, start, end, first, endToken }) =>
      type === "person" &&
      endToken - first > 1 &&
      mention.end - mention.start > end - start &&
      doc.text.slice(mention.start, mention.end).endsWith(` ${doc.text.slice(start, end)}`),
  );
  if (!known) return undefined;
  return cut(doc, mention, mention.endToken - (known.endToken - known.first), "organization", "person");
}

/** *Nato - the North Atlantic Treaty Organization*: two names, with a dash and blanks between them. */
function dashedApart(doc: Document, mention: NameMention): NameMention[] | undefined {
  for (let at = mention.first + 1; at < mention.endToken - 1; at++) {
    const spaced = isSpacedDash(doc, at) && doc.tokens[at]!.end < doc.tokens[at + 1]!.start;
    if (!spaced) continue;
    const right = doc.tokens[at + 1]!.norm === "the" && at + 2 < mention.endToken ? at + 2 : at + 1;
    return [
      mentionOf(doc, { first: mention.first, endToken: at }, { ...mention, rule: "split-name" }),
      mentionOf(doc, { first: right, endToken: mention.endToken }, { ...mention, rule: "split-name" }),
    ];
  }
  return undefined;
}

/** *Kurdish-led*: the group alone; *Syrian-Turkish*: two groups. */
function compoundOf(doc: Document, mention: NameMention): NameMention[] | undefined {
  if (mention.type !== "group" || mention.endToken - mention.first < 3) return undefined;
  const words = wordsOf(doc, mention.first, mention.endToken);
  const isHyphen = (word: string) => /^[-–]$/.test(word);
  if (!words.some(isHyphen) || formsOfGroup(words.join(" "))) return undefined;
  const parts = words
    .map((word, i) => ({ word, at: mention.first + i }))
    .filter(({ word }) => !isHyphen(word));
  if (!parts.every(({ word }) => formsOfGroup(word) || hyphenTails.has(word))) return undefined;
  return parts
    .filter(({ word }) => formsOfGroup(word))
    .map(({ at }) => mentionOf(doc, { first: at, endToken: at + 1 }, { ...mention, rule: "split-name" }));
}

const parties: ReadonlySet<string> = new Set(["democratic", "republican", "conservative", "liberal"]);

/** *Republican Nebraska*: a group and a place. */
function groupFirst(doc: Document, mention: NameMention): NameMention[] | undefined {
  if (mention.type !== "organization" || mention.endToken - mention.first < 2) return undefined;
  const words = wordsOf(doc, mention.first, mention.endToken);
  if (!parties.has(words[0]!)) return undefined;
  return isPlaceName(words.slice(1).join(" "))
    ? cut(doc, mention, mention.first + 1, "group", "place")
    : undefined;
}

/** *Senate Republicans*: a chamber and a group. */
function chamberFirst(doc: Document, mention: NameMention): NameMention[] | undefined {
  if (mention.type === "place" || mention.endToken - mention.first < 2) return undefined;
  if (
    !/^(?:republicans?|democrats?|democratic|liberals|conservatives)$/.test(
      doc.tokens[mention.endToken - 1]!.norm,
    )
  )
    return undefined;
  if (!/^(?:senate|house|assembly|congress)$/.test(doc.tokens[mention.endToken - 2]!.norm)) return undefined;
  return cut(doc, mention, mention.endToken - 1, "organization", "group");
}

const isPlaceName = (key: string): boolean => countryOf(key) !== undefined || placesNamed(key).length > 0;

function cut(
  doc: Document,
  mention: NameMention,
  at: number,
  left: NameMention["type"],
  right: NameMention["type"],
): NameMention[] {
  return [
    mentionOf(doc, { first: mention.first, endToken: at }, { ...mention, type: left, rule: "split-name" }),
    mentionOf(doc, { first: at, endToken: mention.endToken }, { ...mention, type: right }),
  ];
}

/** *Liberal Party*, *Coastal Energy*, but not *Academy* alone. */
const isWholeInstitution = (
  doc: Document,
  { first, endToken }: Pick<NameMention, "first" | "endToken">,
): boolean => {
  const norm = doc.tokens[endToken - 1]!.norm.replace(".", "");
  return (
    endToken - first > 1 && (companyEndings.has(norm) || institutionNouns.has(norm) || companyNouns.has(norm))
  );
};

/** *Power* in *Coastal Energy and Power*. */
const isTrade = (word: string): boolean =>
  companyNouns.has(word) ||
  institutionNouns.has(word) ||
  decisiveNouns.has(word) ||
  organizationNouns.has(word);

/** *Norway and Oslo*: two names, where both are places or both stand alone elsewhere in the article. */
function pairOf(
  doc: Document,
  mentions: readonly NameMention[],
  mention: NameMention,
): NameMention[] | undefined {
  const tokens = doc.tokens.slice(mention.first, mention.endToken);
  const and = tokens.find(({ norm }) => norm === "and" || norm === "or")?.index;
  if (and === undefined || and === mention.first || and === mention.endToken - 1) return undefined;
  if (isPlaceName(wordsOf(doc, mention.first, mention.endToken).join(" "))) return undefined;
  const halves = [
    { first: mention.first, endToken: and },
    { first: and + 1, endToken: mention.endToken },
  ];
  // A name joined by `&` is not joined by *and* as well.
  const fallback = tokens.some(({ text }) => text === "&") ? "organization" : undefined;
  const types = halves.map(({ first, endToken }) => {
    if (isPlaceName(wordsOf(doc, first, endToken).join(" "))) return "place";
    const text = doc.text.slice(doc.tokens[first]!.start, doc.tokens[endToken - 1]!.end);
    if (isWholeInstitution(doc, { first, endToken }) || knownOrganizations().has(text)) return "organization";
    const elsewhere = mentions.find(
      (other) => other !== mention && doc.text.slice(other.start, other.end) === text,
    );
    return elsewhere?.type ?? fallback;
  });
  const isLone = ({ first, endToken }: (typeof halves)[number]) => endToken - first === 1;
  // Of *Bread and Harbour Party* the left half alone says nothing.
  const right = halves[1]!;
  const short = isLone(right) && !isTrade(doc.tokens[right.first]!.norm);
  if (types.every((type) => type === undefined)) return undefined;
  if (types.some((type) => type === undefined) && !(short && types.includes("organization")))
    return undefined;
  return halves.map((half, i) =>
    mentionOf(doc, half, { ...mention, type: types[i] ?? "organization", rule: "split-name" }),
  );
}
