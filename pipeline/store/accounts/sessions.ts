import { sql } from "kysely";
import type { Store } from "../open.js";
import { newSecret, secretId } from "./secret.js";
import type { User } from "./users.js";

/** A working day; after it one logs in anew. */
export const sessionHours = 12;

/**
 * Begins a session. @param local whether the user is one of the store's own, whose removal ends it.
 * @returns the secret for the cookie.
 */
export async function beginSession(store: Store, { name, role }: User, local: boolean): Promise<string> {
  const secret = newSecret();
  await store.db.deleteFrom("sessions").where("expires_at", "<", sql<Date>`now()`).execute();
  await store.db
    .insertInto("sessions")
    .values({
      id: secretId(secret),
      reviewer: name,
      role,
      user_name: local ? name : null,
      expires_at: sql<Date>`now() + make_interval(hours => ${sessionHours}::int)`,
    })
    .execute();
  return secret;
}

/** Who is logged in by that secret. */
export async function sessionUser(store: Store, secret: string): Promise<User | undefined> {
  return store.db
    .selectFrom("sessions")
    .select(["reviewer as name", "role"])
    .where("id", "=", secretId(secret))
    .where("expires_at", ">", sql<Date>`now()`)
    .executeTakeFirst();
}

export async function endSession(store: Store, secret: string): Promise<void> {
  await store.db.deleteFrom("sessions").where("id", "=", secretId(secret)).execute();
}
