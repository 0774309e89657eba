import { EventEmitter } from "node:events";
import type { PGlite } from "@electric-sql/pglite";
import type { Notification, Pool, PoolClient, QueryResult } from "../pool.js";
import { Session } from "./session.js";

const opens = /^\s*(begin|start\s+transaction)\b/i;
const closes = /^\s*(commit|rollback(?!\s+to)|end|abort)\b/i;

async function send(db: PGlite, text: string, parameters: readonly unknown[] = []): Promise<QueryResult> {
  // Only the simple protocol takes several statements at once, as migrations have them.
  const result = parameters.length > 0 ? await db.query(text, [...parameters]) : (await db.exec(text)).at(-1);
  return (result ?? { rows: [], rowCount: 0, command: "SELECT" }) as QueryResult;
}

class EmbeddedClient extends EventEmitter implements PoolClient {
  readonly #db: PGlite;
  readonly #session: Session;
  readonly #stopListening: () => void;
  #pass: (() => void) | undefined;

  constructor(db: PGlite, session: Session) {
    super();
    this.#db = db;
    this.#session = session;
    this.#stopListening = db.onNotification((channel, payload) => {
      this.emit("notification", { channel, payload } satisfies Notification);
    });
  }

  async query(text: string, parameters?: readonly unknown[]): Promise<QueryResult> {
    const held = this.#pass;
    const pass = held ?? (await this.#session.acquire());
    if (!held && opens.test(text)) this.#pass = pass;
    try {
      return await send(this.#db, text, parameters);
    } finally {
      if (closes.test(text)) this.#pass = undefined;
      if (!this.#pass) pass();
    }
  }

  /** A client given back in the middle of a transaction is rolled back, as a server does with a lost connection. */
  release(): void {
    this.#stopListening();
    if (this.#pass) void this.query("rollback").catch(() => undefined);
  }
}

/** Gives the embedded database the shape of a `pg.Pool`. Clients share one session and take turns. */
export class EmbeddedPool extends EventEmitter implements Pool {
  readonly #db: PGlite;
  readonly #session = new Session();

  constructor(db: PGlite) {
    super();
    this.setMaxListeners(0);
    this.#db = db;
  }

  async query(text: string, parameters?: readonly unknown[]): Promise<QueryResult> {
    const pass = await this.#session.acquire();
    try {
      return await send(this.#db, text, parameters);
    } finally {
      pass();
    }
  }

  async connect(): Promise<PoolClient> {
    return new EmbeddedClient(this.#db, this.#session);
  }

  /** Waits for the running statement or transaction, then closes the database. */
  async end(): Promise<void> {
    const pass = await this.#session.acquire();
    try {
      if (!this.#db.closed) await this.#db.close();
    } finally {
      pass();
    }
  }
}
