import { sql } from "kysely";
import { z } from "zod";
import { FactReference, MapPlace, type PlaceMap } from "../../../schemas/index.js";
import { referenceColumns, referenceTables } from "../desk/fact-reference.js";
import type { Store } from "../open.js";
import { attribution, coordinatesOf } from "./coordinates.js";
import { newestArticles, type Scope } from "./scope.js";

/** A map of more articles than this says little more, and takes long. */
const mostArticles = 10_000;
const mostPlaces = 300;
const mostUnplaced = 50;
const evidencePerPlace = 5;

const Place = z.object({
  link: z.string(),
  name: z.string(),
  mentions: z.coerce.number(),
  articles: z.coerce.number(),
});

/** The places that the newest articles of a scope name, those of most articles first. */
export async function placeMap(store: Store, scope: Scope): Promise<PlaceMap> {
  const articles = newestArticles(scope, mostArticles);
  const isPlace = sql`f.current and f.kind = 'entity' and f.type = 'place' and f.verdict is distinct from 'reject'`;
  const { rows } = await sql`
    with scope as materialized (${articles})
    select f.link, mode() within group (order by f.name) as name, sum(f.mentions) as mentions,
      count(distinct f.article_id) as articles
    from wiredesk.facts f join scope on scope.article_id = f.article_id
    where ${isPlace} and f.link is not null
    group by f.link order by articles desc, f.link limit ${mostPlaces}`.execute(store.db);
  const unplaced = await sql<{ name: string; mentions: string }>`
    with scope as materialized (${articles})
    select f.name, sum(f.mentions) as mentions
    from wiredesk.facts f join scope on scope.article_id = f.article_id
    where ${isPlace} and f.link is null
    group by f.name order by mentions desc, f.name limit ${mostUnplaced}`.execute(store.db);
  const found = rows.map((row) => Place.parse(row));
  const evidence = await evidenceOf(
    store,
    scope,
    found.map(({ link }) => link),
  );
  const placed = found.flatMap(({ link, ...place }) => {
    const coordinates = coordinatesOf(link);
    return coordinates
      ? [MapPlace.parse({ ...place, ...coordinates, evidence: evidence.get(link) ?? [] })]
      : [];
  });
  const nowhere = found.filter(({ link }) => coordinatesOf(link) === undefined);
  return {
    places: placed,
    unplaced: [...nowhere, ...unplaced.rows].map(({ name, mentions }) => ({
      name,
      mentions: Number(mentions),
    })),
    attribution,
  };
}

const Evidence = FactReference.extend({ link: z.string() });

/** The newest facts behind each link. */
async function evidenceOf(
  store: Store,
  { from, until, entity }: Scope,
  links: readonly string[],
): Promise<Map<string, FactReference[]>> {
  const narrow = from ?? until ?? entity;
  const within =
    narrow === undefined
      ? sql`true`
      : sql`f.article_id in (${newestArticles({ from, until, entity }, mostArticles)})`;
  const { rows } = await sql`
    select evidence.* from unnest(${[...links]}::text[]) as l (link) cross join lateral (
      select f.link, ${referenceColumns} from ${referenceTables}
      where f.link = l.link and f.current and f.type = 'place' and f.verdict is distinct from 'reject' and ${within}
      order by f.sequence desc limit ${evidencePerPlace}) evidence`.execute(store.db);
  const byLink = new Map<string, FactReference[]>();
  for (const { link, ...fact } of rows.map((row) => Evidence.parse(row))) {
    byLink.set(link, [...(byLink.get(link) ?? []), fact]);
  }
  return byLink;
}
