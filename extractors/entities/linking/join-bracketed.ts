import type { Document } from "../../text/document.js";
import type { Cluster, LinkedMention } from "./cluster.js";

/**
 * Joins a name with the short form in brackets right after it, however the letters were chosen: *Institute of
 * Coastal Seismology (Icoseis)*.
 */
export function joinBracketed(doc: Document, clusters: readonly Cluster[]): Cluster[] {
  const owner = new Map<number, Cluster>();
  for (const cluster of clusters)
    for (const { mention } of cluster.mentions) owner.set(mention.first, cluster);
  const joined = new Set<Cluster>();
  for (const cluster of clusters) {
    if (joined.has(cluster)) continue;
    for (const item of [...cluster.mentions]) {
      const short = shortFormAfter(doc, item, owner);
      if (!short || short === cluster || short.type !== cluster.type || joined.has(short)) continue;
      if (!abridges(short.forms[0]!.tokens, item.form.tokens) && !isForeignAcronym(short)) continue;
      cluster.mentions.push(...short.mentions);
      cluster.forms.push(...short.forms);
      joined.add(short);
    }
    cluster.mentions.sort((a, b) => a.mention.start - b.mention.start);
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

function shortFormAfter(doc: Document, { mention }: LinkedMention, owner: ReadonlyMap<number, Cluster>) {
  if (mention.endToken - mention.first < 2 || doc.tokens[mention.endToken]?.text !== "(") return undefined;
  const short = owner.get(mention.endToken + 1);
  const closed = short?.mentions.some(
    (item) => item.mention.first === mention.endToken + 1 && doc.tokens[item.mention.endToken]?.text === ")",
  );
  return closed ? short : undefined;
}

/** *Main Intelligence Directorate (HUR)*: the letters are those of another language. */
const isForeignAcronym = ({ type, forms }: Cluster): boolean =>
  type === "organization" && forms.length === 1 && /^\p{Lu}{2,6}$/u.test(forms[0]!.text);

/** The letters of the short form stand in the long one in the same order, the first at its beginning or a word's. */
function abridges(short: readonly string[], long: readonly string[]): boolean {
  const letters = short.join("").replace(/[^\p{L}]/gu, "");
  const whole = long.join(" ");
  if (letters.length < 2 || letters.length >= whole.length) return false;
  let at = 0;
  for (const char of whole) if (char === letters[at]) at++;
  return at === letters.length && long.some((word) => word[0] === letters[0]);
}
