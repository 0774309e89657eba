import type { Document } from "../../text/document.js";
import type { NameMention } from "../mention.js";
import type { Cluster } from "./cluster.js";

/**
 * Joins two names of one type that the text itself says are of one thing: *Mohamed Lund, known as Hemo*; *Relief
 * Doctors, also known as Médecins d'Aide*.
 */
export function joinAliases(doc: Document, clusters: readonly Cluster[]): Cluster[] {
  const owner = new Map<number, Cluster>();
  const ends = new Map<number, Cluster>();
  for (const cluster of clusters)
    for (const { mention } of cluster.mentions) {
      owner.set(mention.first, cluster);
      ends.set(mention.endToken, cluster);
    }
  const joined = new Map<Cluster, Cluster>();
  const root = (cluster: Cluster): Cluster => {
    const into = joined.get(cluster);
    return into ? root(into) : cluster;
  };
  for (const { norm, index } of doc.tokens) {
    if (norm !== "known" || !/^(?:as|by)$/.test(doc.tokens[index + 1]?.norm ?? "")) continue;
    const named = namedBefore(doc, index, ends);
    const alias = [index + 2, index + 3].map((at) => owner.get(at)).find((cluster) => cluster !== undefined);
    if (!named || !alias || root(named) === root(alias) || named.type !== alias.type) continue;
    joined.set(root(alias), root(named));
  }
  for (const [alias, into] of joined) {
    const target = root(into);
    target.mentions.push(...alias.mentions);
    target.forms.push(...alias.forms);
    target.mentions.sort((a, b) => a.mention.start - b.mention.start);
  }
  return clusters.filter((cluster) => !joined.has(cluster));
}

/** The name that *, who is better known* follows. */
function namedBefore(
  doc: Document,
  known: number,
  ends: ReadonlyMap<NameMention["endToken"], Cluster>,
): Cluster | undefined {
  let at = known;
  while (
    at > known - 5 &&
    /^(?:,|\(|who|which|is|was|are|also|better|widely|commonly|popularly|formerly|locally|previously|known)$/.test(
      doc.tokens[at]?.norm ?? "",
    )
  )
    at--;
  return ends.get(at + 1);
}
