import type { ColumnType } from "kysely";
import type { DeskRole } from "../../../schemas/index.js";

type Instant = ColumnType<Date, Date | string, Date | string>;
type Now = ColumnType<Date, Date | string | undefined, Date | string>;
type InstantOrNull = ColumnType<Date | null, Date | string | null | undefined, Date | string | null>;

/** People who log in by name and password. */
export interface UsersTable {
  name: string;
  role: DeskRole;
  /** As `hashPassword` writes it. */
  password: string;
  created_at: Now;
}

/** What programs show in place of a login. */
export interface TokensTable {
  /** SHA-256 of the token; the token itself is kept nowhere. */
  id: string;
  /** Under which its decisions are logged. */
  name: string;
  role: DeskRole;
  expires_at: InstantOrNull;
  used_at: InstantOrNull;
  created_at: Now;
}

export interface SessionsTable {
  /** SHA-256 of the secret in the cookie. */
  id: string;
  reviewer: string;
  role: DeskRole;
  /** The local user; null for a single sign-on. */
  user_name: string | null;
  created_at: Now;
  expires_at: Instant;
}

export interface AccountTables {
  users: UsersTable;
  tokens: TokensTable;
  sessions: SessionsTable;
}
