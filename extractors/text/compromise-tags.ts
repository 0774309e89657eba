import type Compromise from "compromise/two";
import { atFirstUse } from "./load-package.js";

export interface CompromiseTerm {
  text: string;
  /** As compromise names them: `ProperNoun`, `PastTense`, `FemaleName` … */
  tags: string[];
}

/** Its one-file build; it takes a seventh of a second to load. */
const compromise = atFirstUse<typeof Compromise>("compromise/two");

/**
 * A second opinion on one sentence: the terms and tags of compromise, which knows verb forms, name lists and money
 * where wink-nlp gives a part of speech alone. Twenty times slower than it: ask on chosen sentences only.
 */
export function compromiseTags(sentence: string): CompromiseTerm[] {
  const sentences = compromise()(sentence).json() as { terms: CompromiseTerm[] }[];
  return sentences.flatMap(({ terms }) => terms.map(({ text, tags }) => ({ text, tags })));
}
