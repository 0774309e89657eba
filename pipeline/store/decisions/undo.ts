import type { Decision, LexiconChange, Moved } from "../../../schemas/index.js";
import { refreshReview } from "../desk/refresh-review.js";
import type { Store } from "../open.js";
import { markAction, nextAction } from "./actions.js";
import { changesOf, setEntry } from "./lexicon.js";
import { toDecision } from "./log.js";

/** Takes back all that the reviewer's last standing request wrote. The log keeps it, marked. */
export function undoLast(store: Store, reviewer: string): Promise<Moved> {
  return move(store, reviewer, "undone");
}

/** Restores what was undone last, unless the reviewer has done something new since. */
export function redoLast(store: Store, reviewer: string): Promise<Moved> {
  return move(store, reviewer, "standing");
}

async function move(store: Store, reviewer: string, to: "standing" | "undone"): Promise<Moved> {
  const moved = await store.db.transaction().execute(async (db) => {
    const id = await nextAction(db, reviewer, to === "undone" ? "standing" : "undone");
    if (id === undefined) return { decisions: [], lexicon: [] };
    await markAction(db, id, to);
    const lexicon = await changesOf(db, id);
    for (const change of to === "undone" ? lexicon.toReversed() : lexicon)
      await setEntry(db, reviewer, wanted(change, to));
    const rows = await db
      .selectFrom("decisions")
      .selectAll()
      .where("action_id", "=", id)
      .orderBy("id")
      .execute();
    return { decisions: rows.map(toDecision), lexicon };
  });
  await refreshAll(store, moved.decisions);
  const { decisions, lexicon } = moved;
  return { decision: decisions[0] ?? null, count: decisions.length, lexicon };
}

/** The entry that is to stand, told by the text that it is of where none is to. */
function wanted({ before, after }: LexiconChange, to: "standing" | "undone") {
  const [entry, instead] = to === "undone" ? [before, after] : [after, before];
  return { entry, key: entry ?? instead };
}

/** Brings lists up to date with decisions, article by article. */
export async function refreshAll(store: Store, decisions: readonly Decision[]): Promise<void> {
  for (const articleId of new Set(decisions.map((decision) => decision.articleId))) {
    await refreshReview(store, articleId);
  }
}
