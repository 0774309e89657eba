import type { ArticleRecord, Decision, Verdict } from "../../../schemas/index.js";
import { adderOf } from "../decisions/added-fact.js";
import { applyKeepingIds } from "../decisions/apply.js";
import type { Attached } from "../decisions/attach.js";
import { type FactRow, factRows } from "../facts/fact-rows.js";

export interface ReviewedRow extends FactRow {
  verdict: Verdict | null;
}

/**
 * The facts of a record as their reviewers left them, as rows. Rejected facts stay, with that verdict; an entity that
 * was merged away stays under the other's name; facts that reviewers added, or split off, come after the rest.
 */
export function reviewedRows(record: ArticleRecord, attached: Attached): ReviewedRow[] {
  const found = factRows(record);
  const verdictOf = (id: string) => attached.byFact.get(id)?.findLast(isVerdict)?.verdict ?? null;
  const corrected = attached.added.length > 0 || [...attached.byFact.values()].flat().some(isCorrecting);
  if (!corrected) return found.map((row) => ({ ...row, verdict: verdictOf(row.fact_id) }));
  const applied = new Map(factRows(applyKeepingIds(record, attached)).map((row) => [row.fact_id, row]));
  const rows = found.map((row) => {
    const verdict = verdictOf(row.fact_id);
    const now = applied.get(row.fact_id);
    applied.delete(row.fact_id);
    if (now) return { ...now, verdict };
    const into = attached.byFact.get(row.fact_id)?.findLast(isVerdict)?.correction?.mergeInto;
    return into === undefined ? { ...row, verdict } : { ...row, name: into, mentions: 0, verdict };
  });
  const more = [...applied.values()].map((row) => {
    const made = adderOf(row.fact_id) === null ? ("edit" as const) : ("add" as const);
    return { ...row, verdict: verdictOf(row.fact_id) ?? made };
  });
  return [...rows, ...more];
}

/** Whether a decision says what a fact is; comments and articles sent back do not. */
export function isVerdict({ verdict }: Decision): boolean {
  return verdict === "accept" || verdict === "reject" || verdict === "edit" || verdict === "add";
}

const isCorrecting = ({ correction }: Decision) => correction !== null;
