import { Argument, type Command, Option } from "commander";
import type { Exit } from "./exit-codes.js";

const role = () =>
  new Option("--role <role>", "readers see everything and decide nothing").choices(["reader", "reviewer"]);

/** Declares the review desk, who may use it, and the re-extraction of what is stored. */
export function addDeskCommands(program: Command, exit: Exit): void {
  const desk = program
    .command("desk")
    .description("the review desk: see, accept, reject and correct facts in the browser")
    .option("--host <host>", "address to listen on; others than loopback need a login (default: 127.0.0.1)")
    .option("--port <port>", "port (default: 4750)")
    .option("--reviewer <name>", "name under which decisions are logged where there is no login")
    .option("--data <folder>", "folder of the embedded database")
    .option("--config <file>", "configuration file")
    .action(async (options) => {
      const { deskCommand } = await import("./desk.js");
      exit(await deskCommand(options));
    });
  desk
    .command("user")
    .description(
      "who may log in by name and password; the password is asked for, or read from standard input",
    )
    .addArgument(new Argument("<action>", "what to do").choices(["add", "remove", "list"]))
    .argument("[name]", "name under which decisions are logged")
    .addOption(role().default("reviewer"))
    .action(async (action, name: string | undefined, _options, command: Command) => {
      const { userCommand } = await import("./desk-accounts.js");
      exit(await userCommand(action, name, command.optsWithGlobals()));
    });
  desk
    .command("token")
    .description("tokens for programs (Authorization: Bearer …); a new one is printed once")
    .addArgument(new Argument("<action>", "what to do").choices(["add", "remove", "list"]))
    .argument("[name]", "what it is for; its decisions are logged under this name")
    .addOption(role().default("reader"))
    .option("--days <days>", "days until it ends (default: never)")
    .action(async (action, name: string | undefined, _options, command: Command) => {
      const { tokenCommand } = await import("./desk-accounts.js");
      exit(await tokenCommand(action, name, command.optsWithGlobals()));
    });
  program
    .command("reextract")
    .description(
      "extract stored articles again, with the extractors and the lexicon of today; decisions follow",
    )
    .option("--source <publisher>", "only of this publisher")
    .option("--since <day>", "only published on this day or later")
    .option("--until <day>", "only published on this day or earlier")
    .option("--id <id...>", "only these articles")
    .option("--data <folder>", "folder of the embedded database")
    .option("--config <file>", "configuration file")
    .action(async (options) => {
      const { reextractCommand } = await import("./reextract.js");
      exit(await reextractCommand(options));
    });
}
