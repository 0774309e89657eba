import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { QueueBoard } from "../../pipeline/queue/index.js";
import type { Reextractor } from "../../pipeline/run/reextract.js";
import type { Store, User } from "../../pipeline/store/index.js";
import { type DeskConfig, WiredeskError } from "../../schemas/index.js";
import type { SignOn } from "./login/sign-on.js";

/** What every route works on. */
export interface Desk {
  store: Store;
  config: DeskConfig;
  /** The one reviewer of a desk without a login; `null` where a login is required. */
  local: User | null;
  /** Single sign-on, where it is configured. */
  signOn: SignOn | null;
  /** Sent by the page with every writing request before a login. */
  csrf: string;
  /** Where promoted fixtures are written. */
  fixtures: string;
  /** The data folder, which keeps the lexicon for commands that open no database. */
  dataDir: string | undefined;
  reextractor: Reextractor;
  /** The page on the queues, where processes share some. */
  board: QueueBoard | null;
}

/** Who asks: by the cookie of a session, by a token, or because nobody else can reach the desk. */
export interface Identity extends User {
  by: "session" | "token" | "local";
}

export interface Env {
  Variables: { identity: Identity | null; csrf: string };
}

export type Api = OpenAPIHono<Env>;

/** @throws {WiredeskError} WD_LOGIN_REQUIRED if nobody has logged in. */
export function whoAsks(context: Context<Env>): Identity {
  const identity = context.get("identity");
  if (!identity) throw new WiredeskError("WD_LOGIN_REQUIRED", "the desk wants a login");
  return identity;
}
