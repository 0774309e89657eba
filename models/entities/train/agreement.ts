import type { WordTables } from "../../../extractors/entities/recogniser/prepare.js";
import type { LabelledDocument } from "./corpus.js";
import { type TrainingOptions, trainCrf } from "./crf.js";
import { decode } from "./decode.js";
import { type Example, encodeDocument } from "./encode.js";

/**
 * The sentences of a noisily annotated source on which a model agrees that has not seen them: each half of the documents
 * is tagged by a model of `others` and the other half. Of the rest nobody knows who is right.
 */
export function agreedSentences(
  documents: readonly LabelledDocument[],
  others: readonly Example[],
  tables: WordTables,
  options: TrainingOptions,
): LabelledDocument[] {
  const half = (parity: number) => documents.filter((_, index) => index % 2 === parity);
  return [0, 1].flatMap((parity) => {
    const seen = half(1 - parity).flatMap((document) => encodeDocument(document, tables, 1, true));
    const weights = trainCrf([...others, ...seen], options);
    return half(parity).map((document) => {
      const examples = encodeDocument(document, tables, 1);
      const sentences = document.sentences.filter((_, index) => {
        const { allowed } = examples[index]!;
        return decode(examples[index]!, weights).every((tag, i) => (allowed[i]! >> tag) & 1);
      });
      return { ...document, sentences };
    });
  });
}
