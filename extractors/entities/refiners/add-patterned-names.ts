import type { EntityType } from "../../../schemas/index.js";
import type { Document } from "../../text/document.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";
import { patternedNames } from "../rules/patterned-names.js";

/** Rules that know where a name begins and ends better than the model does. */
const exact: ReadonlySet<string> = new Set([
  "quoted-title",
  "numbered-work",
  "product-model",
  "market-index",
]);
const things: ReadonlySet<EntityType> = new Set(["work", "product", "event"]);
const gives = ({ type, confidence }: NameMention): boolean => things.has(type) || confidence < 0.6;

/**
 * Adds names that a pattern gives away. What the model has over the same words gives way, unless it reaches further or
 * a country stands first: *US* + *Clean Harbors Act*.
 */
export const addPatternedNames: Refiner = (doc, mentions) => {
  const patterns = patternedNames(doc).flatMap((pattern): NameMention[] => {
    const over = mentions.filter((other) => other.first < pattern.endToken && pattern.first < other.endToken);
    const isTitle = pattern.rule === "quoted-title" && over.every((other) => isTitled(other, pattern));
    if (exact.has(pattern.rule) && (isTitle || over.every(gives))) return [pattern];
    if (over.some((other) => other.endToken > pattern.endToken || other.first < pattern.first)) {
      return over.length === 1 && sameEnd(over[0]!, pattern) ? [{ ...over[0]!, type: pattern.type }] : [];
    }
    const before = over.find((other) => other.first === pattern.first && isCountry(doc, other));
    if (!before || before.endToken === pattern.endToken) return [pattern];
    return [mentionOf(doc, { first: before.endToken, endToken: pattern.endToken }, pattern)];
  });
  return withMentions(doc, patterns, mentions);
};

/** What stands in marks from end to end is no organisation. */
const isTitled = (model: NameMention, { first, endToken }: NameMention): boolean =>
  gives(model) || (model.type === "organization" && model.first === first && model.endToken === endToken);

const sameEnd = (model: NameMention, pattern: NameMention): boolean => model.endToken === pattern.endToken;

const isCountry = (doc: Document, { start, end }: NameMention): boolean =>
  /^U\.?[SK]\.?$/.test(doc.text.slice(start, end));
