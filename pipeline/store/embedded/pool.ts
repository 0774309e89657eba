import { EventEmitter } from "node:events";
import type { Notification, Pool, PoolClient, QueryResult } from "../pool.js";
import type { Engine } from "./engine.js";
import { Session } from "./session.js";

const opens = /^\s*(begin|start\s+transaction)\b/i;
const closes = /^\s*(commit|rollback(?!\s+to)|end|abort)\b/i;

class EmbeddedClient extends EventEmitter implements PoolClient {
  readonly #engine: Engine;
  readonly #session: Session;
  readonly #tell = (message: Notification) => this.emit("notification", message);
  readonly #end = () => this.emit("end");
  #pass: (() => void) | undefined;

  constructor(engine: Engine, session: Session) {
    super();
    this.#engine = engine;
    this.#session = session;
    engine.on("notification", this.#tell).on("death", this.#end);
  }

  async query(text: string, parameters?: readonly unknown[]): Promise<QueryResult> {
    const held = this.#pass;
    const pass = held ?? (await this.#session.acquire());
    if (!held && opens.test(text)) this.#pass = pass;
    try {
      return await this.#engine.send(text, parameters);
    } finally {
      if (closes.test(text)) this.#pass = undefined;
      if (!this.#pass) pass();
    }
  }

  /** A client given back in the middle of a transaction is rolled back, as a server does with a lost connection. */
  release(): void {
    this.#engine.off("notification", this.#tell).off("death", this.#end);
    if (this.#pass) void this.query("rollback").catch(() => undefined);
  }
}

/** Gives the embedded database the shape of a `pg.Pool`. Clients share one session and take turns. */
export class EmbeddedPool extends EventEmitter implements Pool {
  readonly #engine: Engine;
  readonly #session = new Session();

  constructor(engine: Engine) {
    super();
    this.setMaxListeners(0);
    this.#engine = engine;
  }

  async query(text: string, parameters?: readonly unknown[]): Promise<QueryResult> {
    const pass = await this.#session.acquire();
    try {
      return await this.#engine.send(text, parameters);
    } finally {
      pass();
    }
  }

  async connect(): Promise<PoolClient> {
    return new EmbeddedClient(this.#engine, this.#session);
  }

  /** Waits for the running statement or transaction, then closes the database. */
  async end(): Promise<void> {
    const pass = await this.#session.acquire();
    try {
      await this.#engine.close();
    } finally {
      pass();
    }
  }
}
