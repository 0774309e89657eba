/** One count that a phrasing must give. Left-out parts are not compared. */
export interface ExpectedCount {
  text: string;
  value?: number | null;
  min?: number;
  max?: number;
  kind?: string;
  qualifier?: string;
  currency?: string;
  unit?: string;
  what?: string | null;
  predicate?: string;
  negated?: boolean;
  mark?: string;
}

/** A phrasing with the counts that it must give, and no others. */
export type Case = [string, ...ExpectedCount[]];
