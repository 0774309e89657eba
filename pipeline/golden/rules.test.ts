import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { defineExtractor, type Extractor, ordered } from "../../extractors/index.js";
import { watchRules } from "./measure-rules.js";
import { rulesCommand } from "./rules-command.js";
import { timesReport } from "./rules-report.js";

const word = (wanted: string) => (text: string) => (text.includes(wanted) ? wanted : null);

/** Finds words, and drops one of them. */
const words = defineExtractor({
  name: "words",
  version: "1",
  schema: z.array(z.string()),
  lists: {
    rules: ordered({
      red: { id: "red", read: word("red") },
      greenOrBlue: { id: "any", read: word("green") },
    }),
    refiners: ordered({
      dropRed: (list: string[]) => list.filter((one) => one !== "red"),
      keep: (list: string[]) => [...list],
    }),
  },
  extract: ({ text }, _facts, { lists }) =>
    lists.refiners.reduce(
      (list, refine) => refine(list),
      lists.rules.flatMap(({ read }) => read(text) ?? []),
    ),
}) as unknown as Extractor;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "wiredesk-rules-"));
  writeFileSync(join(folder, "a.txt"), "A red door.");
  writeFileSync(
    join(folder, "cases.ts"),
    'export const cases: { text: string }[] = [{ text: "A blue door." }];',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

async function report(action: "coverage" | "times", cases: string[]): Promise<string> {
  const lines: string[] = [];
  const print = (text: string) => lines.push(text);
  const settings = { extractors: [words] };
  await rulesCommand(action, {
    root: join(folder, "none"),
    slugs: [],
    cases: cases.map((name) => join(folder, name)),
    print,
    settings,
  });
  return lines.join("\n");
}

describe("rules", () => {
  it("that no text wakes are listed", async () => {
    expect(await report("coverage", ["a.txt", "cases.ts"])).toBe(
      [
        "words: 2 of 4 rules and refiners fired",
        "  never fired: words/green-or-blue (rules, tried 2 times)",
        "  never fired: words/keep (refiners, tried 2 times)",
        "2 texts, 2 rules never fired",
      ].join("\n"),
    );
  });

  it("are timed", async () => {
    expect(await report("times", ["a.txt"])).toMatch(/ ms .* words\/[\s\S]*11 characters/);
    const use = { extractor: "a", list: "rules", calls: 3, fired: 0 };
    const lines = timesReport(
      [
        { ...use, id: "fast", milliseconds: 0.001 },
        { ...use, id: "slow", milliseconds: 9 },
      ],
      10,
    ).split("\n");
    expect(lines[0]).toMatch(/9\.0 ms 100\.0 % {2}a\/slow/);
    expect(lines[1]).toContain("1 others");
  });

  it("work as before when they are watched", () => {
    const { extractors, uses } = watchRules([words]);
    expect(extractors[0]!.lists!.rules!.size).toBe(2);
    expect(uses.map(({ id }) => id)).toEqual(["red", "green-or-blue", "drop-red", "keep"]);
  });

  it("need something to run over", async () => {
    await expect(report("coverage", [])).rejects.toMatchObject({ code: "WD_INPUT_NOT_FOUND" });
    await expect(report("coverage", ["none.ts"])).rejects.toMatchObject({ code: "WD_INPUT_NOT_FOUND" });
  });
});
