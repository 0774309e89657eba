import type { NounPhrase } from "../noun-phrases.js";
import type { SubjectPhrase } from "../subjects.js";

/** What a cue does in its passage: who speaks, and on which side the statement stands. */
export interface Reading {
  rule: string;
  cue: { from: number; to: number; lemma: string };
  subject: SubjectPhrase | null;
  /** The stretch that is speaker, cue and circumstances, not statement. */
  zone: { from: number; to: number };
  side: "before" | "after" | "both";
  /** Where the statement may begin on the right; only for `after` and `both`. */
  next: number;
  /** Where the statement on the left begins, if not where the passage lets it. */
  begin?: number;
  /** Where the statement on the right ends, if the rule knows. */
  end?: number;
  addressee: NounPhrase | null;
  via: NounPhrase | null;
}
