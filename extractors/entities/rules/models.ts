import type { Document, Token } from "../../text/document.js";
import { aircraftMakers, makers, modelTails } from "../lexicon/makers.js";
import { fold } from "../linking/name-form.js";
import { mentionOf, type NameMention } from "../mention.js";
import { startsBig } from "./starts-big.js";

/** Letters and a digit, or three digits and a hyphen: not a year, not a quantity. */
const mixedModel = /^(?=.{2,8}$)(?=.*\d)(?=.*\p{L})[\p{Lu}\d][\p{L}\d-]*$/u;
const plainModel = /^\d{3}$/;

/** *Volvo XC90*, *Boeing 737-800*, *Airbus A320*: a maker and its model. */
export function productModels(doc: Document): NameMention[] {
  return doc.tokens.filter(startsBig).flatMap((token): NameMention[] => {
    const maker = fold(token.text);
    if (!makers.has(maker) || !/^\p{Lu}/u.test(token.text)) return [];
    const model = doc.tokens[token.index + 1];
    if (!model || !isModel(model, aircraftMakers.has(maker)) || isQuantity(doc, model)) return [];
    const endToken = tailAfter(doc, model.index + 1);
    return [
      mentionOf(
        doc,
        { first: token.index, endToken },
        { type: "product", confidence: 0.9, rule: "product-model" },
      ),
    ];
  });
}

const isModel = ({ text }: Token, aircraft: boolean): boolean =>
  mixedModel.test(text) ? !/^\d+(?:s|st|nd|rd|th|m|bn|k)$/.test(text) : aircraft && plainModel.test(text);

/** *Boeing 200 jobs*: plain digits before a plural noun count something. */
export const isQuantity = (doc: Document, model: Token): boolean =>
  plainModel.test(model.text) &&
  /s$/.test(doc.tokens[model.index + 1]?.text ?? "") &&
  doc.tokens[model.index + 1]!.pos === "NOUN" &&
  !/^7\d7$/.test(model.text);

function tailAfter(doc: Document, at: number): number {
  const text = (offset: number) => doc.tokens[at + offset]?.text ?? "";
  let end = at;
  if (text(0) === "-" && /^\d{1,4}$/.test(text(1))) end += 2;
  while (modelTails.has((doc.tokens[end]?.text ?? "").toLowerCase())) end++;
  if (end > at && /^\d$/.test(doc.tokens[end]?.text ?? "")) end++;
  return end;
}
