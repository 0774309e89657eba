import type { Document } from "../text/document.js";
import type { Cluster } from "./linking/cluster.js";
import { fold } from "./linking/name-form.js";

const weights = { share: 0.55, place: 0.3, title: 0.15 };

/**
 * How central an entity is, in [0, 1]: how often it is named beside the most named one, how early, and whether the
 * title names it.
 */
export function salienceOf(doc: Document, cluster: Cluster, mostMentions: number): number {
  const share = cluster.mentions.length / mostMentions;
  const first = cluster.mentions[0]!.mention.start / Math.max(1, doc.text.length);
  const title = fold(doc.title ?? "");
  const named = cluster.forms.some(({ text }) => text.length > 2 && title.includes(fold(text)));
  const sum = weights.share * share + weights.place * (1 - first) + (named ? weights.title : 0);
  return Math.round(sum * 1000) / 1000;
}
