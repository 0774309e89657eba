import { z } from "zod";
import { EntityType, type FactKind } from "../../../schemas/index.js";

/** A fact as people annotated it. What a format cannot say stays undefined and is not scored. */
export interface GoldFact {
  kind: FactKind;
  /** `person`, `money`, `duration`, `direct`, …; undefined where the format has one label for the whole family. */
  type?: string;
  /** Half-open UTF-16 code-unit offsets; several for a split quote. */
  spans: [start: number, end: number][];
  /** Name of the entity, counted noun, or speaker. */
  name?: string | null;
  value?: number | string | null;
}

export interface GoldArticle {
  id: string;
  text: string;
  title?: string | null;
  publishedAt?: string | null;
  facts: GoldFact[];
  /** What plug-ins should find, by extractor name: the fields that matter. Labels that mean no fact of Wiredesk are names too. */
  extensions?: Record<string, PartialFact[]>;
}

/** A fact of a plug-in, or the part of it that people annotated. */
export type PartialFact = Record<string, unknown>;

/** Keeps an annotation whose label means no fact of Wiredesk for the plug-in of that name, if there is one. */
export function keepForPlugIn(
  extensions: Record<string, PartialFact[]>,
  label: string,
  [start, end]: readonly [number, number],
): void {
  const name = label.trim().toLowerCase();
  extensions[name] = [...(extensions[name] ?? []), { span: { start, end } }];
}

/** Gold articles with the families that were annotated: only those are scored. */
export interface Gold {
  articles: GoldArticle[];
  kinds: ReadonlySet<FactKind>;
}

export function goldOf(articles: GoldArticle[]): Gold {
  const kinds = new Set(articles.flatMap((article) => article.facts.map((fact) => fact.kind)));
  return { articles, kinds };
}

/** Labels of other schemes (OntoNotes, CoNLL-2003, TimeML, MUC) and what they are here. */
const labels: Readonly<Record<string, { kind: FactKind; type?: string }>> = {
  per: { kind: "entity", type: "person" },
  org: { kind: "entity", type: "organization" },
  organisation: { kind: "entity", type: "organization" },
  loc: { kind: "entity", type: "place" },
  location: { kind: "entity", type: "place" },
  gpe: { kind: "entity", type: "place" },
  fac: { kind: "entity", type: "place" },
  facility: { kind: "entity", type: "place" },
  norp: { kind: "entity", type: "group" },
  work_of_art: { kind: "entity", type: "work" },
  law: { kind: "entity", type: "work" },
  entity: { kind: "entity" },
  count: { kind: "count" },
  quantity: { kind: "count" },
  number: { kind: "count" },
  cardinal: { kind: "count", type: "cardinal" },
  money: { kind: "count", type: "money" },
  percent: { kind: "count", type: "percent" },
  measure: { kind: "count", type: "measure" },
  age: { kind: "count", type: "age" },
  date: { kind: "date", type: "date" },
  time: { kind: "date", type: "time" },
  duration: { kind: "date", type: "duration" },
  set: { kind: "date", type: "set" },
  timex3: { kind: "date" },
  quote: { kind: "quote" },
  direct: { kind: "quote", type: "direct" },
  mixed: { kind: "quote", type: "mixed" },
  indirect: { kind: "quote", type: "indirect" },
};

/** What a label of another scheme means, or undefined for one that Wiredesk has no fact for. */
export function factOfLabel(label: string): { kind: FactKind; type?: string } | undefined {
  // *direct quote*, *entity-person*: as Wiredesk's own exports say it.
  const plain = label
    .trim()
    .toLowerCase()
    .replace(/ quote$/, "");
  const [family, type] = plain.split(/[.:/-]/, 2);
  if (type !== undefined && labels[family ?? ""]) return { kind: labels[family ?? ""]!.kind, type };
  const entity = EntityType.safeParse(plain);
  return entity.success ? { kind: "entity", type: entity.data } : labels[plain];
}

export const Offsets = z.tuple([z.int().nonnegative(), z.int().positive()]);
