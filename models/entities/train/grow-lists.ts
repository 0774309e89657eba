import { tokenize } from "../../../extractors/text/tokenize.js";
import { type LabelledDocument, type LabelledSentence, onlyOutside, typeIndex } from "./corpus.js";
import { type NamePool, tagsOf, tagsOfName } from "./rename.js";
import { spansOfTags } from "./score.js";

/** The chance that a person, an organisation or a place becomes a list of several. */
const share = 0.1;
/** Longer sentences stay as they are. */
const longest = 400;
const grown: readonly number[] = ["person", "organization", "place"].map(typeIndex);
const comma = tokenize(",")[0]!;
const and = tokenize("and")[0]!;

/** The document with a share of its names made lists: *Oslo* becomes *Oslo, Lagos and Quito*, so that the borders of neighbours count. */
export function growLists(
  document: LabelledDocument,
  pool: NamePool,
  random: () => number,
): LabelledDocument {
  const names = grown.map((type) =>
    [...pool].filter(([kind]) => kind.startsWith(`${type} `)).flatMap(([, list]) => list),
  );
  const grow = (sentence: LabelledSentence): LabelledSentence => {
    const tags = tagsOf(sentence);
    if (!tags) return sentence;
    const tokens = [...sentence.tokens];
    const allowed = [...sentence.allowed];
    // From the last name to the first, so that the places of those before stay.
    for (const span of spansOfTags(tags).reverse()) {
      const candidates = names[grown.indexOf(span.type)];
      if (!candidates || random() >= share) continue;
      const more = 1 + Math.floor(random() * 2.5);
      const added = Array.from({ length: more }, (_, i) => {
        const name = candidates[Math.floor(random() * candidates.length)]!;
        const joint = i === more - 1 ? and : comma;
        return { tokens: [joint, ...name], allowed: [onlyOutside, ...tagsOfName(name.length, span.type)] };
      });
      tokens.splice(span.end, 0, ...added.flatMap((part) => part.tokens));
      allowed.splice(span.end, 0, ...added.flatMap((part) => part.allowed));
    }
    return tokens.length > longest ? sentence : { tokens, allowed: Uint16Array.from(allowed) };
  };
  return { ...document, sentences: document.sentences.map(grow) };
}
