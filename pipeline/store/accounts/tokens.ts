import { sql } from "kysely";
import { type DeskRole, WiredeskError } from "../../../schemas/index.js";
import type { Store } from "../open.js";
import { newSecret, secretId } from "./secret.js";
import type { User } from "./users.js";

/** Tells a leaked token from other random text, for those who scan for them. */
const mark = "wdt_";

export interface NewToken {
  /** Under which its decisions are logged. */
  name: string;
  role: DeskRole;
  /** Days until it ends; never without. */
  days?: number;
}

/**
 * Makes a token. It is told this once; the store keeps its hash.
 * @throws {WiredeskError} WD_USAGE if there is one of that name.
 */
export async function addToken(store: Store, { name, role, days }: NewToken): Promise<string> {
  const token = `${mark}${newSecret()}`;
  const { numInsertedOrUpdatedRows } = await store.db
    .insertInto("tokens")
    .values({
      id: secretId(token),
      name,
      role,
      expires_at: days === undefined ? null : sql<Date>`now() + make_interval(days => ${days}::int)`,
    })
    .onConflict((conflict) => conflict.column("name").doNothing())
    .executeTakeFirstOrThrow();
  if (numInsertedOrUpdatedRows === 0n) throw new WiredeskError("WD_USAGE", `there is a token "${name}"`);
  return token;
}

/** @returns false if there was none. */
export async function removeToken(store: Store, name: string): Promise<boolean> {
  const { numDeletedRows } = await store.db
    .deleteFrom("tokens")
    .where("name", "=", name)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

export function listTokens(store: Store) {
  return store.db
    .selectFrom("tokens")
    .select(["name", "role", "expires_at", "used_at", "created_at"])
    .orderBy("name")
    .execute();
}

/** Whose token it is, if it is one and has not ended. */
export async function tokenBearer(store: Store, token: string): Promise<User | undefined> {
  const id = secretId(token);
  const found = await store.db
    .selectFrom("tokens")
    .select([
      "name",
      "role",
      sql<boolean>`used_at is null or used_at < now() - interval '1 hour'`.as("stale"),
    ])
    .where("id", "=", id)
    .where(sql<boolean>`(expires_at is null or expires_at > now())`)
    .executeTakeFirst();
  if (!found) return undefined;
  if (found.stale)
    await store.db.updateTable("tokens").set({ used_at: sql`now()` }).where("id", "=", id).execute();
  return { name: found.name, role: found.role };
}
