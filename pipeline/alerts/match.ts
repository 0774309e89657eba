import type { AlertCondition, ArticleRecord, Count, Entity } from "../../schemas/index.js";
import type { FactRow } from "../store/index.js";

/** Ids of the facts that meet the conditions; empty for one on the text alone. `null` if a condition is not met. */
export function matchRecord(when: AlertCondition, record: ArticleRecord): string[] | null {
  const found: string[] = [];
  for (const condition of conditions(when)) {
    const ids = condition(record);
    if (ids === null) return null;
    found.push(...ids);
  }
  return [...new Set(found)];
}

type Condition = (record: ArticleRecord) => string[] | null;

function conditions({ entity, role, place, quoteBy, count, text }: AlertCondition): Condition[] {
  const list: Condition[] = [];
  if (entity) list.push((record) => idsOf(record.entities, (fact) => isNamed(fact, entity)));
  if (place) {
    list.push((record) => idsOf(record.entities, (fact) => fact.type === "place" && isNamed(fact, place)));
  }
  if (role) {
    list.push((record) =>
      idsOf(record.entities, (fact) => fact.roles.some((given) => holds(given.text, role))),
    );
  }
  if (quoteBy) list.push((record) => idsOf(record.quotes, (fact) => same(fact.speaker?.name, quoteBy)));
  if (count) list.push((record) => idsOf(record.counts, (fact) => counts(fact, count)));
  if (text) list.push(({ article }) => (holds(`${article.title ?? ""}\n${article.text}`, text) ? [] : null));
  return list;
}

function idsOf<T extends { id: string }>(facts: readonly T[], test: (fact: T) => boolean): string[] | null {
  const ids = facts.filter(test).map(({ id }) => id);
  return ids.length > 0 ? ids : null;
}

const isNamed = ({ name, aliases }: Entity, wanted: string) =>
  [name, ...aliases].some((form) => same(form, wanted));

function counts(
  fact: Count,
  { what, kind, currency, above, below }: NonNullable<AlertCondition["count"]>,
): boolean {
  const low = fact.value ?? fact.min;
  const high = fact.value ?? fact.max;
  return (
    !fact.negated &&
    (what === undefined || holds(fact.what?.text ?? "", what)) &&
    (kind === undefined || fact.kind === kind) &&
    (currency === undefined || fact.currency === currency) &&
    (above === undefined || (low !== null && low > above)) &&
    (below === undefined || (high !== null && high < below))
  );
}

const same = (a: string | undefined, b: string) => a !== undefined && plain(a) === plain(b);

/** Whether the phrase stands in the text as whole words. */
function holds(text: string, phrase: string): boolean {
  return ` ${plain(text)} `.includes(` ${plain(phrase)} `);
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();

/** What tells a reader whether an alert is news: the same facts do not alert twice. */
export function sameNews(rows: readonly FactRow[], ids: readonly string[]): string {
  const told = rows.filter(({ fact_id }) => ids.includes(fact_id));
  return JSON.stringify(
    told.map(({ kind, name, value, min, text }) => [kind, name, value ?? min, kind === "quote" && text]),
  );
}
