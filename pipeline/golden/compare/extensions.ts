import { type FamilyComparison, show } from "../difference.js";
import type { GoldenFact } from "../golden-record.js";

/**
 * Compares what a plug-in found with what is right. A golden fact states the fields that matter: a found one is right
 * if it agrees in all of them, and each counts once.
 */
export function compareExtension(
  name: string,
  golden: readonly GoldenFact[],
  found: unknown,
): FamilyComparison {
  const free = new Set(Array.isArray(found) ? found : found === undefined ? [] : [found]);
  const total = free.size;
  const missing = golden.filter((want) => {
    const match = [...free].find((have) => agrees(want, have));
    return match === undefined || !free.delete(match);
  });
  const difference = (kind: string, fact: unknown, expected: string, got: string) => ({
    family: name,
    key: `${name}: ${kind} ${nameOf(fact)}`,
    at: null,
    expected,
    found: got,
  });
  return {
    differences: [
      ...missing.map((fact) => difference("missing", fact, show(fact), "nothing")),
      ...[...free].map((fact) => difference("extra", fact, "nothing", show(fact))),
    ],
    tally: { right: golden.length - missing.length, found: total, golden: golden.length },
  };
}

/** Whether `have` says all that `want` says. A string stands for a span of that text. */
function agrees(want: unknown, have: unknown): boolean {
  if (typeof want !== "object" || want === null) return want === have || (isSpan(have) && want === have.text);
  if (Array.isArray(want)) {
    return (
      Array.isArray(have) && want.length === have.length && want.every((one, at) => agrees(one, have[at]))
    );
  }
  if (typeof have !== "object" || have === null) return false;
  const fields = new Map(Object.entries(have));
  return Object.entries(want).every(([key, value]) => agrees(value, fields.get(key)));
}

function isSpan(value: unknown): value is { text: string } {
  return typeof value === "object" && value !== null && "text" in value && typeof value.text === "string";
}

/** The simple values of a fact, so that a changed confidence does not make another key. */
function nameOf(fact: unknown): string {
  if (typeof fact !== "object" || fact === null) return show(fact);
  const values = Object.values(fact).flatMap((value) =>
    typeof value === "string" ? [value] : isSpan(value) ? [value.text] : [],
  );
  return JSON.stringify(values.join(" · ").slice(0, 80));
}
