import { Argument, type Command, Option } from "commander";

/** Sets the exit code of the program. */
export type Exit = (code: number) => void;

/** Declares every command. Each loads its code only when it runs, so that a cold start stays cheap. */
export function addCommands(program: Command, exit: Exit): void {
  program
    .command("extract")
    .description("extract facts from pages, files or standard input; opens no database and no queue")
    .argument("<input...>", "URL, .html, .txt, .json, .jsonl, or - for standard input")
    .addOption(new Option("--from <kind>", "what the inputs are").choices(["html", "text", "jsonl"]))
    .addOption(
      new Option(
        "--format <format>",
        "how records are printed (default: text on a terminal, else json)",
      ).choices(["json", "jsonl", "table", "text"]),
    )
    .option("--published <date>", "publication date, ISO 8601, where the input has none or a wrong one")
    .option("--url <url>", "address that the input came from")
    .option("--config <file>", "configuration with extractors and their options")
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
    .action(async (words: string[], options) => {
      const { tryCommand } = await import("./try.js");
      exit(await tryCommand(words, options));
    });
  program
    .command("doctor")
    .description("check Node.js, database, Redis, disk and extractors, and say what to do")
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
      exit(newExtractorCommand(name, options));
    });
  program
    .command("eval")
    .description(
      "score the extractors on annotated articles: Wiredesk gold, brat, CoNLL, Label Studio, W3C annotation",
    )
    .requiredOption("--gold <path...>", "annotated files, or a folder of brat files")
    .option("--config <file>", "configuration with extractors and their options")
    .action(async (options) => {
      const { evalCommand } = await import("./eval.js");
      exit(await evalCommand(options));
    });
}
