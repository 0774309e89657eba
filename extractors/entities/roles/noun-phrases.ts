import type { Document } from "../../text/document.js";
import { roleNouns } from "../lexicon/role-nouns.js";
import { isDeterminer, isLink, isNominal, isPartyMember, isRoleWord } from "./role-words.js";

/** Tokens `first` up to, not including, `endToken`. */
export interface TokenRange {
  first: number;
  endToken: number;
}

const longestRole = 16;

/** The nominal tokens that end just before `end`, without leading determiners; empty if there are none. */
function nominalBefore(doc: Document, end: number, from: number): TokenRange {
  let first = end;
  while (
    first > from &&
    end - first < longestRole &&
    (isNominal(doc.tokens[first - 1]!) ||
      (first === end && isElect(doc, first - 1)) ||
      joinsModifiers(doc, first - 1, end) ||
      (first < end && isStanding(doc, first - 1)) ||
      isInCompound(doc, first - 1) ||
      isStandIn(doc, first - 1) ||
      (first < end && doc.tokens[first - 1]!.norm === "stand" && doc.tokens[first]!.text === "-"))
  )
    first--;
  while (first < end && /^(?:'s|-|&)$/.test(doc.tokens[first]!.norm)) first++;
  return { first, endToken: end };
}

const holding =
  /^(?:acting|outgoing|incoming|sitting|leading|managing|founding|ruling|reigning|defending|presiding|investigating|retired)$/;
const described =
  /^(?:elected|appointed|convicted|noted|renowned|celebrated|suspected|alleged|accused|imprisoned|jailed|exiled|disgraced|deposed|ousted|embattled|respected|detained|deceased|widowed|estranged|adopted)$/;

/** Participles before a noun that say how someone holds a role: *acting director*; *the suspected killer*, but not *Lund accused ministers*. */
function isStanding(doc: Document, at: number): boolean {
  const { norm } = doc.tokens[at]!;
  if (holding.test(norm)) return true;
  const before = doc.tokens[at - 1];
  return (
    described.test(norm) &&
    before !== undefined &&
    (isDeterminer(before) || before.norm === "'s" || before.text === ",")
  );
}

/** *in* within *son-in-law*, *editor-in-chief*. */
const isInCompound = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.norm === "in" &&
  doc.tokens[at - 1]?.text === "-" &&
  doc.tokens[at + 1]?.text === "-" &&
  /^(?:law|chief|residence|waiting)$/.test(doc.tokens[at + 2]?.norm ?? "");

/** *in* of *stand-in captain*. */
const isStandIn = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.norm === "in" && doc.tokens[at - 1]?.text === "-" && doc.tokens[at - 2]?.norm === "stand";

/** *full-back* */
const isHyphenedRole = (doc: Document, end: number): boolean =>
  doc.tokens[end - 2]?.text === "-" &&
  roleNouns.has(`${doc.tokens[end - 3]?.norm}-${doc.tokens[end - 1]!.norm}`);

/** *elect* after a hyphen: *president-elect*. */
const isElect = (doc: Document, at: number): boolean =>
  /^(?:elect|designate)$/.test(doc.tokens[at]!.norm) && doc.tokens[at - 1]?.text === "-";

/** *clinic and advocacy manager*: two lower-case modifiers of one noun. */
function joinsModifiers(doc: Document, at: number, end: number): boolean {
  const [left, and, right] = [doc.tokens[at - 1], doc.tokens[at]!, doc.tokens[at + 1]];
  if (and.norm !== "and" || !left || !right || at + 2 >= end) return false;
  const opensSentence = doc.sentences[left.sentence]!.firstToken === left.index;
  const alike = opensSentence || !/^\p{Lu}/u.test(left.text);
  return (
    alike && left.pos === "NOUN" && !/^\p{Lu}/u.test(right.text) && !isRoleWord(left) && !isRoleWord(right)
  );
}

/**
 * A description of a person that ends just before `end`: *UN special envoy for Chad*, *Prime Minister*. The role
 * word is its last word or is joined to the rest by a preposition.
 */
export function roleBefore(doc: Document, end: number): TokenRange | undefined {
  const from = doc.sentences[doc.tokens[end - 1]?.sentence ?? 0]!.firstToken;
  if (end <= from) return undefined;
  if (isBracketedAcronym(doc, end - 3) && end - 3 > from) {
    const range = roleBefore(doc, end - 3);
    return range && { ...range, endToken: end };
  }
  const near = nominalBefore(doc, end, from);
  if (near.first === near.endToken) return undefined;
  if (endsInRole(doc, end)) return withoutLead(doc, { first: nameBefore(doc, near, from), endToken: end });
  let link = linkBefore(doc, near.first);
  for (let hops = 0; hops < 4 && link > from && isLink(doc.tokens[link]!); hops++) {
    const far = nominalBefore(doc, link, from);
    if (far.first === far.endToken) return undefined;
    if (isRoleWord(doc.tokens[link - 1]!)) return withoutLead(doc, { first: far.first, endToken: end });
    link = linkBefore(doc, far.first);
  }
  return undefined;
}

/** The last word is a role, or *elect* or *emeritus* after one. */
function endsInRole(doc: Document, end: number): boolean {
  const last = doc.tokens[end - 1]!;
  if (isRoleWord(last)) return true;
  if (isInCompound(doc, end - 3) || isHyphenedRole(doc, end)) return true;
  const before = doc.tokens[end - 2];
  if (!/^(?:elect|designate|emeritus)$/.test(last.norm) || !before) return false;
  return isRoleWord(before) || (before.text === "-" && isRoleWord(doc.tokens[end - 3] ?? before));
}

/** The token before a phrase that starts at `first`, its determiner passed over. */
function linkBefore(doc: Document, first: number): number {
  const before = doc.tokens[first - 1];
  return before && isDeterminer(before) ? first - 2 : first - 1;
}

/** Where a name with *of* begins that stands before the role word: *Ministry of Fisheries official*; *one of Chad's ministers*. */
function nameBefore(doc: Document, { first, endToken }: TokenRange, from: number): number {
  const isBig = (at: number) => at >= from && /^\p{Lu}/u.test(doc.tokens[at]?.text ?? "");
  if (doc.tokens[first - 1]?.norm === "of" && doc.tokens[first - 2]?.norm === "one" && first - 2 >= from)
    return first - 2;
  const link = linkBefore(doc, first);
  if (
    !isBig(first) ||
    doc.tokens[link]?.norm !== "of" ||
    !isBig(link - 1) ||
    (isRoleWord(doc.tokens[link - 1]!) && !isStaff(doc, first, endToken))
  )
    return first;
  return endToken - first < 2 ? first : nominalBefore(doc, link, from).first;
}

/** *Army Staff* in *Chief of Army Staff General*. */
const isStaff = (doc: Document, first: number, endToken: number): boolean =>
  doc.tokens.slice(first, endToken).some(({ text }) => text === "Staff");

const leadingDays =
  /^(?:fellow|(?:sun|mon|tues|wednes|thurs|fri|satur)day|yesterday|today|earlier|early|–|-)$/;

/** Without what belongs to the sentence: *on Sunday* + *Presidents*; *two* + *astronauts*. */
function withoutLead(doc: Document, range: TokenRange): TokenRange {
  let { first } = range;
  while (first < range.endToken - 1) {
    const { norm, pos, text } = doc.tokens[first]!;
    const counted =
      pos === "NUM" &&
      /^\p{L}+$/u.test(norm) &&
      norm !== "one" &&
      text !== "First" &&
      doc.tokens[first + 1]?.text !== "-";
    const [hyphen, unit] = [doc.tokens[first + 1]?.text, doc.tokens[first + 2]?.norm];
    const isAge = hyphen === "-" && unit === "year" && doc.tokens[first + 4]?.norm === "old";
    if (isAge && first + 5 < range.endToken) first += 5;
    else if (norm === "then" && hyphen === "-" && first + 2 < range.endToken) first += 2;
    else if (norm === "last" && /^(?:year|week|month)$/.test(doc.tokens[first + 1]!.norm)) first += 2;
    else if (leadingDays.test(norm) || counted) first++;
    else break;
  }
  return first < range.endToken ? { ...range, first } : range;
}

/** A description that starts at `start`: up to a comma, a bracket, *who* or the verb of the sentence. */
export function roleAfter(doc: Document, start: number): TokenRange | undefined {
  const sentenceEnd = doc.sentences[doc.tokens[start]?.sentence ?? 0]!.endToken;
  let first = start;
  while (first < sentenceEnd && isDeterminer(doc.tokens[first]!)) first++;
  let end = first;
  while (end < sentenceEnd && end - first < longestRole && goesOn(doc, end, first)) end++;
  while (end > first && /^(?:and|of|for|to|at|in|with|from|on|the|a|an)$/.test(doc.tokens[end - 1]!.norm))
    end--;
  if (end === first || !headIsRole(doc, first, end)) return undefined;
  return withoutLead(doc, { first, endToken: end });
}

function goesOn(doc: Document, at: number, first: number): boolean {
  const token = doc.tokens[at]!;
  const next = doc.tokens[at + 1];
  if (token.norm === "whose" || token.norm === "that") return false;
  if (isLink(token) && next && (leadsAway.test(next.norm) || next.pos === "NUM" || isDated(doc, at + 1)))
    return false;
  if (isNominal(token) || isLink(token) || isDeterminer(token)) return true;
  if (isBracketedAcronym(doc, at) || isBracketedAcronym(doc, at - 1) || isBracketedAcronym(doc, at - 2))
    return true;
  if (isModifier(doc, at, first) || (at > first && /^\p{Lu}/u.test(token.text))) return true;
  return at > first && (token.norm === "and" || token.norm === "former" || token.norm === "one");
}

/** Times and turns that follow a role without belonging to it: *sultan in 1970*, *mayor from 1977*. */
const leadsAway =
  /^(?:(?:1[5-9]|20)\d\d|january|february|march|april|may|june|july|august|september|october|november|december|\p{L}+day|response|addition|which|whom|until)$/u;

/** *the 2020 election*, *the time* */
const isDated = (doc: Document, at: number): boolean =>
  isDeterminer(doc.tokens[at]!) && /^(?:(?:1[5-9]|20)\d\d|time)$/.test(doc.tokens[at + 1]?.norm ?? "");

/** *(NBA)* */
const isBracketedAcronym = (doc: Document, at: number): boolean =>
  doc.tokens[at]?.text === "(" &&
  /^\p{Lu}[\p{L}&.]{1,9}$/u.test(doc.tokens[at + 1]?.text ?? "") &&
  doc.tokens[at + 2]?.text === ")";

/** A participle or an adverb before the noun: *defending champion*, *newly elected president*. */
function isModifier(doc: Document, at: number, first: number): boolean {
  const [token, before, next] = [doc.tokens[at]!, doc.tokens[at - 1], doc.tokens[at + 1]];
  if (!next) return false;
  if (isStanding(doc, at) && isNominal(next)) return true;
  if (token.pos === "VERB" && /(?:ing|ed)$/.test(token.norm)) {
    const led =
      before !== undefined &&
      (/ly$/.test(before.norm) || isDeterminer(before) || (at > first && before.pos === "PROPN"));
    return isNominal(next) && led;
  }
  return /ly$/.test(token.norm) && at === first && next.pos === "VERB" && /ed$/.test(next.norm);
}

/** The head is the last nominal before the first preposition or *and*; *one of the leaders* counts too. */
function headIsRole(doc: Document, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const token = doc.tokens[i]!;
    if (isInCompound(doc, i)) return true;
    if (isLink(token) || token.norm === "and" || isDeterminer(token)) {
      if (token.norm === "of" && doc.tokens[i - 1]?.norm === "one") continue;
      if (isDeterminer(token) && doc.tokens[i - 1]?.norm === "of") continue;
      return i > first && isRoleWord(doc.tokens[i - 1]!);
    }
  }
  return isRoleWord(doc.tokens[end - 1]!) || isPartyMember(doc.tokens[end - 1]!);
}
