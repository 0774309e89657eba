import {
  bucketCount,
  contextFeatures,
  edge,
  mostFeatures,
  offsets,
  wordFeatures,
} from "../../../extractors/entities/recogniser/features.js";
import type { WordTables } from "../../../extractors/entities/recogniser/prepare.js";
import type { SentenceView } from "../../../extractors/entities/recogniser/sentence-view.js";
import type { LabelledDocument } from "./corpus.js";

/** A sentence ready to learn from. */
export interface Example {
  /** Buckets of all tokens' features, one token after the other. */
  features: Int32Array;
  /** Where each token's features start; one more at the end. */
  starts: Int32Array;
  allowed: Uint16Array;
  weight: number;
}

const room = new Int32Array(mostFeatures);

/** All features of token `i`, as the scorer adds them up at run time. */
export function tokenFeatures(view: SentenceView, i: number, push: (bucket: number) => void): void {
  let n = contextFeatures(view, i, room);
  for (let k = 0; k < n; k++) push(room[k]!);
  for (const offset of offsets) {
    n = wordFeatures(view.words[i + offset] ?? edge, offset, room);
    for (let k = 0; k < n; k++) push(room[k]!);
  }
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
    const features: number[] = [];
    const starts = new Int32Array(view.words.length + 1);
    for (let i = 0; i < view.words.length; i++) {
      tokenFeatures(view, i, (bucket) => {
        features.push(bucket);
        if (foreign) features.push(bucket + bucketCount);
      });
      starts[i + 1] = features.length;
    }
    return {
      features: Int32Array.from(features),
      starts,
      allowed: document.sentences[index]!.allowed,
      weight,
    };
  });
}
