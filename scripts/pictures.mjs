// Makes the pictures of the README and the guides with the program itself (needs Chromium).
//   npm run build && node scripts/pictures.mjs
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { openStore } from "../dist/pipeline/store/index.js";
import { startDesk } from "../dist/review/server/index.js";

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
    join(root, "fixtures/articles/belarus_release/source.txt"),
    "--published",
    "2025-12-14",
    "--format",
    "text",
  ],
  [0, 78],
);
terminal("try.svg", "npx wiredesk try", [
  "try",
  "Minister Ana Ruiz said on Monday that about 1 200 people were freed in Paris.",
  "--published",
  "2026-01-07",
]);

const store = await openStore({ dataDir });
const desk = await startDesk({ store, page: join(root, "dist/review/app"), reviewer: "ana" });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
const tab = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await tab.goto(desk.url);
await tab.getByText("Belarus frees").first().waitFor();
await tab.screenshot({ path: join(pictures, "desk-list.png") });
await tab.getByText("Belarus frees").first().click();
await tab.getByText("Viasna").first().waitFor();
for (const key of ["j", "a", "j", "a", "j"]) await tab.keyboard.press(key);
await tab.waitForTimeout(500);
await tab.screenshot({ path: join(pictures, "desk-article.png") });
await browser.close();
await desk.close();
await store.close();
rmSync(dataDir, { recursive: true, force: true });
