import type { Entity } from "../../../schemas/entity.js";
import type { ArticleRecord } from "../../../schemas/record.js";
import type { Correction, Decision, FactKind, Verdict } from "../../../schemas/review.js";
import type { Range } from "../../../schemas/span.js";

type Raw =
  | ArticleRecord["counts"][number]
  | ArticleRecord["dates"][number]
  | ArticleRecord["quotes"][number]
  | Entity;

/** A fact as the page shows it: what the extractors found, under the reviewers' corrections. */
export interface ShownFact {
  id: string;
  kind: FactKind;
  type: string;
  name: string;
  /** Its own stretches: what an edit of its edges changes. */
  spans: Range[];
  /** Where it is marked: with the mentions of entities merged into it, without those split off. */
  places: Range[];
  confidence: number;
  rule: string;
  verdict: Verdict | null;
  correction: Correction | null;
  decisions: Decision[];
  /** `null` for a fact that a reviewer added, or a part split off. */
  raw: Raw | null;
  /** The entity that it was merged into, or split off from, by id. */
  mergedInto: string | null;
  partOf: string | null;
  /** How this version of the article differs about it from the one before. */
  news: "new" | "changed" | null;
}
