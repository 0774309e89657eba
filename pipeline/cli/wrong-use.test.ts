import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
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

it("an address that is none is refused", async () => {
  const { code, err } = await line.wiredesk("extract", "-", "--url", "paper");
  expect(code).toBe(2);
  expect(err).toContain('"paper" is no address');
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
