import { z } from "zod";
import { articleId, readCounters, type Store } from "../../pipeline/store/index.js";
import { expectedEnd, hostAddress, type Planned } from "./plan.js";

const Row = z.object({
  id: z.string(),
  state: z.string(),
  error: z.string().nullable(),
  versions: z.number(),
  facts: z.number(),
  copy: z.boolean(),
});

/** Whether every article that the site offered has come to its end exactly once. @returns what is wrong, in words. */
export async function checkStore(store: Store, plan: readonly Planned[], port: number): Promise<string[]> {
  const result = await store.pool.query(
    `select a.id, a.state, a.error_code as error, count(v.version)::int as versions, a.fact_count as facts,
      exists (select 1 from wiredesk.copies c where c.article_id = a.id) as copy
     from wiredesk.articles a left join wiredesk.versions v on v.article_id = a.id group by a.id`,
  );
  const rows = new Map(
    z
      .array(Row)
      .parse(result.rows)
      .map((row) => [row.id, row]),
  );
  const wrong = rows.size === plan.length ? [] : [`${rows.size} articles for ${plan.length} offered`];
  const found = plan.map((article) => ({
    article,
    row: rows.get(articleId(`http://${hostAddress(article.host)}:${port}${article.path}`)),
  }));
  // Of an article and its twin whichever comes first is stored, the other is its duplicate.
  const twinned = new Set(plan.filter(({ kind }) => kind === "twin").map(({ text }) => text));
  for (const { article, row } of found) {
    const { states, versions } = expectedEnd(article.kind);
    const mayBeDuplicate =
      article.kind === "twin" || (article.kind === "plain" && twinned.has(article.number));
    const right =
      row !== undefined &&
      ((states.includes(row.state) && row.versions === versions && (versions === 0 || row.facts > 0)) ||
        (mayBeDuplicate && row.state === "duplicate" && row.versions === 0));
    if (!right) wrong.push(`${article.kind} ${article.path}: ${JSON.stringify(row)}`);
  }
  const count = (test: (one: (typeof found)[number]) => boolean) => found.filter(test).length;
  const expect = (what: string, is: number, should: number) => {
    if (is !== should) wrong.push(`${what}: ${is} in place of ${should}`);
  };
  const duplicates = count(({ row }) => row?.state === "duplicate");
  expect("duplicates", duplicates, twins(plan));
  const counters = await readCounters(store);
  expect(
    "counter stored",
    counters.stored ?? 0,
    count(({ row }) => (row?.versions ?? 0) > 0),
  );
  expect(
    "counter updated",
    counters.updated ?? 0,
    count(({ article }) => article.kind === "updated"),
  );
  expect("counter duplicate", counters.duplicate ?? 0, duplicates);
  const copies = count(({ row }) => row?.copy === true);
  expect(
    "wire copies",
    copies,
    count(({ article }) => article.kind === "copy"),
  );
  return wrong;
}

const twins = (plan: readonly Planned[]) => plan.filter(({ kind }) => kind === "twin").length;
