import { Command, CommanderError } from "commander";
import { WiredeskError } from "../../schemas/errors.js";
import { addCommands } from "./commands.js";
import { exitCodes } from "./exit-codes.js";
import { explain, setCommand, setQuiet } from "./messages.js";
import { version } from "./version.js";

/** Runs the command line and gives the exit code: 0 done, 1 some inputs failed, 2 wrong use, 130 interrupted. */
export async function runCommandLine(argv: readonly string[]): Promise<number> {
  let exitCode: number = exitCodes.done;
  const program = new Command("wiredesk")
    .description("Turns news articles into records that can be checked.")
    .version(version())
    .option("-q, --quiet", "print errors only, besides the data")
    .showHelpAfterError("(wiredesk --help lists the commands)")
    .configureOutput({ outputError: (text, write) => write(text) })
    .hook("preAction", (command, action) => {
      setQuiet(command.opts().quiet === true);
      setCommand(calledAs(action));
    })
    .exitOverride();
  addCommands(program, (code) => {
    exitCode = code;
  });
  hintAtOwnHelp(program);
  // Once a process, also where a program calls this several times.
  process.stdout.off("error", closeQuietly).on("error", closeQuietly);
  try {
    await program.parseAsync([...argv]);
  } catch (error) {
    return failed(error);
  }
  return exitCode;
}

/** A wrong option or argument of a command is answered with the help of that command. */
function hintAtOwnHelp(program: Command): void {
  for (const command of program.commands) {
    command.showHelpAfterError(`(${calledAs(command, "wiredesk ")} --help shows how it is called)`);
    hintAtOwnHelp(command);
  }
}

/** A command as it is called: *desk user*. */
function calledAs(command: Command, before = ""): string {
  const above = command.parent?.parent ? `${calledAs(command.parent)} ` : "";
  return `${before}${above}${command.name()}`;
}

function failed(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.wrongUse;
  explain(error);
  const stops = error instanceof WiredeskError && error.outcome === "stop";
  return stops ? exitCodes.wrongUse : exitCodes.someFailed;
}

/** A reader such as `head` closed the pipe: nothing more to say. */
function closeQuietly(error: NodeJS.ErrnoException): void {
  if (error.code === "EPIPE") process.exit(exitCodes.done);
  throw error;
}
