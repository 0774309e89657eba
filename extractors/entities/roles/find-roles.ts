import { type Role, spanOf } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import type { NameMention } from "../mention.js";
import { roleAfter, roleBefore, type TokenRange } from "./noun-phrases.js";
import { isDeterminer, isRoleWord } from "./role-words.js";

const copulas = new Set("is was became remains are were be as".split(" "));
const formerly = /^(?:former|ex|onetime|erstwhile|late|past|then)$/;

/** What the article says a person is, at the person's mentions. Each description once, in text order. */
export function findRoles(doc: Document, mentions: readonly NameMention[]): Role[] {
  const roles = new Map<string, Role>();
  for (const mention of mentions) {
    for (const range of rangesAt(doc, mention)) {
      for (const part of splitCoordinated(doc, range)) {
        const role = roleOf(doc, part);
        const key = role.text.toLowerCase();
        if (!roles.has(key)) roles.set(key, role);
      }
    }
  }
  return [...roles.values()].sort((a, b) => a.span.start - b.span.start);
}

/** Before the name, with or without a comma; after it in apposition; after *is*, *who was*, *as*. */
function rangesAt(doc: Document, { first, endToken }: NameMention): TokenRange[] {
  const found: TokenRange[] = [];
  const sentence = doc.sentences[doc.tokens[first]!.sentence]!;
  const before = doc.tokens[first - 1];
  if (before && first > sentence.firstToken) {
    const comma = before.text === "," && first - 1 > sentence.firstToken;
    const closed = !comma || endsApposition(doc, endToken, sentence.endToken);
    const range = closed ? roleBefore(doc, comma ? first - 1 : first) : undefined;
    if (range && (!comma || isOpened(doc, range.first))) found.push(range);
  }
  let next = endToken;
  if (doc.tokens[next]?.text === "," && next + 1 < sentence.endToken) {
    next++;
    if (doc.tokens[next]!.pos === "NUM" && doc.tokens[next + 1]?.text === ",") next += 2;
    if (doc.tokens[next]?.norm === "who") next++;
    else {
      const range = next < sentence.endToken ? roleAfter(doc, next) : undefined;
      return range ? [...found, range] : found;
    }
  }
  const verb = doc.tokens[next];
  if (verb && next + 1 < sentence.endToken && copulas.has(verb.norm)) {
    const after = doc.tokens[next + 1]!;
    const range = isDeterminer(after) || isRoleWord(after) ? roleAfter(doc, next + 1) : undefined;
    if (range) found.push(range);
  }
  return found;
}

/** *its co-founder, Ana Ruiz, was*: a comma or the end closes the name. */
const endsApposition = (doc: Document, at: number, sentenceEnd: number): boolean =>
  at >= sentenceEnd || /^[,.;)—–]$/.test(doc.tokens[at]!.text);

const isOpened = (doc: Document, at: number): boolean => {
  const opener = doc.tokens[at - 1];
  return opener !== undefined && (isDeterminer(opener) || opener.norm === "'s");
};

/** *former flautist and one of the leaders*: two roles, where both sides name one. */
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
  const former = doc.tokens.slice(first, endToken).some(({ norm }) => formerly.test(norm));
  return { text: span.text, span, ...(former && { former: true as const }) };
}
