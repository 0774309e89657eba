// The code of docs/adding-an-extractor.md: its blocks are the files of extractors/releases-and-arrests, with the
// imports of a package of its own.
//   node scripts/tutorial.mjs refresh          puts the shipped files into the page
//   node scripts/tutorial.mjs follow FOLDER [PAGE]  writes a page's files into a folder, as a reader would
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const docs = join(root, "docs");
const page = join(docs, "adding-an-extractor.md");
const shipped = join(root, "extractors/releases-and-arrests");
const block = /<!-- file: (\S+) -->\n```(\w*)\n([\s\S]*?)```/g;

export function asPackage(source) {
  return source
    .replace(/"(?:\.\.\/)+schemas\/index\.js"/g, '"wiredesk/schemas"')
    .replace(/"(?:\.\.\/)+(?:define|text\/document)\.js"/g, '"wiredesk/extractors"')
    .replace(/from "\.\.\/index\.js"/g, 'from "wiredesk/extractors"');
}

export function shippedFile(name) {
  return asPackage(readFileSync(join(shipped, name), "utf8"));
}

export function tutorialFiles(from = page) {
  return [...readFileSync(from, "utf8").matchAll(block)].map(([, name, , code]) => [name, code]);
}

function refresh() {
  const text = readFileSync(page, "utf8");
  writeFileSync(
    page,
    text.replace(
      block,
      (_, name, language) => `<!-- file: ${name} -->\n\`\`\`${language}\n${shippedFile(name)}\`\`\``,
    ),
  );
}

function follow(folder, name = "adding-an-extractor") {
  for (const [file, code] of tutorialFiles(join(docs, `${name}.md`))) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), code);
  }
}

const [action, folder, name] = process.argv.slice(2);
if (action === "refresh") refresh();
if (action === "follow") follow(folder, name);
