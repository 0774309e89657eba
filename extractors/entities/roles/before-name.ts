import type { Document } from "../../text/document.js";
import { roleBefore, type TokenRange } from "./noun-phrases.js";
import { isDeterminer, isPluralRole } from "./role-words.js";

/** *Prime Minister X*; *its co-founder, X, …*; *a chef named X*; *Senators X and Y*. */
export function rolesBeforeName(
  doc: Document,
  first: number,
  endToken: number,
  people: Uint8Array,
): TokenRange[] {
  const sentence = doc.sentences[doc.tokens[first]!.sentence]!;
  if (first <= sentence.firstToken) return [];
  const before = doc.tokens[first - 1]!;
  if (/^(?:named|called)$/.test(before.norm)) return listOf(roleBefore(doc, first - 1));
  const head = listHead(doc, first, sentence.firstToken, people);
  if (head < first) {
    const comma = doc.tokens[head - 1]?.text === "," ? 1 : 0;
    const shared = roleBefore(doc, head - comma);
    return shared && isPluralRole(doc.tokens[shared.endToken - 1]!) ? [shared] : [];
  }
  const comma = before.text === "," && first - 1 > sentence.firstToken;
  const range = roleBefore(doc, comma ? first - 1 : first);
  if (!range || !comma) return listOf(range);
  const opensSentence = range.first - 1 === sentence.firstToken && isDeterminer(doc.tokens[range.first - 1]!);
  const opensList = isPluralRole(doc.tokens[range.endToken - 1]!) && doc.tokens[endToken]?.norm === "and";
  const closed = opensSentence || opensList || endsApposition(doc, endToken, sentence.endToken);
  return closed && (opensList || isOpened(doc, range)) ? [range] : [];
}

const listOf = (range: TokenRange | undefined): TokenRange[] => (range ? [range] : []);

/** Where the list of people begins that the name at `first` stands in; `first` itself if in none. */
function listHead(doc: Document, first: number, from: number, people: Uint8Array): number {
  let head = first;
  for (;;) {
    let at = head - 1;
    if (doc.tokens[at]?.norm === "and") at--;
    if (doc.tokens[at]?.text === ",") at--;
    if (at === head - 1 || at < from || people[at] !== 1) return head;
    while (at > from && people[at - 1] === 1) at--;
    head = at;
  }
}

/** *its co-founder, Ana Ruiz, was*: a comma or the end closes the name. */
const endsApposition = (doc: Document, at: number, sentenceEnd: number): boolean =>
  at >= sentenceEnd || /^[,.;)—–]$/.test(doc.tokens[at]!.text);

/** A determiner or a possessor begins it. */
function isOpened(doc: Document, { first, endToken }: TokenRange): boolean {
  const opener = doc.tokens[first - 1];
  if (opener !== undefined && (isDeterminer(opener) || opener.norm === "'s")) return true;
  if (opener?.norm === "and" && /^\p{Lu}/u.test(doc.tokens[first]!.text)) return true;
  return doc.tokens.slice(first, endToken).some(({ norm }) => norm === "'s");
}
