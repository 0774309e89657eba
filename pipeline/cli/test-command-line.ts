import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { openStore, type Store } from "../store/index.js";
import { runCommandLine } from "./program.js";

export interface TestCommandLine {
  folder: string;
  /** The data folder in it. */
  data: string;
  /** Runs a command in this process, over a data folder of the test's own. */
  wiredesk(...args: string[]): Promise<{ code: number; out: string; err: string }>;
  inStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
}

/** The command line for the tests of a file, without any database or queue of the environment. */
export function testCommandLine(): TestCommandLine {
  // Each command opens the database anew, which takes a second on a machine that has nothing else to do.
  vi.setConfig({ testTimeout: 300_000 });
  const line: TestCommandLine = {
    folder: "",
    data: "",
    wiredesk: async (...args) => {
      const said = { out: "", err: "" };
      const keep = (stream: "out" | "err") => (text: string | Uint8Array) => {
        said[stream] += text;
        return true;
      };
      const spies = [
        vi.spyOn(process.stdout, "write").mockImplementation(keep("out")),
        vi.spyOn(process.stderr, "write").mockImplementation(keep("err")),
      ];
      try {
        const code = await runCommandLine(["node", "wiredesk", ...args, "--data", line.data]);
        return { code, ...said };
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
    },
    inStore: async (work) => {
      const store = await openStore({ dataDir: line.data });
      return work(store).finally(store.close);
    },
  };
  beforeAll(() => {
    vi.stubEnv("DATABASE_URL", "");
    vi.stubEnv("REDIS_URL", "");
    line.folder = mkdtempSync(join(tmpdir(), "wiredesk-cli-"));
    line.data = join(line.folder, "data");
  });
  afterAll(() => {
    vi.unstubAllEnvs();
    rmSync(line.folder, { recursive: true });
  });
  return line;
}
