import type { StageEvent, Trouble } from "../stages/stage-event.js";

/** How far a run is. Every article that was queued ends as one of the last eight. */
export interface Progress {
  feeds: number;
  feedsFailed: number;
  /** Articles that feeds and callers named, known ones included. */
  offered: number;
  /** Articles to do: new, changed, or left over from an earlier run. */
  queued: number;
  fetched: number;
  stored: number;
  updated: number;
  unchanged: number;
  duplicate: number;
  discarded: number;
  quarantined: number;
  /** Not to be had now; the next run takes them up. */
  failed: number;
  /** Still waiting for a host when a single run ended; the next run takes them up. */
  postponed: number;
}

export type OnProgress = (progress: Readonly<Progress>, event: StageEvent) => void;

/** Troubles kept for the summary of a run; counters and the log have them all. */
const mostTroubles = 1_000;
const mostArticles = 10_000;

/** Adds up what the stages tell. */
export class Tally {
  readonly progress: Progress = {
    feeds: 0,
    feedsFailed: 0,
    offered: 0,
    queued: 0,
    fetched: 0,
    stored: 0,
    updated: 0,
    unchanged: 0,
    duplicate: 0,
    discarded: 0,
    quarantined: 0,
    failed: 0,
    postponed: 0,
  };
  readonly troubles: Trouble[] = [];
  readonly articleIds = new Set<string>();
  readonly #onProgress: OnProgress | undefined;

  constructor(onProgress?: OnProgress) {
    this.#onProgress = onProgress;
  }

  add(event: StageEvent): void {
    const { progress } = this;
    switch (event.type) {
      case "polled":
        progress.feeds += 1;
        progress.offered += event.offered;
        progress.queued += event.queued;
        break;
      case "resumed":
        progress.queued += event.queued;
        break;
      case "feed-failed":
        progress.feedsFailed += 1;
        this.#keep(event);
        break;
      case "fetched":
        progress.fetched += 1;
        break;
      case "stored":
      case "updated":
      case "unchanged":
      case "duplicate":
        progress[event.type] += 1;
        if (this.articleIds.size < mostArticles) this.articleIds.add(event.articleId);
        break;
      case "discarded":
      case "quarantined":
      case "failed":
        progress[event.type] += 1;
        this.#keep(event);
        break;
      default:
        break;
    }
    this.#onProgress?.(progress, event);
  }

  #keep({ url, stage, code, message, hint }: Trouble): void {
    if (this.troubles.length < mostTroubles) this.troubles.push({ url, stage, code, message, hint });
  }
}
