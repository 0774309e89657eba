import { z } from "zod";
import { DeskRole, WiredeskError } from "../../schemas/index.js";
import { loadConfig } from "../config/index.js";
import {
  addToken,
  listTokens,
  listUsers,
  openStore,
  putUser,
  removeToken,
  removeUser,
  type Store,
} from "../store/index.js";
import { askPassword } from "./ask-password.js";
import { exitCodes } from "./exit-codes.js";
import { say } from "./messages.js";
import { withOverrides } from "./overrides.js";

type Action = "add" | "remove" | "list";

const Options = z.object({
  role: DeskRole,
  days: z.coerce.number().int().min(1).max(3_650).optional(),
  data: z.string().optional(),
  config: z.string().optional(),
});

/** `wiredesk desk user`: who may log in by name and password. */
export function userCommand(action: Action, name: string | undefined, given: unknown): Promise<number> {
  return withStore(given, async (store, { role }) => {
    if (action === "list") {
      for (const user of await listUsers(store)) print(user.name, user.role, user.created_at);
    } else if (action === "remove") {
      found(await removeUser(store, named(name)), `no user "${name}"`);
      say(`${name} can no longer log in`);
    } else {
      const user = { name: named(name), role };
      await putUser(store, user, await askPassword(`Password for ${user.name}: `));
      say(
        `${user.name} may log in as ${role}; a desk that was opened without a login asks for one from its next start`,
      );
    }
  });
}

/** `wiredesk desk token`: what programs show in place of a login. */
export function tokenCommand(action: Action, name: string | undefined, given: unknown): Promise<number> {
  return withStore(given, async (store, { role, days }) => {
    if (action === "list") {
      for (const token of await listTokens(store)) {
        print(token.name, token.role, token.created_at, token.expires_at, token.used_at);
      }
    } else if (action === "remove") {
      found(await removeToken(store, named(name)), `no token "${name}"`);
      say(`the token ${name} is void`);
    } else {
      const token = await addToken(store, { name: named(name), role, ...(days !== undefined && { days }) });
      process.stdout.write(`${token}\n`);
      say("this is the only time that it is shown");
    }
  });
}

async function withStore(
  given: unknown,
  work: (store: Store, options: z.infer<typeof Options>) => Promise<void>,
): Promise<number> {
  const parsed = Options.safeParse(given);
  if (!parsed.success) throw new WiredeskError("WD_USAGE", z.prettifyError(parsed.error));
  const { data, config } = parsed.data;
  const store = await openStore(withOverrides(await loadConfig(config), data === undefined ? {} : { data }));
  await work(store, parsed.data).finally(store.close);
  return exitCodes.done;
}

function named(name: string | undefined): string {
  if (name === undefined) throw new WiredeskError("WD_USAGE", "which? give its name");
  return name;
}

function found(done: boolean, otherwise: string): void {
  if (!done) throw new WiredeskError("WD_USAGE", `there is ${otherwise}`);
}

function print(...fields: (string | Date | null)[]): void {
  const text = fields.map((field) => (field instanceof Date ? field.toISOString() : (field ?? "-")));
  process.stdout.write(`${text.join("\t")}\n`);
}
