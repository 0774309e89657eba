import type { EntityType } from "../../../schemas/index.js";
import type { NameMention } from "../mention.js";
import type { NameForm } from "./name-form.js";

/** The mentions of one entity. */
export interface Cluster {
  type: EntityType;
  mentions: LinkedMention[];
  /** The different forms, the fullest first. */
  forms: NameForm[];
}

export interface LinkedMention {
  mention: NameMention;
  form: NameForm;
}

/** What makes two names of one type one entity. */
export interface Matcher {
  /** Whether two full forms name the same thing. */
  same(a: NameForm, b: NameForm): boolean;
  /** Whether `short` can stand for `long`: 0 if not, else the smaller the surer. */
  shortens(short: NameForm, long: NameForm): number;
  /** Whether the context of a mention rules an entity out: *Mr* before the surname of a woman. */
  excludes?(mention: NameMention, cluster: Cluster): boolean;
}

/**
 * Groups mentions of one type. Forms are taken from the fullest to the shortest: each joins the entity that it names
 * in full or, mention by mention, the best of those that it can shorten; among equals the one named last before it.
 */
export function clusterMentions(linked: readonly LinkedMention[], matcher: Matcher): Cluster[] {
  const clusters: Cluster[] = [];
  for (const group of byForm(linked)) {
    const { form } = group[0]!;
    const whole = clusters.find((cluster) => cluster.forms.some((known) => matcher.same(known, form)));
    if (whole) {
      join(whole, group);
      continue;
    }
    const ranked = clusters
      .map((cluster) => ({ cluster, rank: rankOf(form, cluster, matcher) }))
      .filter(({ rank }) => rank > 0);
    const left: LinkedMention[] = [];
    for (const item of group) {
      const open = ranked.filter(({ cluster }) => !matcher.excludes?.(item.mention, cluster));
      const best = Math.min(...open.map(({ rank }) => rank));
      const target = nearest(
        item.mention,
        open.filter(({ rank }) => rank === best).map(({ cluster }) => cluster),
      );
      if (target) join(target, [item]);
      else left.push(item);
    }
    if (left.length > 0) clusters.push({ type: left[0]!.mention.type, mentions: left, forms: [form] });
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.mention.start - b.mention.start);
  return clusters;
}

/** Mentions by form, the fullest forms first, ties in text order. */
function byForm(linked: readonly LinkedMention[]): LinkedMention[][] {
  const groups = new Map<string, LinkedMention[]>();
  for (const item of linked) {
    const group = groups.get(item.form.key);
    if (group) group.push(item);
    else groups.set(item.form.key, [item]);
  }
  const size = ({ form }: LinkedMention) => form.tokens.length * 1000 + form.key.length;
  return [...groups.values()].sort((a, b) => size(b[0]!) - size(a[0]!));
}

function rankOf(form: NameForm, cluster: Cluster, matcher: Matcher): number {
  let best = 0;
  for (const long of cluster.forms) {
    const rank = matcher.shortens(form, long);
    if (rank > 0 && (best === 0 || rank < best)) best = rank;
  }
  return best;
}

/** One candidate that is named this many times as often as each other takes a short form wherever it stands. */
const dominance = 2;

/**
 * The candidate that is named far more often than the others (*Berg*, the minister, beside his cousin *Ida Berg*), else the one named last
 * before `mention`; if none stands before it, the first to come.
 */
function nearest(mention: NameMention, candidates: readonly Cluster[]): Cluster | undefined {
  const counts = candidates.map(({ mentions }) => mentions.length).sort((a, b) => b - a);
  if (counts.length > 1 && counts[0]! >= dominance * counts[1]!) {
    return candidates.find(({ mentions }) => mentions.length === counts[0]);
  }
  let target: Cluster | undefined;
  let latest = Number.NEGATIVE_INFINITY;
  for (const cluster of candidates) {
    const starts = cluster.mentions.map((item) => item.mention.start);
    const before = Math.max(...starts.filter((start) => start < mention.start));
    const place = before > Number.NEGATIVE_INFINITY ? before : -1 - Math.min(...starts);
    if (place > latest) {
      latest = place;
      target = cluster;
    }
  }
  return target;
}

function join(cluster: Cluster, items: readonly LinkedMention[]): void {
  cluster.mentions.push(...items);
  for (const { form } of items) {
    if (!cluster.forms.some((known) => known.text === form.text)) cluster.forms.push(form);
  }
}
