import { type RawBuilder, sql } from "kysely";
import type { DeskFilter } from "../../../schemas/index.js";

type Condition = RawBuilder<boolean>;

/** Conditions on articles `a` joined with their desk row `d`. */
export function articleConditions(filter: DeskFilter): Condition[] {
  const conditions: Condition[] = [sql<boolean>`a.state <> 'withdrawn'`];
  if (filter.q) conditions.push(sql`d.words @@ websearch_to_tsquery('english', ${filter.q})`);
  if (filter.from) conditions.push(sql`d.day >= ${filter.from}::date`);
  if (filter.until) conditions.push(sql`d.day <= ${filter.until}::date`);
  if (filter.publisher) conditions.push(sql`d.publisher = ${filter.publisher}`);
  if (filter.feedId) conditions.push(sql`d.feed_id = ${filter.feedId}`);
  if (filter.status) conditions.push(sql`d.status = ${filter.status}`);
  if (filter.lost) conditions.push(sql`d.lost > 0`);
  if (filter.alert === "*") conditions.push(alertCondition(sql`true`));
  else if (filter.alert) conditions.push(alertCondition(sql`x.rule = ${filter.alert}`));
  return conditions;
}

const alertCondition = (which: Condition): Condition =>
  sql`exists (select 1 from wiredesk.deliveries x where x.article_id = a.id and ${which})`;

/** Conditions on a fact `f`; none if the filter says nothing about facts. */
export function factConditions(filter: DeskFilter): Condition[] {
  const conditions: Condition[] = [];
  if (filter.kind) conditions.push(sql`f.kind = ${filter.kind}`);
  if (filter.type) conditions.push(sql`f.type = ${filter.type}`);
  if (filter.rule) conditions.push(sql`f.rule = ${filter.rule}`);
  if (filter.belowConfidence !== undefined) conditions.push(sql`f.confidence < ${filter.belowConfidence}`);
  if (filter.verdict === "none") conditions.push(sql`f.verdict is null`);
  else if (filter.verdict) conditions.push(sql`f.verdict = ${filter.verdict}`);
  if (filter.entity) {
    const name = filter.entity.toLowerCase();
    conditions.push(sql`(lower(f.name) = ${name} and f.kind in ('entity', 'quote'))`);
  }
  return conditions;
}

/** The words of a search as they must stand in a fact's name or sentence; a quote may go beyond its sentence. */
export function factWords(q: string): Condition[] {
  const words = q.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.slice(0, 8).map((word) => {
    const holds = sql`ilike ${`%${word}%`}`;
    return sql`(f.sentence ${holds} or f.name ${holds} or (f.kind = 'quote' and f.text ${holds}))`;
  });
}

/** All of them, joined by *and*. */
export function every(conditions: readonly Condition[]): Condition {
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `);
}
