// Runs the commands of the README against the demo site, in an empty folder that stands for a user's own.
//   node scripts/run-readme.mjs [FILE]
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { startDemoSite } from "../dist/pipeline/demo/server.js";

const root = fileURLToPath(new URL("..", import.meta.url));
const file = process.argv[2] ?? join(root, "README.md");
const text = readFileSync(file, "utf8");
const site = await startDemoSite();
const folder = mkdtempSync(join(tmpdir(), "wiredesk-readme-"));
let failed = 0;
let passed = 0;

const config = /```ts\n\/\/ wiredesk\.config\.ts\n([\s\S]*?)```/.exec(text)?.[1] ?? "export default {};";
writeFileSync(join(folder, "wiredesk.config.ts"), here(allowed(config)));
for (const name of ["fixtures", "node_modules", "docs"]) symlinkSync(join(root, name), join(folder, name));
writeFileSync(join(folder, "package.json"), '{ "type": "module" }');

for (const [, seconds, block] of text.matchAll(/<!-- run:(?: for (\d+) s)? -->\n```sh\n([\s\S]*?)```/g)) {
  for (const command of block.trim().split("\n")) await run(command, seconds ? Number(seconds) : undefined);
}
await site.close();
rmSync(folder, { recursive: true, force: true });
console.log(`\n${file}: ${passed} commands passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Puts the local demo site in the place of the one that the README names. */
function here(line) {
  return line.replaceAll("https://demo.wiredesk.example", site.url);
}

/** The local site stands on a loopback address, which has to be allowed; it may be asked without a pause. */
function allowed(source) {
  const host = new URL(site.url).host;
  return source
    .replace(/import \{ defineConfig \}.*\n/, "")
    .replace(
      /defineConfig\(\{/,
      `({ fetch: { allowHosts: ["127.0.0.1"], hosts: { "${host}": { gapMs: 0 } } },`,
    );
}

function run(command, seconds) {
  const program = `node ${join(root, "dist/pipeline/cli/main.js")}`;
  const line = here(command)
    .replace(/\s+#.*$/, "")
    .replaceAll("npx wiredesk", program)
    .replace(/^npm /, `npm --prefix ${root} `);
  return new Promise((resolve) => {
    const child = spawn("bash", ["-c", `exec 2>&1; ${seconds ? "exec " : ""}${line}`], { cwd: folder });
    let output = "";
    child.stdout.on("data", (data) => {
      output += data;
    });
    if (seconds) setTimeout(() => child.kill("SIGINT"), seconds * 1_000);
    child.on("close", (code) => {
      // The demo feed holds one dead link on purpose: 1 is what a run over it gives.
      const good =
        code === 0 || (code === 1 && /run --once/.test(command) && output.includes("withdrawn-story"));
      if (good) passed++;
      else failed++;
      console.log(`${good ? "ok  " : "FAIL"} ${command}${good ? "" : `\n${output}\nexit code ${code}`}`);
      resolve();
    });
  });
}
