import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { loadConfig } from "./load.js";
import { loadExtractors } from "./plug-ins.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wiredesk-config-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function written(config: unknown, name = "wiredesk.config.json"): string {
  const file = join(folder, name);
  writeFileSync(file, typeof config === "string" ? config : JSON.stringify(config));
  return file;
}

describe("a wrong configuration is refused with the place and what is expected there", () => {
  it.each([
    ["an address of another kind", { feeds: ["ftp://a.example/"] }, "feeds.0: expected an http or https URL"],
    [
      "a feed's unknown key",
      { feeds: [{ url: "https://a.example/", evry: 5 }] },
      'feeds.0: Unrecognized key: "evry"',
    ],
    [
      "a feed's wrong value",
      { feeds: [{ url: "https://a.example/", everyMinutes: 0 }] },
      "feeds.0.everyMinutes: ",
    ],
    ["a feed that is none", { feeds: [7] }, "feeds.0: "],
    ["a mistyped key", { feed: [] }, 'Unrecognized key: "feed"; did you mean "feeds"?'],
    ["a mistyped key within", { fetch: { timeoutMS: 5 } }, 'fetch: Unrecognized key: "timeoutMS"; '],
    [
      "a mistyped key in a list",
      { alerts: [{ nam: "a" }] },
      'alerts.0: Unrecognized key: "nam"; did you mean "name"?',
    ],
    ["a password", { feeds: ["https://u:secret@a.example/"] }, "feeds.0: user and password do not belong"],
    [
      "a drop without a port",
      { wires: [{ folder: "w", tokens: { a: "sixteen-characters" } }] },
      "wires.0.tokens: ",
    ],
    [
      "two alerts of one name",
      { alerts: [1, 2].map(() => ({ name: "a", when: { text: "x" }, to: [{ command: ["x"] }] })) },
      "alerts.1.name: another alert",
    ],
    ["no JSON", "{", "cannot read"],
  ])("%s", async (_what, config, message) => {
    await expect(loadConfig(written(config))).rejects.toMatchObject({
      code: "WD_CONFIG_INVALID",
      message: expect.stringContaining(message),
    });
  });
});

it("a configuration that exports nothing is refused", async () => {
  const file = written("const feeds = [];", "nothing.ts");
  await expect(loadConfig(file)).rejects.toThrow(/nothing\.ts: it exports nothing; expected export default/);
});

it("Wiredesk is found by a configuration and its plug-ins where none is installed beside them", async () => {
  written(
    `import { changeExtractor } from "wiredesk/extractors";
     import { dates } from "wiredesk/extractors/dates";
     export default changeExtractor(dates, {});`,
    "my-dates.ts",
  );
  const file = written(
    `import { defineConfig } from "wiredesk";
     export default defineConfig({ extractors: { plugIns: ["./my-dates.ts"] } });`,
    "global.config.ts",
  );
  const names = (await loadExtractors(await loadConfig(file))).map(({ name }) => name);
  expect(names).toContain("dates");
});

it("lists of feeds are seen from the configuration; what it says of a feed itself wins", async () => {
  written("# wires\nhttps://a.example/rss\nhttps://b.example/rss\n", "more.txt");
  const feeds = [{ url: "https://b.example/rss", everyMinutes: 60 }];
  const config = await loadConfig(written({ feeds, feedLists: ["more.txt"] }));
  expect(config.feeds).toMatchObject([...feeds, { url: "https://a.example/rss", content: "page" }]);
  written("https://u:secret@a.example/rss\n", "more.txt");
  await expect(loadConfig(written({ feedLists: ["more.txt"] }))).rejects.toMatchObject({
    code: "WD_CONFIG_INVALID",
    message: expect.stringMatching(/more\.txt is not valid(?!.*secret)/s),
  });
});
