import { readingFeatures } from "../../../extractors/quotes/judge/features.js";
import type { Judge } from "../../../extractors/quotes/judge/judge.js";
import { joinAttributions, readPassage } from "../../../extractors/quotes/read-passage.js";
import type { Reading } from "../../../extractors/quotes/rules/reading.js";
import { setScene, type Unit } from "../../../extractors/quotes/units.js";
import type { Range } from "../../../schemas/index.js";
import type { GoldArticle } from "./gold.js";
import type { Choice } from "./logistic.js";

export interface Examples {
  accept: Choice[];
}

/** How far, in code units, a reading may begin from where the annotated statement begins. */
const slack = 20;

/** Reads an article with a judge that knows the annotation, and keeps what the trained one will have to decide. */
export function collect(article: GoldArticle, examples: Examples): void {
  const spans = article.quotes.flatMap((quote) => quote.spans);
  const judge = recordingJudge(spans, examples);
  for (const passage of joinAttributions(setScene(article.doc, article.entities).passages))
    readPassage(passage, judge);
}

export function recordingJudge(spans: readonly Range[], examples: Examples): Judge {
  return {
    accept(units, reading, earlier) {
      const right = matches(units, reading, spans);
      examples.accept.push({
        alternatives: [readingFeatures(units, reading, earlier), []],
        right: right ? 0 : 1,
      });
      return right ? 1 : 0;
    },
  };
}

const innerStart = (unit: Unit) => unit.stretch?.inner.start ?? unit.start;

function matches(units: readonly Unit[], reading: Reading, spans: readonly Range[]): boolean {
  if (reading.side !== "before") {
    const first = units[reading.next];
    const cue = units[reading.cue.from]!;
    const begins =
      first &&
      spans.some(
        (span) =>
          Math.abs(span.start - innerStart(first)) <= slack &&
          span.end > innerStart(first) &&
          // A statement that holds the cue is another's.
          !(span.start <= cue.start && cue.start < span.end),
      );
    if (begins) return true;
    if (reading.side === "after") return false;
  }
  const last = units[reading.zone.from - 1];
  return (
    last !== undefined &&
    spans.some(
      (span) =>
        Math.abs(span.end - last.end) <= 12 &&
        span.start <= innerStart(last) &&
        span.start >= units[0]!.start - 2,
    )
  );
}
