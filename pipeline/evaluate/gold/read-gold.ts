import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, extname, join } from "node:path";
import { z } from "zod";
import { WiredeskError } from "../../../schemas/index.js";
import { readBrat } from "./brat.js";
import { readConll } from "./conll.js";
import { type Gold, type GoldArticle, goldOf } from "./gold-article.js";
import { readLabelStudio } from "./label-studio.js";
import { readWebAnnotation } from "./web-annotation.js";
import { readWiredeskGold } from "./wiredesk-gold.js";

/**
 * Reads annotated articles: brat's `.ann` with its `.txt`, `.conll`/`.bio`, Wiredesk's gold `.jsonl`,
 * a Label Studio export, or W3C annotations (`.json`/`.jsonld`, the text in a `.txt` of the same name). Of a
 * folder every file of brat is read, else every other such file.
 * @throws {WiredeskError} WD_INPUT_NOT_FOUND, WD_INPUT_INVALID.
 */
export function readGold(path: string): Gold {
  if (!existsSync(path)) {
    throw new WiredeskError("WD_INPUT_NOT_FOUND", `gold ${path} does not exist`, { input: path });
  }
  const files = statSync(path).isDirectory() ? goldFiles(path) : [path];
  try {
    return goldOf(files.flatMap(readFile));
  } catch (error) {
    if (error instanceof WiredeskError) throw error;
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw new WiredeskError("WD_INPUT_INVALID", `gold ${path} cannot be read: ${reason}`, {
      input: path,
      cause: error,
    });
  }
}

/** The files of a folder that hold gold, by their endings: those of brat, else all others. */
function goldFiles(folder: string): string[] {
  const names = readdirSync(folder).sort();
  const ended = (ending: RegExp) =>
    names.filter((name) => ending.test(name)).map((name) => join(folder, name));
  const brat = ended(/\.ann$/);
  const files = brat.length > 0 ? brat : ended(/\.(?:conll|bio|tsv|jsonl|json|jsonld)$/i);
  if (files.length > 0) return files;
  const hint =
    "Expected .ann with .txt (brat), .conll, .jsonl (Wiredesk gold) or .json (Label Studio, W3C annotation).";
  throw new WiredeskError("WD_INPUT_NOT_FOUND", `${folder} holds no annotated articles`, {
    input: folder,
    hint,
  });
}

function readFile(path: string): GoldArticle[] {
  const ending = extname(path).toLowerCase();
  const id = basename(path, extname(path));
  const content = readFileSync(path, "utf8");
  if (ending === ".ann") return [readBrat(id, textBeside(path), content)];
  if (ending === ".conll" || ending === ".bio" || ending === ".tsv") return readConll(id, content);
  if (ending === ".jsonl") return readWiredeskGold(content);
  const json: unknown = JSON.parse(content);
  const tasks =
    Array.isArray(json) && json.every((item) => typeof item === "object" && item !== null && "data" in item);
  return tasks ? readLabelStudio(id, json) : [readWebAnnotation(id, textBeside(path), json)];
}

function textBeside(path: string): string {
  const text = `${path.slice(0, -extname(path).length)}.txt`;
  if (existsSync(text)) return readFileSync(text, "utf8");
  throw new WiredeskError("WD_INPUT_NOT_FOUND", `${path} needs its text in ${text}`, { input: path });
}
