import { type RawBuilder, sql } from "kysely";

/** What a source says of how new its article is. */
export interface Newness {
  /** The number of a wire's version. */
  version?: number | undefined;
  /** ISO 8601 with offset: the article's last change, or its publication. */
  at?: string | undefined;
}

/** A mark that tells a newer state of an article from an older one; nothing where the source says nothing of it. */
export function markOf({ version, at }: Newness): string | undefined {
  if (version === undefined && at === undefined) return undefined;
  return `${version ?? ""}|${at === undefined ? "" : new Date(at).toISOString()}`;
}

/**
 * Whether one mark is newer than another: by the version where both have one, then by the time. Sources that date an
 * article each in their own way so ask for it once each, and a delivery that comes late asks for nothing.
 */
export function isNewer(mark: string, than: string): RawBuilder<boolean> {
  const [a, b] = [sql.raw(mark), sql.raw(than)];
  const part = (of: RawBuilder<unknown>, n: 1 | 2) => sql`split_part(${of}, '|', ${sql.lit(n)})`;
  const [versionA, versionB, timeA, timeB] = [part(a, 1), part(b, 1), part(a, 2), part(b, 2)];
  return sql<boolean>`(case
    when ${a} is null then false
    when ${b} is null then true
    when ${versionA} ~ '^[0-9]+$' and ${versionB} ~ '^[0-9]+$' and ${versionA} <> ${versionB}
      then ${versionA}::bigint > ${versionB}::bigint
    else ${timeA} collate "C" > ${timeB} collate "C" end)`;
}
