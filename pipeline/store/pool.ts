/**
 * Begins a statement that runs for every article. The embedded database parses and plans it once, whatever its values;
 * to a server it is a comment.
 */
export const often = "/* often */";

/** What a query gives back: the part of `pg`'s result that the store and the queue read. */
export interface QueryResult {
  /** Typed by Kysely, which knows the tables. */
  rows: unknown[];
  rowCount: number;
  command: "SELECT" | "INSERT" | "UPDATE" | "DELETE" | "MERGE";
}

export interface Notification {
  channel: string;
  payload?: string;
}

/** A checked-out session. */
export interface PoolClient {
  query(text: string, parameters?: readonly unknown[]): Promise<QueryResult>;
  release(destroy?: boolean): void;
  on(event: "notification", listener: (message: Notification) => void): this;
  on(event: "error", listener: (error: Error) => void): this;
  on(event: "end", listener: () => void): this;
  removeListener(event: "notification", listener: (message: Notification) => void): this;
  removeAllListeners(event?: string): this;
}

/** The part of `pg.Pool` that Kysely and BullMQ use: a server's pool and the embedded database both have it. */
export interface Pool {
  query(text: string, parameters?: readonly unknown[]): Promise<QueryResult>;
  connect(): Promise<PoolClient>;
  end(): Promise<void>;
  on(event: "error", listener: (error: Error) => void): this;
  on(event: "connect", listener: (client: PoolClient) => void): this;
  removeAllListeners(event?: string): this;
}
