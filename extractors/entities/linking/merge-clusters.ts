import type { EntityOptions } from "../options.js";
import type { Cluster } from "./cluster.js";
import { fold } from "./name-form.js";

/** A cluster with what the user knows of it. */
export interface KnownCluster extends Cluster {
  /** The name that the user gave it. */
  givenName?: string;
  /** Id of the watch-list entry. */
  watched?: string;
}

/** Joins clusters that name one watched thing, or names that the user declared to be one. */
export function mergeClusters(clusters: readonly Cluster[], { merges }: EntityOptions): KnownCluster[] {
  const names = new Map(
    merges.flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [fold(form), name] as const)),
  );
  const merged = new Map<string, KnownCluster>();
  const result: KnownCluster[] = [];
  for (const cluster of clusters) {
    const watched = cluster.mentions.map(({ mention }) => mention.watched).find((id) => id !== undefined);
    const givenName = cluster.forms
      .map(({ text }) => names.get(fold(text)))
      .find((name) => name !== undefined);
    const key = watched !== undefined ? `watched ${watched}` : givenName && `${cluster.type} ${givenName}`;
    const known: KnownCluster = {
      ...cluster,
      ...(givenName !== undefined && { givenName }),
      ...(watched !== undefined && { watched }),
    };
    const target = key === undefined ? undefined : merged.get(key);
    if (target) join(target, known);
    else {
      result.push(known);
      if (key !== undefined) merged.set(key, known);
    }
  }
  return result;
}

function join(target: KnownCluster, cluster: Cluster): void {
  target.mentions = [...target.mentions, ...cluster.mentions].sort(
    (a, b) => a.mention.start - b.mention.start,
  );
  target.forms = [...target.forms, ...cluster.forms];
}
