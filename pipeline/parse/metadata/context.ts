import type { Survey } from "../dom/survey-page.js";
import type { LdNode } from "./json-ld.js";

/** What metadata is read from. */
export interface PageContext {
  survey: Survey;
  /** All JSON-LD nodes, and the one that describes the article. */
  nodes: readonly LdNode[];
  node: LdNode | null;
  /** Address that the page was fetched from. */
  url: string | null;
  /** When it was fetched: nothing on it can be younger. */
  fetchedAt: string | null;
}

/** A value with the part of the page that gave it. */
export interface Found<Value> {
  value: Value;
  origin: string;
}

/** First non-empty content of the named metas. */
export function firstMeta(context: PageContext, ...names: string[]): string | null {
  for (const name of names) {
    const value = context.survey.metas.get(name)?.[0];
    if (value !== undefined) return value;
  }
  return null;
}
