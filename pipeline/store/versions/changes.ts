import type { ChangeSet, FactNote } from "../../../schemas/index.js";
import type { FactRow } from "../facts/fact-rows.js";
import { similarSentence, words } from "./similar-sentence.js";

export interface Comparison {
  changes: ChangeSet;
  /** What became of each fact of the newer version, by its id. */
  fate: Map<string, "gained" | "kept" | "changed">;
}

/**
 * Compares the facts of two versions. A fact that says the same is kept wherever it stands; of the rest, facts of
 * one subject (what is counted, who speaks) and then facts of nearly the same sentence are taken as one that
 * changed: a toll revised from 10 to 12 is one change, not a loss and a gain.
 */
export function compareFacts(before: readonly FactRow[], after: readonly FactRow[]): Comparison {
  const old = new Set(before);
  const fresh = new Set(after);
  const fate: Comparison["fate"] = new Map();
  const changed: ChangeSet["changed"] = [];
  pair(old, fresh, sameStatement, (_, now) => fate.set(now.fact_id, "kept"));
  const change = (was: FactRow, now: FactRow) => {
    fate.set(now.fact_id, "changed");
    changed.push({ before: note(was), after: note(now) });
  };
  pair(old, fresh, (fact) => (mayChange(fact) ? subject(fact) : null), change);
  pairSimilar(old, fresh, change);
  for (const fact of fresh) fate.set(fact.fact_id, "gained");
  return { changes: { gained: [...fresh].map(note), lost: [...old].map(note), changed }, fate };
}

/** Takes facts with equal keys out of both sets, in text order. */
function pair(
  old: Set<FactRow>,
  fresh: Set<FactRow>,
  key: (fact: FactRow) => string | null,
  found: (was: FactRow, now: FactRow) => void,
): void {
  if (old.size === 0) return;
  const waiting = new Map<string, FactRow[]>();
  for (const fact of old) {
    const name = key(fact);
    if (name !== null) waiting.set(name, [...(waiting.get(name) ?? []), fact]);
  }
  for (const now of fresh) {
    const was = waiting.get(key(now) ?? "")?.shift();
    if (!was) continue;
    old.delete(was);
    fresh.delete(now);
    found(was, now);
  }
}

function pairSimilar(
  old: Set<FactRow>,
  fresh: Set<FactRow>,
  found: (was: FactRow, now: FactRow) => void,
): void {
  const earlier = [...old].filter(mayChange).map((fact) => ({ fact, words: words(fact.sentence) }));
  if (earlier.length === 0) return;
  for (const now of [...fresh].filter(mayChange)) {
    const sentence = words(now.sentence);
    const was = earlier.find(
      (one) => old.has(one.fact) && sameKind(one.fact, now) && similarSentence(one.words, sentence),
    );
    if (!was) continue;
    old.delete(was.fact);
    fresh.delete(now);
    found(was.fact, now);
  }
}

/** Another name is another entity; figures, dates and words can be revised. */
const mayChange = (fact: FactRow) => fact.kind !== "entity";

const sameKind = (a: FactRow, b: FactRow) =>
  a.kind === b.kind && a.type === b.type && (a.kind !== "quote" || a.speaker === b.speaker);

/** Equal for facts that state the same. */
function sameStatement(fact: FactRow): string {
  const { kind, type, name, value, min, max, qualifier, currency, unit } = fact;
  const said = kind === "quote" ? plain(fact.text) : null;
  return JSON.stringify([kind, type, plain(name), value, min, max, qualifier, currency, unit, said]);
}

/** Equal for facts that speak of the same thing, whatever they say of it. */
function subject({ kind, type, name, currency, unit }: FactRow): string | null {
  return kind === "count" && name !== null ? JSON.stringify([kind, type, plain(name), currency, unit]) : null;
}

const plain = (text: string | null) => text?.toLowerCase().replace(/\s+/g, " ") ?? null;

function note({ fact_id, kind, type, name, value, text }: FactRow): FactNote {
  return { id: fact_id, kind, type, name, value, text };
}
