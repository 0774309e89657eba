import type { Document } from "../../text/document.js";
import { tokenize } from "../../text/tokenize.js";
import { fold } from "../linking/name-form.js";
import { hashText, joinHashes } from "../recogniser/hash.js";
import { HashTable } from "../recogniser/hash-table.js";

/** Something with names. Aliases are matched like the name. */
export interface Named {
  name: string;
  aliases: readonly string[];
}

/** A stretch of the text that carries a name of an entry: tokens `first` up to, not including, `endToken`. */
export interface NameHit<Entry> {
  first: number;
  endToken: number;
  entry: Entry;
}

/** Names of more tokens than this are not looked for. */
const longestName = 12;

/**
 * Given names, compiled once and then looked up in time that does not depend on their number: a table of hashed
 * beginnings says where to stop, a table of hashed names leads to the entry, and the entry itself has the last word.
 */
export class NameIndex<Entry extends Named> {
  private readonly names: HashTable;
  private readonly beginnings: HashTable;

  constructor(private readonly entries: readonly Entry[]) {
    const forms = entries.reduce((count, entry) => count + 1 + entry.aliases.length, 0);
    this.names = new HashTable(forms);
    this.beginnings = new HashTable(forms * 3);
    entries.forEach((entry, index) => {
      this.add(entry.name, index);
      for (const alias of entry.aliases) this.add(alias, index);
    });
  }

  /** All names of entries in a document, the longest at each place, left to right. */
  find(doc: Document): NameHit<Entry>[] {
    const hits: NameHit<Entry>[] = [];
    const words = doc.tokens.map((token) => hashText(fold(token.text)));
    for (let first = 0; first < words.length; first++) {
      const hit = this.longestAt(doc, words, first);
      if (!hit) continue;
      hits.push(hit);
      first = hit.endToken - 1;
    }
    return hits;
  }

  private add(name: string, index: number): void {
    const tokens = tokenize(name).map((token) => hashText(fold(token.text)));
    if (tokens.length === 0 || tokens.length > longestName) return;
    let key = tokens[0]!;
    for (let i = 1; i < tokens.length; i++) {
      this.beginnings.set(key, 1);
      key = joinHashes(key, tokens[i]!);
    }
    if (this.names.get(key) === 0) this.names.set(key, index + 1);
  }

  private longestAt(doc: Document, words: readonly number[], first: number): NameHit<Entry> | undefined {
    const sentenceEnd = doc.sentences[doc.tokens[first]!.sentence]!.endToken;
    let key = words[first]!;
    let best: NameHit<Entry> | undefined;
    for (let endToken = first + 1; endToken <= sentenceEnd; endToken++) {
      const index = this.names.get(key);
      if (index > 0) {
        const entry = this.entries[index - 1]!;
        const written = doc.text.slice(doc.tokens[first]!.start, doc.tokens[endToken - 1]!.end);
        if (isNameOf(entry, written)) best = { first, endToken, entry };
      }
      if (endToken === sentenceEnd || this.beginnings.get(key) === 0) break;
      key = joinHashes(key, words[endToken]!);
    }
    return best;
  }
}

/** Equal but for diacritics and spacing; a name with a capital is not met by a common word: *Target*, *target*. */
function isNameOf(entry: Named, written: string): boolean {
  const key = keyOf(written);
  return [entry.name, ...entry.aliases].some(
    (name) => keyOf(name) === key && (startsLower(name) || !startsLower(written)),
  );
}

const keyOf = (name: string): string => fold(name).replace(/\s+/g, " ");

const startsLower = (text: string): boolean => text[0] !== text[0]!.toUpperCase();
