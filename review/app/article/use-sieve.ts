import { useState } from "preact/hooks";
import type { FactKind } from "../../../schemas/review.js";
import type { ShownFact } from "./shown-fact.js";

/** Which facts the list beside the text shows. */
export interface Sieve {
  kind: FactKind | null;
  undecided: boolean;
  setKind(kind: FactKind | null): void;
  setUndecided(on: boolean): void;
  /** Changes whenever the choice does. */
  key: string;
  /** The facts that pass, and the chosen one, which stays in sight. */
  through(facts: ReadonlyMap<string, ShownFact>, chosen: string | null): ShownFact[];
}

export function useSieve(): Sieve {
  const [kind, setKind] = useState<FactKind | null>(null);
  const [undecided, setUndecided] = useState(false);
  return {
    kind,
    undecided,
    setKind,
    setUndecided,
    key: `${kind}/${undecided}`,
    through: (facts, chosen) =>
      [...facts.values()].filter(
        (fact) =>
          fact.id === chosen ||
          ((kind === null || fact.kind === kind) && (!undecided || fact.verdict === null)),
      ),
  };
}
