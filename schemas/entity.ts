import { z } from "zod";
import { factFields, factId } from "./fact.js";
import { Span } from "./span.js";

export const EntityType = z.enum(["person", "organization", "place", "group", "event", "product", "work"]);
export type EntityType = z.infer<typeof EntityType>;

export const PlaceKind = z.enum(["country", "region", "city", "natural", "facility", "other"]);
export type PlaceKind = z.infer<typeof PlaceKind>;

/** A name mention. `metonym`: the place stands for its government or another actor there. */
export const Mention = Span.safeExtend({ metonym: z.literal(true).optional() });
export type Mention = z.infer<typeof Mention>;

/** A description that the article gives of a person, without article. */
export const Role = z.strictObject({
  text: z.string().min(1),
  span: Span,
  former: z.literal(true).optional(),
});
export type Role = z.infer<typeof Role>;

/** Where else the entity is known: `source` is `iso3166`, `geonames`, or the name of a user's list. */
export const EntityLink = z.strictObject({ source: z.string().min(1), id: z.string().min(1) });
export type EntityLink = z.infer<typeof EntityLink>;

/** What the article shows of a person's gender and number, for pronoun resolution. */
export const Gender = z.enum(["male", "female"]);
export type Gender = z.infer<typeof Gender>;

/** A named thing, once per article, with all its name mentions in text order. */
export const Entity = z.strictObject({
  id: factId("e"),
  type: EntityType,
  /** The fullest name that the article uses. */
  name: z.string().min(1),
  /** The other forms that the article uses: acronyms, surnames, short forms. */
  aliases: z.array(z.string().min(1)),
  mentions: z.array(Mention).min(1),
  roles: z.array(Role),
  placeKind: PlaceKind.optional(),
  gender: Gender.optional(),
  links: z.array(EntityLink),
  /** How central the entity is to the article, in [0, 1]. */
  salience: z.number().min(0).max(1),
  ...factFields,
});
export type Entity = z.infer<typeof Entity>;
