import type { Document } from "../../text/document.js";
import { roleAfter, type TokenRange } from "./noun-phrases.js";
import { isDeterminer, isRoleWord } from "./role-words.js";

const copulas = new Set("is was became become remains remained are were be been as".split(" "));
const servants = new Set("serve work act".split(" "));
const choices = /^(?:elected|appointed|named|nominated|reelected|re-elected|sworn|installed|crowned)$/;
/** *X, then the mayor*; *X is herself a teacher*. */
const adverbs = /^(?:also|already|formerly|himself|herself|now|once|previously|then)$/;
const helpers = new Set(["AUX", "ADV", "PART"]);

/** *X, a teacher,*; *X — the mayor —*; *X, who has served as envoy*; *X was elected president*; *X, R-La., a physician*. */
export function rolesAfterName(doc: Document, endToken: number, people: Uint8Array): TokenRange[] {
  const sentenceEnd = doc.sentences[doc.tokens[endToken - 1]!.sentence]!.endToken;
  let next = afterBrackets(doc, endToken, sentenceEnd);
  const opener = doc.tokens[next]?.text ?? "";
  if (next + 1 < sentenceEnd && /^[,—–]$/.test(opener)) {
    next++;
    if (doc.tokens[next]!.pos === "NUM" && doc.tokens[next + 1]?.text === ",") next += 2;
    next = afterPartyTag(doc, next);
    if (adverbs.test(doc.tokens[next]?.norm ?? "") && next + 1 < sentenceEnd) next++;
    if (doc.tokens[next]?.norm === "who") next++;
    else if (doc.tokens[next]?.pos !== "AUX")
      return next < sentenceEnd ? appositions(doc, next, sentenceEnd, people) : [];
  } else if (opener === "who") next++;
  const start = afterVerb(doc, next, sentenceEnd);
  if (start === undefined) return [];
  const after = doc.tokens[start]!;
  const opens =
    isDeterminer(after) || isRoleWord(after) || /^(?:former|one)$/.test(after.norm) || after.pos !== "VERB";
  const range = opens ? roleAfter(doc, start) : undefined;
  if (!range) return [];
  const isRelative =
    people[range.endToken] !== 1 &&
    doc.tokens.slice(range.first, range.endToken).some(({ norm }) => norm === "of");
  return isRelative || !meetsName(range, people) ? [range] : [];
}

/** Behind *R-La.,* */
function afterPartyTag(doc: Document, at: number): number {
  if (!/^[RDI]$/.test(doc.tokens[at]?.text ?? "") || doc.tokens[at + 1]?.text !== "-") return at;
  for (let i = at + 2; i < at + 6; i++) if (doc.tokens[i]?.text === ",") return i + 1;
  return at;
}

/** Behind a short bracket: *Ana Ruiz (born 1950)*. */
function afterBrackets(doc: Document, at: number, sentenceEnd: number): number {
  if (doc.tokens[at]?.text !== "(") return at;
  for (let i = at + 1; i < Math.min(sentenceEnd, at + 10); i++) if (doc.tokens[i]!.text === ")") return i + 1;
  return at;
}

/** *former finance minister, mayor of Oslo, and member of the board*: as long as roles follow on commas. */
function appositions(doc: Document, start: number, sentenceEnd: number, people: Uint8Array): TokenRange[] {
  const found: TokenRange[] = [];
  let at = start;
  for (let parts = 0; parts < 4; parts++) {
    const range = at < sentenceEnd ? roleAfter(doc, at) : undefined;
    if (!range || (found.length > 0 && meetsName(range, people)) || speaks(doc, range)) break;
    found.push(range);
    if (doc.tokens[range.endToken]?.text !== ",") break;
    at = range.endToken + 1;
    if (doc.tokens[at]?.norm === "and") at++;
  }
  return found;
}

/** *…, the sheriff said*: who speaks of the person, not the person. */
const speaks = (doc: Document, { endToken }: TokenRange): boolean =>
  /^(?:said|says|told|added|reported|confirmed|announced|wrote)$/.test(doc.tokens[endToken]?.norm ?? "");

/** Whether the description is another person's: *the mayor, minister Ana Ruiz*. */
const meetsName = ({ endToken }: TokenRange, people: Uint8Array): boolean =>
  people[endToken] === 1 || people[endToken - 1] === 1;

/** Where a description starts that a verb at `at` leads to. */
function afterVerb(doc: Document, at: number, sentenceEnd: number): number | undefined {
  let i = at;
  let led = false;
  while (
    i < sentenceEnd &&
    i < at + 4 &&
    (helpers.has(doc.tokens[i]!.pos) ||
      copulas.has(doc.tokens[i]!.norm) ||
      (i > at && adverbs.test(doc.tokens[i]!.norm)))
  ) {
    led ||= copulas.has(doc.tokens[i]!.norm);
    i++;
  }
  const verb = doc.tokens[i];
  if (verb && i + 2 < sentenceEnd) {
    if (servants.has(verb.lemma) && doc.tokens[i + 1]!.norm === "as") return i + 2;
    if (choices.test(verb.norm) && led) {
      const skip = doc.tokens[i + 1]!.norm === "in" ? 2 : 1;
      return doc.tokens[i + skip]?.norm === "as" ? i + skip + 1 : i + skip;
    }
  }
  return led && i < sentenceEnd ? i : undefined;
}
