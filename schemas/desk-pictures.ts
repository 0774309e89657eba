import { z } from "zod";
import { Cursor, FactReference } from "./desk-lists.js";
import { EntityType } from "./entity.js";

/** An entity over all articles. */
export const EntityPage = z.object({
  name: z.string(),
  type: EntityType,
  aliases: z.array(z.string()),
  links: z.array(z.object({ source: z.string(), id: z.string() })),
  articles: z.int(),
  days: z.array(z.object({ day: z.string(), mentions: z.int(), articles: z.array(z.string()) })),
  roles: z.array(z.object({ text: z.string(), day: z.string(), articleId: z.string(), factId: z.string() })),
  quotesBy: z.array(FactReference),
  quotesAbout: z.array(FactReference),
  counts: z.array(FactReference),
});
export type EntityPage = z.infer<typeof EntityPage>;

/** One stated figure. */
export const CountPoint = FactReference.extend({
  min: z.number().nullable(),
  max: z.number().nullable(),
  qualifier: z.string(),
  attributedTo: z.string().nullable(),
  /** Lemma of the verb that the figure hangs on: *kill*, *miss*. */
  predicate: z.string().nullable(),
  /** When it was said: when that version was published or changed, or stored where that is unknown. */
  at: z.string(),
});

/** A count's history, oldest first. */
export const CountHistory = z.object({ what: z.string(), points: z.array(CountPoint) });
export type CountHistory = z.infer<typeof CountHistory>;

/** What the newest articles count, most often first. */
export const CountTopics = z.object({ items: z.array(z.object({ what: z.string(), articles: z.int() })) });
export type CountTopics = z.infer<typeof CountTopics>;

export const Timeline = z.object({
  items: z.array(FactReference.extend({ start: z.string(), end: z.string() })),
  /** Asks for earlier ones. */
  next: Cursor.nullable(),
});
export type Timeline = z.infer<typeof Timeline>;

/** Who quotes whom (`quotes`), or who stands beside whom (`mentions`). */
export const Graph = z.object({
  nodes: z.array(z.object({ name: z.string(), type: EntityType, weight: z.int() })),
  edges: z.array(
    z.object({
      from: z.string(),
      to: z.string(),
      weight: z.int(),
      /** The newest sentences behind it. */
      evidence: z.array(FactReference).max(20),
    }),
  ),
  /** How many articles it is drawn from: the newest that fit. */
  articles: z.int(),
});
export type Graph = z.infer<typeof Graph>;

/** A place on the map, with where it is named. */
export const MapPlace = z.object({
  name: z.string(),
  /** Degrees, WGS 84. A country or region stands at the centre of its cities' people. */
  lat: z.number(),
  lon: z.number(),
  /** ISO 3166-1 alpha-2. */
  country: z.string().nullable(),
  /** Name mentions in all articles. */
  mentions: z.int(),
  articles: z.int(),
  /** The newest sentences with it. */
  evidence: z.array(FactReference).max(20),
});

/** Where the articles speak of: places with an id, by how many articles name them. */
export const PlaceMap = z.object({
  places: z.array(MapPlace),
  /** Places that no gazetteer knows, or none for certain. */
  unplaced: z.array(z.object({ name: z.string(), mentions: z.int() })),
  /** How many articles it is drawn from: the newest that fit. */
  articles: z.int(),
  /** Must be shown with the map. */
  attribution: z.string(),
});
export type PlaceMap = z.infer<typeof PlaceMap>;
