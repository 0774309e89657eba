// How fast the desk's article view is in a real browser: an article of 10,000 words with 1,000 facts.
//   npx vite build review/app && npx tsx bench/desk-page.ts
// Paint: from the moment that the article's data have arrived to the frame after the text is in the page; the processor
// time of the page's main thread for it is what a busy machine does not blur. Scroll: the
// longest frame while the text is scrolled from end to end, and how many frames took more than 50 ms. Key: from pressing
// `j` (next fact) or `a` (accept) to the next frame.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { offerArticles, openStore, saveRecord } from "../pipeline/store/index.js";
import { testRecord } from "../pipeline/store/test-record.js";
import { startDesk } from "../review/server/index.js";
import { type ArticleRecord, spanOf } from "../schemas/index.js";

const words = 10_000;
const factCount = 1_000;
const rounds = 5;

/** Plain sentences; in every stretch of ten words one fact, by turns of each kind. */
function longRecord(): ArticleRecord {
  const sentence =
    "On Monday the council of Leeds said that 412 houses near the river had been flooded overnight.";
  const paragraph = Array.from({ length: 5 }, () => sentence).join(" ");
  const perParagraph = paragraph.split(" ").length;
  const text = Array.from({ length: Math.ceil(words / perParagraph) }, () => paragraph).join("\n\n");
  const record = testRecord("https://bench.example/long", text, "A long article");
  const [entity] = testRecord("https://bench.example/a", "Maria Kovacs met 3 people.").entities;
  const places = [...text.matchAll(/Leeds|412|Monday|the river/g)].slice(0, factCount);
  const spans = places.map(({ 0: found, index }) => spanOf(text, index, index + found.length));
  const of = (found: string) => spans.filter(({ text }) => text === found);
  return {
    ...record,
    entities: [...of("Leeds"), ...of("the river")].map((span, index) => ({
      ...entity!,
      id: `e${index + 1}`,
      name: span.text,
      mentions: [span],
    })),
    counts: of("412").map((span, index) => ({ ...record.counts[0]!, id: `c${index + 1}`, span, what: null })),
    dates: of("Monday").map((span, index) => ({
      id: `d${index + 1}`,
      span,
      type: "date" as const,
      value: null,
      interval: null,
      modifier: null,
      anchor: "unresolved" as const,
      confidence: 0.9,
      rule: "dates/bench",
    })),
  };
}

/** Runs in the page: times what the desk does, with the browser's own clock and frames. */
const inPage = `
  const frame = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  globalThis.bench = {
    async paint() {
      const response = Response.prototype.json;
      let arrived = 0;
      Response.prototype.json = async function () {
        const data = await response.call(this);
        if (data.record) arrived = performance.now();
        return data;
      };
      location.hash = globalThis.articleHash;
      while (!document.querySelector(".text p")) await new Promise((done) => setTimeout(done, 1));
      await frame();
      Response.prototype.json = response;
      return performance.now() - arrived;
    },
    async scroll() {
      const side = document.querySelector(".text-side");
      const times = [];
      let last = performance.now();
      for (let top = 0; top < side.scrollHeight; top += 240) {
        side.scrollTop = top;
        await new Promise(requestAnimationFrame);
        times.push(performance.now() - last);
        last = performance.now();
      }
      return { frames: times.length, longest: Math.max(...times), slow: times.filter((time) => time > 50).length };
    },
    async key(key) {
      const began = performance.now();
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
      await frame();
      return performance.now() - began;
    },
  };`;

const median = (values: number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

const page = join(fileURLToPath(new URL("..", import.meta.url)), "dist/review/app");
const store = await openStore({});
const record = longRecord();
const [ticket] = await offerArticles(store, [{ url: record.source.url! }]);
const { articleId } = await saveRecord(store, ticket!, record);
const desk = await startDesk({ store, page });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu"],
});
const tab = await browser.newPage({ viewport: { width: 1280, height: 860 } });
const facts = record.entities.length + record.counts.length + record.dates.length;
console.log(`${record.article.text.split(/\s+/).length} words, ${facts} facts`);
const devtools = await tab.context().newCDPSession(tab);
await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
/** Processor time of the page's main thread so far, in milliseconds: what a busy machine does not blur. */
const worked = async () => {
  const { metrics } = await devtools.send("Performance.getMetrics");
  return 1_000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? 0);
};
const paints: number[] = [];
const efforts: number[] = [];
for (let round = 0; round < rounds; round++) {
  await tab.goto("about:blank");
  await tab.goto(`${desk.url}/#/status`);
  await tab.locator(".tile").first().waitFor();
  await tab.evaluate(inPage);
  await tab.evaluate(`globalThis.articleHash = "#/article/${articleId}"`);
  const before = await worked();
  paints.push(await tab.evaluate<number>("bench.paint()"));
  efforts.push((await worked()) - before);
}
const scroll = await tab.evaluate<{ frames: number; longest: number; slow: number }>("bench.scroll()");
const keys = { j: [] as number[], a: [] as number[] };
for (let round = 0; round < 20; round++) keys.j.push(await tab.evaluate<number>("bench.key('j')"));
for (let round = 0; round < 20; round++) keys.a.push(await tab.evaluate<number>("bench.key('a')"));
const ms = (value: number) => `${value.toFixed(0)} ms`;
console.log(`paint after the data arrived   median ${ms(median(paints))}, most ${ms(Math.max(...paints))}`);
console.log(`processor time for it          median ${ms(median(efforts))}, most ${ms(Math.max(...efforts))}`);
console.log(
  `scroll from end to end         ${scroll.frames} frames, longest ${ms(scroll.longest)}, ${scroll.slow} over 50 ms`,
);
console.log(`next fact (j)                  median ${ms(median(keys.j))}, most ${ms(Math.max(...keys.j))}`);
console.log(`accept (a)                     median ${ms(median(keys.a))}, most ${ms(Math.max(...keys.a))}`);
await browser.close();
await desk.close();
await store.close();
