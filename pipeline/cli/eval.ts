import pc from "picocolors";
import { type ArticleRecord, WiredeskError } from "../../schemas/index.js";
import { loadConfig, loadExtractors } from "../config/index.js";
import { readGold } from "../evaluate/gold/read-gold.js";
import { scoreRecords } from "../evaluate/score.js";
import { extract } from "../extract.js";
import { exitCodes } from "./exit-codes.js";
import { explain, say, warn } from "./messages.js";
import { plainTable } from "./render/facts-tables.js";

interface EvalOptions {
  gold: string[];
  config?: string;
}

/** `wiredesk eval`: precision, recall and F1 of the extractors on annotated articles. */
export async function evalCommand(options: EvalOptions): Promise<number> {
  const config = await loadConfig(options.config);
  const settings = { extractors: await loadExtractors(config), options: config.extractors.options };
  let failed = false;
  for (const path of options.gold) {
    const gold = readGold(path);
    const records = new Map<string, ArticleRecord>();
    for (const { id, text, title, publishedAt } of gold.articles) {
      try {
        const record = extract({ text, title: title ?? null, publishedAt: publishedAt ?? null }, settings);
        for (const { warnings } of Object.values(record.diagnostics.extractors)) {
          for (const warning of warnings) warn(`${id}: ${warning}`);
        }
        records.set(id, record);
      } catch (error) {
        if (!(error instanceof WiredeskError)) throw error;
        explain(error);
        failed = true;
      }
    }
    const rows = scoreRecords(gold, records).map(({ name, precision, recall, f1, wanted, found }) => [
      name.includes(" ") ? `  ${name}` : pc.bold(name),
      ...[precision, recall, f1].map((ratio) => ratio.toFixed(3)),
      String(wanted),
      String(found),
    ]);
    say(`${path}: ${gold.articles.length} articles`);
    process.stdout.write(`${plainTable(["", "Precision", "Recall", "F1", "Gold", "Found"], rows, pc)}\n`);
  }
  return failed ? exitCodes.someFailed : exitCodes.done;
}
