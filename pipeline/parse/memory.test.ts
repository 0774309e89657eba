import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, it } from "vitest";
import { type ParsedPage, parsePage } from "./index.js";

setFlagsFromString("--expose-gc");
const collectGarbage: () => void = runInNewContext("gc");

const pages = 24;
const size = 2_000_000;

/** A page of `size` characters, most of them script, with an article of 5,000; no two have a string in common. */
function makePage(number: number): string {
  const sentence = (n: number) =>
    `On day ${n} of year ${number} the harbour committee put off its decision on the new crane, a spokeswoman said.`;
  const text = Array.from({ length: 40 }, (_, n) => `<p class="text-${number}">${sentence(n)}</p>`).join(
    "\n",
  );
  const head = `<html lang="en"><head><title>Crane ${number} put off</title><meta name="author" content="Ann Lee${number}">
    <script type="application/ld+json">{"@type":"NewsArticle","headline":"Crane ${number} put off","keywords":["crane ${number}"]}</script>`;
  const filling = `<script>var data${number} = "${`${number}x`.repeat(size).slice(0, size)}";</script>`;
  return `${head}${filling}</head><body><article id="story-${number}"><h1>Crane ${number} put off</h1>${text}</article></body></html>`;
}

function heapAfterCollection(): number {
  collectGarbage();
  collectGarbage();
  return process.memoryUsage().heapUsed;
}

it("keeps an article's text alive and not its page", { timeout: 60_000 }, () => {
  const kept: ParsedPage[] = [];
  // What the first pages leave behind are tables that are built once.
  for (let number = 0; number < 4; number += 1) kept.push(parsePage({ body: makePage(number), url: null }));
  // The middle of all growths: what compiled code and the last match of a pattern hold comes and goes by hundreds of kilobytes.
  const growths: number[] = [];
  let before = heapAfterCollection();
  for (let number = 4; number < pages; number += 1) {
    kept.push(parsePage({ body: makePage(number), url: null }));
    const now = heapAfterCollection();
    growths.push(now - before);
    before = now;
  }
  const each = growths.sort((a, b) => a - b)[growths.length >> 1];
  expect(kept.every(({ article }) => article.text.length > 4_000)).toBe(true);
  expect(each).toBeLessThan(size / 20);
});
