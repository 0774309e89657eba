import { type PGlite, parse, protocol, types } from "@electric-sql/pglite";
import { LRUCache } from "lru-cache";
import { often, type QueryResult } from "../pool.js";

/** BullMQ has some 80 statements, the pipeline a dozen in a few shapes each. */
const mostKept = 300;
/**
 * A plan is made for the tables as they are: what suits an empty one is wrong for a full one. So a kept statement is
 * prepared anew after so many uses, and again whenever they have doubled.
 */
const firstUses = 50;

const longText = 500;
const asBytes = new Set<number>([types.TEXT, types.JSON]);

interface Statement {
  name: string;
  /** Ids of the parameters' types. */
  types: number[];
  uses: number;
}

/**
 * Statements with parameters, in two messages where PGlite's own `query` sends six. One that is marked as run often is
 * prepared for good: it is parsed and planned once and then sent in a single message. The others are planned for the
 * values that they have: a list filtered by a rare name goes another way than by a common one. The caller sends one
 * after the other.
 */
export class Statements {
  readonly #db: PGlite;
  readonly #kept = new LRUCache<string, Statement>({
    max: mostKept,
    dispose: ({ name }) => this.#close(name),
  });
  readonly #closed: Uint8Array[] = [];
  #count = 0;

  constructor(db: PGlite) {
    this.#db = db;
  }

  async query(text: string, parameters: readonly unknown[]): Promise<QueryResult> {
    const { name, types } = this.#known(text) ?? (await this.#prepare(text));
    const values = parameters.map((value, place) => this.#serialize(value, types[place]));
    const { bind, describe, execute, sync } = protocol.serialize;
    const messages = await this.#send(
      bind({ statement: name, values }),
      describe({ type: "P" }),
      execute(),
      sync(),
    );
    return parse.parseResults(messages, this.#db.parsers)[0] as QueryResult;
  }

  #known(text: string): Statement | undefined {
    const statement = this.#kept.get(text);
    if (!statement) return undefined;
    statement.uses += 1;
    return isDoubled(statement.uses) ? undefined : statement;
  }

  async #prepare(text: string): Promise<Statement> {
    const kept = text.startsWith(often);
    const uses = this.#kept.get(text)?.uses ?? 1;
    const name = kept ? `s${this.#count++}` : "";
    const { parse: parsed, describe, sync } = protocol.serialize;
    const closed = this.#closed.splice(0);
    const messages = await this.#send(
      ...closed,
      parsed({ name, text }),
      describe({ type: "S", name }),
      sync(),
    );
    const statement = { name, types: parse.parseDescribeStatementResults(messages), uses };
    if (kept) this.#kept.set(text, statement);
    return statement;
  }

  #close(name: string): void {
    this.#closed.push(protocol.serialize.close({ type: "S", name }));
  }

  #send(...messages: Uint8Array[]) {
    return this.#db.execProtocolStream(Buffer.concat(messages));
  }

  #serialize(value: unknown, type = 0): string | Uint8Array | null {
    if (value === null || value === undefined) return null;
    // Bytes go as they are, not as hexadecimal text.
    if (value instanceof Uint8Array) return value;
    // So do long texts and JSON: their binary form is their UTF-8.
    if (typeof value === "string" && value.length > longText && asBytes.has(type)) return Buffer.from(value);
    return this.#db.serializers[type]?.(value) ?? String(value);
  }
}

const isDoubled = (uses: number) => uses >= firstUses && Number.isInteger(Math.log2(uses / firstUses));
