// Looks at the built package as its users meet it: publint, arethetypeswrong, and the committed report of its API.
//   npm run build && npm run face             fails if something is wrong or the API has changed
//   npm run face -- --update                  writes the report anew; its difference is what a reviewer reads
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkPackage, createPackageFromTarballData } from "@arethetypeswrong/core";
import { Extractor, ExtractorConfig, ExtractorLogLevel } from "@microsoft/api-extractor";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { rolldown } from "rolldown";

const root = fileURLToPath(new URL("../..", import.meta.url));
const reports = join(root, "docs/api-report");
const scratch = join(root, "docs/.vitepress/cache/api-report");
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const update = process.argv.includes("--update");

/** The parts of the API that have a report, by the name of its file. */
const faces = {
  "wiredesk-schemas": "schemas/index",
  "wiredesk-extractors": "extractors/index",
  "wiredesk-pipeline": "pipeline/index",
  // What a changed extractor is made of: wiredesk/extractors/NAME.
  ...Object.fromEntries(
    readdirSync(join(root, "dist/extractors"), { withFileTypes: true })
      .filter(
        (entry) => entry.isDirectory() && existsSync(join(root, `dist/extractors/${entry.name}/index.js`)),
      )
      .map(({ name }) => [`wiredesk-extractors-${name}`, `extractors/${name}/index`]),
  ),
};

for (const folder of [reports, scratch]) mkdirSync(folder, { recursive: true });
const problems = [
  ...(await publintProblems()),
  ...(await typeProblems()),
  ...Object.entries(faces).flatMap(apiProblems),
  ...(await rootProblems()),
  ...["index", ...Object.values(faces)].flatMap(importProblems),
  ...(await shakeProblems()),
];
for (const problem of problems) console.error(problem);
console.log(problems.length === 0 ? "the face of the package is in order" : `${problems.length} problems`);
process.exitCode = problems.length === 0 ? 0 : 1;

async function publintProblems() {
  const { messages } = await publint({ pkgDir: root, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, manifest)}`);
}

/** Resolution by require() and by Node 10 is left out: the package is for ES modules. */
async function typeProblems() {
  const folder = mkdtempSync(join(tmpdir(), "wiredesk-face-"));
  try {
    const pack = ["pack", "--ignore-scripts", "--silent", "--pack-destination", folder];
    const tarball = execFileSync("npm", pack, { cwd: root, encoding: "utf8" }).trim();
    const data = createPackageFromTarballData(new Uint8Array(readFileSync(join(folder, tarball))));
    const { problems } = await checkPackage(data, { excludeEntrypoints: ["./record.schema.json"] });
    const ours = problems.filter(
      ({ kind, resolutionKind }) => resolutionKind !== "node10" && kind !== "CJSResolvesToESM",
    );
    return ours.map((problem) => `arethetypeswrong: ${JSON.stringify(problem)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function apiProblems([name, entry]) {
  const config = ExtractorConfig.prepare({
    configObjectFullPath: undefined,
    packageJsonFullPath: join(root, "package.json"),
    configObject: {
      projectFolder: root,
      mainEntryPointFilePath: join(root, "dist", `${entry}.d.ts`),
      compiler: {
        overrideTsconfig: {
          compilerOptions: compilerOptions(),
          files: [join(root, "dist", `${entry}.d.ts`)],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: name,
        reportFolder: reports,
        reportTempFolder: scratch,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: "lf",
    },
  });
  const messages = [];
  const result = Extractor.invoke(config, {
    localBuild: update,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error) messages.push(message.text);
    },
  });
  if (result.apiReportChanged && !update) {
    messages.push(
      `the API has changed: run npm run face -- --update, and read the difference of docs/api-report`,
    );
  }
  return messages.map((text) => `${name}: ${text}`);
}

/** The root gives the schemas, the extractors and two functions of its own: what those reports tell needs no third. */
async function rootProblems() {
  const namesOf = async (entry) => Object.keys(await import(join(root, "dist", `${entry}.js`)));
  const expected = new Set([
    "extract",
    "defineConfig",
    ...(await namesOf("schemas/index")),
    ...(await namesOf("extractors/index")),
  ]);
  const found = new Set(await namesOf("index"));
  const lacking = [...expected].filter((name) => !found.has(name));
  const more = [...found].filter((name) => !expected.has(name));
  return [
    ...lacking.map((name) => `wiredesk does not export ${name}`),
    ...more.map((name) => `wiredesk exports ${name}, which no report tells of`),
  ];
}

/** Packages that an import may load before anything is asked for: small ones. The rest loads at its first use. */
function importProblems(entry) {
  const light = new Set(["zod", "normalize-url"]);
  const heavy = [...packagesAtImport(join(root, "dist", `${entry}.js`))].filter((name) => !light.has(name));
  return heavy.map((name) => `importing ${entry} loads ${name} at once: load it at its first use`);
}

/** What a built file imports, and what the files imported by it import; `import()` is left out. */
function packagesAtImport(file, seen = new Set(), packages = new Set()) {
  if (seen.has(file)) return packages;
  seen.add(file);
  const code = readFileSync(file, "utf8");
  for (const [, target] of code.matchAll(/^(?:import|export)\b[^;"']*?["']([^"']+)["'];?$/gm)) {
    if (target.startsWith(".")) packagesAtImport(join(dirname(file), target), seen, packages);
    else if (!target.startsWith("node:"))
      packages.add(
        target
          .split("/")
          .slice(0, target.startsWith("@") ? 2 : 1)
          .join("/"),
      );
  }
  return packages;
}

/** A user's bundler that meets one schema takes that one: the whole of them is forty times this. */
async function shakeProblems() {
  const most = 2_000; // characters
  const entry = "one-schema";
  const bundle = await rolldown({
    input: entry,
    external: ["zod"],
    platform: "node",
    plugins: [
      {
        name: entry,
        resolveId: (id) =>
          id === entry ? id : id === "wiredesk/schemas" ? join(root, "dist/schemas/index.js") : null,
        load: (id) => (id === entry ? 'import { Span } from "wiredesk/schemas"; console.log(Span);' : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm" });
  await bundle.close();
  const size = output.reduce((sum, { code }) => sum + (code?.length ?? 0), 0);
  return size > most ? [`one schema brings ${size} characters into a bundle: others hang on it`] : [];
}

function compilerOptions() {
  return {
    target: "ES2022",
    lib: ["ES2023"],
    module: "NodeNext",
    moduleResolution: "NodeNext",
    types: ["node"],
    strict: true,
    skipLibCheck: true,
  };
}
