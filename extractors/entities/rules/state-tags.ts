import type { Document } from "../../text/document.js";
import { clearStateAbbreviations, otherStateAbbreviations } from "../lexicon/us-states.js";
import { mentionOf, type NameMention } from "../mention.js";
import { startsBig } from "./starts-big.js";

const opener = /^[(,;–—-]$/;

/** Abbreviated US states: *Sen. Ruth Hale, R-Wis.*, *Marietta, Ohio*. Also where the stop is a token of its own. */
export function stateTags(doc: Document): NameMention[] {
  return doc.tokens.filter(startsBig).flatMap((token): NameMention[] => {
    const next = doc.tokens[token.index + 1];
    const split = /^(?:\.|Va\.)$/.test(next?.text ?? "") && next?.start === token.end;
    const written = split ? `${token.text}${next?.text}` : token.text;
    const tagged = opener.test(doc.tokens[token.index - 1]?.text ?? "");
    if (!(tagged && (clearStateAbbreviations.has(written) || otherStateAbbreviations.has(written))))
      return [];
    const endToken = token.index + (split && written !== token.text ? 2 : 1);
    return [
      mentionOf(
        doc,
        { first: token.index, endToken },
        { type: "place", confidence: 0.93, rule: "state-tag" },
      ),
    ];
  });
}
