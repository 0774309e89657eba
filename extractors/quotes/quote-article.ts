import type { Entity, Quote } from "../../schemas/index.js";
import { numberFacts } from "../number-facts.js";
import type { Document } from "../text/document.js";
import { cutQuote } from "./cut-quotes.js";
import { type Judge, trainedJudge } from "./judge/judge.js";
import type { OwnVerbs } from "./lexicon/cue-forms.js";
import { readArticle } from "./read-article.js";
import { joinAttributions } from "./read-passage.js";
import { builtInReaders, type Reader } from "./readers.js";
import { identifySpeakers } from "./speakers.js";
import type { Trace } from "./trace.js";
import { setScene } from "./units.js";

/** The statements of an analysed article whose names are known, numbered in order of the text. */
export function quoteArticle(
  doc: Document,
  entities: readonly Entity[],
  judge: Judge = trainedJudge,
  readers: readonly Reader[] = builtInReaders,
  verbs?: OwnVerbs,
  trace?: Trace,
): Quote[] {
  const read = setScene(doc, entities, verbs);
  const scene = { ...read, passages: joinAttributions(read.passages, judge, readers) };
  const claims = readArticle(scene, judge, readers, trace);
  const speakers = identifySpeakers(scene, claims);
  const drafts = claims.flatMap((claim) => cutQuote(scene, claim, speakers.get(claim) ?? null) ?? []);
  return numberFacts<Quote>("q", drafts);
}
