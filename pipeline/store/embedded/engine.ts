import { EventEmitter } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import type { PGlite } from "@electric-sql/pglite";
import type { Notification, QueryResult } from "../pool.js";
import { Statements } from "./statements.js";

/** A start costs a second of CPU: on a disk that stays full it is not tried with every statement. */
const betweenStartsMs = 5_000;
const pauseMs = 500;

/** SQLSTATE `io_error`: for those who wait for a database that is away. */
const awayCode = "58030";

interface Running {
  db: PGlite;
  statements: Statements;
}

interface Events {
  notification: [Notification];
  /** The session and what it listened to are gone. */
  death: [];
}

/**
 * The running embedded database. When it cannot write its log (a full disk) it ends in a panic, and whatever it is asked
 * then blocks the process for good. So it is let go and started again from its folder, which loses nothing committed.
 */
export class Engine extends EventEmitter<Events> {
  #running: Running | undefined;
  readonly #start: () => Promise<PGlite>;
  #failedAt = Number.NEGATIVE_INFINITY;

  constructor(db: PGlite, start: () => Promise<PGlite>) {
    super();
    this.setMaxListeners(0);
    this.#start = start;
    this.#use(db);
  }

  async send(text: string, parameters: readonly unknown[] = []): Promise<QueryResult> {
    const { db, statements } = this.#running ?? (await this.#restart());
    try {
      // Only the simple protocol takes several statements at once, as migrations have them; and only in it does a commit
      // fail that finds the disk full, where the other asks a database that has ended to go on.
      const result =
        parameters.length > 0 ? await statements.query(text, parameters) : (await db.exec(text)).at(-1);
      return (result ?? { rows: [], rowCount: 0, command: "SELECT" }) as QueryResult;
    } catch (error) {
      if (isDeadly(error)) {
        this.#running = undefined;
        this.emit("death");
      }
      throw error;
    }
  }

  async close(): Promise<void> {
    if (this.#running && !this.#running.db.closed) await this.#running.db.close();
  }

  async #restart(): Promise<Running> {
    if (performance.now() - this.#failedAt < betweenStartsMs) {
      // Whoever asks in a loop is slowed down: statements take turns.
      await sleep(pauseMs);
      throw away("has failed");
    }
    try {
      return this.#use(await this.#start());
    } catch (cause) {
      this.#failedAt = performance.now();
      throw away("does not start again", cause);
    }
  }

  #use(db: PGlite): Running {
    askNoDead(db);
    db.onNotification((channel, payload) => this.emit("notification", { channel, payload }));
    this.#running = { db, statements: new Statements(db) };
    return this.#running;
  }
}

/**
 * After a statement that failed PGlite still sends what ends it. To a database that has ended in a panic nothing more may
 * be said, or it waits for a lock of its own for good: it answers with its panic again.
 */
function askNoDead(db: PGlite): void {
  const send = db.execProtocolStream.bind(db);
  let panic: unknown;
  db.execProtocolStream = async (message, options) => {
    if (panic !== undefined) throw panic;
    try {
      return await send(message, options);
    } catch (error) {
      if (isDeadly(error)) panic = error;
      throw error;
    }
  };
}

function away(what: string, cause?: unknown): Error {
  return Object.assign(new Error(`the embedded database ${what}`, { cause }), { code: awayCode });
}

/** A panic of PostgreSQL, or a trap of the machine that it runs on. */
function isDeadly(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error.name === "RuntimeError") return true;
  return "severity" in error && /^(?:PANIC|FATAL)$/.test(String(error.severity));
}
