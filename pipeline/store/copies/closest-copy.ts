import { type RawBuilder, sql } from "kysely";
import { type Fingerprint, likeness } from "./minhash.js";

/** From this share of common five-word runs on, two articles are copies of one text. */
const copyFrom = 0.6;
/** Wire copies appear within days; older articles are not compared. */
const windowDays = 14;
/** A text that shares a band with more articles than this is compared with the newest of them. */
const mostCandidates = 200;

/** A recent article that shares a band with the one in hand. */
export interface Candidate {
  article_id: string;
  signature: number[];
  group_id: string | null;
}

/** A subquery over the articles `a`: the candidates of a fingerprint, as one JSON list. */
export function recentCandidates({ bands }: Fingerprint): RawBuilder<Candidate[] | null> {
  return sql`(select json_agg(c) from (
    select f.article_id, f.signature, g.group_id
    from wiredesk.fingerprints f left join wiredesk.copies g on g.article_id = f.article_id
    where f.bands && ${sql.val(bands)}::integer[] and f.article_id <> a.id
      and f.stored_at > now() - make_interval(days => ${windowDays}::int)
    order by f.stored_at desc limit ${mostCandidates}::int) c)`;
}

/** The group of the candidate that is most alike, if one is a copy. */
export function closestCopy(
  candidates: readonly Candidate[],
  { signature }: Fingerprint,
): { groupId: string; similarity: number } | null {
  const [closest] = candidates
    .map((one) => ({ ...one, similarity: likeness(one.signature, signature) }))
    .filter(({ similarity }) => similarity >= copyFrom)
    .sort((a, b) => b.similarity - a.similarity);
  return closest ? { groupId: closest.group_id ?? closest.article_id, similarity: closest.similarity } : null;
}
