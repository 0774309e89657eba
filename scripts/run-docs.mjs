// Runs the commands of the README and the guides, in an empty folder that stands for a user's own, against the demo site.
//   node scripts/run-docs.mjs [FILE…]              (after npm run build)
//
// Every block of shell commands says what becomes of it, in a comment before it:
//   <!-- run: -->  <!-- run: for 8 s -->           it is run; stopped with Ctrl-C after so many seconds
//   <!-- not run: REASON -->                       it is not, and why
// A block without one fails. So does a mention of a command or option that Wiredesk does not have, and a configuration
// that does not load.
import { spawn, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { startDemoSite } from "../dist/pipeline/demo/server.js";
import { loadConfig } from "../dist/pipeline/index.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/pipeline/cli/main.js");
const pages = readdirSync(join(root, "docs")).filter(
  (name) => name.endsWith(".md") && name !== "changelog.md",
);
const all = ["README.md", "CONTRIBUTING.md", ...pages.map((name) => `docs/${name}`)];
const files = process.argv.length > 2 ? process.argv.slice(2) : all;

const site = await startDemoSite();
const tally = { passed: 0, failed: 0 };
for (const file of files) await checkPage(file);
await site.close();
console.log(`\n${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 || tally.passed === 0 ? 1 : 0;

async function checkPage(file) {
  const text = readFileSync(join(root, file), "utf8");
  const folder = mkdtempSync(join(tmpdir(), "wiredesk-docs-"));
  for (const name of ["fixtures", "node_modules", "docs"]) symlinkSync(join(root, name), join(folder, name));
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  console.log(`\n${relative(root, join(root, file))}`);
  try {
    await checkConfigurations(text, folder);
    checkMentions(text);
    for (const [, note, block] of text.matchAll(
      /(?:<!-- ([^\n]*) -->\n)?```(?:sh|bash|shell)\n([\s\S]*?)```/g,
    )) {
      await checkBlock(note ?? "", block.trim().split("\n"), folder);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function checkBlock(note, commands, folder) {
  const [, seconds] = /^run:(?: for (\d+) s)?$/.exec(note) ?? [];
  if (/^run:/.test(note)) {
    for (const command of commands) await run(command, folder, seconds ? Number(seconds) : undefined);
  } else if (/^not run: \S/.test(note)) {
    console.log(`  --   ${commands[0]} … ${note}`);
  } else {
    report(false, commands[0], "the block says neither <!-- run: --> nor <!-- not run: REASON -->");
  }
}

/** Every configuration of the page loads; the first stays in the folder for the commands that follow. */
async function checkConfigurations(text, folder) {
  const blocks = [...text.matchAll(/(<!-- file: [^\n]* -->\n)?```ts\n((?:(?!```)[\s\S])*?)```/g)];
  const sources = blocks
    .filter(([, file, code]) => !file && /^export default/m.test(code))
    .map(([, , code]) => code);
  for (const [index, source] of sources.entries()) {
    const path = join(folder, index === 0 ? "wiredesk.config.ts" : `wiredesk.config-${index}.ts`);
    writeFileSync(path, here(allowed(source)));
    const problem = await loadConfig(path).then(() => null, String);
    report(
      problem === null,
      source.split("\n").find((line) => line !== "" && !/^(\/\/|import)/.test(line)),
      problem,
    );
  }
}

/** Commands and options that a page names in passing are there: `wiredesk golden check`, `wiredesk run --once`. */
function checkMentions(text) {
  const mentions = new Set(
    [...text.matchAll(/`(?:npx )?wiredesk ([a-z][^`\n]*)`/g)].map((match) => match[1]),
  );
  for (const mention of mentions) {
    const [command, ...rest] = mention.split(/\s+/);
    const help = helpOf(command);
    const options = rest
      .filter((word) => /^--[a-z]/.test(word))
      .map((word) => word.replace(/[=,.;:].*$/, ""));
    const missing =
      help === null ? [command] : options.filter((option) => !new RegExp(`${option}\\b`).test(help));
    report(missing.length === 0, `wiredesk ${mention}`, `there is no ${missing.join(", ")}`);
  }
}

function helpOf(command) {
  helpOf.known ??= new Map();
  if (!helpOf.known.has(command)) {
    const { status, stdout } = spawnSync(process.execPath, [program, command, "--help"], {
      encoding: "utf8",
    });
    helpOf.known.set(command, status === 0 && stdout.includes(`wiredesk ${command}`) ? stdout : null);
  }
  return helpOf.known.get(command);
}

/** Puts the local demo site in the place of the one that the pages name. */
function here(line) {
  return line.replaceAll("https://demo.wiredesk.example", site.url);
}

/** The local site stands on a loopback address, which has to be allowed; it may be asked without a pause. */
function allowed(source) {
  const { host } = new URL(site.url);
  return source
    .replace(/import \{ defineConfig \}.*\n/, "")
    .replace(
      /defineConfig\(\{/,
      `({ fetch: { allowHosts: ["127.0.0.1"], hosts: { "${host}": { gapMs: 0 } } },`,
    );
}

function run(command, folder, seconds) {
  const line = here(command)
    .replace(/\s+#.*$/, "")
    .replaceAll("npx wiredesk", `node ${program}`)
    .replace(/^npm /, `npm --prefix ${root} `);
  return new Promise((resolve) => {
    const child = spawn("bash", ["-c", `exec 2>&1; ${seconds ? "exec " : ""}${line}`], { cwd: folder });
    let output = "";
    child.stdout.on("data", (data) => {
      // Its time runs from its first word: until then it is loading.
      if (output === "" && seconds) setTimeout(() => child.kill("SIGINT"), seconds * 1_000);
      output += data;
    });
    child.on("close", (code) => {
      // The demo feed holds one dead link on purpose: 1 is what a run over it gives.
      const good =
        code === 0 || (code === 1 && /run --once/.test(command) && output.includes("withdrawn-story"));
      report(good, command, `${output}\nexit code ${code}`);
      resolve();
    });
  });
}

function report(good, what, problem) {
  tally[good ? "passed" : "failed"]++;
  console.log(`  ${good ? "ok  " : "FAIL"} ${what}${good ? "" : `\n${problem}`}`);
}
