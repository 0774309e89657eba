import { constants } from "node:fs";
import { access, mkdir, statfs } from "node:fs/promises";
import { resolve } from "node:path";
import pc from "picocolors";
import { analyse, builtIn, runExtractors } from "../../extractors/index.js";
import { type Config, type ErrorCode, WiredeskError } from "../../schemas/index.js";
import { configFile, loadConfig, loadExtractors } from "../config/index.js";
import { exitCodes } from "./exit-codes.js";
import { type Overrides, withOverrides } from "./overrides.js";
import { plainTable } from "./render/facts-tables.js";
import { version } from "./version.js";

interface Finding {
  ok: boolean;
  what: string;
  found: string;
  advice?: string;
}

type Check = () => Promise<Finding>;

/** `wiredesk doctor`: checks what Wiredesk stands on and says what to do about what is wrong. */
export async function doctorCommand(options: Overrides & { config?: string }): Promise<number> {
  const config = withOverrides(await loadConfig(options.config), options);
  const checks: [string, Check][] = [
    ["Node.js", checkNode],
    ["configuration", async () => ({ ok: true, what: "", found: configurationIn(options.config) })],
    ["extractors", () => checkExtractors(config)],
    ["data folder", () => checkFolder(config)],
    ["disk", () => checkDisk(config)],
    ...(config.wires.length > 0
      ? [["wire folders", () => checkWires(config)] satisfies [string, Check]]
      : []),
    ["database", () => checkDatabase(config)],
    ["queue", () => checkQueue(config)],
  ];
  const findings: Finding[] = [];
  for (const [what, check] of checks) findings.push({ ...(await attempt(check)), what });
  const rows = findings.map(({ ok, what, found, advice }) => [
    ok ? pc.green("ok") : pc.red("wrong"),
    what,
    found,
    advice ?? "",
  ]);
  process.stdout.write(
    `wiredesk ${version()}\n${plainTable(["", "Part", "Found", "What to do"], rows, pc)}\n`,
  );
  return findings.every(({ ok }) => ok) ? exitCodes.done : exitCodes.someFailed;
}

/** Which configuration it is; that it is valid has been seen when it was loaded. */
function configurationIn(named: string | undefined): string {
  const file = named ?? configFile();
  return file === undefined ? "none in this folder: the defaults" : `${file}, valid`;
}

async function attempt(check: Check): Promise<Finding> {
  try {
    return await check();
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const advice = error instanceof WiredeskError ? error.hint : "";
    return { ok: false, what: "", found, advice };
  }
}

const oldestNode = [20, 19] as const;

async function checkNode(): Promise<Finding> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const ok = major > oldestNode[0] || (major === oldestNode[0] && minor >= oldestNode[1]);
  return {
    ok,
    what: "",
    found: process.version,
    ...(!ok && { advice: `install Node.js ${oldestNode.join(".")} or newer` }),
  };
}

async function checkExtractors(config: Config): Promise<Finding> {
  const extractors = await loadExtractors(config);
  const started = performance.now();
  const { reports } = runExtractors(
    analyse({ text: "Ana Ruiz said on Monday that 12 people left Paris." }),
    extractors,
    {
      options: config.extractors.options,
    },
  );
  const warnings = Object.values(reports).flatMap((report) => report.warnings);
  const added = extractors.length - builtIn.length;
  const found = `${extractors.length} loaded${added > 0 ? ` (${added} plug-ins)` : ""} in ${Math.round(performance.now() - started)} ms`;
  return { ok: warnings.length === 0, what: "", found: [found, ...warnings].join("; ") };
}

async function checkFolder(config: Config): Promise<Finding> {
  const folder = await writable(config.dataDir, "WD_STORE_UNWRITABLE");
  return { ok: true, what: "", found: folder };
}

/** Files are moved within them: reading is not enough. */
async function checkWires({ wires }: Config): Promise<Finding> {
  for (const { folder } of wires) await writable(folder, "WD_INPUT_NOT_FOUND");
  return { ok: true, what: "", found: wires.map(({ folder }) => resolve(folder)).join(", ") };
}

async function writable(path: string, code: ErrorCode): Promise<string> {
  const folder = resolve(path);
  try {
    await mkdir(folder, { recursive: true });
    await access(folder, constants.W_OK);
    return folder;
  } catch (cause) {
    throw new WiredeskError(code, `${folder} cannot be written`, { input: folder, cause });
  }
}

/** The embedded database starts at 39 MB; a day of a few hundred feeds adds some hundred megabytes. */
const leastFreeBytes = 1_000_000_000;

async function checkDisk(config: Config): Promise<Finding> {
  const { bavail, bsize } = await statfs(resolve(config.dataDir));
  const free = bavail * bsize;
  const ok = free >= leastFreeBytes;
  const found = `${(free / 1e9).toFixed(1)} GB free`;
  return {
    ok,
    what: "",
    found,
    ...(!ok && { advice: "free some space, or move the data folder (dataDir)" }),
  };
}

async function checkDatabase(config: Config): Promise<Finding> {
  const { openStore } = await import("../store/index.js");
  const store = await openStore(config);
  try {
    return {
      ok: true,
      what: "",
      found: config.databaseUrl ? "PostgreSQL server, reachable" : "embedded, opens",
    };
  } finally {
    await store.close();
  }
}

async function checkQueue(config: Config): Promise<Finding> {
  if (!config.redisUrl) return { ok: true, what: "", found: "embedded, in the database (REDIS_URL not set)" };
  const { checkRedis } = await import("../queue/index.js");
  return { ok: true, what: "", found: await checkRedis(config.redisUrl) };
}
