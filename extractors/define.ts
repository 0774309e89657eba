import type { z } from "zod";
import type { Count, DateFact, Entity, Quote } from "../schemas/index.js";
import { WiredeskError } from "../schemas/index.js";
import { changeList, type ListChanges, listChangesSchema, type Ordered, ordered } from "./lists.js";
import { nearest } from "./nearest.js";
import type { Document } from "./text/document.js";

export { type Ordered, ordered } from "./lists.js";

/** What earlier extractors found. Only the families named in `needs` are filled. */
export interface Facts {
  entities: readonly Entity[];
  counts: readonly Count[];
  dates: readonly DateFact[];
  quotes: readonly Quote[];
  /** What plug-in extractors found, by extractor name. */
  extensions: Readonly<Record<string, unknown>>;
}

/** One thing that an extractor looked at, for `--trace`: which rule, where, and what came of it. */
export interface TraceEvent {
  rule: string;
  start: number;
  end: number;
  outcome: string;
}

/** The lists that an extractor works through in order, by name: `rules`, `refiners`. */
export type Lists = Readonly<Record<string, Ordered<unknown>>>;

/** A type without lists. */
export type NoLists = Readonly<Record<never, never>>;

export interface Context<Options, Given extends Lists = NoLists> {
  options: Options;
  /** The members of each list, as the user changed it. */
  lists: { readonly [Name in keyof Given]: Given[Name] extends Ordered<infer T> ? readonly T[] : never };
  /** Set only under `--trace`. */
  trace: ((event: TraceEvent) => void) | undefined;
}

/**
 * Text in, facts out: pure, synchronous, deterministic. What `extract` returns is validated with `schema`;
 * a thrown error, a broken span or an invalid value becomes a warning in `diagnostics`.
 */
export interface Extractor<Output = unknown, Options = unknown, Given extends Lists = Lists> {
  /** `entities`, `counts`, `dates`, `quotes`, or a plug-in's own name. */
  name: string;
  version: string;
  schema: z.ZodType<Output>;
  /** Extractors that must run before this one. */
  needs?: readonly string[];
  /** Options that a user may set in `wiredesk.config.ts`, with their defaults. */
  options?: z.ZodType<Options>;
  /** Rules, refiners and the like, made with `ordered`; users may leave members out, move and add them. */
  lists?: Given;
  extract(doc: Document, facts: Facts, context: Context<Options, Given>): Output;
}

/** Gives an extractor its type. See docs/adding-an-extractor.md. */
export function defineExtractor<Output, Options = Record<string, never>, Given extends Lists = NoLists>(
  extractor: Extractor<Output, Options, Given>,
): Extractor<Output, Options, Given> {
  return extractor;
}

/** Changes of an extractor's lists by name; `add` puts members of the user's own at the end. */
export type ExtractorChanges<Given extends Lists> = {
  readonly [Name in keyof Given]?: Given[Name] extends Ordered<infer T, infer Id>
    ? ListChanges<Id | (string & {})> & { add?: Readonly<Record<string, T>> }
    : never;
};

/**
 * An extractor with other lists under the same name, so that it takes the place of the one that it was made from:
 * `changeExtractor(dates, { rules: { add: { harvest }, move: [{ id: "harvest", before: "season" }] } })`.
 * @throws {WiredeskError} WD_EXTRACTOR_INVALID for a list or a member that there is not.
 */
export function changeExtractor<Output, Options, Given extends Lists>(
  extractor: Extractor<Output, Options, Given>,
  changes: ExtractorChanges<Given>,
): Extractor<Output, Options, Given> {
  const given = Object.entries<Ordered<unknown>>(extractor.lists ?? {});
  const lists = given.map(([name, list]) => {
    const { add = {}, ...change } = changes[name] ?? {};
    const added = ordered(add);
    const known = new Map([...list, ...added]);
    const { error } = listChangesSchema(known).safeParse(change);
    if (error) throw wrongChange(extractor.name, `${name}: ${error.issues[0]?.message}`);
    return [name, changeList(list, change, added)];
  });
  const names = given.map(([name]) => name);
  const unknown = Object.keys(changes).find((name) => !names.includes(name));
  if (unknown !== undefined)
    throw wrongChange(extractor.name, `there is no list "${unknown}"; ${nearest(unknown, names)}`);
  return { ...extractor, lists: Object.fromEntries(lists) };
}

const wrongChange = (extractor: string, why: string) =>
  new WiredeskError("WD_EXTRACTOR_INVALID", `the changes of ${extractor} are not valid: ${why}`, {
    hint: "See docs/changing-extractors.md.",
  });
