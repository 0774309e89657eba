/** What the page reads of `GET /status`. */
export interface PipelineTold {
  articles: Record<string, number>;
  versions: number;
  facts: number;
  undelivered: number;
  oldestWaitSeconds: number | null;
  counters: Record<string, number>;
  today: Record<string, number>;
  queues?: Record<string, Record<string, number>>;
  feeds: {
    url: string;
    title: string | null;
    failures: number;
    error: string | null;
    polledAt: string | null;
    nextPollAt: string;
  }[];
}
