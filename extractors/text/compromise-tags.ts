import { createRequire } from "node:module";
import type Compromise from "compromise/two";

export interface CompromiseTerm {
  text: string;
  /** As compromise names them: `ProperNoun`, `PastTense`, `FemaleName` … */
  tags: string[];
}

let compromise: typeof Compromise | undefined;

/**
 * A second opinion on one sentence: the terms and tags of compromise, which knows verb forms, name lists and money
 * where wink-nlp gives a part of speech alone. Twenty times slower than it: ask on chosen sentences only.
 */
export function compromiseTags(sentence: string): CompromiseTerm[] {
  // Its one-file build, at the first use: it takes a seventh of a second.
  compromise ??= createRequire(import.meta.url)("compromise/two") as typeof Compromise;
  const sentences = compromise(sentence).json() as { terms: CompromiseTerm[] }[];
  return sentences.flatMap(({ terms }) => terms.map(({ text, tags }) => ({ text, tags })));
}
