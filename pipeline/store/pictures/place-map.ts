import { sql } from "kysely";
import { z } from "zod";
import type { PlaceMap } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { attribution, coordinatesOf } from "./coordinates.js";
import { evidenceOf } from "./evidence.js";
import { newestArticles, type Scope } from "./scope.js";

/** A map of more articles than this says little more, and takes long. */
const mostArticles = 3_000;
const mostPlaces = 300;
const mostUnplaced = 50;
const evidencePerPlace = 5;

const Place = z.object({
  link: z.string().nullable(),
  name: z.string(),
  mentions: z.number(),
  articles: z.number(),
  evidence: z.array(z.string()),
  drawn: z.number(),
});

/** The places that the newest articles of a scope name, those of most articles first. */
export async function placeMap(store: Store, scope: Scope): Promise<PlaceMap> {
  const { rows } = await sql`
    with scope as materialized (${newestArticles(scope, mostArticles)}),
    places as materialized (
      select f.link, f.name, f.mentions, f.article_id, f.sequence from scope
      join wiredesk.facts f on f.article_id = scope.article_id and f.current and f.type = 'place'
        and f.kind = 'entity' and f.verdict is distinct from 'reject')
    select link, mode() within group (order by name) as name, sum(mentions)::int as mentions,
      count(distinct article_id)::int as articles,
      (array_agg(sequence::text order by sequence desc))[1:${sql.lit(evidencePerPlace)}] as evidence,
      (select count(*)::int from scope) as drawn
    from places group by link, case when link is null then name end
    order by articles desc, link, name limit ${mostPlaces + mostUnplaced}`.execute(store.db);
  const found = rows.map((row) => Place.parse(row));
  const evidence = await evidenceOf(
    store,
    found.map((place) => place.evidence),
  );
  const places: PlaceMap["places"] = [];
  const unplaced: PlaceMap["unplaced"] = [];
  for (const [index, { link, name, mentions, articles }] of found.entries()) {
    const coordinates = link === null ? undefined : coordinatesOf(link);
    if (!coordinates) unplaced.push({ name, mentions });
    else places.push({ name, ...coordinates, mentions, articles, evidence: evidence[index] ?? [] });
  }
  const articles = found[0]?.drawn ?? 0;
  return { places, unplaced: unplaced.slice(0, mostUnplaced), articles, attribution };
}
