/**
 * `npm run bench`: quality on annotated articles against the floors of floors.json, and speed from text to record.
 * The articles lie outside the project; without them only the speed on the fixtures is measured (bench/speed.ts).
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { speed } from "./speed.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const sets = {
  "wire-dev": join(root, "../shared/corpora/wire/dev.jsonl"),
  "gold-dev": join(root, "../shared/gold/gold-dev.jsonl"),
} as const;

const Floor = z.record(z.string(), z.number());
const Floors = z
  .object({ note: z.string(), allowance: z.number(), reasons: z.record(z.string(), z.string()) })
  .catchall(Floor);

/** The line of the scorer's report that each measure stands on. */
const measures: Readonly<Record<string, RegExp>> = {
  mentions: /^entity mentions .*F1 ([\d.]+)/m,
  linked: /^entity linked .*F1 ([\d.]+)/m,
  counts: /^counts .*F1 ([\d.]+)/m,
  dates: /^dates value .*F1 ([\d.]+)/m,
  quotes: /^quotes attributed .*F1 ([\d.]+)/m,
  facts: /^fact F1 ([\d.]+)/m,
};

function quality(): boolean {
  const floors = Floors.parse(JSON.parse(readFileSync(join(root, "bench/floors.json"), "utf8")));
  let held = true;
  for (const [name, file] of Object.entries(sets)) {
    if (!existsSync(file)) {
      console.log(`${name}: not here, passed over`);
      continue;
    }
    const report = execFileSync("npx", ["tsx", join(root, "bench/facts.ts"), file], {
      encoding: "utf8",
      cwd: root,
    });
    const floor = Floor.parse(floors[name]);
    for (const [measure, pattern] of Object.entries(measures)) {
      const value = Number(pattern.exec(report)?.[1]);
      const low = value < (floor[measure] ?? 0) - floors.allowance;
      held &&= !low;
      console.log(
        `${name} ${measure.padEnd(9)} ${value.toFixed(3)}  floor ${floor[measure]}${low ? "  BELOW" : ""}`,
      );
    }
  }
  return held;
}

const held = quality();
speed();
process.exitCode = held ? 0 : 1;
