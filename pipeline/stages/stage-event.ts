/** What a stage tells while it works: for progress bars, counters and logs. */
export type StageEvent =
  | { type: "polled"; url: string; offered: number; queued: number }
  /** Articles that an earlier run had left open are queued again. */
  | { type: "resumed"; queued: number }
  | { type: "fetched"; url: string }
  /** What became of a record; `unchanged` also when the host says that a page has not changed. */
  | { type: "stored" | "updated" | "unchanged" | "duplicate"; url: string; articleId: string }
  /** Comes again, in this run or a later one. */
  | ({ type: "retrying" | "postponed" | "feed-failed" } & Trouble)
  /** Has an end for now; `failed` is taken up by the next run. */
  | ({ type: "discarded" | "quarantined" | "failed" } & Trouble);

export interface Trouble {
  url: string;
  stage: string;
  code: string;
  message: string;
  hint: string;
}
