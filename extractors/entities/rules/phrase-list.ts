import type { Document } from "../../text/document.js";
import { fold } from "../linking/name-form.js";
import { type Found, mentionOf, type NameMention } from "../mention.js";

/** A list of phrases, looked up token by token in folded text. */
export class PhraseList<Value> {
  private readonly values = new Map<string, Value>();
  /** The most tokens of a phrase that begins with a word. */
  private readonly longest = new Map<string, number>();

  /** Adds a phrase given as its tokens, folded. The first value of a phrase stays. */
  add(tokens: readonly string[], value: Value): void {
    const key = tokens.join(" ");
    if (!this.values.has(key)) this.values.set(key, value);
    const first = tokens[0]!;
    this.longest.set(first, Math.max(this.longest.get(first) ?? 0, tokens.length));
  }

  /** The longest phrase that begins at token `at`, with the index just past it. */
  longestAt(doc: Document, at: number): { endToken: number; value: Value } | undefined {
    const first = fold(doc.tokens[at]!.text);
    const longest = this.longest.get(first);
    if (longest === undefined) return undefined;
    const sentenceEnd = doc.sentences[doc.tokens[at]!.sentence]!.endToken;
    let key = "";
    let found: { endToken: number; value: Value } | undefined;
    for (let end = at; end < Math.min(sentenceEnd, at + longest); end++) {
      key = end === at ? first : `${key} ${fold(doc.tokens[end]!.text)}`;
      const value = this.values.get(key);
      if (value !== undefined) found = { endToken: end + 1, value };
    }
    return found;
  }

  /** Mentions of all phrases that begin with a capital or a digit, left to right. */
  mentions(doc: Document, describe: (value: Value) => Found): NameMention[] {
    const mentions: NameMention[] = [];
    for (let i = 0; i < doc.tokens.length; i++) {
      if (!/^(?:[\p{Lu}\d]|i\p{Lu})/u.test(doc.tokens[i]!.text)) continue;
      const found = this.longestAt(doc, i);
      if (!found) continue;
      mentions.push(mentionOf(doc, { first: i, endToken: found.endToken }, describe(found.value)));
      i = found.endToken - 1;
    }
    return mentions;
  }
}
