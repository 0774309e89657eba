import type { Document, Token } from "../../text/document.js";
import { platforms } from "../lexicon/platforms.js";
import { mentionOf, type NameMention, type Refiner, retyped, withMentions } from "../mention.js";

/** Social platforms, which are products also where they act; sites by their address. */
export const mindPlatforms: Refiner = (doc, mentions) => {
  const typed = mentions.map((mention) =>
    platforms.has(doc.text.slice(mention.start, mention.end))
      ? retyped(mention, "product", "platform")
      : mention,
  );
  const missed = doc.tokens.flatMap((token): NameMention[] => {
    const { text, index } = token;
    const isPlatform = platforms.has(text) || isPlatformX(doc, token);
    if (!isPlatform && !siteName.test(text)) return [];
    const type = isPlatform ? "product" : "organization";
    const found = { type, confidence: 0.85, rule: "platform" } as const;
    return [mentionOf(doc, { first: index, endToken: index + 1 }, found)];
  });
  return withMentions(doc, typed, missed);
};

/** *Nordnytt.com*: a site that is named by its address. */
const siteName =
  /^\p{Lu}[\p{L}\p{N}-]{1,30}(?:\.[a-z]{2,4})?\.(?:com|org|net|info|ru|ua|by|de|fr|at|au|uk|br)$/u;

/** *posted on X*; *X, formerly Twitter*. */
function isPlatformX(doc: Document, { text, index, sentence }: Token): boolean {
  if (text !== "X") return false;
  const after = doc.tokens.slice(index + 1, index + 5).map(({ text: word }) => word);
  if (/^, (?:formerly|previously) /.test(after.join(" ")) || after.slice(1, 3).includes("Twitter"))
    return true;
  if (!/^(?:on|to|from)$/.test(doc.tokens[index - 1]?.norm ?? "") || /^[-\p{Lu}]/u.test(after[0] ?? ""))
    return false;
  const { firstToken, endToken } = doc.sentences[sentence]!;
  return doc.tokens.slice(firstToken, endToken).some(({ norm }) => posting.test(norm));
}

const posting =
  /^(?:post|posts|posted|posting|wrote|write|writes|writing|said|says|account|accounts|tweet|video|videos|shared|statement|message|platform|users?)$/;
