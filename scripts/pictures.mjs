// Makes the pictures of the README and the guides with the program itself (needs Chromium).
//   npm run build && npx tsx scripts/pictures.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { desk } from "./desk-pictures.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "dist/pipeline/cli/main.js");
const pictures = join(root, "docs/pictures");
const dataDir = mkdtempSync(join(tmpdir(), "wiredesk-pictures-"));

const colours = { ...process.env, FORCE_COLOR: "1" };
const terminal = (name, title, args, lines) => {
  const output = execFileSync(process.execPath, [program, ...args], {
    env: colours,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const shown = lines
    ? output
        .split("\n")
        .slice(...lines)
        .join("\n")
    : output;
  const picture = execFileSync(process.execPath, [join(root, "scripts/terminal-picture.mjs"), title], {
    input: shown,
    encoding: "utf8",
  });
  writeFileSync(join(pictures, name), picture);
};
execFileSync(process.execPath, [program, "start", "--data", dataDir], { stdio: "ignore" });
terminal(
  "start.svg",
  "npm start",
  [
    "extract",
    join(root, "fixtures/articles/belarus_release/source.html"),
    "--url",
    "https://demo.wiredesk.example/articles/belarus_release",
    "--format",
    "text",
  ],
  [0, 81],
);
const sentence = "Minister Ana Ruiz said on Monday that 12 people were freed.";
terminal("try.svg", `npx wiredesk try "${sentence.slice(0, 22)}…"`, [
  "try",
  sentence,
  "--published",
  "2026-01-07",
]);

await desk(dataDir, join(root, "dist/review/app"), pictures);
rmSync(dataDir, { recursive: true, force: true });
