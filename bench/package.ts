/**
 * Size of the packed package, the time that importing it takes without extracting anything, and the time to the first
 * record of a fresh process.
 *   npm run build && npm run bench:package
 */
import { execFileSync } from "node:child_process";
import { z } from "zod";

const aims = { packedMegabytes: 12, importMilliseconds: 100 };
const faces = ["wiredesk", "wiredesk/schemas", "wiredesk/extractors", "wiredesk/pipeline"];
const runs = 9;

const Packed = z.tuple([z.object({ size: z.number(), unpackedSize: z.number(), entryCount: z.number() })]);
const Timed = z.object({ wall: z.number(), cpu: z.number() });

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** Does something in a fresh process, with the package as `import` resolves it for a user. */
function time(what: string): z.infer<typeof Timed> {
  const code = `
    const before = process.cpuUsage(), started = performance.now();
    ${what}
    const wall = performance.now() - started, used = process.cpuUsage(before);
    console.log(JSON.stringify({ wall, cpu: (used.user + used.system) / 1000 }));`;
  const args = ["--input-type=module", "--eval", code];
  return Timed.parse(JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" })));
}

const npmPack = ["pack", "--dry-run", "--json", "--ignore-scripts", "--silent"];
const [packed] = Packed.parse(JSON.parse(execFileSync("npm", npmPack, { encoding: "utf8" })));
const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
console.log(
  `packed ${megabytes(packed.size)} MB (aim ${aims.packedMegabytes}), unpacked ${megabytes(packed.unpackedSize)} MB, ${packed.entryCount} files\n`,
);
const first = `
  const { extract } = await import("wiredesk");
  extract({ text: "Ana Ruiz freed 12 people in Paris.", publishedAt: "2026-01-07" });`;
const tasks = [
  ...faces.map((face): [string, string] => [`import ${face}`, `await import(${JSON.stringify(face)});`]),
  ["first extract", first] as const,
];
console.log(`median of ${runs} fresh processes (aim of imports ${aims.importMilliseconds} ms)`);
for (const [name, what] of tasks) {
  const times = Array.from({ length: runs }, () => time(what));
  const [wall, cpu] = [median(times.map((one) => one.wall)), median(times.map((one) => one.cpu))];
  console.log(
    `${name.padEnd(27)} ${wall.toFixed(0).padStart(5)} ms   ${cpu.toFixed(0).padStart(5)} ms of processor`,
  );
}
