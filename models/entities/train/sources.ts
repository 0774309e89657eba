import { fileURLToPath } from "node:url";
import type { LabelledDocument } from "./corpus.js";
import { readConll } from "./read-conll.js";
import { readWire } from "./read-wire.js";

const corpora = fileURLToPath(new URL("../../../../shared/corpora/", import.meta.url));

/** How much each source counts; the wire corpus alone follows our own definitions. */
export const sourceWeights: Readonly<Record<string, number>> = { wire: 4 };

/** Corpora that mark persons, organisations, places and groups only. */
const coreOnly = new Set(["ewt", "pudwiki", "re3d"]);

export const trainingSources = [
  "gmb",
  "wikigold",
  "ewt",
  "pudwiki",
  "re3d",
  "gum",
  "crosswiki",
  "wire",
] as const;
export type TrainingSource = (typeof trainingSources)[number];

/** Annotated by many hands; only sentences that other models agree with are learnt from, and count as our own. */
export const noisySource = "gmb" satisfies TrainingSource;
/** Annotated by guidelines of their own. */
export const foreignSources: ReadonlySet<TrainingSource> = new Set(
  trainingSources.filter((source) => source !== "wire"),
);

export const devSources = ["gmb", "politics", "gum", "re3d", "wire"] as const;

/** Reads one part of one source. */
export function readSource(source: string, part: "train" | "dev"): LabelledDocument[] {
  if (source === "wire") return readWire(`${corpora}wire/${part}.jsonl`);
  return readConll(`${corpora}ner/${source}-${part}.conll`, { source, onlyCoreTypes: coreOnly.has(source) });
}
