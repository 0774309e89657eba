import type { Document } from "../../text/document.js";
import type { NameMention } from "../mention.js";

const strokes: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  þ: "th",
};

/** Most words need no more than lower case. */
const ascii = /^[ -~]*$/;

/** Lower case, without diacritics and typographic apostrophes: *Dąbrowski* and *Dabrowski* are one. */
export function fold(text: string): string {
  if (ascii.test(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replaceAll("’", "'")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[łøđðßæœıþ]/g, (letter) => strokes[letter]!);
}

/** How a mention writes a name. */
export interface NameForm {
  /** As it stands in the text. */
  text: string;
  /** Folded tokens without *the*, full stops of initials and a final possessive. */
  tokens: readonly string[];
  /** The tokens as written, in step with `tokens`. */
  written: readonly string[];
  /** `tokens` joined by blanks: equal keys are the same name. */
  key: string;
}

/** The form of a mention, from the document's tokens. */
export function formOf(doc: Document, mention: NameMention): NameForm {
  const parts = doc.tokens.slice(mention.first, mention.endToken);
  const written: string[] = [];
  const tokens: string[] = [];
  parts.forEach((part, i) => {
    if (i === 0 && part.norm === "the" && parts.length > 1) return;
    if (i === parts.length - 1 && (part.norm === "'s" || part.norm === "'") && parts.length > 1) return;
    if (/^["“”()'’]$/.test(part.text)) return;
    written.push(part.text);
    tokens.push(fold(part.text).replaceAll(".", "") || part.text);
  });
  return { text: doc.text.slice(mention.start, mention.end), tokens, written, key: tokens.join(" ") };
}
