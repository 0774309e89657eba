import {
  bucketCount,
  contextFeatures,
  edge,
  mostFeatures,
  offsets,
  wordFeatures,
} from "../../../extractors/entities/recogniser/features.js";
import { nearNames } from "../../../extractors/entities/recogniser/near-names.js";
import type { WordTables } from "../../../extractors/entities/recogniser/prepare.js";
import { isCapitalised, type SentenceView } from "../../../extractors/entities/recogniser/sentence-view.js";
import { outside } from "../../../extractors/entities/recogniser/tags.js";
import type { LabelledDocument } from "./corpus.js";

/** A sentence ready to learn from. */
export interface Example {
  /** Buckets of all tokens' features, one token after the other. */
  features: Int32Array;
  /** 1 for each feature that rests on which capitalised word this is, not on its kind alone. */
  knowing: Uint8Array;
  /** Where each token's features start; one more at the end. A token that no name can reach has none. */
  starts: Int32Array;
  allowed: Uint16Array;
  weight: number;
}

const room = new Int32Array(mostFeatures);

/** All features of token `i`, as the scorer adds them up at run time. */
function tokenFeatures(view: SentenceView, i: number): number[] {
  const features: number[] = [];
  const take = (count: number) => {
    for (let k = 0; k < count; k++) features.push(room[k]!);
  };
  take(contextFeatures(view, i, room));
  for (const offset of offsets) take(wordFeatures(view.words[i + offset] ?? edge, offset, room));
  return features;
}

/**
 * Examples of one document, each counted `weight` times. `foreign`: its guidelines are not ours, so that each feature
 * gets a second row for what holds there only ("frustratingly easy" domain adaptation, Daumé 2007); only a
 * share of it is kept after training.
 */
export function encodeDocument(
  document: LabelledDocument,
  tables: WordTables,
  weight: number,
  foreign = false,
): Example[] {
  const views = tables.prepare(document.sentences.map((sentence) => sentence.tokens));
  return views.map((view, index) => {
    const { allowed } = document.sentences[index]!;
    const stranger = withStrangers(view);
    const features: number[] = [];
    const knowing: number[] = [];
    const starts = new Int32Array(view.words.length + 1);
    const near = nearNames(view.words);
    for (let i = 0; i < view.words.length; i++) {
      starts[i + 1] = features.length;
      if (near[i] === 0 && (allowed[i]! >> outside) & 1) continue;
      const seen = tokenFeatures(view, i);
      const unseen = tokenFeatures(stranger, i);
      seen.forEach((bucket, k) => {
        const known = bucket === unseen[k] ? 0 : 1;
        features.push(bucket);
        knowing.push(known);
        if (!foreign) return;
        features.push(bucket + bucketCount);
        knowing.push(known);
      });
      starts[i + 1] = features.length;
    }
    return {
      features: Int32Array.from(features),
      knowing: Uint8Array.from(knowing),
      starts,
      allowed,
      weight,
    };
  });
}

/** The sentence with other words in place of the capitalised ones, alike in shape, affixes, cluster and lists. */
function withStrangers(view: SentenceView): SentenceView {
  const words = view.words.map((word) => {
    if (!isCapitalised(word)) return word;
    const identity = ~word.word >>> 0;
    return { ...word, word: identity, forms: [identity, ...word.forms.slice(1)] };
  });
  return { ...view, words };
}
