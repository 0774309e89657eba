import type { Document, Token } from "../../text/document.js";
import { organizationNouns } from "../lexicon/organization-words.js";
import { mentionOf, type NameMention, type Refiner, withMentions } from "../mention.js";

/** Names that the model cuts at a mark within them: *Holt & Berg*, *Stow-on-the-Hill*, *Teachers’ Union*. */
export const joinParts: Refiner = (doc, mentions) => {
  const joined = mentions.flatMap(
    (mention) => hyphenated(doc, mention) ?? partners(doc, mention) ?? ofMembers(doc, mention) ?? [],
  );
  return withMentions(doc, joined, mentions);
};

const isBig = (token: Token | undefined): token is Token => /^\p{Lu}\p{Ll}/u.test(token?.text ?? "");
const touches = (left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && left.end === right.start;

/** *Stow* + *-on-the-Hill*: no room between the parts. */
function hyphenated(doc: Document, mention: NameMention): NameMention | undefined {
  if (mention.type !== "place") return undefined;
  const { tokens } = doc;
  let at = mention.endToken;
  while (
    tokens[at]?.text === "-" &&
    touches(tokens[at - 1], tokens[at]) &&
    touches(tokens[at], tokens[at + 1])
  )
    at += 2;
  const linked = /^(?:upon|on|under|by|in|le|la|sur|en|the|de|am|an)$/.test(
    tokens[mention.endToken + 1]?.text ?? "",
  );
  if (!linked || !isBig(tokens[at - 1])) return undefined;
  return mentionOf(doc, { first: mention.first, endToken: at }, { ...mention, rule: "hyphenated" });
}

/** *Holt &* + *Berg*; *Holt* + *& Berg*: a firm. */
function partners(doc: Document, mention: NameMention): NameMention | undefined {
  const { tokens } = doc;
  if (mention.type === "group") return undefined;
  const found = { ...mention, type: "organization", confidence: 0.85, rule: "partners" } as const;
  const before = tokens[mention.first - 2];
  if (tokens[mention.first - 1]?.text === "&" && isBig(before))
    return mentionOf(doc, { first: before.index, endToken: mention.endToken }, found);
  const after = tokens[mention.endToken + 1];
  if (tokens[mention.endToken]?.text !== "&" || !isBig(after)) return undefined;
  return mentionOf(doc, { first: mention.first, endToken: after.index + 1 }, found);
}

/** *Teachers’* + *Union*. */
function ofMembers(doc: Document, mention: NameMention): NameMention | undefined {
  const { tokens } = doc;
  const members = tokens[mention.first - 2];
  if (mention.type !== "organization" || !/^['’]$/.test(tokens[mention.first - 1]?.text ?? ""))
    return undefined;
  if (!isBig(members) || !members.norm.endsWith("s") || !touches(members, tokens[mention.first - 1]))
    return undefined;
  if (!organizationNouns.has(tokens[mention.endToken - 1]!.norm)) return undefined;
  return mentionOf(
    doc,
    { first: members.index, endToken: mention.endToken },
    { ...mention, rule: "members" },
  );
}
