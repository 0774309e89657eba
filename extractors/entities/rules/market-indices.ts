import type { Document } from "../../text/document.js";
import { tokenize } from "../../text/tokenize.js";
import { marketIndices } from "../lexicon/market-indices.js";
import { fold } from "../linking/name-form.js";
import type { NameMention } from "../mention.js";
import { PhraseList } from "./phrase-list.js";

let list: PhraseList<true> | undefined;

/** Stock-market indices: *S&P 500*, *FTSE 100*. They are works, as scales are: something that someone computes and publishes. */
export function listedIndices(doc: Document): NameMention[] {
  if (!list) {
    list = new PhraseList();
    for (const name of marketIndices)
      list.add(
        tokenize(name).map(({ text }) => fold(text)),
        true,
      );
  }
  return list.mentions(doc, () => ({ type: "work", confidence: 0.9, rule: "market-index" }));
}
