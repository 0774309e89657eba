import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { WiredeskError } from "../../schemas/index.js";

/** Where the new extractor lives: in a package of its own, or in `extractors/` of Wiredesk's own repository. */
export type Place = "package" | "built-in";

export interface NewExtractor {
  name: string;
  place: Place;
  /** The folder to make. It must not exist. */
  folder: string;
  /** Wiredesk's version, for the package's peer dependency. */
  version: string;
}

const templates = fileURLToPath(new URL("./templates/", import.meta.url));
const ending = ".template";

/**
 * Writes a folder with an extractor that works and whose tests pass.
 * @returns the files written, relative to the folder.
 * @throws {WiredeskError} WD_USAGE if the name is no kebab-case name or the folder exists.
 */
export function newExtractor({ name, place, folder, version }: NewExtractor): string[] {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) {
    throw new WiredeskError(
      "WD_USAGE",
      `"${name}" is no name for an extractor; expected one like price-changes`,
    );
  }
  if (existsSync(folder)) {
    throw new WiredeskError("WD_USAGE", `${folder} exists already; choose another name or folder`, {
      input: folder,
    });
  }
  const fill = filler(name, place, version);
  const sources: [from: string, to: string][] = [
    ["folder", "."],
    ["fixtures", "fixtures"],
    ...(place === "package" ? ([["package", "."]] as [string, string][]) : []),
  ];
  return sources.flatMap(([from, to]) =>
    filesBelow(join(templates, from)).map((file) => {
      const target = join(to, relative(join(templates, from), file).slice(0, -ending.length));
      mkdirSync(dirname(join(folder, target)), { recursive: true });
      writeFileSync(join(folder, target), fill(readFileSync(file, "utf8"), target));
      return target;
    }),
  );
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Puts names and import paths into a template. */
function filler(name: string, place: Place, version: string): (text: string, target: string) => string {
  const camel = name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  const words = name.replaceAll("-", " ");
  return (text, target) => {
    const up = "../".repeat(target.split("/").length);
    const imports =
      place === "package"
        ? {
            extractors: "wiredesk/extractors",
            define: "wiredesk/extractors",
            document: "wiredesk/extractors",
            schemas: "wiredesk/schemas",
          }
        : {
            extractors: `${up}index.js`,
            define: `${up}define.js`,
            document: `${up}text/document.js`,
            schemas: `${up}../schemas/index.js`,
          };
    return text
      .replaceAll("__NAME__", name)
      .replaceAll("__VARIABLE__", camel)
      .replaceAll("__TYPE__", camel[0]!.toUpperCase() + camel.slice(1))
      .replaceAll("__WORDS__", words)
      .replaceAll("__VERSION__", version)
      .replaceAll("__EXTRACTORS__", imports.extractors)
      .replaceAll("__DEFINE__", imports.define)
      .replaceAll("__DOCUMENT__", imports.document)
      .replaceAll("__SCHEMAS__", imports.schemas);
  };
}
