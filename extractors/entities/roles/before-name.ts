import type { Document } from "../../text/document.js";
import { honorifics } from "../lexicon/titles.js";
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
  const name = withoutHonorifics(doc, first, sentence.firstToken);
  return name > sentence.firstToken ? rolesBefore(doc, name, endToken, people) : [];
}

/** Where the honorifics or the age before a name begin: *managing director* + *Datuk Lim*; *her daughter,* + *six-year-old Ana*. */
function withoutHonorifics(doc: Document, first: number, from: number): number {
  let at = first;
  while (at > from && honorifics.has(doc.tokens[at - 1]!.norm)) at--;
  const isAge = doc.tokens[at - 1]?.norm === "old" && doc.tokens[at - 3]?.norm === "year" && at - 6 > from;
  return isAge && doc.tokens[at - 6]!.text === "," ? at - 5 : at;
}

function rolesBefore(doc: Document, first: number, endToken: number, people: Uint8Array): TokenRange[] {
  const sentence = doc.sentences[doc.tokens[first]!.sentence]!;
  const before = doc.tokens[first - 1]!;
  if (/^(?:named|called)$/.test(before.norm)) return listOf(roleBefore(doc, first - 1));
  const identified = identifiedAs(doc, first, sentence.firstToken);
  if (identified) return [identified];
  const head = listHead(doc, first, sentence.firstToken, people);
  if (head < first) {
    const comma = doc.tokens[head - 1]?.text === "," ? 1 : 0;
    const shared = roleBefore(doc, head - comma);
    return shared && isPluralRole(doc.tokens[shared.endToken - 1]!) ? [shared] : [];
  }
  const comma = before.text === "," && first - 1 > sentence.firstToken;
  const range = roleBefore(doc, comma ? first - 1 : first);
  if (!range || !comma)
    return range ? [...coordinatedBefore(doc, range, people), ...kinBefore(doc, range), range] : [];
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
    if (at === head - 1 || at < from) return head;
    if (people[at] !== 1 && people[beforeOrigin(doc, at)] === 1) at = beforeOrigin(doc, at);
    if (people[at] !== 1) return head;
    while (at > from && people[at - 1] === 1) at--;
    head = at;
  }
}

/** The token before *of Utah*, of a state of one or two words, that ends at `at`. */
const beforeOrigin = (doc: Document, at: number): number => {
  const of = [at - 1, at - 2].find((index) => doc.tokens[index]?.norm === "of");
  return of === undefined || !/^\p{Lu}/u.test(doc.tokens[at]!.text) ? at : of - 1;
};

/** *geologist and* before *author Ana Ruiz*: two roles, the second of which has no determiner. */
function coordinatedBefore(doc: Document, { first }: TokenRange, people: Uint8Array): TokenRange[] {
  const [and, left] = [doc.tokens[first - 1], doc.tokens[first - 2]];
  if (and?.norm !== "and" || !left || isPluralRole(left) || left.sentence !== and.sentence) return [];
  if (people[left.index] === 1) return [];
  return listOf(roleBefore(doc, first - 1));
}

/** *his partner,* before *the artist Ana Ruiz*. */
function kinBefore(doc: Document, { first }: TokenRange): TokenRange[] {
  if (doc.tokens[first - 1]?.norm !== "the" || doc.tokens[first - 2]?.text !== ",") return [];
  const range = roleBefore(doc, first - 2);
  return range && /^(?:his|her|their|'s)$/.test(doc.tokens[range.first - 1]?.norm ?? "") ? [range] : [];
}

/** *identified the driver as 47-year-old Ana Ruiz*; *the victim was identified as Ana Ruiz*. */
function identifiedAs(doc: Document, first: number, from: number): TokenRange | undefined {
  let as = first - 1;
  if (doc.tokens[as]?.norm === "old" && doc.tokens[as - 2]?.norm === "year") as -= 5;
  if (as <= from || doc.tokens[as]?.norm !== "as") return undefined;
  const verb = doc.tokens[as - 1]!;
  if (/^(?:identified|named)$/.test(verb.norm)) {
    const was = doc.tokens[as - 2];
    return was && as - 2 > from && /^(?:was|were|been|is)$/.test(was.norm)
      ? roleBefore(doc, as - 2)
      : undefined;
  }
  const range = roleBefore(doc, as);
  const lead = range && doc.tokens[range.first - 2];
  return lead && range.first - 2 >= from && /^(?:identified|named)$/.test(lead.norm) ? range : undefined;
}

/** *its co-founder, Ana Ruiz, was*: a comma or the end closes the name. */
const endsApposition = (doc: Document, at: number, sentenceEnd: number): boolean =>
  at >= sentenceEnd || /^[,.;)—–]$/.test(doc.tokens[at]!.text);

/** A determiner or a possessor begins it. */
function isOpened(doc: Document, { first, endToken }: TokenRange): boolean {
  const opener = doc.tokens[first - 1];
  if (doc.tokens[first]!.norm === "former") return true;
  if (opener !== undefined && (isDeterminer(opener) || opener.norm === "'s")) return true;
  if (opener?.norm === "and" && /^\p{Lu}/u.test(doc.tokens[first]!.text)) return true;
  return doc.tokens.slice(first, endToken).some(({ norm }) => norm === "'s");
}
