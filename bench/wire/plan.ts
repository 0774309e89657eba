import { randomFrom } from "./random.js";

/** What the site does with an article, and so how it must end. */
const kinds = {
  /** Share of all articles, in thousandths; the rest is plain. */
  updated: 20,
  /** 500 at the first asking. */
  flaky: 15,
  /** 503 with Retry-After at the first asking. */
  busy: 3,
  /** The connection breaks in the middle of the body, at the first asking. */
  torn: 10,
  slow: 6,
  moved: 10,
  /** Says UTF-8 in its header and is windows-1252. */
  latin: 20,
  /** 7 MB of page around the article, under the caps of fetch and parse. */
  heavy: 0.5,
  /** The text of an earlier article of the same host under another address. */
  twin: 15,
  /** The text of an earlier article of another host. */
  copy: 20,
  broken: 4,
  hanging: 0.5,
  gone: 6,
  loop: 3,
  oversized: 0.5,
} as const;

export type Kind = keyof typeof kinds | "plain";

export interface Planned {
  number: number;
  kind: Kind;
  host: number;
  path: string;
  /** Number of the story that is its text. */
  text: number;
}

export const hostCount = 24;

/** Articles a feed lists. */
const perFeed = 150;

/** Every article of a site of `pages` articles. The same for everybody who asks. */
export function planSite(pages: number): Planned[] {
  const plan: Planned[] = [];
  for (let number = 0; number < pages; number++) {
    let kind = kindOf(number);
    const original =
      kind === "twin" ? plan[number - hostCount] : kind === "copy" ? plan[number - 1] : undefined;
    if ((kind === "twin" || kind === "copy") && original?.kind !== "plain") kind = "plain";
    const text = original?.kind === "plain" ? original.number : number;
    plan.push({ number, kind, host: number % hostCount, path: `/2026/${number}/story-${number}`, text });
  }
  return plan;
}

function kindOf(number: number): Kind {
  let place = randomFrom(number * 31 + 7)() * 1_000;
  for (const [kind, share] of Object.entries(kinds)) {
    place -= share;
    if (place < 0) return kind as Kind;
  }
  return "plain";
}

/** The states and versions in which an article of a kind must end. */
export function expectedEnd(kind: Kind): { states: readonly string[]; versions: number } {
  if (kind === "broken" || kind === "hanging") return { states: ["quarantined"], versions: 0 };
  if (kind === "gone" || kind === "loop" || kind === "oversized")
    return { states: ["discarded"], versions: 0 };
  return { states: ["stored"], versions: kind === "updated" ? 2 : 1 };
}

/** `127.0.1.1` and on: names of hosts that need no resolver. */
export const hostAddress = (host: number): string => `127.0.1.${host + 1}`;

const feedFormats = ["rss", "atom", "json", "sitemap"] as const;

/** Every feed of the site: host, format, and the articles that it lists. */
export function planFeeds(plan: readonly Planned[]) {
  return Array.from({ length: hostCount }, (_, host) => plan.filter((one) => one.host === host)).flatMap(
    (articles, host) =>
      Array.from({ length: Math.ceil(articles.length / perFeed) }, (_, part) => ({
        host,
        path: `/feed-${part}.${feedFormats[part % feedFormats.length]}`,
        format: feedFormats[part % feedFormats.length]!,
        articles: articles.slice(part * perFeed, (part + 1) * perFeed),
      })),
  );
}
