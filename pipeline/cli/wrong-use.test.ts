import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, vi } from "vitest";
import { newExtractorCommand } from "./new-extractor.js";
import { testCommandLine } from "./test-command-line.js";

const line = testCommandLine();
const at = (name: string) => join(line.folder, name);

it("each of several inputs that fail is named, and a record is told from an article", async () => {
  writeFileSync(at("empty.txt"), "");
  writeFileSync(at("record.json"), JSON.stringify({ schemaVersion: "1.0", article: { text: "It left." } }));
  writeFileSync(at("other.json"), JSON.stringify({ text: "It left." }));
  const inputs = ["empty.txt", "record.json", "other.json"].map(at);
  const { code, err } = await line.wiredesk("extract", ...inputs, line.folder);
  expect(code).toBe(1);
  expect(err).toMatch(/The text is empty\. \(\S*empty\.txt\)/);
  expect(err).toContain("record.json is a record already");
  expect(err).toContain("other.json: id: expected a string or a number");
  expect(err).toContain(`${line.folder} is a folder`);
});

it("an address that is none is refused before a database is opened for it", async () => {
  for (const args of [
    ["extract", "-", "--url", "paper"],
    ["run", "--once", "--url", "paper"],
    ["start", "paper"],
  ]) {
    const { code, err } = await line.wiredesk(...args);
    expect(code).toBe(2);
    expect(err).toContain('"paper" is no address');
  }
});

it.each([
  [["extract"], "wiredesk extract --help"],
  [["quarantine", "lst"], "wiredesk quarantine --help"],
  [["quarantine", "retry"], "wiredesk quarantine --help"],
  [["desk", "user", "ad"], "wiredesk desk user --help"],
  [["exract"], "wiredesk --help"],
])("%j is answered with the help that applies", async (args, help) => {
  const { code, err } = await line.wiredesk(...args);
  expect(code).toBe(2);
  expect(err).toContain(help);
});

it("a new extractor takes no built-in one's name, and in a checkout is tried with the packed Wiredesk", async () => {
  await expect(newExtractorCommand("counts", { folder: at("counts") })).rejects.toThrow(/built-in extractor/);
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, "write").mockImplementation(() => true),
  );
  await newExtractorCommand("price-changes", { folder: at("price-changes") });
  const said = spies.flatMap(({ mock }) => mock.calls).join("");
  for (const spy of spies) spy.mockRestore();
  expect(said).toMatch(/npm install "\$\(npm pack --silent \S+ \| tail -1\)" && npm test/);
});

it("a data folder that is not there is told of, once", async () => {
  expect((await line.wiredesk("export")).err).toContain(`there is no data folder ${line.data} yet`);
  expect((await line.wiredesk("status")).err).toBe("");
});

it("doctor says whether it has seen a configuration", async () => {
  expect((await line.wiredesk("doctor")).out).toContain("none in this folder: the defaults");
  writeFileSync(at("mine.json"), "{}");
  expect((await line.wiredesk("doctor", "--config", at("mine.json"))).out).toContain("mine.json, valid");
});
