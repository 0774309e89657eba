import type { Document, Token } from "../../text/document.js";
import { mentionOf, type NameMention } from "../mention.js";
import { startsBig } from "./starts-big.js";

/** Parts of laws and treaties that go by a number; with a capital, but for resolutions. */
const numbered =
  /^(?:Article|Section|Proposition|Prop\.|Amendment|Bill|Measure|Regulation|Protocol|Directive|[Rr]esolution)$/;
/** The chapters of the bankruptcy code; others are of books. */
const bankruptcyChapter = /^(?:7|9|11|12|13|15)$/;
const ordinal = /^\d{1,2}(?:st|nd|rd|th)$/;
const courtWords = /\b(?:court|case|ruling|judges?|lawsuit|justices?|precedent|appeal)\b/i;

const works = { type: "work", confidence: 0.85, rule: "numbered-work" } as const;

/** *Article 5*, *resolution 2259*, *Chapter 11*, *22nd amendment*, *Roe v. Wade*. */
export function numberedWorks(doc: Document): NameMention[] {
  return doc.tokens.filter(mayNumber).flatMap((token): NameMention[] => {
    const range = numberedPart(doc, token) ?? amendment(doc, token) ?? courtCase(doc, token);
    return range ? [mentionOf(doc, range, works)] : [];
  });
}

/** A capital, a digit, or the beginning of *resolution* or *v.*: all that follows needs one. */
const mayNumber = (token: Token): boolean => startsBig(token) || /^[\drv]/.test(token.text);

type TokenRange = Pick<NameMention, "first" | "endToken">;

function numberedPart(doc: Document, token: Token): TokenRange | undefined {
  const at = (offset: number) => doc.tokens[token.index + offset];
  if (token.text === "Chapter" && bankruptcyChapter.test(at(1)?.text ?? "")) {
    return /^(?:bankruptcy|protection|filing|proceedings)$/.test(at(2)?.norm ?? "")
      ? { first: token.index, endToken: token.index + 2 }
      : undefined;
  }
  if (token.text === "Title" && /^(?:I|II|III|IV|V|VI|VII|IX|X)$/.test(at(1)?.text ?? "")) {
    return { first: token.index, endToken: token.index + 2 };
  }
  if (!numbered.test(token.text)) return undefined;
  const number = /^[Nn]os?\.?$/.test(at(1)?.text ?? "") ? 2 : 1;
  if (!/^\d{1,4}$/.test(at(number)?.text ?? "")) return undefined;
  const year = at(number + 1)?.text === "/" && /^\d{2,4}$/.test(at(number + 2)?.text ?? "");
  return { first: token.index, endToken: token.index + number + (year ? 3 : 1) };
}

function amendment(doc: Document, token: Token): TokenRange | undefined {
  if (!ordinal.test(token.text) || doc.tokens[token.index + 1]?.norm !== "amendment") return undefined;
  return { first: token.index, endToken: token.index + 2 };
}

/** Both sides in capitals; *vs.* is also for matches, so that it needs a court nearby. */
function courtCase(doc: Document, token: Token): TokenRange | undefined {
  if (token.norm !== "v." && token.norm !== "vs.") return undefined;
  const sentence = doc.sentences[token.sentence]!;
  if (token.norm === "vs." && !courtWords.test(doc.text.slice(sentence.start, sentence.end)))
    return undefined;
  let first = token.index;
  while (first > sentence.firstToken && isPart(doc.tokens[first - 1]!)) first--;
  let endToken = token.index + 1;
  while (endToken < sentence.endToken && isPart(doc.tokens[endToken]!)) endToken++;
  while (first < token.index && !isCapital(doc.tokens[first]!)) first++;
  while (endToken > token.index + 1 && !isCapital(doc.tokens[endToken - 1]!)) endToken--;
  return first < token.index && endToken > token.index + 1 ? { first, endToken } : undefined;
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
const isPart = (token: Token): boolean => isCapital(token) || /^(?:of|-|–|&|'s|’s)$/.test(token.text);
