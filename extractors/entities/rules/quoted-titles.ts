import type { Document, Token } from "../../text/document.js";
import { once } from "../../text/once.js";
import { titleNouns, titleVerbs } from "../lexicon/title-cues.js";
import { mentionOf, type NameMention } from "../mention.js";

const longest = 10;
const closings: Readonly<Record<string, string>> = { "“": "”", '"': '"', "‘": "’", "'": "'" };
const small = new Set(
  "a an and as at but by for from in into nor of on or per the to up v via vs with de la le les el los las du des da do dos di del della der die das den van y e et en 's ' ’s , : - – & ! ? .".split(
    " ",
  ),
);

/**
 * Titles of films, books and songs in quotation marks: words in title case, with a noun or verb beside them that says
 * that a title stands there. Quoted speech and nicknames have neither.
 */
export function quotedTitles(doc: Document): NameMention[] {
  const found: NameMention[] = [];
  const onArt = once(() => speaksOfArt(doc));
  for (let i = 0; i < doc.tokens.length; i++) {
    const end = closingOf(doc, doc.tokens[i]!);
    if (end === undefined) continue;
    const range = trimmed(doc, i + 1, end);
    if (
      range &&
      isTitleCase(doc, range) &&
      ((isSetOff(doc, i) && onArt()) ||
        isCuedBefore(doc, i) ||
        isCuedAfter(doc, end) ||
        isAuthored(doc, i, end))
    ) {
      found.push(mentionOf(doc, range, { type: "work", confidence: 0.85, rule: "quoted-title" }));
    }
    i = end;
  }
  return found;
}

type TokenRange = Pick<NameMention, "first" | "endToken">;

/** The token that closes the marks which `token` opens, if only a few words stand between. */
function closingOf(doc: Document, token: Token): number | undefined {
  const closing = closings[token.text];
  if (!closing) return undefined;
  const before = doc.tokens[token.index - 1];
  const next = doc.tokens[token.index + 1];
  if (before?.end === token.start || next?.start !== token.end) return undefined;
  const limit = Math.min(doc.tokens.length, token.index + longest + 3);
  for (let i = token.index + 2; i < limit; i++) if (doc.tokens[i]!.text === closing) return i;
  return undefined;
}

/** Without the comma or full stop that American style puts inside the marks. */
function trimmed(doc: Document, first: number, end: number): TokenRange | undefined {
  let endToken = end;
  while (endToken > first && /^[,.;]$/.test(doc.tokens[endToken - 1]!.text)) endToken--;
  return endToken > first && endToken - first <= longest ? { first, endToken } : undefined;
}

function isTitleCase(doc: Document, { first, endToken }: TokenRange): boolean {
  const words = doc.tokens.slice(first, endToken);
  const isBig = ({ text }: Token) => /^[\p{Lu}\d]/u.test(text);
  return isBig(words[0]!) && words.every((word) => isBig(word) || small.has(word.norm));
}

/** *the film “…”*, *her 2019 album, “…”*, *titled “…”*. */
function isCuedBefore(doc: Document, quote: number): boolean {
  const comma = doc.tokens[quote - 1]?.text === "," ? 1 : 0;
  const word = doc.tokens[quote - 1 - comma];
  return word !== undefined && (titleVerbs.has(word.norm) || titleNouns.has(singular(word)));
}

/** *“…”, a novel*, *“…” album*. */
function isCuedAfter(doc: Document, quote: number): boolean {
  let at = quote + 1;
  if (/^[,(]$/.test(doc.tokens[at]?.text ?? "")) at++;
  for (const end = at + 4; at < end; at++) {
    const word = doc.tokens[at];
    if (!word || !/^(?:DET|ADJ|NUM|NOUN|PROPN|PART)$/.test(word.pos)) return false;
    if (titleNouns.has(singular(word))) return true;
  }
  return false;
}

/** *Ana Berg’s “…”* where the sentence speaks of films or prizes; *“…” by Ana Berg*; *Ana Berg, “…” (…)*. */
function isAuthored(doc: Document, quote: number, end: number): boolean {
  const isBig = (token: Token | undefined) => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");
  const [before, after] = [doc.tokens[quote - 1], doc.tokens[end + 1]];
  if (after?.norm === "by" && isBig(doc.tokens[end + 2])) return true;
  if (before?.text === "," && isBig(doc.tokens[quote - 2]) && after?.text === "(") return true;
  if (before?.norm !== "'s" || after?.pos === "NOUN" || after?.pos === "ADJ") return false;
  const { firstToken, endToken } = doc.sentences[before.sentence]!;
  return doc.tokens.slice(firstToken, endToken).some((word) => artWords.test(singular(word)));
}

const artWords =
  /^(?:starred|starring|directed|artist|cinema|film|movie|novel|book|album|song|poem|play|opera|exhibition|gallery|jury|prize|award|director|actor|actress|author|novelist|singer|painter|festival|bestseller|box-office)$/;

/** Words of art, of which an article on films and books has several. */
const enough = 3;

function speaksOfArt(doc: Document): boolean {
  let seen = 0;
  for (const token of doc.tokens) if (artWords.test(singular(token)) && ++seen >= enough) return true;
  return false;
}

/** In an article on art, behind a preposition or a possessor, or where a sentence begins: no speech. */
const isSetOff = (doc: Document, quote: number): boolean =>
  /^(?:for|in|of|with|from|on|like|'s|and|her|his|their)$/.test(doc.tokens[quote - 1]?.norm ?? "");

const singular = ({ norm }: Token): string =>
  norm === "movies" ? "movie" : norm === "series" ? norm : norm.replace(/s$/, "");
