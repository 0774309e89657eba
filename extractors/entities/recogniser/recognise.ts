import type { EntityType } from "../../../schemas/index.js";
import { bestTags } from "./best-tags.js";
import { type Model, unpackModel } from "./model.js";
import { readModelFile } from "./model-data.js";
import { PackedTable } from "./packed-table.js";
import { type Word, WordTables } from "./prepare.js";
import { SentenceSums, type TaggedSpan } from "./probabilities.js";
import { scoreSentence } from "./scorer.js";
import { isInside, outside, rowWidth, taggedTypes, typeOfTag } from "./tags.js";

/** A name that the model sees: tokens of one sentence, `first` up to, not including, `end`. */
export interface RecognisedName {
  sentence: number;
  first: number;
  end: number;
  type: EntityType;
  /** The model's probability for exactly this span and type. */
  probability: number;
  /** The likeliest of person, organisation and place for the same span. */
  core: EntityType;
}

interface Recogniser {
  model: Model;
  tables: WordTables;
}

let loaded: Recogniser | undefined;

/** Loaded at the first use, so that importing Wiredesk costs nothing. */
function recogniser(): Recogniser {
  loaded ??= {
    model: unpackModel(readModelFile("weights.bin")),
    tables: new WordTables(
      new PackedTable(readModelFile("clusters.bin")),
      new PackedTable(readModelFile("names.bin")),
    ),
  };
  return loaded;
}

/** Finds the names in the sentences of one document, in text order. Token indices are within the sentence. */
export function recognise(sentences: readonly (readonly Word[])[]): RecognisedName[] {
  const { model, tables } = recogniser();
  const longest = sentences.reduce((most, sentence) => Math.max(most, sentence.length), 0);
  const scores = new Float32Array(longest * rowWidth);
  return tables.prepare(sentences).flatMap((view, sentence) => {
    scoreSentence(view, model, scores);
    const spans = spansOf(bestTags(view.words.length, scores, model.transitions));
    if (spans.length === 0) return [];
    const sums = new SentenceSums(view.words.length, scores, model.exponentials);
    return spans.map((span) => ({
      sentence,
      first: span.first,
      end: span.end,
      type: taggedTypes[span.type]!,
      probability: sums.probabilityOf(span),
      core: taggedTypes[likeliestCore(sums, span)]!,
    }));
  });
}

/** Types of the first three tags: person, organisation, place. */
const coreTypes = [0, 1, 2] as const;

/** The core type with the highest probability for the span; its own, if it is one. */
function likeliestCore(sums: SentenceSums, span: TaggedSpan): number {
  if (span.type <= 2) return span.type;
  const chances = coreTypes.map((type) => sums.probabilityOf({ ...span, type }));
  return chances.indexOf(Math.max(...chances));
}

function spansOf(tags: Uint8Array): TaggedSpan[] {
  const spans: TaggedSpan[] = [];
  tags.forEach((tag, i) => {
    if (tag === outside) return;
    const last = spans.at(-1);
    if (isInside(tag) && last) last.end = i + 1;
    else spans.push({ first: i, end: i + 1, type: typeOfTag(tag) });
  });
  return spans;
}
