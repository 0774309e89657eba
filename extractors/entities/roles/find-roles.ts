import { type Role, spanOf } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import type { NameMention } from "../mention.js";
import { rolesAfterName } from "./after-name.js";
import { rolesBeforeName } from "./before-name.js";
import { fromName, type NameMap, toRegion } from "./named-phrases.js";
import type { TokenRange } from "./noun-phrases.js";
import { isDeterminer, isRoleWord } from "./role-words.js";

const formerly = /^(?:former|formerly|ex|onetime|erstwhile|late|past|then)$/;

/**
 * What the article says a person is, at the person's mentions. Each description once, in text order.
 * `people` marks the tokens of all persons' names, `names` holds all names.
 */
export function findRoles(
  doc: Document,
  mentions: readonly Pick<NameMention, "first" | "endToken">[],
  people: Uint8Array,
  names: NameMap,
): Role[] {
  const roles = new Map<string, Role>();
  for (const { first, endToken } of mentions) {
    const ranges = [
      ...rolesBeforeName(doc, first, endToken, people).map((range) => fromName(doc, range, names)),
      ...rolesAfterName(doc, endToken, people).map((range) => toRegion(doc, range, names)),
    ];
    for (const part of ranges
      .flatMap((range) => splitStacked(doc, range))
      .flatMap((range) => splitCoordinated(doc, range))) {
      const role = roleOf(doc, part);
      const key = role.text.toLowerCase();
      if (!roles.has(key)) roles.set(key, role);
    }
  }
  return [...roles.values()].sort((a, b) => a.span.start - b.span.start);
}

const ranks = new Set(
  "admiral brigadier captain colonel general judge lieutenant major president professor senator sergeant dr".split(
    " ",
  ),
);
/** Role words that make one title with a rank after them: *Chief Judge*, *Attorney General*. */
const compounds = new Set(
  "chief deputy assistant associate vice attorney secretary director surgeon solicitor inspector governor major lieutenant brigadier fellow minister lead principal incumbent".split(
    " ",
  ),
);

/** Abbreviated ranks, of which one may be made up: *Lt Gen*. */
const shortRanks = /^(?:lt|gen|col|maj|capt|sgt|brig|adm|cmdr|det|ch|insp|supt|commodore)\.?$/;

/** *Navy commander Admiral*, *Chief of Army Staff Lt Gen*: an office and a rank. */
function splitStacked(doc: Document, { first, endToken }: TokenRange): TokenRange[] {
  let rank = endToken - 1;
  while (
    rank > first + 1 &&
    shortRanks.test(doc.tokens[rank]!.norm) &&
    shortRanks.test(doc.tokens[rank - 1]!.norm)
  )
    rank--;
  const { norm, text } = doc.tokens[rank]!;
  const office = doc.tokens[rank - 1];
  const isRank = ranks.has(norm.replace(".", "")) || shortRanks.test(norm);
  const stacked =
    office !== undefined &&
    rank > first &&
    isRank &&
    /^\p{Lu}/u.test(text) &&
    (isRoleWord(office) || office.text === "Staff") &&
    !compounds.has(office.norm) &&
    !shortRanks.test(office.norm);
  if (!stacked) return [{ first, endToken }];
  return [
    { first, endToken: rank },
    { first: rank, endToken },
  ];
}

/** *former miner and one of the founders*: two roles, where both sides name one. */
function splitCoordinated(doc: Document, range: TokenRange): TokenRange[] {
  for (let i = range.first + 1; i < range.endToken - 1; i++) {
    const { norm } = doc.tokens[i]!;
    if (norm !== "and" && norm !== "," && norm !== "/") continue;
    let after = i + 1;
    while (after < range.endToken && (isDeterminer(doc.tokens[after]!) || doc.tokens[after]!.norm === "and"))
      after++;
    const left = doc.tokens.slice(range.first, i).some(isRoleWord);
    const right = doc.tokens.slice(after, range.endToken).some(isRoleWord);
    if (left && right) {
      return [
        { first: range.first, endToken: i },
        ...splitCoordinated(doc, { first: after, endToken: range.endToken }),
      ];
    }
  }
  return [range];
}

function roleOf(doc: Document, { first, endToken }: TokenRange): Role {
  const span = spanOf(doc.text, doc.tokens[first]!.start, doc.tokens[endToken - 1]!.end);
  const lead = doc.tokens[first - 1];
  const adverb = lead && isDeterminer(lead) ? doc.tokens[first - 2] : lead;
  const former =
    doc.tokens.slice(first, endToken).some(({ norm }) => formerly.test(norm)) ||
    /^(?:formerly|previously|then|once)$/.test(adverb?.norm ?? "");
  return { text: span.text, span, ...(former && { former: true as const }) };
}
