import pc from "picocolors";
import { analyse, compromiseTags, type TraceEvent } from "../../extractors/index.js";
import { loadConfig, loadExtractors } from "../config/index.js";
import { extract } from "../extract.js";
import { exitCodes } from "./exit-codes.js";
import { plainTable } from "./render/facts-tables.js";
import { shorten } from "./render/fit-columns.js";
import { recordText, wrap } from "./render/record-text.js";
import { underlined } from "./render/underlines.js";

interface TryOptions {
  published?: string;
  config?: string;
}

interface TracedEvent extends TraceEvent {
  extractor: string;
}

/** `wiredesk try`: everything that Wiredesk sees in a sentence — tokens, rules tried, facts. */
export async function tryCommand(words: readonly string[], options: TryOptions): Promise<number> {
  const config = await loadConfig(options.config);
  const text = words.join(" ");
  const events: TracedEvent[] = [];
  const record = extract(
    { text, publishedAt: options.published ?? null },
    {
      extractors: await loadExtractors(config),
      options: config.extractors.options,
      onTrace: (extractor, event) => events.push({ ...event, extractor }),
    },
  );
  const tokens = analyse({ text }).tokens.map(
    ({ text: word, pos, lemma }) => `${word}${pc.dim(`/${pos}/${lemma}`)}`,
  );
  const tagged = compromiseTags(text).map(({ text: term, tags }) => `${term}${pc.dim(`/${tags.join("/")}`)}`);
  const facts = [...record.entities, ...record.counts, ...record.dates, ...record.quotes];
  const rules = facts.map(({ id, rule, confidence }) => [id, rule, confidence.toFixed(2)]);
  const columns = Math.min(process.stdout.columns ?? 100, 120);
  const tried = events.map(({ rule, start, end, outcome }) => [
    rule,
    shorten(text.slice(start, end), 24),
    wrap(outcome, Math.max(24, columns - 56)),
  ]);
  const parts = [
    recordText(record, pc, columns),
    `${pc.bold("Spans")}\n${underlined(record, columns)}`,
    `${pc.bold("Tokens")}\n${wrap(tokens.join(" "), columns)}`,
    `${pc.bold("As compromise tags them")}\n${wrap(tagged.join(" "), columns)}`,
    rules.length > 0
      ? `${pc.bold("Rules that made the facts")}\n${plainTable(["", "Rule", "Confidence"], rules, pc)}`
      : "",
    tried.length > 0 ? `${pc.bold("Rules tried")}\n${plainTable(["Rule", "On", "Outcome"], tried, pc)}` : "",
    Object.keys(record.extensions).length > 0
      ? `${pc.bold("From plug-ins")}\n${JSON.stringify(record.extensions, null, 2)}`
      : "",
  ];
  process.stdout.write(`${parts.filter((part) => part !== "").join("\n\n")}\n`);
  return exitCodes.done;
}
