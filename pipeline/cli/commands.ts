import { Argument, type Command, Option } from "commander";
import { addDeskCommands } from "./desk-commands.js";
import type { Exit } from "./exit-codes.js";

const collect = (value: string, before: string[] = []) => [...before, value];
const allowHost = () =>
  new Option(
    "--allow-host <host>",
    "a private or loopback host of your own that may be fetched (repeatable)",
  ).argParser(collect);

/** Runs this command line again and again, without its `--watch`. */
const watching = async () => (await import("./watch.js")).rerunOnChange(process.argv.slice(2));

/** Declares every command. Each loads its code only when it runs, so that a cold start stays cheap. */
export function addCommands(program: Command, exit: Exit): void {
  program
    .command("extract")
    .description("extract facts from pages, files or standard input; opens no database and no queue")
    .argument("<input...>", "URL, .html, .txt, .json, .jsonl, .warc, .warc.gz, or - for standard input")
    .addOption(new Option("--from <kind>", "what the inputs are").choices(["html", "text", "jsonl", "warc"]))
    .addOption(
      new Option(
        "--format <format>",
        "how records are printed: text shows the article with its facts, table a line an article (default: text on a terminal, else json)",
      ).choices(["json", "jsonl", "table", "text"]),
    )
    .option("--published <date>", "publication date, ISO 8601, where the input has none or a wrong one")
    .option("--url <url>", "address that the input came from")
    .option("--config <file>", "configuration with extractors and their options")
    .option(
      "--data <folder>",
      "data folder whose lexicon, taught by reviewers, is obeyed (default: .wiredesk)",
    )
    .addOption(allowHost())
    .option("--trace", "say on standard error which rules made or refused each fact")
    .action(async (inputs: string[], options) => {
      const { extractCommand } = await import("./extract.js");
      exit(await extractCommand(inputs, options));
    });
  program
    .command("schema")
    .description("print the JSON Schema of a record")
    .action(async () => {
      const { schemaCommand } = await import("./schema.js");
      exit(schemaCommand());
    });
  program
    .command("try")
    .description("show all that Wiredesk sees in a sentence: tokens, rules tried, facts")
    .argument("<sentence...>", "the sentence, in quotation marks or not")
    .option("--published <date>", "publication date, ISO 8601")
    .option("--config <file>", "configuration with extractors and their options")
    .option("--watch", "again whenever a file of this folder changes")
    .action(async (words: string[], options) => {
      if (options.watch) return exit(await watching());
      const { tryCommand } = await import("./try.js");
      exit(await tryCommand(words, options));
    });
  program
    .command("doctor")
    .description("check Node.js, database, Redis, disk and extractors, and say what to do")
    .option("--data <folder>", "folder of the embedded database")
    .option("--config <file>", "configuration to check")
    .action(async (options) => {
      const { doctorCommand } = await import("./doctor.js");
      exit(await doctorCommand(options));
    });
  program
    .command("new")
    .description("make the folder of something new: wiredesk new extractor price-changes")
    .addArgument(new Argument("<what>", "what to make").choices(["extractor"]))
    .argument("<name>", "its name, in kebab-case")
    .option("--folder <folder>", "where to make it (default: ./<name>)")
    .option("--built-in", "make it in extractors/ of Wiredesk's own repository, without a package of its own")
    .action(async (_what: string, name: string, options) => {
      const { newExtractorCommand } = await import("./new-extractor.js");
      exit(await newExtractorCommand(name, options));
    });
  program
    .command("eval")
    .description(
      "score the extractors on annotated articles: Wiredesk gold, brat, CoNLL, Label Studio, W3C annotation",
    )
    .requiredOption("--gold <path...>", "annotated files, or folders of them")
    .option("--config <file>", "configuration with extractors and their options")
    .action(async (options) => {
      const { evalCommand } = await import("./eval.js");
      exit(await evalCommand(options));
    });
  program
    .command("run")
    .description("watch feeds, extract, store, until stopped")
    .argument("[config]", "configuration file (default: wiredesk.config.ts of this folder)")
    .option("--once", "drain and stop")
    .option("--url <url...>", "run once over these feeds or articles instead of the configured feeds")
    .option("--list <file>", "run once over the addresses in a file: OPML, or a URL a line")
    .option("--archive <file...>", "run once over the pages of WARC files")
    .option("--data <folder>", "folder of the embedded database")
    .addOption(allowHost())
    .action(async (file: string | undefined, options) => {
      const { runCommand } = await import("./run.js");
      exit(await runCommand(file, options));
    });
  program
    .command("worker")
    .description("one more worker process; needs DATABASE_URL, and REDIS_URL to share the queue by Redis")
    .argument("[config]", "configuration file")
    .option("--stages <stage...>", "only these stages: poll, fetch, process, deliver")
    .action(async (file: string | undefined, options) => {
      const { workerCommand } = await import("./run.js");
      exit(await workerCommand(file, options));
    });
  program
    .command("start")
    .description(
      "the main job at a glance: run over URLs, or over the bundled demo feed, and show what came of it",
    )
    .argument("[url...]", "feeds or articles")
    .option("--data <folder>", "folder of the embedded database")
    .addOption(allowHost())
    .action(async (urls: string[], options) => {
      const { startCommand } = await import("./start.js");
      exit(await startCommand(urls, options));
    });
  program
    .command("quarantine")
    .description("what was set aside for a person: list it, send it through again, or drop it")
    .addArgument(new Argument("<action>", "what to do").choices(["list", "retry", "drop"]))
    .argument("[id...]", "articles, by the ids that list shows")
    .option("--all", "all of them")
    .option("--json", "for list: an entry a line as JSON, all of them")
    .option("--data <folder>", "folder of the embedded database")
    .option("--config <file>", "configuration file")
    .action(async (action, ids: string[], options) => {
      const { quarantineCommand } = await import("./quarantine.js");
      exit(await quarantineCommand(action, ids, options));
    });
  program
    .command("alerts")
    .description(
      "alerts that did not arrive: list them, send them again, drop them; test sends a sample to the receivers",
    )
    .addArgument(new Argument("<action>", "what to do").choices(["list", "retry", "drop", "test"]))
    .argument(
      "[name...]",
      "alerts, by the ids that list shows; for test, rules of the configuration (default: all)",
    )
    .option("--all", "all of them")
    .option("--data <folder>", "folder of the embedded database")
    .option("--config <file>", "configuration file")
    .action(async (action, names: string[], options) => {
      const { alertsCommand } = await import("./alerts.js");
      exit(await alertsCommand(action, names, options));
    });
  program
    .command("golden")
    .description(
      "golden fixtures: compare them, refresh them, make one; see which rules fire, and how fast they are",
    )
    .addArgument(
      new Argument("<action>", "what to do").choices(["check", "diff", "update", "add", "coverage", "times"]),
    )
    .argument("[name...]", "fixtures (default: all); for add, a file or URL")
    .option("--root <folder>", "folder that holds the fixtures", "fixtures/articles")
    .option("--slug <slug>", "for add: the fixture's name")
    .option("--published <date>", "for add: publication date")
    .option("--url <url>", "for add: address that the file came from")
    .option(
      "--cases <file...>",
      "for coverage and times: more texts, in .txt files or modules such as cases.ts",
    )
    .option("--config <file>", "configuration with extractors and their options")
    .option("--watch", "for all but update and add: again whenever a file of this folder changes")
    .action(async (action, names: string[], options) => {
      if (options.watch && !["update", "add"].includes(action)) return exit(await watching());
      const { goldenCommand } = await import("./golden.js");
      exit(await goldenCommand(action, names, options));
    });
  addDeskCommands(program, exit);
  program
    .command("export")
    .description(
      "every stored record: jsonl, csv, parquet, followthemoney, web-annotation, brat, conll, label-studio, ninjs, warc",
    )
    .option("--format <format>", "which of them", "jsonl")
    .option("--to <path>", "file, or folder for formats of several files (default: standard output)")
    .option("--reviewed", "as the reviewers left them: rejected facts out, corrected and added ones in")
    .option("--data <folder>", "folder of the embedded database")
    .option("--config <file>", "configuration file")
    .action(async (options) => {
      const { exportCommand } = await import("./export.js");
      exit(await exportCommand(options));
    });
  program
    .command("import")
    .description(
      "annotations made elsewhere become decisions: brat, Label Studio, CoNLL, W3C annotation, Wiredesk gold",
    )
    .argument("<path...>", "annotated files, or folders of them, named by article ids as the exports do it")
    .requiredOption("--reviewer <name>", "name under which the decisions are logged")
    .option("--complete", "reject what was not marked, in the families of facts that were marked at all")
    .option("--data <folder>", "folder of the embedded database")
    .option("--config <file>", "configuration file")
    .action(async (paths: string[], options) => {
      const { importCommand } = await import("./import.js");
      exit(await importCommand(paths, options));
    });
  program
    .command("feeds")
    .description("the feeds that are watched and how they are; as OPML for other readers")
    .addOption(
      new Option("--format <format>", "how they are printed")
        .choices(["table", "json", "opml"])
        .default("table"),
    )
    .option("--find <url...>", "the feeds of other sites, by their home pages; nothing is kept")
    .addOption(allowHost())
    .option("--data <folder>", "folder of the embedded database")
    .option("--config <file>", "configuration file")
    .action(async (options) => {
      const { feedsCommand } = await import("./feeds.js");
      exit(await feedsCommand(options));
    });
  program
    .command("status")
    .description("articles by state, feeds and their failures, counters")
    .option("--watch", "show it anew every few seconds, until stopped")
    .option("--json", "as JSON")
    .option("--data <folder>", "folder of the embedded database")
    .option("--config <file>", "configuration file")
    .action(async (options) => {
      const { statusCommand } = await import("./status.js");
      exit(await statusCommand(options));
    });
}
