import { WiredeskError } from "../../../schemas/index.js";
import {
  factOfLabel,
  type GoldArticle,
  type GoldFact,
  keepForPlugIn,
  type PartialFact,
} from "./gold-article.js";
import { codePointOffsets } from "./offsets.js";

const textBound = /^(T\d+)\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/;

/**
 * Reads brat standoff annotation (brat.nlplab.org/standoff.html): text-bound lines, offsets in code points, split
 * annotations with `;`. Labels that Wiredesk has no fact for are kept for plug-ins; notes (`#`) give an entity's name.
 * @throws {WiredeskError} WD_INPUT_INVALID if an annotation lies outside the text.
 */
export function readBrat(id: string, text: string, annotation: string): GoldArticle {
  const offsets = codePointOffsets(text);
  const facts = new Map<string, GoldFact>();
  const extensions: Record<string, PartialFact[]> = {};
  for (const [index, line] of annotation.split(/\r?\n/).entries()) {
    const match = textBound.exec(line);
    if (match) {
      const [, key, label, places] = match;
      const meaning = factOfLabel(label!);
      const spans = places!.split(";").map((place): [number, number] => {
        const [start, end] = place.split(" ").map((point) => offsets[Number(point)]);
        if (start !== undefined && end !== undefined) return [start, end];
        const where = `${id}.ann:${index + 1}`;
        throw new WiredeskError("WD_INPUT_INVALID", `${where} points outside the text: ${line}`, {
          input: where,
        });
      });
      if (meaning) facts.set(key!, { ...meaning, spans });
      else keepForPlugIn(extensions, label!, [spans[0]![0], spans.at(-1)![1]]);
    }
    const note = /^#\d+\tAnnotatorNotes (T\d+)\t(.+)$/.exec(line);
    const fact = note && facts.get(note[1]!);
    if (fact) fact.name = note[2]!;
  }
  return { id, text, facts: [...facts.values()], extensions };
}
