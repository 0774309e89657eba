import { type DeskRole, WiredeskError } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { hashPassword, isPassword } from "./password.js";

const shortestPassword = 12;

export interface User {
  name: string;
  role: DeskRole;
}

/**
 * Adds a user, or gives one another password and role. Every session under the name ends, also those of a single
 * sign-on: from then on the name is the local user's.
 * @throws {WiredeskError} WD_USAGE for a name or password that will not do.
 */
export async function putUser(store: Store, { name, role }: User, password: string): Promise<void> {
  if (!/^[^\p{C}\s][^\p{C}]{0,99}$/u.test(name)) throw new WiredeskError("WD_USAGE", `"${name}" is no name`);
  if (password.length < shortestPassword) {
    throw new WiredeskError("WD_USAGE", `a password takes at least ${shortestPassword} characters`);
  }
  const kept = { role, password: await hashPassword(password) };
  await store.db.transaction().execute(async (db) => {
    await db
      .insertInto("users")
      .values({ name, ...kept })
      .onConflict((conflict) => conflict.column("name").doUpdateSet(kept))
      .execute();
    await db.deleteFrom("sessions").where("reviewer", "=", name).execute();
  });
}

/**
 * Removes a user and ends every session under the name, also those of a single sign-on. What was decided under it
 * stays. @returns false if there was neither.
 */
export async function removeUser(store: Store, name: string): Promise<boolean> {
  const sessions = await store.db
    .deleteFrom("sessions")
    .where("reviewer", "=", name)
    .executeTakeFirstOrThrow();
  const users = await store.db.deleteFrom("users").where("name", "=", name).executeTakeFirstOrThrow();
  return sessions.numDeletedRows + users.numDeletedRows > 0n;
}

export function listUsers(store: Store) {
  return store.db.selectFrom("users").select(["name", "role", "created_at"]).orderBy("name").execute();
}

export async function findUser(store: Store, name: string): Promise<User | undefined> {
  return store.db.selectFrom("users").select(["name", "role"]).where("name", "=", name).executeTakeFirst();
}

export async function hasUsers(store: Store): Promise<boolean> {
  return (await store.db.selectFrom("users").select("name").limit(1).executeTakeFirst()) !== undefined;
}

let nobody: Promise<string> | undefined;

/** The user of that name and password, or nothing. An unknown name takes as long as a wrong password. */
export async function checkPassword(store: Store, name: string, password: string): Promise<User | undefined> {
  const user = await store.db.selectFrom("users").selectAll().where("name", "=", name).executeTakeFirst();
  nobody ??= hashPassword("nobody's password");
  const right = await isPassword(password, user?.password ?? (await nobody));
  return user && right ? { name: user.name, role: user.role } : undefined;
}
