import type { Element } from "domhandler";
import { visibleText } from "../dom/visible-text.js";
import { ancestors, isElement, walk } from "../dom/walk.js";
import type { PageContext } from "../metadata/context.js";
import { readTime } from "../metadata/instant.js";
import { isNode, listOf, textOf } from "../metadata/json-ld.js";
import { level } from "../metadata/level.js";
import { type ClockEntry, clockOf, dateClocks, offsetOfPage, type PageTimes } from "./live-clocks.js";
import type { Block } from "./segment.js";

const entryName =
  /(?:^|[\s_-])(?:live-?(?:blog-?)?(?:event-?)?(?:s-?)?_{0,2}-?(?:entry|post|update|item)|liveblog-?entry|ticker-?(?:entry|item|event)|timeline-?(?:entry|item)|key-?event|(?:block|post|entry|item)--?live-?(?:blog)?)(?:$|[\s_-])/i;
const fewest = 2;

/**
 * Gives the first paragraph of each live-blog entry the time at which it was posted: from the entry's `<time>`, a data attribute, the
 * update of the same words in JSON-LD, or its clock and the page's own times. Returns how many entries were found.
 */
export function markLiveEntries(
  blocks: readonly Block[],
  container: Element,
  context: PageContext,
  times: PageTimes,
): number {
  const updates = readUpdates(context, times);
  const seen = new Set<Element>();
  const clocks: ClockEntry[] = [];
  let found = 0;
  for (const block of blocks) {
    const update = updates.get(level(block.text).slice(0, 60));
    const entry = entryAround(block.element, container);
    if (entry !== null && seen.has(entry)) continue;
    const posted = (entry === null ? null : timeOf(entry, times)) ?? update ?? null;
    if (entry !== null) seen.add(entry);
    else if (update === undefined) continue;
    found += 1;
    if (posted !== null) block.postedAt = posted;
    else if (entry !== null) {
      const clock = clockOf(entry);
      if (clock !== null) clocks.push({ block, clock });
    }
  }
  if (found < fewest) return 0;
  dateClocks(clocks, times);
  return found;
}

function entryAround(element: Element, container: Element): Element | null {
  for (const node of [element, ...ancestors(element, container)]) {
    if (
      entryName.test(node.attribs.class ?? "") ||
      /BlogPosting|liveBlogUpdate/.test(`${node.attribs.itemtype ?? ""}${node.attribs.itemprop ?? ""}`)
    ) {
      return node;
    }
  }
  return null;
}

function timeOf(entry: Element, times: PageTimes): string | null {
  for (const name of ["data-timestamp", "data-time", "data-published", "data-posted", "datetime"]) {
    const posted = instantOf(entry.attribs[name], times);
    if (posted !== null) return posted;
  }
  let posted: string | null = null;
  walk(entry, {
    enter(element) {
      if (posted !== null) return false;
      const isTime = element.name === "time" || /datePublished/.test(element.attribs.itemprop ?? "");
      if (isTime || "datetime" in element.attribs) {
        posted = instantOf(
          element.attribs.datetime ?? element.attribs.content ?? visibleText(element),
          times,
        );
      }
      return isElement(element);
    },
    leave() {},
    text() {},
  });
  return posted;
}

function instantOf(source: string | undefined, times: PageTimes): string | null {
  const time = source === undefined ? null : readTime(source);
  if (time === null || time.precision === "day") return null;
  const offset = time.offset ?? offsetOfPage(times, time.local);
  return offset === null ? null : `${time.local}${offset}`;
}

/** Times of JSON-LD updates, by the beginnings of their headline and text. */
function readUpdates({ nodes }: PageContext, times: PageTimes): Map<string, string> {
  const updates = new Map<string, string>();
  for (const update of nodes
    .flatMap((node) => listOf(node.liveBlogUpdate))
    .filter(isNode)
    .slice(0, 1_000)) {
    const posted = instantOf(textOf(update.datePublished) ?? undefined, times);
    if (posted === null) continue;
    for (const text of [textOf(update.headline), textOf(update.articleBody)]) {
      const key = level((text ?? "").replace(/<[^<>]{1,300}>/g, " ")).slice(0, 60);
      if (key.length >= 15 && !updates.has(key)) updates.set(key, posted);
    }
  }
  return updates;
}
