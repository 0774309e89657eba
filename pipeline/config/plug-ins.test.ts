import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { loadConfig, loadExtractors } from "./index.js";

const plugIn = (name: string) =>
  `export default { name: "${name}", version: "1", schema: { parse: (facts) => facts }, extract: () => [] };`;

it("sees plug-ins from the folder of the configuration, wherever the process was started", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wiredesk-plug-ins-"));
  const installed = join(folder, "node_modules/wiredesk-extractor-bells");
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(folder, "whistles.mjs"), plugIn("whistles"));
  writeFileSync(join(installed, "index.js"), plugIn("bells"));
  writeFileSync(join(installed, "package.json"), '{"type":"module","exports":{"import":"./index.js"}}');
  const file = join(folder, "wiredesk.config.json");
  const plugIns = ["./whistles.mjs", "wiredesk-extractor-bells"];
  writeFileSync(file, JSON.stringify({ extractors: { plugIns } }));
  const names = (await loadExtractors(await loadConfig(file))).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["whistles", "bells"]));
});

it("says which plug-in is not there", async () => {
  const folder = mkdtempSync(join(tmpdir(), "wiredesk-plug-ins-"));
  const file = join(folder, "wiredesk.config.json");
  writeFileSync(file, JSON.stringify({ extractors: { plugIns: ["wiredesk-extractor-nowhere"] } }));
  const loading = loadConfig(file).then(loadExtractors);
  await expect(loading).rejects.toThrow(/wiredesk-extractor-nowhere cannot be loaded: [^\n]*$/);
});
