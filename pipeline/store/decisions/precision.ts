import type { RulePrecision } from "../../../schemas/index.js";
import type { Store } from "../open.js";

/** Precision per rule from standing decisions, rules with most decisions first. */
export async function rulePrecision(store: Store): Promise<RulePrecision[]> {
  const rows = await store.db
    .selectFrom("decisions")
    .select((select) => [
      "rule",
      select.fn.countAll<string>().filterWhere("verdict", "=", "accept").as("accepted"),
      select.fn.countAll<string>().filterWhere("verdict", "=", "reject").as("rejected"),
      select.fn.countAll<string>().filterWhere("verdict", "=", "edit").as("edited"),
    ])
    .where("undone", "=", false)
    .where("rule", "is not", null)
    .where("verdict", "in", ["accept", "reject", "edit"])
    .groupBy("rule")
    .execute();
  return rows
    .map((row) => {
      const [accepted, rejected, edited] = [Number(row.accepted), Number(row.rejected), Number(row.edited)];
      return {
        rule: row.rule ?? "",
        accepted,
        rejected,
        edited,
        precision: accepted / (accepted + rejected + edited),
      };
    })
    .sort((a, b) => total(b) - total(a) || a.rule.localeCompare(b.rule));
}

const total = (row: RulePrecision) => row.accepted + row.rejected + row.edited;
