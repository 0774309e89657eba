import type { EntityOptions } from "../options.js";
import type { CompiledOverrides } from "../overrides/overrides.js";
import type { Cluster } from "./cluster.js";
import { fullName } from "./full-name.js";

/** A cluster with what the user knows of it. */
export interface KnownCluster extends Cluster {
  /** The name that the user gave it. */
  givenName?: string;
  /** Id of the watch-list entry. */
  watched?: string;
}

/** Joins clusters that name one watched thing, or names that overrides declare to be one. */
export function mergeClusters(clusters: readonly Cluster[], { overrides }: EntityOptions): KnownCluster[] {
  const merged = new Map<string, KnownCluster>();
  const result: KnownCluster[] = [];
  for (const cluster of clusters) {
    const watched = cluster.mentions.map(({ mention }) => mention.watched).find((id) => id !== undefined);
    const givenName = overrides && givenNameOf(cluster, overrides);
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

/** By its full name, or a form of several words: a surname alone may be that of another. */
function givenNameOf(cluster: Cluster, overrides: CompiledOverrides): string | undefined {
  const full = fullName(cluster);
  const forms = [full, ...cluster.forms.map(({ text }) => text).filter((text) => text.includes(" "))];
  return forms.map((form) => overrides.nameOf(form)).find((name) => name !== undefined);
}

function join(target: KnownCluster, cluster: Cluster): void {
  target.mentions = [...target.mentions, ...cluster.mentions].sort(
    (a, b) => a.mention.start - b.mention.start,
  );
  target.forms = [...target.forms, ...cluster.forms];
}
