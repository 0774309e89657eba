import type { LexiconEntry } from "../../schemas/index.js";
import { lexicon, lexiconState } from "../store/decisions/index.js";
import type { Store } from "../store/index.js";

/** What reviewers have taught so far. `state` tells whether it is what it was. */
export interface Taught {
  state: string;
  entries: LexiconEntry[];
}

/**
 * Reads the store's lexicon, again whenever it has changed. @param everyMs how long an answer holds: what is taught
 * reaches the articles of a pipeline with that delay.
 */
export function lexiconReader(store: Store, { everyMs = 0 } = {}): () => Promise<Taught> {
  let taught: Taught = { state: "", entries: [] };
  let asked = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = performance.now();
    if (now - asked < everyMs) return taught;
    asked = now;
    const state = await lexiconState(store);
    if (state !== taught.state) taught = { state, entries: await lexicon(store) };
    return taught;
  };
}
