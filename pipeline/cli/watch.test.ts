import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { nextChange } from "./watch.js";

const program = fileURLToPath(new URL("./main.ts", import.meta.url));
const tsx = import.meta.resolve("tsx");
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "wiredesk-watch-"));
  mkdirSync(join(folder, "rules"));
  mkdirSync(join(folder, "node_modules"));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("a watched folder", () => {
  it("tells the first file that changes, however deep", async () => {
    const change = nextChange(folder, new AbortController().signal);
    writeFileSync(join(folder, "rules", "a.ts"), "1");
    expect(await change).toBe(join("rules", "a.ts"));
  });

  it("does not look at installed packages", async () => {
    const change = nextChange(folder, new AbortController().signal);
    writeFileSync(join(folder, "node_modules", "a.js"), "1");
    await new Promise((resolve) => setTimeout(resolve, 400));
    writeFileSync(join(folder, "index.ts"), "1");
    expect(await change).toBe("index.ts");
  });

  it("can be left alone", async () => {
    const stop = new AbortController();
    const change = nextChange(folder, stop.signal);
    stop.abort();
    expect(await change).toBeNull();
  });
});

describe("wiredesk try --watch", () => {
  it("shows what a changed plug-in finds", async () => {
    const plugIn = (found: string) => `export default {
      name: "greeter", version: "1", extract: () => ${JSON.stringify(found)},
      schema: { parse: (value) => value },
    };`;
    writeFileSync(join(folder, "greeter.mjs"), plugIn("good morning"));
    writeFileSync(join(folder, "wiredesk.config.json"), '{"extractors":{"plugIns":["./greeter.mjs"]}}');
    const args = ["--import", tsx, program, "try", "Ana Ruiz left.", "--watch"];
    const child = spawn(process.execPath, args, { cwd: folder });
    onTestFinished(() => void child.kill());
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    child.stderr.on("data", (data) => {
      output += data;
    });
    const shows = (text: string) =>
      vi.waitFor(() => expect(output).toContain(text), { timeout: 30_000, interval: 50 });
    await shows("good morning");
    await shows("watching for changes");
    writeFileSync(join(folder, "greeter.mjs"), plugIn("good evening"));
    await shows("greeter.mjs changed");
    await shows("good evening");
    child.kill("SIGINT");
    expect(await new Promise((resolve) => child.on("close", resolve))).toBe(0);
  });
});
