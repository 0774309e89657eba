import type { Document } from "../../text/document.js";
import { genderOfFirstName } from "../../text/gender.js";
import { honorifics } from "../lexicon/titles.js";
import type { NameMention } from "../mention.js";
import type { Cluster, Matcher } from "./cluster.js";

/** The matcher, but *Mr* keeps a surname from a woman of that name and *Mrs* from a man. */
export const mindingHonorifics = (doc: Document, matcher: Matcher): Matcher => ({
  ...matcher,
  excludes: (mention, cluster) => {
    const said = honorifics.get(doc.tokens[mention.first - 1]?.norm ?? "");
    const shown = said ? genderShown(doc, cluster) : null;
    return said !== undefined && said !== null && shown !== null && shown !== said;
  },
});

/** What honorifics before a person's names, else the first name, say of the gender. */
function genderShown(doc: Document, { mentions, forms }: Cluster) {
  for (const { mention } of mentions) {
    const said = honorificBefore(doc, mention);
    if (said) return said;
  }
  const full = forms.find(({ written }) => written.length > 1);
  return full ? genderOfFirstName(full.written[0]!) : null;
}

const honorificBefore = (doc: Document, { first, endToken }: NameMention) =>
  endToken - first > 1 ? honorifics.get(doc.tokens[first - 1]?.norm ?? "") : null;
