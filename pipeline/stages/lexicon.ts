import type { LexiconEntry } from "../../schemas/index.js";
import { lexicon, lexiconState } from "../store/decisions/index.js";
import type { Store } from "../store/index.js";

/** What reviewers have taught so far. `state` tells whether it is what it was. */
export interface Taught {
  state: string;
  entries: LexiconEntry[];
}

/** Reads the store's lexicon, again whenever it has changed. */
export function lexiconReader(store: Store): () => Promise<Taught> {
  let taught: Taught = { state: "", entries: [] };
  return async () => {
    const state = await lexiconState(store);
    if (state !== taught.state) taught = { state, entries: await lexicon(store) };
    return taught;
  };
}
