import type { FactReference } from "../../../schemas/index.js";
import { referencesOf } from "../desk/fact-reference.js";
import type { Store } from "../open.js";

/** Reads the facts behind each part of a picture, by their sequence numbers. */
export async function evidenceOf(
  store: Store,
  lists: readonly (readonly string[])[],
): Promise<FactReference[][]> {
  const facts = await referencesOf(store, [...new Set(lists.flat())]);
  return lists.map((list) => list.flatMap((sequence) => facts.get(sequence) ?? []));
}
